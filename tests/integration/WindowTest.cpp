#include "app/clerk/TrainingCard.h"
#include "app/forms/FormsTab.h"
#include "app/preapplication/Codes.h"
#include "devices/virtual/Resident.h"
#include "tests/integration/CounterWindow.h"
#include "widgets/PinPad.h"
#include "widgets/SearchList.h"

#include <QApplication>
#include <QDir>
#include <QInputMethodEvent>
#include <QTest>

using namespace madoguchi;
using clerk::Step;
using reception::PersonField;
using reception::Role;

namespace {

QString addressOf(const QString &resident)
{
    const QString folder = virtualcards::defaultResidentsFolder();
    const auto read = virtualcards::readResident(QDir(folder).filePath(resident + QStringLiteral(".json")));
    return read ? read->address : QString();
}

} // namespace

/// One visitor after another, from the card to the paper.
class WindowTest : public QObject, private CounterWindow {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void fromCardToPaperByKeysAlone()
    {
        const QStringList before = papers();
        readCard(QStringLiteral("takasaki"));
        const reception::Person &applicant = m_program->reception().person(Role::Applicant);
        QCOMPARE(applicant.text(PersonField::Name), QStringLiteral("髙﨑　𠮷之助"));
        QCOMPARE(applicant.text(PersonField::Address), addressOf(QStringLiteral("takasaki")));

        auto *list = window().findChild<widgets::SearchList *>(QStringLiteral("formList"));
        QTRY_VERIFY_WITH_TIMEOUT(list && list->visibleIds().size() >= 4, PatienceMs);
        QInputMethodEvent reading; // as an input method hands it over
        reading.setCommitString(QStringLiteral("じゅうみんひょう"));
        QApplication::sendEvent(focus(), &reading);
        QTRY_COMPARE(list->currentId(), QStringLiteral("juminhyo"));
        QTest::keyClick(focus(), Qt::Key_Return);
        auto *tab = window().findChild<forms::FormsTab *>();
        QCOMPARE(tab->step(), forms::Step::Fill);
        screenshot("fill");

        // The cursor stands at the first entry that no card knows: which certificate. One copy of it follows by itself.
        QTest::keyClick(focus(), Qt::Key_Space);
        QTRY_VERIFY(mainAction()->isEnabled());
        QTest::keyClick(&window(), Qt::Key_F12);
        QTRY_COMPARE_WITH_TIMEOUT(tab->step(), forms::Step::Done, PatienceMs);
        screenshot("done");
        QTRY_COMPARE_WITH_TIMEOUT(papers().size(), before.size() + 1, PatienceMs);
    }

    void severalFormsAreFilledAndPrintedTogether()
    {
        const QStringList before = papers();
        readCard(QStringLiteral("takasaki"));
        auto *list = window().findChild<widgets::SearchList *>(QStringLiteral("formList"));
        QTRY_VERIFY_WITH_TIMEOUT(list && list->visibleIds().contains(QStringLiteral("bundle:tennyu")), PatienceMs);
        list->setCheckedIds({ QStringLiteral("bundle:tennyu"), QStringLiteral("juminhyo") });
        screenshot("several-chosen");
        QTest::keyClick(&window(), Qt::Key_F12);
        auto *tab = window().findChild<forms::FormsTab *>();
        QTRY_COMPARE(tab->step(), forms::Step::Fill);
        screenshot("several-1");
        for (const char *name : { "several-2", "several-3", "several-4", "several-5", "several-6" }) {
            QTest::keyClick(focus(), Qt::Key_PageDown, Qt::ControlModifier);
            screenshot(name);
        }
        // Each form asks on its own for what is still needed; a further press agrees.
        QTest::keyClick(&window(), Qt::Key_F12);
        screenshot("several-asked");
        QTRY_VERIFY(!focus()->visibleRegion().isEmpty()); // what is pointed at is in sight, on a form just shown, too
        for (int presses = 0; presses < 12 && tab->step() == forms::Step::Fill; ++presses) {
            QTRY_VERIFY(mainAction()->isEnabled() || tab->step() != forms::Step::Fill);
            if (tab->step() == forms::Step::Fill)
                QTest::keyClick(&window(), Qt::Key_F12);
        }
        QTRY_COMPARE_WITH_TIMEOUT(tab->step(), forms::Step::Done, PatienceMs);
        screenshot("several-done");
        QTRY_COMPARE_WITH_TIMEOUT(papers().size(), before.size() + 6, PatienceMs);
    }

    void aWrongPinSaysWhatIsLeft()
    {
        place(QStringLiteral("mihon"));
        QCOMPARE(m_program->counter().desk().triesLeft, 3);
        typePin("9999");
        QTRY_COMPARE_WITH_TIMEOUT(m_program->counter().error().code, ErrorCode::PinWrong, PatienceMs);
        QCOMPARE(step(), Step::AskPin);
        QTRY_COMPARE_WITH_TIMEOUT(m_program->counter().desk().triesLeft, 2, PatienceMs);
        screenshot("wrong-pin");
        typePin("1234");
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Work, PatienceMs);
    }

    void theLastTryIsAskedAboutAndNotSpentByEsc()
    {
        place(QStringLiteral("last-try"));
        typePin("1234");
        QCOMPARE(step(), Step::ConfirmLastTry);
        // Enter pressed twice where once was meant does not spend it.
        QApplication::setDoubleClickInterval(PatienceMs);
        QTest::keyClick(focus(), Qt::Key_Return);
        QApplication::setDoubleClickInterval(0);
        QCOMPARE(step(), Step::ConfirmLastTry);
        screenshot("last-try");
        QTest::keyClick(focus(), Qt::Key_Escape);
        QCOMPARE(step(), Step::AskPin);
        QCOMPARE(m_program->counter().desk().triesLeft, 1);
        m_program->counter().clearDigits();
        typePin("1234");
        QTest::keyClick(&window(), Qt::Key_F12);
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Work, PatienceMs);
    }

    void aMyNumberCardIsReadWithoutItsPin()
    {
        place(QStringLiteral("takasaki"));
        auto *otherWay = window().findChild<QPushButton *>(QStringLiteral("withoutPin"));
        QVERIFY(otherWay);
        QTRY_VERIFY(otherWay->isVisible());
        QTest::mouseClick(otherWay, Qt::LeftButton);
        QVERIFY(!mainAction()->isEnabled());
        for (const char *part : { "600403", "2034", "9999" }) {
            QTest::keyClicks(focus(), QLatin1String(part));
            QTest::keyClick(focus(), Qt::Key_Tab);
        }
        screenshot("without-pin");
        QTRY_VERIFY(mainAction()->isEnabled());
        QTest::keyClick(&window(), Qt::Key_F12);
        QTRY_COMPARE_WITH_TIMEOUT(m_program->counter().error().code, ErrorCode::NumberWrong, PatienceMs);
        QCOMPARE(m_program->counter().error().triesLeft, 9);
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::AskPin, PatienceMs);
        m_program->counter().setNumberB(QStringLiteral("60040320341234"));
        QTest::keyClick(&window(), Qt::Key_F12);
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Compare, PatienceMs); // no PIN has shown whose card it is
        QVERIFY(window().findChild<QWidget *>(QStringLiteral("facePicture")));
        screenshot("without-pin-face");
        QTest::keyClick(&window(), Qt::Key_F12);
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Work, PatienceMs);
        const reception::Person &applicant = m_program->reception().person(Role::Applicant);
        QCOMPARE(applicant.text(PersonField::Name), QStringLiteral("髙﨑　𠮷之助"));
    }

    void aBlockedCardSaysWhereToGo()
    {
        QVERIFY(m_card->start(cardArguments(QStringLiteral("blocked"))));
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Blocked, PatienceMs);
        screenshot("blocked");
        QTest::keyClick(&window(), Qt::Key_F12); // what is printed on it opens it, too
        QCOMPARE(step(), Step::AskPin);
        QVERIFY(m_program->counter().isWithoutPin());
        QTest::keyClick(&window(), Qt::Key_Escape);
        QCOMPARE(step(), Step::Invite);
    }

    void theNumberOfASlipNeverGoesToTheCard()
    {
        place(QStringLiteral("mihon"));
        QTest::keyClicks(focus(), QStringLiteral("577541612")); // as if another screen were there
        QTest::keyClick(focus(), Qt::Key_Return);
        QCOMPARE(step(), Step::AskPin);
        QCOMPARE(m_program->counter().desk().triesLeft, 3);
        QCOMPARE(m_program->counter().error().code, ErrorCode::PinForm);
        QTest::keyClick(&window(), Qt::Key_F6);
        QCOMPARE(step(), Step::TakeUp);
        QTest::keyClick(&window(), Qt::Key_Escape);
        QCOMPARE(step(), Step::Invite);
        QTest::keyClick(&window(), Qt::Key_F12);
        typePin("1234");
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Work, PatienceMs);
    }

    void aCardThatIsTakenAwayLeadsBack()
    {
        place(QStringLiteral("mihon"));
        m_card->say("remove");
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Invite, PatienceMs);
        m_card->say("insert");
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::AskPin, PatienceMs);
    }

    void cancellingASlowReadingAnswersAtOnce()
    {
        place(QStringLiteral("mihon"), { QStringLiteral("--delay-ms"), QStringLiteral("400") });
        typePin("1234");
        QCOMPARE(step(), Step::Reading);
        QTest::keyClick(&window(), Qt::Key_Escape);
        QCOMPARE(step(), Step::AskPin);
        QVERIFY(!m_program->reception().isOpen());
    }

    void theEndCanBeTakenBackAndThenWipes()
    {
        readCard(QStringLiteral("mihon"));
        QTest::keyClick(&window(), Qt::Key_F10);
        QCOMPARE(step(), Step::Ending);
        screenshot("ending");
        QTest::keyClick(focus(), Qt::Key_Return); // without thinking
        QCOMPARE(step(), Step::Work);
        QTest::keyClick(&window(), Qt::Key_F10);
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(step(), Step::Work);
        QVERIFY(!m_program->reception().person(Role::Applicant).isEmpty());
        QTest::keyClick(&window(), Qt::Key_F10);
        QTest::keyClick(&window(), Qt::Key_F12);
        QCOMPARE(step(), Step::ReturnCard);
        QVERIFY(m_program->reception().person(Role::Applicant).isEmpty());
        m_card->say("remove");
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Invite, PatienceMs);
    }

    void namesCanBeHidden()
    {
        readCard(QStringLiteral("mihon"));
        auto *cover = window().findChild<QWidget *>(QStringLiteral("privacyCover"));
        QTest::keyClick(&window(), Qt::Key_F9);
        QVERIFY(cover->isVisible());
        screenshot("hidden");
        QTest::keyClick(&window(), Qt::Key_F9);
        QVERIFY(!cover->isVisible());
    }

    void theTitleNamesNobody()
    {
        readCard(QStringLiteral("mihon"));
        QVERIFY(!window().windowTitle().contains(QStringLiteral("見本")));
    }

    void aTrainingCardGoesThroughTheRealReader()
    {
        m_program.reset();
        open(true);
        QVERIFY(m_program->signedIn().isPresent());
        auto *card = window().findChild<clerk::TrainingCard *>(QStringLiteral("card-mihon"));
        QVERIFY(card);
        card->click();
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::AskPin, PatienceMs);
        window().findChild<widgets::PinPad *>()->setFocus();
        typePin("1234");
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Work, PatienceMs);
        QCOMPARE(m_program->reception().person(Role::Applicant).text(PersonField::Name), card->accessibleName());
        QVERIFY2(!window().findChild<QWidget *>(QStringLiteral("settingsTab")), "nobody has signed in");
        screenshot("training");
        card->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_program->counter().desk().state, cards::DeskState::Empty, PatienceMs);
        QCOMPARE(step(), Step::Work);
    }

    void onlyTheReaderOfTheSettingsIsUsed_data()
    {
        QTest::addColumn<QString>("reader");
        QTest::addColumn<bool>("training");
        QTest::addColumn<cards::DeskState>("state");
        const QString absent = QStringLiteral("No such reader");
        QTest::newRow("one that is not there") << absent << false << cards::DeskState::NoReader;
        QTest::newRow("one that is there") << QStringLiteral("Virtual PCD 00 00") << false << cards::DeskState::Empty;
        QTest::newRow("training also needs the virtual one") << absent << true << cards::DeskState::Empty;
    }

    void onlyTheReaderOfTheSettingsIsUsed()
    {
        QFETCH(QString, reader);
        QFETCH(bool, training);
        m_program.reset();
        settings::Settings settings = settingsFor(training);
        settings.reader = reader;
        m_frame = std::make_unique<QMainWindow>();
        m_program = std::make_unique<clerk::ClerkProgram>(settings, m_dialogs, *m_frame);
        QFETCH(cards::DeskState, state);
        QTRY_COMPARE_WITH_TIMEOUT(m_program->counter().desk().state, state, PatienceMs);
    }

    void aScannedPreApplicationFillsTheFormAndTheCardStandsAbove()
    {
        preapplication::CityKeys keys;
        keys.addKey();
        QVERIFY(keys.write(preapplication::cityKeyFile(settingsFor(false))));
        m_program.reset();
        open(true);
        QVERIFY2(!window().findChild<QWidget *>(QStringLiteral("preApplication")), "not in training");
        m_program.reset();
        open(false);
        signIn();
        auto *list = window().findChild<widgets::SearchList *>(QStringLiteral("formList"));
        QTRY_VERIFY_WITH_TIMEOUT(list && list->visibleIds().size() >= 4, PatienceMs);
        preapplication::PreApplication made { QStringLiteral("juminhyo"), QDate::currentDate(), {} };
        made.values.bound.insert(QStringLiteral("applicant.name"), QStringLiteral("高崎　吉之助"));
        made.values.bound.insert(QStringLiteral("applicant.phone"), QStringLiteral("0172-00-0000"));
        made.values.fields.insert(QStringLiteral("certificates"), QStringLiteral("household"));
        QString detail;
        for (int i = 0; i < 80; ++i)
            detail += QChar(0x4E00 + (i * 7919) % 20'000); // nothing that is easily compressed
        made.values.fields.insert(QStringLiteral("thirdPartyDetail"), detail);
        const auto codes = preapplication::codesFor(made, keys.current());
        QVERIFY(codes && codes->size() == 2);
        QTest::keyClick(&window(), Qt::Key_F3);
        QTRY_VERIFY(window().findChild<QWidget *>(QStringLiteral("preApplicationPage"))->isVisible());
        QTest::keyClick(focus(), Qt::Key_Escape);
        QVERIFY(!window().findChild<QWidget *>(QStringLiteral("preApplicationPage"))->isVisible());

        scan(codes->at(1));
        QVERIFY(window().findChild<QWidget *>(QStringLiteral("preApplicationPage"))->isVisible());
        QCOMPARE(step(), Step::Invite);
        screenshot("pre-application");
        scan(codes->at(0));
        QCOMPARE(step(), Step::Work);
        QCOMPARE(window().findChild<forms::FormsTab *>()->step(), forms::Step::Fill);
        QVERIFY(!window().findChild<QWidget *>(QStringLiteral("preApplicationPage"))->isVisible());
        const reception::Person &applicant = m_program->reception().person(Role::Applicant);
        QCOMPARE(applicant.text(PersonField::Name), QStringLiteral("高崎　吉之助"));
        screenshot("pre-applied");

        QVERIFY(m_card->start(cardArguments(QStringLiteral("takasaki"))));
        QTRY_VERIFY_WITH_TIMEOUT(m_program->counter().documentPresent(), PatienceMs);
        m_program->counter().readAgain();
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::AskPin, PatienceMs);
        typePin("1234");
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Work, PatienceMs);
        QCOMPARE(applicant.text(PersonField::Name), QStringLiteral("髙﨑　𠮷之助"));
        QCOMPARE(applicant.text(PersonField::Phone), QStringLiteral("0172-00-0000"));
        screenshot("pre-applied-and-card");
    }

    void theLanguageChangesAtOnce()
    {
        auto *language = window().findChild<QPushButton *>(QStringLiteral("language"));
        const QString before = window().windowTitle();
        language->click();
        QTRY_VERIFY(window().windowTitle() != before);
        language->click();
        QTRY_COMPARE(window().windowTitle(), before);
    }

private:
    void signIn()
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_program->signedIn().presence(), staff::Presence::SignedOut, PatienceMs);
        QTest::keyClicks(focus(), QStringLiteral("hanako"));
        QTest::keyClick(focus(), Qt::Key_Tab);
        QTest::keyClicks(focus(), QLatin1String(Password));
        QTest::keyClick(&window(), Qt::Key_F12);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->signedIn().isPresent(), PatienceMs);
    }

    /// As a keyboard scanner types.
    void scan(const QString &code)
    {
        QTest::keyClicks(focus(), code);
        QTest::keyClick(focus(), Qt::Key_Return);
    }
};

int main(int argc, char *argv[])
{
    WindowTest test;
    return runWithWindow(argc, argv, test);
}

#include "WindowTest.moc"
