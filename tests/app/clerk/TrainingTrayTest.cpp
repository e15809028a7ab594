#include "app/clerk/TrainingTray.h"

#include "app/clerk/TrainingCard.h"
#include "app/clerk/TrainingDesk.h"
#include "widgets/Button.h"
#include "widgets/theme/Theme.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::clerk;

/// The tray without a PC/SC service: what a person sees and does. The cards themselves are tested with the real
/// service.
class TrainingTrayTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsEveryShippedResident();
    void aCardIsDraggedOntoTheReader();
    void aCardDroppedElsewhereStaysInTheTray();
    void enterPutsOnAndTakesAway();
    void tellsThatTheReaderIsNotThere();
    void theMarkStaysWhenFolded();
    void renewedCardsHaveTheirTriesAgain();
    void aMissingFolderIsTold();

private:
    [[nodiscard]] TrainingCard *card(const char *id) const;
    void drag(TrainingCard *card, const QPoint &global) const;
    [[nodiscard]] bool shows(const QString &words) const;

    virtualcards::VpcdAddress m_nobody;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TrainingDesk> m_desk;
    std::unique_ptr<QWidget> m_window;
    TrainingTray *m_tray = nullptr;
};

void TrainingTrayTest::initTestCase()
{
    theme::apply(*qApp, 1.0);
    theme::setReducedMotion(true);
    QTcpServer server; // a port that nobody listens on afterwards
    QVERIFY(server.listen(QHostAddress::LocalHost));
    m_nobody.port = server.serverPort();
}

void TrainingTrayTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<TrainingDesk>(QString(), m_folder->filePath(QStringLiteral("cards")), m_nobody);
    m_window = std::make_unique<QWidget>();
    m_tray = new TrainingTray(*m_desk, m_window.get());
    m_window->resize(400, 1400);
    m_tray->resize(m_tray->width(), 1400);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TrainingTrayTest::cleanup()
{
    m_window.reset();
    m_desk.reset();
    m_folder.reset();
}

TrainingCard *TrainingTrayTest::card(const char *id) const
{
    return m_tray->findChild<TrainingCard *>(QStringLiteral("card-") + QLatin1String(id));
}

void TrainingTrayTest::drag(TrainingCard *card, const QPoint &global) const
{
    const QPoint start = card->rect().center();
    const QPoint end = card->mapFromGlobal(global);
    QTest::mousePress(card, Qt::LeftButton, {}, start);
    for (int step = 1; step <= 4; ++step) {
        const QPointF at = start + QPointF(end - start) * step / 4;
        QMouseEvent move(QEvent::MouseMove, at, card->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(card, &move);
    }
    QTest::mouseRelease(card, Qt::LeftButton, {}, end);
}

bool TrainingTrayTest::shows(const QString &words) const
{
    for (const QLabel *label : m_tray->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(words))
            return true;
    }
    return false;
}

void TrainingTrayTest::showsEveryShippedResident()
{
    QVERIFY(m_desk->residents().size() >= 8);
    for (const virtualcards::Resident &resident : m_desk->residents()) {
        const TrainingCard *shown = m_tray->findChild<TrainingCard *>(QStringLiteral("card-") + resident.id);
        QVERIFY2(shown, qPrintable(resident.id));
        QCOMPARE(shown->accessibleName(), resident.name);
    }
    QCOMPARE(m_desk->residents().last().triesLeft, 0);
}

void TrainingTrayTest::aCardIsDraggedOntoTheReader()
{
    auto *reader = m_tray->findChild<QWidget *>(QStringLiteral("trainingReader"));
    drag(card("mihon"), reader->mapToGlobal(reader->rect().center()));
    QCOMPARE(m_desk->placedId(), QStringLiteral("mihon"));
    drag(card("taisho"), reader->mapToGlobal(reader->rect().center()));
    QCOMPARE(m_desk->placedId(), QStringLiteral("taisho"));
}

void TrainingTrayTest::aCardDroppedElsewhereStaysInTheTray()
{
    drag(card("mihon"), m_tray->mapToGlobal(QPoint(10, 1390)));
    QVERIFY(m_desk->placedId().isEmpty());
}

void TrainingTrayTest::enterPutsOnAndTakesAway()
{
    QTest::keyClick(card("mihon"), Qt::Key_Return);
    QCOMPARE(m_desk->placedId(), QStringLiteral("mihon"));
    QTest::keyClick(card("mihon"), Qt::Key_Return);
    QVERIFY(m_desk->placedId().isEmpty());
}

void TrainingTrayTest::tellsThatTheReaderIsNotThere()
{
    auto *takeAway = m_tray->findChild<widgets::Button *>(QStringLiteral("takeAway"));
    QVERIFY(!takeAway->isEnabled());
    card("mihon")->click();
    QTRY_COMPARE(m_desk->placement(), virtualcards::Placement::Waiting);
    QVERIFY(shows(QStringLiteral("pcscd")));
    takeAway->click();
    QTRY_COMPARE(m_desk->placement(), virtualcards::Placement::Away);
    QVERIFY(!shows(QStringLiteral("pcscd")));
}

void TrainingTrayTest::theMarkStaysWhenFolded()
{
    const int wide = m_tray->width();
    m_tray->findChild<widgets::Button *>(QStringLiteral("foldTray"))->click();
    QVERIFY(m_tray->isVisible());
    QVERIFY(m_tray->width() < wide / 2);
    auto *unfold = m_tray->findChild<widgets::Button *>(QStringLiteral("unfoldTray"));
    QVERIFY(unfold->isVisible() && !unfold->accessibleName().isEmpty());
    unfold->click();
    QCOMPARE(m_tray->width(), wide);
}

void TrainingTrayTest::renewedCardsHaveTheirTriesAgain()
{
    const QString file = m_folder->filePath(QStringLiteral("cards/mihon.json"));
    card("mihon")->click();
    auto counters = virtualcards::TryCounters::keptIn(file, 3);
    QVERIFY(counters && counters->spend(virtualcards::CardKey::Pin));
    QVERIFY(QFile::exists(file));
    m_desk->renewCards();
    QVERIFY(!QFile::exists(file));
    QVERIFY(m_desk->placedId().isEmpty());
}

void TrainingTrayTest::aMissingFolderIsTold()
{
    TrainingDesk desk(m_folder->filePath(QStringLiteral("nothing")), m_folder->path(), m_nobody);
    QVERIFY(desk.residents().isEmpty());
    TrainingTray tray(desk);
    tray.show();
    bool told = false;
    for (const QLabel *label : tray.findChildren<QLabel *>())
        told = told || label->text().contains(QStringLiteral("could not be read"));
    QVERIFY(told);
}

QTEST_MAIN(TrainingTrayTest)
#include "TrainingTrayTest.moc"
