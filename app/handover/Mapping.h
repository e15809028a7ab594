#pragma once

#include "app/handover/DatePattern.h"
#include "devices/outcome/Error.h"
#include "devices/typing/TypingSystem.h"

#include <QChar>
#include <QHash>
#include <QList>
#include <QMetaType>
#include <QStringList>

#include <chrono>
#include <optional>

/// What IT writes about the city's system: which data goes there, in which shape, on which way. The format, with an
/// example of everything: installer/handover.toml.
namespace madoguchi::handover {
Q_NAMESPACE

enum class Encoding { Utf8, Utf8Bom, Cp932 };
Q_ENUM_NS(Encoding)
enum class Quoting { Always, WhenNeeded, Never };
Q_ENUM_NS(Quoting)
enum class LineEnd { Crlf, Lf };
Q_ENUM_NS(LineEnd)
/// What may be done about a character that the encoding does not have. The clerk decides each time.
enum class Missing { Refuse, Mark };
Q_ENUM_NS(Missing)
enum class Files {
    Each, ///< a file of its own each time
    Append ///< at the end of one file
};
Q_ENUM_NS(Files)
/// What becomes a row.
enum class Per { Form, Person };
Q_ENUM_NS(Per)
/// How much one press of the key types.
enum class Press { Entry, Row };
Q_ENUM_NS(Press)
enum class PadSide { Left, Right };
Q_ENUM_NS(PadSide)
/// What a mapping may do to the characters of a column. Nothing of this happens by itself.
enum class Convert {
    FullWidth, ///< ASCII and half-width katakana become full width
    HalfWidth, ///< ASCII of full width becomes ASCII, the full-width blank a blank
    HalfWidthKana, ///< the same, and katakana with its marks becomes half width
    Katakana, ///< hiragana becomes katakana
    LargeKana, ///< small kana (ァ, ッ, ャ) becomes large, as banks write it
    UpperCase ///< of the Latin letters
};
Q_ENUM_NS(Convert)
/// How data goes to the other system.
enum class Way { File, Qr, Typing };
Q_ENUM_NS(Way)

/// Where the text of a column comes from.
struct Source {
    enum class Kind {
        Constant,
        Binding, ///< "applicant.name"
        Field, ///< a form's field by its id; nothing on a form without it
        Person, ///< of the row's person: "name"
        Fact ///< factNames()
    };
    Kind kind = Kind::Constant;
    QString text;

    [[nodiscard]] bool operator==(const Source &) const = default;
};

/// "form.id", "reception.number", "today" … what is known besides the entries.
[[nodiscard]] const QStringList &factNames();

struct Column {
    QString name; ///< in the header, and how the clerk is told of it
    Source source;
    QString date; ///< a DatePattern; empty: dates stay YYYY-MM-DD
    QString table; ///< name of a code table; empty: none
    QString join = QStringLiteral(","); ///< between the codes of several answers
    QString remove; ///< characters that are left out
    QList<Convert> convert; ///< in this order
    QString empty; ///< stands for nothing
    int width = 0; ///< characters; longer is refused, shorter is padded. 0: any
    QString pad; ///< one character; empty: not padded
    PadSide padSide = PadSide::Right;
    bool keepLines = false; ///< a line's end inside a text stays, else it becomes a blank
    typing::After then = typing::After::Tab;
    QList<Way> ways; ///< where the column is there

    [[nodiscard]] bool isOn(Way way) const { return ways.contains(way); }
    [[nodiscard]] bool operator==(const Column &) const = default;
};

/// Rows as text.
struct TextShape {
    QString separator = QStringLiteral(",");
    Quoting quoting = Quoting::WhenNeeded;
    LineEnd lineEnd = LineEnd::Crlf;

    [[nodiscard]] bool operator==(const TextShape &) const = default;
};

struct FileWay {
    QString folder;
    QString name; ///< what every file's name begins with
    QString extension = QStringLiteral("csv");
    Files files = Files::Each;
    Encoding encoding = Encoding::Utf8;
    bool jisSigns = false; ///< see toCp932()
    Missing missing = Missing::Refuse;
    QString mark = QStringLiteral("〓");
    bool header = false;
    TextShape shape;

    [[nodiscard]] bool operator==(const FileWay &) const = default;
};

struct QrWay {
    int longest = 300; ///< bytes of UTF-8 in one code
    QString before; ///< of each code when there are several; {part} and {parts}
    TextShape shape;

    [[nodiscard]] bool operator==(const QrWay &) const = default;
};

struct TypingWay {
    typing::HotKey key;
    int seconds = 3; ///< the countdown
    Press press = Press::Entry;
    std::chrono::milliseconds pause { 10 };
    QString windowTitle;

    [[nodiscard]] bool operator==(const TypingWay &) const = default;
};

using CodeTable = QHash<QString, QString>;
inline const QString OtherCode = QStringLiteral("*"); ///< of what stands in no row of the table

struct Mapping {
    QString file; ///< where it was read
    Per per = Per::Form;
    QStringList persons; ///< with Per::Person: "applicant", "household" …
    QStringList forms; ///< ids of those that are handed over; empty: all
    EraDigits eras;
    QHash<QString, CodeTable> tables;
    QList<Column> columns;
    std::optional<FileWay> toFile;
    std::optional<QrWay> toQr;
    std::optional<TypingWay> toWindow;

    [[nodiscard]] QList<Way> ways() const;
    [[nodiscard]] bool takes(const QString &formId) const { return forms.isEmpty() || forms.contains(formId); }
};

/// Reads a mapping (TOML, UTF-8): the format of the settings, which IT knows, with room for comments. Errors:
/// FileMissing, FileUnreadable, BadFile, UnknownKey; the first with its place, the others in the message.
[[nodiscard]] Outcome<Mapping> loadMapping(const QString &file);
[[nodiscard]] Outcome<Mapping> parseMapping(const QByteArray &toml, const QString &file);
/// All that is wrong, with "FILE:LINE:COLUMN", in the order of the file.
[[nodiscard]] QList<Error> mappingMistakes(const QByteArray &toml, const QString &file);

} // namespace madoguchi::handover
