#include "app/visitor/VisitorWindow.h"

#include "app/visitor/EntryCard.h"
#include "widgets/SignaturePad.h"
#include "widgets/theme/Theme.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::visitor;

namespace {

Entries sample(int more = 0)
{
    Entries entries;
    entries.title = QStringLiteral("住民票の写し等交付請求書");
    entries.groups
        = { { QStringLiteral("窓口に来た人"),
                { { QStringLiteral("name"), QStringLiteral("氏名"), QStringLiteral("髙橋　𠮷子"), true },
                    { QStringLiteral("born"), QStringLiteral("生年月日"), QStringLiteral("昭和29年3月9日") } } },
              { QStringLiteral("請求の内容"), {} } };
    for (int i = 0; i <= more; ++i)
        entries.groups.last().lines << Line { QStringLiteral("more%1").arg(i), QStringLiteral("項目%1").arg(i),
            QStringLiteral("答え") };
    return entries;
}

} // namespace

class VisitorWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp, 1.0); }

    void init()
    {
        m_window = std::make_unique<VisitorWindow>(QStringLiteral("架空市"), QStringLiteral("市民課1番"));
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void nobodysDataAreThereAtFirst()
    {
        QVERIFY(m_window->findChild<QWidget *>(QStringLiteral("welcome"))->isVisible());
        QVERIFY(m_window->findChildren<EntryCard *>().isEmpty());
    }

    void entriesAreSeenAsTheyAreEntered()
    {
        m_window->showEntries(sample());
        QVERIFY(card("name")->isVisible());
        QVERIFY(!button("allRight")->isVisible()); // nobody has asked
        QSignalSpy touched(m_window.get(), &VisitorWindow::touched);
        Entries more = sample();
        more.groups[1].lines[0].value = QStringLiteral("答え２");
        more.groups[1].lines[0].isTyped = true;
        EntryCard *name = card("name");
        m_window->showEntries(more);
        QCOMPARE(card("name"), name); // a finger may lie on it
        QCOMPARE(card("more0")->line().value, QStringLiteral("答え２"));
    }

    void aTouchSaysThatAnEntryIsNotRight()
    {
        Entries entries = sample();
        entries.question = Question::AreTheyRight;
        m_window->showEntries(entries);
        QVERIFY(button("allRight")->isVisible());
        const QSignalSpy touched(m_window.get(), &VisitorWindow::touched);
        QTest::mouseClick(card("born"), Qt::LeftButton);
        QCOMPARE(touched.size(), 1);
        QCOMPARE(touched.first().first().toString(), QStringLiteral("born"));
        const int height = card("born")->height();
        entries.groups[0].lines[1].isMarked = true;
        m_window->showEntries(entries);
        QVERIFY(card("born")->height() > height); // says so in words
        QVERIFY(!button("allRight")->isVisible());
    }

    void allIsRightOnlyAfterTheLastPage()
    {
        Entries entries = sample(20);
        entries.question = Question::AreTheyRight;
        m_window->showEntries(entries);
        const QSignalSpy confirmed(m_window.get(), &VisitorWindow::confirmed);
        QStringList seen;
        for (int page = 0; page < 10 && !button("allRight")->isVisible(); ++page) {
            seen << visibleKeys();
            QTest::mouseClick(button("pageNext"), Qt::LeftButton);
        }
        seen << visibleKeys();
        QCOMPARE(seen.size(), 23); // each once
        QVERIFY(!button("pageNext")->isVisible());
        QTest::mouseClick(button("pageBack"), Qt::LeftButton);
        QVERIFY(!button("allRight")->isVisible());
        QTest::mouseClick(button("pageNext"), Qt::LeftButton);
        QTest::mouseClick(button("allRight"), Qt::LeftButton);
        QCOMPARE(confirmed.size(), 1);
    }

    void thePageOfWhatIsTypedIsShownUntilTheVisitorIsAsked()
    {
        Entries entries = sample(20);
        entries.groups[1].lines[20].isTyped = true;
        m_window->showEntries(entries);
        QVERIFY(card("more20")->isVisible());
        entries.question = Question::AreTheyRight;
        m_window->showEntries(entries);
        QVERIFY(card("name")->isVisible()); // from the beginning
        entries.groups[1].lines[20].value = QStringLiteral("別の答え");
        m_window->showEntries(entries);
        QVERIFY(card("name")->isVisible()); // the visitor is reading
    }

    void everyCardLiesOnItsPageWithoutTouchingAnother_data()
    {
        QTest::addColumn<bool>("larger");
        QTest::newRow("usual letters") << false;
        QTest::newRow("larger letters") << true;
    }

    void everyCardLiesOnItsPageWithoutTouchingAnother()
    {
        QFETCH(bool, larger);
        Entries entries = sample(12);
        entries.groups[0].lines[0].value = QStringLiteral("長い名前").repeated(20);
        entries.groups[0].lines[1].value = QStringLiteral("NOSPACESATALL").repeated(9);
        m_window->showEntries(entries);
        if (larger)
            QTest::mouseClick(button("letterSize"), Qt::LeftButton);
        for (bool isLast = false; !isLast;) {
            isLast = !button("pageNext")->isVisible();
            QRegion taken;
            for (const EntryCard *card : m_window->findChildren<EntryCard *>()) {
                if (!card->isVisible())
                    continue;
                QVERIFY(!taken.intersects(card->geometry()));
                QVERIFY(card->parentWidget()->rect().contains(card->geometry()));
                QVERIFY(card->height() >= 60);
                taken += card->geometry();
            }
            QVERIFY(!taken.isEmpty());
            picture(larger ? "visitor-long-large" : "visitor-long");
            QTest::mouseClick(button("pageNext"), Qt::LeftButton);
        }
    }

    void blankMeansThatNothingIsLeft()
    {
        m_window->showEntries(sample());
        QTest::mouseClick(button("letterSize"), Qt::LeftButton);
        m_window->askToSign({ QStringLiteral("申請書"), QStringLiteral("署名") });
        sign();
        m_window->welcome();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(m_window->findChildren<EntryCard *>().isEmpty());
        QVERIFY(pad()->strokes().isEmpty());
        for (const QLabel *label : m_window->findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(u"申請書") && !label->text().contains(u"請求"), qPrintable(label->text()));
        m_window->showEntries(sample());
        QVERIFY(card("name")->isVisible());
    }

    void theVisitorSigns()
    {
        const Place place { QStringLiteral("住民票の写し等交付請求書"), QStringLiteral("窓口に来た人の署名"), 51 / 15.2,
            0.03 };
        m_window->askToSign(place);
        picture("visitor-sign-empty");
        QVERIFY(pad()->isVisible());
        QVERIFY(std::abs(pad()->aspect() - 51 / 15.2) < 0.01);
        QVERIFY(!button("signed")->isEnabled());
        QSignalSpy done(m_window.get(), &VisitorWindow::signedOn);
        QTest::mouseClick(pad(), Qt::LeftButton, {}, pad()->rect().center());
        QVERIFY(!button("signed")->isEnabled()); // a dot
        sign();
        picture("visitor-sign");
        m_window->askToSign(place); // what changes elsewhere does not empty the pad
        QCOMPARE(pad()->strokes().size(), 2);
        QTest::mouseClick(button("undoLine"), Qt::LeftButton);
        QCOMPARE(pad()->strokes().size(), 1);
        QTest::mouseClick(button("signAgain"), Qt::LeftButton);
        QVERIFY(pad()->strokes().isEmpty());
        sign();
        QTest::mouseClick(button("signed"), Qt::LeftButton);
        QCOMPARE(done.size(), 1);
        QCOMPARE(done.first().first().value<QList<QPolygonF>>().size(), 1);
        const QSignalSpy givenUp(m_window.get(), &VisitorWindow::signingGivenUp);
        QTest::mouseClick(button("giveUpSigning"), Qt::LeftButton);
        QCOMPARE(givenUp.size(), 1);
    }

    void whatIsReadAndPressedIsLargeEnough()
    {
        Entries entries = sample(20);
        entries.question = Question::AreTheyRight;
        m_window->showEntries(entries);
        checkSizes();
        m_window->askToSign({ QStringLiteral("申請書"), QStringLiteral("署名") });
        checkSizes();
        m_window->welcome();
        checkSizes();
    }

private:
    void checkSizes()
    {
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (label->isVisible())
                QVERIFY2(label->font().pixelSize() >= 24, qPrintable(label->text()));
        }
        for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                QVERIFY2(button->width() >= 60 && button->height() >= 60, qPrintable(button->text()));
        }
        const auto contrast = [](theme::Role ink, theme::Role ground) {
            return theme::contrastRatio(theme::color(ink), theme::color(ground));
        };
        for (const theme::Role ground :
            { theme::Role::Surface, theme::Role::Page, theme::Role::AccentSoft, theme::Role::ErrorSoft })
            QVERIFY(contrast(theme::Role::Text, ground) >= 7);
        QVERIFY(contrast(theme::Role::OnAccent, theme::Role::Accent) >= 7);
    }

    /// One line across the pad.
    void sign()
    {
        const QPoint middle = pad()->rect().center();
        QTest::mousePress(pad(), Qt::LeftButton, {}, middle - QPoint(200, 0));
        for (int x = -200; x <= 200; x += 20)
            QTest::mouseMove(pad(), middle + QPoint(x, (x / 20) % 2 ? 40 : -40));
        QTest::mouseRelease(pad(), Qt::LeftButton, {}, middle + QPoint(200, 0));
    }

    void picture(const char *name)
    {
        const QString folder = qEnvironmentVariable("WINDOW_PICTURES");
        if (!folder.isEmpty())
            m_window->grab().save(QDir(folder).filePath(QLatin1String(name) + QStringLiteral(".png")));
    }

    QStringList visibleKeys()
    {
        QStringList keys;
        for (const EntryCard *card : m_window->findChildren<EntryCard *>()) {
            if (card->isVisible())
                keys << card->line().key;
        }
        return keys;
    }

    EntryCard *card(const char *key)
    {
        return m_window->findChild<EntryCard *>(QStringLiteral("card.") + QLatin1String(key));
    }
    QAbstractButton *button(const char *name) { return m_window->findChild<QAbstractButton *>(QLatin1String(name)); }
    widgets::SignaturePad *pad() { return m_window->findChild<widgets::SignaturePad *>(); }

    std::unique_ptr<VisitorWindow> m_window;
};

QTEST_MAIN(VisitorWindowTest)
#include "VisitorWindowTest.moc"
