#include "app/forms/FormsTab.h"
#include "app/visitor/EntryCard.h"
#include "app/visitor/VisitorWindow.h"
#include "tests/integration/CounterWindow.h"
#include "widgets/Field.h"
#include "widgets/Notice.h"
#include "widgets/SearchList.h"
#include "widgets/SignaturePad.h"

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QTest>

#include <cmath>

using namespace madoguchi;
using clerk::Step;
using visitor::EntryCard;
using visitor::VisitorWindow;

/// The clerk at one screen and the visitor at the other, as both use them.
class SecondDisplayTest : public QObject, private CounterWindow {
    Q_OBJECT

private slots:
    void init()
    {
        m_visitorScreen = QStringLiteral("visitor");
        begin();
        QVERIFY(display());
        QTRY_COMPARE(display()->geometry(), QRect(1366, 0, 1280, 800));
    }

    void cleanup() { end(); }

    void theVisitorChecksSignsAndTheClerkPrints()
    {
        QVERIFY(isBlank());
        pictures("1-welcome");
        openForm(QStringLiteral("takasaki"));
        QTRY_VERIFY(card("applicant.name"));
        QVERIFY(!card("applicant.personalNumber"));
        pictures("2-entered");
        QTest::keyClick(focus(), Qt::Key_Space); // which certificate
        click("askVisitor");
        QTRY_COMPARE(desk().answer(), forms::VisitorAnswer::Asked);
        pictures("3-asked");
        // not right: the address; the clerk's keyboard stays where the clerk is
        toCard("applicant.address");
        touch(card("applicant.address"));
        QTRY_COMPARE(desk().answer(), forms::VisitorAnswer::Marked);
        QVERIFY(field("applicant.address")->isAncestorOf(focus()));
        pictures("4-marked");
        touch(card("applicant.address")); // right after all
        toLastPage();
        touch(shown("allRight"));
        QTRY_COMPARE(desk().answer(), forms::VisitorAnswer::Confirmed);
        pictures("5-confirmed");
        click("askToSign");
        auto *pad = display()->findChild<widgets::SignaturePad *>();
        QTRY_VERIFY(pad->isVisible());
        write(*pad);
        pictures("6-signing");
        touch(shown("signed"));
        QTRY_COMPARE(desk().signature(), forms::SignatureState::Signed);
        QTRY_VERIFY(!pad->isVisible());
        pictures("7-signed");
        QTest::keyClick(&window(), Qt::Key_F12);
        auto *tab = window().findChild<forms::FormsTab *>();
        QTRY_COMPARE_WITH_TIMEOUT(tab->step(), forms::Step::Done, PatienceMs);
        QVERIFY(isBlank());
        QCOMPARE(window().size(), QSize(1366, 768)); // no page asked for more than a small screen has
        QTest::keyClick(&window(), Qt::Key_F10);
        QTest::keyClick(&window(), Qt::Key_F12);
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->reception().isOpen(), PatienceMs);
        QVERIFY(isBlank());
        const QByteArray log = auditLog();
        QVERIFY2(log.contains("visitor-confirmed") && log.contains("visitor-signed"), log);
        QVERIFY(!log.contains(QStringLiteral("髙﨑").toUtf8()));
    }

    void whatWasSignedBeforeAHoldIsSignedAgain()
    {
        openForm(QStringLiteral("mihon"));
        click("askToSign");
        write(*display()->findChild<widgets::SignaturePad *>());
        touch(shown("signed"));
        QTRY_COMPARE(desk().signature(), forms::SignatureState::Signed);
        QTest::keyClick(&window(), Qt::Key_F7);
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Held, PatienceMs);
        const QString number = window().findChild<QLabel *>(QStringLiteral("slipNumber"))->text();
        QTest::keyClick(&window(), Qt::Key_F12); // the slip
        QTRY_VERIFY_WITH_TIMEOUT(mainAction()->isEnabled(), PatienceMs);
        QTest::keyClick(&window(), Qt::Key_F12);
        m_card->say("remove");
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Invite, PatienceMs);
        QTest::keyClick(&window(), Qt::Key_F6);
        QTest::keyClicks(focus(), QString(number).remove(u'-'));
        QTest::keyClick(focus(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Work, PatienceMs);
        QTRY_COMPARE(desk().signature(), forms::SignatureState::Lost);
        const auto *notice = window().findChild<widgets::Notice *>(QStringLiteral("formNotice"));
        QVERIFY2(notice->text().contains(desk().view().title), qPrintable(notice->text()));
        pictures("9-sign-again");
        click("askToSign");
        write(*display()->findChild<widgets::SignaturePad *>());
        touch(shown("signed"));
        QTRY_COMPARE(desk().signature(), forms::SignatureState::Signed);
        QVERIFY(!notice->text().contains(desk().view().title));
    }

    void whateverTakesTheClerkAwayBlanksTheVisitorsScreen()
    {
        openForm(QStringLiteral("mihon"));
        QTRY_VERIFY(!isBlank());
        QTest::keyClick(&window(), Qt::Key_F9);
        QVERIFY(isBlank());
        QTest::keyClick(&window(), Qt::Key_F9);
        QVERIFY(!isBlank());
        click("askToSign");
        auto *pad = display()->findChild<widgets::SignaturePad *>();
        write(*pad);
        QTest::keyClick(&window(), Qt::Key_F8); // locked
        QCOMPARE(m_program->signedIn().presence(), staff::Presence::Locked);
        QVERIFY(isBlank() && pad->strokes().isEmpty());
        QTest::keyClicks(focus(), QLatin1String(Password));
        QTest::keyClick(focus(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->signedIn().isPresent(), PatienceMs);
        QVERIFY(!isBlank());
        QTest::keyClick(&window(), Qt::Key_F7); // on hold
        QTRY_VERIFY_WITH_TIMEOUT(isBlank(), PatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->reception().isOpen(), PatienceMs);
        QVERIFY(isBlank());
    }

    void theEndBlanksItAtOnceAndTakingItBackShowsItAgain()
    {
        openForm(QStringLiteral("mihon"));
        QTRY_VERIFY(!isBlank());
        QTest::keyClick(&window(), Qt::Key_F10);
        QCOMPARE(step(), Step::Ending);
        QVERIFY(isBlank());
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(step(), Step::Work);
        QTRY_VERIFY(!isBlank());
    }

    void theClerksWindowOnTheVisitorsScreenClosesIt()
    {
        openForm(QStringLiteral("mihon"));
        QTRY_VERIFY(!isBlank());
        window().move(1500, 10);
        QTRY_VERIFY(!display()->isVisible());
        pictures("8-missing");
        const auto labels = window().findChildren<QLabel *>(QStringLiteral("visitorWords"));
        QVERIFY(labels.size() == 1 && labels.first()->isVisible() && !labels.first()->text().isEmpty());
        window().move(10, 10);
        QTRY_VERIFY(display()->isVisible() && !isBlank());
    }

private:
    forms::VisitorDesk &desk() { return window().findChild<forms::FormsTab *>()->visitor(); }

    static VisitorWindow *display()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<VisitorWindow *>(widget))
                return window;
        }
        return nullptr;
    }

    static bool isBlank()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return display()->findChild<QWidget *>(QStringLiteral("welcome"))->isVisible()
            && display()->findChildren<EntryCard *>().isEmpty();
    }

    void openForm(const QString &resident)
    {
        readCard(resident);
        auto *list = window().findChild<widgets::SearchList *>(QStringLiteral("formList"));
        QTRY_VERIFY_WITH_TIMEOUT(list && list->visibleIds().size() >= 4, PatienceMs);
        QVERIFY(isBlank());
        list->setCurrentId(QStringLiteral("juminhyo"));
        QTest::keyClick(focus(), Qt::Key_Return);
        QTRY_COMPARE(window().findChild<forms::FormsTab *>()->step(), forms::Step::Fill);
    }

    static EntryCard *card(const char *key)
    {
        return display()->findChild<EntryCard *>(QStringLiteral("card.") + QLatin1String(key));
    }
    widgets::Field *field(const char *key)
    {
        return window().findChildren<widgets::Field *>(QStringLiteral("entry.") + QLatin1String(key)).last(); // newest
    }
    static QAbstractButton *shown(const char *name)
    {
        return display()->findChild<QAbstractButton *>(QLatin1String(name));
    }

    void click(const char *name)
    {
        auto *button = window().findChild<QAbstractButton *>(QLatin1String(name));
        QVERIFY2(button && button->isVisible(), name);
        QTRY_VERIFY(button->height() >= 44); // laid out
        QTest::mouseClick(button, Qt::LeftButton);
    }

    static void touch(QWidget *widget)
    {
        static auto *screen = QTest::createTouchDevice();
        QVERIFY(widget && widget->isVisible() && widget->isEnabled());
        QTRY_VERIFY(widget->height() >= 60); // laid out
        const QPoint where = widget->mapTo(widget->window(), widget->rect().center());
        QTest::touchEvent(widget->window(), screen).press(1, where, widget->window());
        QTest::touchEvent(widget->window(), screen).release(1, where, widget->window());
    }

    static void toCard(const char *key)
    {
        for (int page = 0; page < 10 && !card(key)->isVisible(); ++page)
            touch(shown("pageNext"));
        QVERIFY(card(key)->isVisible());
    }

    static void toLastPage()
    {
        for (int page = 0; page < 10 && shown("pageNext")->isVisible(); ++page)
            touch(shown("pageNext"));
    }

    static void write(widgets::SignaturePad &pad)
    {
        static auto *screen = QTest::createTouchDevice();
        QTRY_VERIFY(pad.isVisible() && pad.height() > 200); // laid out
        const QPoint middle = pad.rect().center();
        QTest::touchEvent(&pad, screen).press(1, middle - QPoint(300, 0));
        for (int x = -290; x <= 300; x += 10)
            QTest::touchEvent(&pad, screen).move(1, middle + QPoint(x, qRound(70 * std::sin(x / 45.0))));
        QTest::touchEvent(&pad, screen).release(1, middle + QPoint(300, 20));
        QVERIFY(pad.isSigned());
    }

    /// Both screens, for people to look at.
    void pictures(const char *name)
    {
        screenshot((QByteArray("display-") + name + "-clerk").constData());
        const QString folder = qEnvironmentVariable("WINDOW_PICTURES");
        if (!folder.isEmpty())
            display()->grab().save(
                QDir(folder).filePath(QStringLiteral("display-%1-visitor.png").arg(QLatin1String(name))));
    }
};

int main(int argc, char **argv)
{
    SecondDisplayTest test;
    return runWithWindow(argc, argv, test);
}

#include "SecondDisplayTest.moc"
