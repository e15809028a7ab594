#pragma once

#include "devices/outcome/Error.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace madoguchi::settings {

/// madoguchi.toml as one checked whole. Every key is declared once, in Settings.cpp, with type, range and default; an
/// unknown key, a wrong type or a value out of range refuses the file and names file, line, column and the nearest
/// known key. All that is wrong is told at once, in the order of the file; Error::place is that of the first.
struct Settings {
    // [office]
    QString municipality; ///< "架空市"
    QString mayorTitle; ///< "架空市長": who applications are addressed to; empty: the line is left to be written
    QString counter; ///< name of this terminal, "市民課1番"
    // [store]
    QString storePath; ///< folder of everything the program keeps; default: the user's data folder
    QString storeKeyFile; ///< keys of what is kept encrypted; default: keys/store.key below the folder
    QString storeServer; ///< PostgreSQL, as libpq writes it: "host=db dbname=madoguchi"; empty: this terminal alone
    int holdDays = 14; ///< a reception on hold is deleted after so many days, 1 … 365
    // [accounts]
    int lockMinutes = 10; ///< without a key, a touch or a card for so long the window locks, 1 … 240
    // [forms]
    QStringList templatePaths; ///< folders with templates, the city's own first; default: the shipped ones
    QString postalCodes; ///< 日本郵便's file of postal codes, "utf_ken_all.csv"; empty: none
    // [procedures]
    QString procedureTables; ///< folder with the city's own tables, "bereavement.json"; empty: the shipped ones alone
    QStringList closedDays; ///< the city hall's own, besides weekends, national holidays and year ends: "2026-08-14"
    // [handover]
    QString handoverMapping; ///< what goes to the city's system, and how (app/handover/Mapping.h); empty: nothing
    // [characters]
    QString substitutes; ///< the city's own table of writings that stand for others (縮退); empty: only the shipped one
    QString gaiji; ///< folder with pictures of characters of the city's own (外字), "E000.svg"; empty: none
    // [visitor]
    QString visitorScreen; ///< the screen that faces the visitor: its name as the system has it, or its number from 1;
                           ///< empty: there is none
    bool visitorSignature = false; ///< the city takes signatures that are written on that screen
    // [preapplication]
    QString
        preApplicationKeyFile; ///< keys that open pre-applications; default: keys/preapplication.key below the store
    int preApplicationDays = 30; ///< a pre-application is taken for so many days after it was made, 1 … 365
    // [printers]
    QString printer; ///< queue; empty: the default one
    // [readers]
    QString reader; ///< the only one that is used; empty: every reader. The window in training uses every reader
    QStringList nfcReaders; ///< readers without PC/SC, as libnfc writes them: "pn532_uart:/dev/ttyUSB0"; "auto": those
                            ///< that libnfc finds by itself, which tries no serial line unless libnfc.conf says so
    QString trustAnchors; ///< folder of certificates that vouch for documents; default: beside the system's file
    QString revocationLists; ///< folder of lists of revoked certificates; empty: none
    QString ocspService; ///< service that knows which certificates were revoked, "http://…"; empty: none
    int ocspSeconds = 5; ///< how long its answer is waited for, 1 … 60
    // [training]
    bool training = false; ///< 研修モード: the tray with virtual cards
    QString residentsPath; ///< folder of the virtual cards' files; default: the shipped ones
    // [interface]
    QString language = QStringLiteral("ja"); ///< "ja" or "en"
    double scale = 1.0; ///< text size, 0.8 … 2.0
    // [locked]
    QStringList lockedKeys; ///< "office.municipality" …: cannot be changed in the window

    QString file; ///< where they were loaded from, or would be; empty: not from a file

    [[nodiscard]] bool operator==(const Settings &) const = default;
};

/// Reads a file. A missing file at the default place means the defaults; a missing file that was named is an error.
[[nodiscard]] Outcome<Settings> loadSettings(const QString &file);
[[nodiscard]] Outcome<Settings> parseSettings(const QByteArray &toml, const QString &fileName);
/// All that is wrong with a file, each with its place, in the order of the file. Where it is no TOML at all, that
/// alone.
[[nodiscard]] QList<Error> settingsMistakes(const QByteArray &toml, const QString &fileName);
/// The file's bytes, under the rules of loadSettings().
[[nodiscard]] Outcome<QByteArray> readSettingsFile(const QString &file);
/// Where the system's file lies: /etc/madoguchi/madoguchi.toml (Windows: %ProgramData%\Madoguchi).
[[nodiscard]] QString systemSettingsFile();

} // namespace madoguchi::settings
