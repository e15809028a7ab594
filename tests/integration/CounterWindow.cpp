#include "tests/integration/CounterWindow.h"

#include "app/settings/Language.h"
#include "app/store/EventAudit.h"
#include "app/store/Session.h"
#include "widgets/theme/Theme.h"

#include <QApplication>
#include <QDir>
#include <QInputMethodEvent>
#include <QTest>

namespace madoguchi {

void CounterWindow::begin()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_card = std::make_unique<virtualcards::CardProcess>();
    open(false);
    makeFirstAccount();
}

void CounterWindow::end()
{
    m_program.reset();
    m_frame.reset();
    m_card.reset();
    m_folder.reset();
}

void CounterWindow::open(bool training)
{
    const settings::Settings settings = settingsFor(training);
    m_frame = std::make_unique<QMainWindow>();
    m_frame->resize(qEnvironmentVariableIntValue("WINDOW_SMALL") ? QSize(1280, 720) : QSize(1366, 768));
    m_program = std::make_unique<clerk::ClerkProgram>(settings, m_dialogs, *m_frame);
    m_frame->show();
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QTRY_COMPARE_WITH_TIMEOUT(m_program->counter().desk().state, cards::DeskState::Empty, PatienceMs);
}

void CounterWindow::makeFirstAccount(bool serves)
{
    QTRY_COMPARE_WITH_TIMEOUT(m_program->signedIn().presence(), staff::Presence::NobodyYet, PatienceMs);
    QInputMethodEvent name;
    name.setCommitString(QStringLiteral("情報　係"));
    QApplication::sendEvent(focus(), &name);
    QTest::keyClick(focus(), Qt::Key_Tab);
    QTest::keyClicks(focus(), QStringLiteral("hanako"));
    for (int i = 0; i < 2; ++i) {
        QTest::keyClick(focus(), Qt::Key_Tab);
        QTest::keyClicks(focus(), QLatin1String(Password));
    }
    QTest::keyClick(focus(), Qt::Key_Tab);
    if (!serves)
        QTest::keyClick(focus(), Qt::Key_Space);
    screenshot("first-account");
    QTest::keyClick(&window(), Qt::Key_F12);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->signedIn().isPresent(), PatienceMs);
}

void CounterWindow::place(const QString &resident, const QStringList &more)
{
    QVERIFY(m_card->start(cardArguments(resident) + more));
    QTRY_COMPARE_WITH_TIMEOUT(step(), clerk::Step::AskPin, PatienceMs);
}

void CounterWindow::typePin(const char *digits)
{
    QTest::keyClicks(focus(), QLatin1String(digits));
    QCOMPARE(m_program->counter().pinLength(), std::size_t(4));
    QTest::keyClick(focus(), Qt::Key_Return);
}

void CounterWindow::readCard(const QString &resident)
{
    place(resident);
    typePin("1234");
    QTRY_COMPARE_WITH_TIMEOUT(step(), clerk::Step::Work, PatienceMs);
}

QWidget *CounterWindow::focus()
{
    return QApplication::focusWidget() ? QApplication::focusWidget() : &window();
}

settings::Settings CounterWindow::settingsFor(bool training) const
{
    settings::Settings settings;
    settings.storePath = m_folder->filePath(QStringLiteral("store"));
    settings.mayorTitle = QStringLiteral("架空市長");
    settings.training = training;
    settings.handoverMapping = m_handOverMapping;
    settings.visitorScreen = m_visitorScreen;
    settings.visitorSignature = true;
    return settings;
}

QStringList CounterWindow::cardArguments(const QString &resident) const
{
    return { QStringLiteral("--resident"), resident, QStringLiteral("--state"),
        m_folder->filePath(QStringLiteral("cards")) };
}

QByteArray CounterWindow::auditLog()
{
    m_program.reset();
    QByteArray log;
    const auto session = store::Session::open(store::placeOf(settingsFor(false)));
    if (!session)
        return session.error().message.toUtf8();
    const auto written = store::exportEvents(
        (*session)->local(), QStringLiteral("audit"), [&log](const QByteArray &piece) -> Outcome<void> {
            log += piece;
            return {};
        });
    return written ? log : QByteArray();
}

QStringList CounterWindow::papers()
{
    return QDir(qEnvironmentVariable("PRIVATE_CUPS") + QStringLiteral("/paper")).entryList(QDir::Files);
}

void CounterWindow::screenshot(const char *name)
{
    const QString folder = qEnvironmentVariable("WINDOW_PICTURES");
    if (folder.isEmpty())
        return;
    for (int round = 0; round < 5; ++round)
        QCoreApplication::processEvents(); // what has just changed is laid out anew, from the inside out
    window().grab().save(QDir(folder).filePath(QLatin1String(name) + QStringLiteral(".png")));
}

int runWithWindow(int argc, char **argv, QObject &test)
{
    QApplication application(argc, argv);
    QApplication::setDoubleClickInterval(0); // nobody presses twice by mistake here
    if (!settings::installLanguage(qEnvironmentVariable("WINDOW_LANGUAGE", QStringLiteral("ja"))))
        return 1;
    bool isNumber = false;
    const double scale = qEnvironmentVariable("WINDOW_SCALE").toDouble(&isNumber);
    theme::apply(application, isNumber ? scale : 1.0);
    return QTest::qExec(&test, argc, argv);
}

} // namespace madoguchi
