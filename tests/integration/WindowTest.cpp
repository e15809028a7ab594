#include "app/clerk/ClerkProgram.h"
#include "app/clerk/ElidedLabel.h"
#include "app/clerk/TrainingCard.h"
#include "app/forms/FormsTab.h"
#include "app/settings/Language.h"
#include "app/staff/PasswordField.h"
#include "devices/virtual/Resident.h"
#include "tests/integration/CardProcess.h"
#include "widgets/CheckField.h"
#include "widgets/Notice.h"
#include "widgets/OriginField.h"
#include "widgets/PinPad.h"
#include "widgets/SearchList.h"
#include "widgets/StatusLamp.h"
#include "widgets/theme/Theme.h"

#include <QApplication>
#include <QDir>
#include <QInputMethodEvent>
#include <QLabel>
#include <QListView>
#include <QMainWindow>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using clerk::Step;
using reception::PersonField;
using reception::Role;

namespace {

constexpr int PatienceMs = 20'000;

QString addressOf(const QString &resident)
{
    const QString folder = virtualcards::defaultResidentsFolder();
    const auto read = virtualcards::readResident(QDir(folder).filePath(resident + QStringLiteral(".json")));
    return read ? read->address : QString();
}

} // namespace

/// The clerk's window as a person uses it, with the real PC/SC service, a virtual card, the real CUPS and an IPP
/// printer.
class WindowTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_card = std::make_unique<virtualcards::CardProcess>();
        open(false);
        makeFirstAccount();
    }

    void cleanup()
    {
        m_program.reset();
        m_card.reset();
        m_folder.reset();
    }

    void fromCardToPaperByKeysAlone()
    {
        const QStringList before = papers();
        place(QStringLiteral("takasaki"));
        typePin("1234");
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Work, PatienceMs);
        const reception::Person &applicant = m_program->reception().person(Role::Applicant);
        QCOMPARE(applicant.text(PersonField::Name), QStringLiteral("髙﨑　𠮷之助"));
        QCOMPARE(applicant.text(PersonField::Address), addressOf(QStringLiteral("takasaki")));

        auto *list = window().findChild<widgets::SearchList *>(QStringLiteral("formList"));
        QTRY_VERIFY_WITH_TIMEOUT(list && list->visibleIds().size() >= 4, PatienceMs);
        QInputMethodEvent reading; // as an input method hands it over
        reading.setCommitString(QStringLiteral("じゅうみん"));
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
        screenshot("last-try");
        QTest::keyClick(focus(), Qt::Key_Escape);
        QCOMPARE(step(), Step::AskPin);
        QCOMPARE(m_program->counter().desk().triesLeft, 1);
        m_program->counter().clearDigits();
        typePin("1234");
        QTest::keyClick(&window(), Qt::Key_F12);
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Work, PatienceMs);
    }

    void aBlockedCardSaysWhereToGo()
    {
        QVERIFY(m_card->start(cardArguments(QStringLiteral("blocked"))));
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Blocked, PatienceMs);
        screenshot("blocked");
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
        place(QStringLiteral("mihon"));
        typePin("1234");
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Work, PatienceMs);
        QTest::keyClick(&window(), Qt::Key_F10);
        QCOMPARE(step(), Step::Ending);
        screenshot("ending");
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

    void onHoldAndTakenUpByKeysAlone()
    {
        const QStringList before = papers();
        place(QStringLiteral("takasaki"));
        typePin("1234");
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Work, PatienceMs);
        auto *list = window().findChild<widgets::SearchList *>(QStringLiteral("formList"));
        QTRY_VERIFY_WITH_TIMEOUT(list && list->visibleIds().size() >= 4, PatienceMs);
        list->setCurrentId(QStringLiteral("juminhyo"));
        QTest::keyClick(focus(), Qt::Key_Return);
        QTest::keyClick(focus(), Qt::Key_Space); // which certificate
        QTRY_VERIFY(mainAction()->isEnabled());

        QTest::keyClick(&window(), Qt::Key_F7);
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Held, PatienceMs);
        QVERIFY(m_program->reception().person(Role::Applicant).isEmpty());
        QVERIFY(focus()->isVisible());
        const QString number = window().findChild<QLabel *>(QStringLiteral("slipNumber"))->text();
        QCOMPARE(number.size(), 8);
        QTest::keyClick(&window(), Qt::Key_F12); // the slip
        QTRY_COMPARE_WITH_TIMEOUT(papers().size(), before.size() + 1, PatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(mainAction()->isEnabled(), PatienceMs);
        screenshot("slip-printed");
        QTest::keyClick(&window(), Qt::Key_F12); // next visitor
        QCOMPARE(step(), Step::ReturnCard);
        m_card->say("remove");
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Invite, PatienceMs);
        screenshot("invite");

        QTest::keyClick(&window(), Qt::Key_F6);
        QCOMPARE(step(), Step::TakeUp);
        auto *slips = window().findChild<QListView *>(QStringLiteral("heldSlips"));
        QTRY_COMPARE(slips->model()->rowCount(), 1);
        QTest::keyClicks(focus(), QStringLiteral("1234567")); // its check digit is wrong
        QTest::keyClick(focus(), Qt::Key_Return);
        QCOMPARE(step(), Step::TakeUp);
        screenshot("take-up-wrong");
        QTest::keyClicks(focus(), QString(number).remove(u'-'));
        screenshot("take-up");
        QTest::keyClick(focus(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Work, PatienceMs);
        QCOMPARE(
            m_program->reception().person(Role::Applicant).text(PersonField::Name), QStringLiteral("髙﨑　𠮷之助"));
        auto *tab = window().findChild<forms::FormsTab *>();
        QCOMPARE(tab->step(), forms::Step::Fill);
        QTest::keyClick(&window(), Qt::Key_F12);
        QTRY_COMPARE_WITH_TIMEOUT(tab->step(), forms::Step::Done, PatienceMs);
        screenshot("taken-up-done");
        QTRY_COMPARE_WITH_TIMEOUT(papers().size(), before.size() + 2, PatienceMs);

        QTest::keyClick(&window(), Qt::Key_F10);
        QTest::keyClick(&window(), Qt::Key_F12);
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Invite, PatienceMs);
        QTest::keyClick(&window(), Qt::Key_F6);
        QTRY_VERIFY(window().findChild<QLabel *>(QStringLiteral("noneHeld"))->isVisible());
        QCOMPARE(slips->model()->rowCount(), 0);
        screenshot("take-up-empty");
        QCOMPARE(window().size(), QSize(1366, 768)); // no page asked for more than a small screen has
        QTest::keyClick(&window(), Qt::Key_Escape);
        QCOMPARE(step(), Step::Invite);
    }

    void aScannerTakesUpLikeTheKeys()
    {
        m_program->counter().goOnWithoutCard();
        m_program->reception().setByHand(Role::Applicant, PersonField::Name, QStringLiteral("架空　花子"));
        QTest::keyClick(&window(), Qt::Key_F7);
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Held, PatienceMs);
        const QString number = window().findChild<QLabel *>(QStringLiteral("slipNumber"))->text().remove(u'-');
        m_program->counter().closeHeld();
        QTRY_COMPARE(step(), Step::Invite);
        QTest::keyClick(&window(), Qt::Key_F6);
        QTest::keyClicks(focus(), QStringLiteral("MADOGUCHI-HOLD:") + number);
        QTest::keyClick(focus(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Work, PatienceMs);
        QCOMPARE(m_program->reception().person(Role::Applicant).text(PersonField::Name), QStringLiteral("架空　花子"));
    }

    void namesCanBeHidden()
    {
        place(QStringLiteral("mihon"));
        typePin("1234");
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Work, PatienceMs);
        auto *cover = window().findChild<QWidget *>(QStringLiteral("privacyCover"));
        QTest::keyClick(&window(), Qt::Key_F9);
        QVERIFY(cover->isVisible());
        screenshot("hidden");
        QTest::keyClick(&window(), Qt::Key_F9);
        QVERIFY(!cover->isVisible());
    }

    void theTitleNamesNobody()
    {
        place(QStringLiteral("mihon"));
        typePin("1234");
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Work, PatienceMs);
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

    void theLanguageChangesAtOnce()
    {
        auto *language = window().findChild<QPushButton *>(QStringLiteral("language"));
        const QString before = window().windowTitle();
        language->click();
        QTRY_VERIFY(window().windowTitle() != before);
        language->click();
        QTRY_COMPARE(window().windowTitle(), before);
    }

    void lockingBlanksNamesAndKeepsTheReception()
    {
        place(QStringLiteral("mihon"));
        typePin("1234");
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Work, PatienceMs);
        QTest::keyClick(&window(), Qt::Key_F8);
        QCOMPARE(m_program->signedIn().presence(), staff::Presence::Locked);
        screenshot("locked");
        QVERIFY(!showsText(QStringLiteral("見本")));
        // What belongs to the reception cannot be reached.
        for (const Qt::Key key : { Qt::Key_F10, Qt::Key_F9, Qt::Key_F12, Qt::Key_Escape })
            QTest::keyClick(&window(), key);
        QTest::keyClick(&window(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(step(), Step::Work);
        QVERIFY(!showsText(QStringLiteral("見本")));
        m_card->say("remove");
        QTRY_COMPARE_WITH_TIMEOUT(m_program->counter().desk().state, cards::DeskState::Empty, PatienceMs);
        QTest::keyClicks(focus(), QLatin1String(Password));
        QTest::keyClick(focus(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->signedIn().isPresent(), PatienceMs);
        QVERIFY(!m_program->reception().person(Role::Applicant).isEmpty());
        QVERIFY(showsText(QStringLiteral("見本")));
    }

    void theStaffCardOpensAndLocks()
    {
        const QStringList staffCard { QStringLiteral("--fault"), QStringLiteral("unknown-card"),
            QStringLiteral("--uid"), QStringLiteral("0123456789ABCD"), QStringLiteral("--port"),
            QStringLiteral("35964") };
        virtualcards::CardProcess own;
        registerCard(own, staffCard);
        screenshot("account");
        QTest::keyClick(&window(), Qt::Key_F8);
        QCOMPARE(m_program->signedIn().presence(), staff::Presence::Locked);
        QVERIFY(own.start(cardArguments(QStringLiteral("mihon")) + staffCard));
        QTRY_VERIFY_WITH_TIMEOUT(m_program->signedIn().isPresent(), PatienceMs);
        // The visitor's card on the other reader is served meanwhile.
        QTest::keyClick(&window(), Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(m_program->counter().desk().state, cards::DeskState::Empty, PatienceMs);
        place(QStringLiteral("takasaki"));
        typePin("1234");
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Work, PatienceMs);
        QVERIFY(m_program->signedIn().isPresent());
        own.say("remove");
        QTRY_COMPARE_WITH_TIMEOUT(m_program->signedIn().presence(), staff::Presence::Locked, PatienceMs);
        QVERIFY(m_program->reception().isOpen());
    }

    void aVisitorsCardNeverUnlocks()
    {
        QTest::keyClick(&window(), Qt::Key_F8);
        QVERIFY(m_card->start(cardArguments(QStringLiteral("mihon"))));
        QTRY_COMPARE_WITH_TIMEOUT(m_program->counter().desk().state, cards::DeskState::Ready, PatienceMs);
        QVERIFY(m_program->counter().desk().otherCards.isEmpty());
        QCOMPARE(m_program->signedIn().presence(), staff::Presence::Locked);
    }

    void whoServesNobodySeesNoCardPrompt()
    {
        auto *menu = window().findChild<QPushButton *>(QStringLiteral("staffMenu"));
        QVERIFY(menu->isVisible());
        m_program.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        open(false);
        makeFirstAccount(false);
        auto *tab = window().findChild<QWidget *>(QStringLiteral("accountsTab"));
        QTRY_VERIFY(tab->isVisible());
        screenshot("accounts");
        QVERIFY(!window().findChild<QWidget *>(QStringLiteral("invitePage"))->isVisible());
        QVERIFY(m_card->start(cardArguments(QStringLiteral("mihon"))));
        QTRY_COMPARE_WITH_TIMEOUT(m_program->counter().desk().state, cards::DeskState::Ready, PatienceMs);
        QVERIFY(tab->isVisible());
        QTest::keyClick(&window(), Qt::Key_2, Qt::ControlModifier);
        QVERIFY(tab->isVisible());
    }

    void signingOutEndsTheSignIn()
    {
        auto *menu = window().findChild<QPushButton *>(QStringLiteral("staffMenu"));
        menu->click();
        screenshot("menu");
        window().findChild<QPushButton *>(QStringLiteral("changePassword"))->click();
        screenshot("own-password");
        QTest::keyClick(focus(), Qt::Key_Escape);
        menu->click();
        window().findChild<QPushButton *>(QStringLiteral("signOut"))->click();
        QCOMPARE(m_program->signedIn().presence(), staff::Presence::SignedOut);
        screenshot("sign-in");
        QTest::keyClicks(focus(), QStringLiteral("hanako"));
        QTest::keyClick(focus(), Qt::Key_Tab);
        QTest::keyClicks(focus(), QStringLiteral("wrong password"));
        QTest::keyClick(focus(), Qt::Key_Return);
        auto *notice = window().findChild<QWidget *>(QStringLiteral("signInPage"))->findChild<widgets::Notice *>();
        QTRY_VERIFY_WITH_TIMEOUT(!notice->isEmpty(), PatienceMs);
        QCOMPARE(focus(), window().findChild<staff::PasswordField *>(QStringLiteral("password"))->control());
        screenshot("sign-in-wrong");
    }

private:
    static constexpr const char *Password = "correct horse";

    /// As a person does it at the first start, by keys alone.
    void makeFirstAccount(bool serves = true)
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_program->signedIn().presence(), staff::Presence::NobodyYet, PatienceMs);
        QInputMethodEvent name;
        name.setCommitString(QStringLiteral("情報　花子"));
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

    /// In the tab of the accounts: the card is put on the second reader twice.
    void registerCard(virtualcards::CardProcess &own, const QStringList &staffCard)
    {
        QTest::keyClick(&window(), Qt::Key_2, Qt::ControlModifier);
        auto *list = window().findChild<widgets::SearchList *>(QStringLiteral("accountList"));
        QTRY_COMPARE_WITH_TIMEOUT(list->visibleIds().size(), 1, PatienceMs);
        QTest::keyClick(&window(), Qt::Key_F12);
        auto *begin = window().findChild<QPushButton *>(QStringLiteral("registerCard"));
        auto *remove = window().findChild<QPushButton *>(QStringLiteral("removeCard"));
        QVERIFY(!remove->isVisible());
        begin->click();
        QVERIFY(own.start(cardArguments(QStringLiteral("mihon")) + staffCard));
        QTRY_COMPARE_WITH_TIMEOUT(m_program->counter().desk().otherCards.size(), 1, PatienceMs);
        own.say("remove");
        QTRY_COMPARE_WITH_TIMEOUT(m_program->counter().desk().otherCards.size(), 0, PatienceMs);
        own.say("insert");
        QTRY_VERIFY_WITH_TIMEOUT(remove->isVisible(), PatienceMs);
        own.stop();
        QTRY_COMPARE_WITH_TIMEOUT(m_program->counter().desk().otherCards.size(), 0, PatienceMs);
    }

    /// Whether any word that can be seen holds this.
    [[nodiscard]] bool showsText(const QString &text)
    {
        for (const QWidget *widget : window().findChildren<QWidget *>()) {
            const QVariant words = widget->property("text");
            const bool holds = words.toString().contains(text) || widget->accessibleName().contains(text);
            if (widget->isVisible() && holds)
                return true;
        }
        return window().findChild<clerk::ElidedLabel *>()->text().contains(text);
    }

    [[nodiscard]] settings::Settings settingsFor(bool training) const
    {
        settings::Settings settings;
        settings.storePath = m_folder->filePath(QStringLiteral("store"));
        settings.mayorTitle = QStringLiteral("架空市長");
        settings.training = training;
        return settings;
    }

    void open(bool training)
    {
        const settings::Settings settings = settingsFor(training);
        m_frame = std::make_unique<QMainWindow>();
        m_frame->resize(1366, 768);
        m_program = std::make_unique<clerk::ClerkProgram>(settings, m_dialogs, *m_frame);
        m_frame->show();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTRY_COMPARE_WITH_TIMEOUT(m_program->counter().desk().state, cards::DeskState::Empty, PatienceMs);
    }

    [[nodiscard]] QMainWindow &window() { return *m_frame; }
    [[nodiscard]] Step step() { return m_program->counter().step(); }
    [[nodiscard]] QWidget *focus() { return QApplication::focusWidget() ? QApplication::focusWidget() : &window(); }
    [[nodiscard]] QPushButton *mainAction() { return window().findChild<QPushButton *>(QStringLiteral("mainAction")); }

    [[nodiscard]] QStringList cardArguments(const QString &resident) const
    {
        return { QStringLiteral("--resident"), resident, QStringLiteral("--state"),
            m_folder->filePath(QStringLiteral("cards")) };
    }

    void place(const QString &resident, const QStringList &more = {})
    {
        QVERIFY(m_card->start(cardArguments(resident) + more));
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::AskPin, PatienceMs);
    }

    void typePin(const char *digits)
    {
        QTest::keyClicks(focus(), QLatin1String(digits));
        QCOMPARE(m_program->counter().pinLength(), std::size_t(4));
        QTest::keyClick(focus(), Qt::Key_Return);
    }

    [[nodiscard]] static QStringList papers()
    {
        return QDir(qEnvironmentVariable("PRIVATE_CUPS") + QStringLiteral("/paper")).entryList(QDir::Files);
    }

    /// For people to look at: WINDOW_PICTURES names the folder.
    void screenshot(const char *name)
    {
        const QString folder = qEnvironmentVariable("WINDOW_PICTURES");
        if (!folder.isEmpty())
            window().grab().save(QDir(folder).filePath(QLatin1String(name) + QStringLiteral(".png")));
    }

    widgets::Dialogs m_dialogs;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<virtualcards::CardProcess> m_card;
    std::unique_ptr<QMainWindow> m_frame;
    std::unique_ptr<clerk::ClerkProgram> m_program;
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    settings::installLanguage(QStringLiteral("ja"));
    theme::apply(application, 1.0);
    WindowTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "WindowTest.moc"
