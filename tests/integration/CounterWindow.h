#pragma once

#include "app/clerk/ClerkProgram.h"
#include "app/settings/Settings.h"
#include "tests/integration/CardProcess.h"
#include "widgets/Dialogs.h"

#include <QMainWindow>
#include <QPushButton>
#include <QTemporaryDir>

namespace madoguchi {

/// The clerk's window as a person uses it, with the real PC/SC service, a virtual card, the real CUPS and an IPP
/// printer. What fails in here fails the test.
class CounterWindow {
protected:
    static constexpr int PatienceMs = 20'000;
    static constexpr const char *Password = "correct horse";

    /// A window over an empty store, where the first account has been made.
    void begin();
    void end();
    void open(bool training); ///< another window over the same store

    /// As a person does it at the first start, by keys alone.
    void makeFirstAccount(bool serves = true);
    void place(const QString &resident, const QStringList &more = {}); ///< until the PIN is asked
    void typePin(const char *digits);
    void readCard(const QString &resident); ///< until the clerk can work

    [[nodiscard]] QMainWindow &window() { return *m_frame; }
    [[nodiscard]] clerk::Step step() { return m_program->counter().step(); }
    [[nodiscard]] QWidget *focus();
    [[nodiscard]] QPushButton *mainAction() { return window().findChild<QPushButton *>(QStringLiteral("mainAction")); }
    [[nodiscard]] settings::Settings settingsFor(bool training) const;
    [[nodiscard]] QStringList cardArguments(const QString &resident) const;
    /// The log of the window, which is closed for it.
    [[nodiscard]] QByteArray auditLog();
    /// What came out of the printer.
    [[nodiscard]] static QStringList papers();
    /// For people to look at: WINDOW_PICTURES names the folder, WINDOW_SCALE the size of text (1 unless told).
    void screenshot(const char *name);

    QString m_handOverMapping; ///< to be set before begin(); empty: none
    QString m_visitorScreen; ///< the same
    widgets::Dialogs m_dialogs;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<virtualcards::CardProcess> m_card;
    std::unique_ptr<QMainWindow> m_frame;
    std::unique_ptr<clerk::ClerkProgram> m_program;
};

/// What main() of such a test does.
[[nodiscard]] int runWithWindow(int argc, char **argv, QObject &test);

} // namespace madoguchi
