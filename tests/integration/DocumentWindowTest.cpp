#include "app/forms/FormsTab.h"
#include "devices/cards/DocumentChecks.h"
#include "devices/virtual/Resident.h"
#include "tests/integration/CounterWindow.h"
#include "widgets/ActionPage.h"
#include "widgets/Notice.h"
#include "widgets/SearchList.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace madoguchi;
using clerk::Step;
using reception::PersonField;
using reception::Role;

/// The window with documents other than the My Number card: what each of them asks for, and what is written down from
/// its pictures.
class DocumentWindowTest : public QObject, private CounterWindow {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void aLicenceAsksForItsPin()
    {
        place(QStringLiteral("menkyo"));
        QCOMPARE(m_program->counter().desk().triesLeft, 3);
        screenshot("licence-pin");
        typePin("9999");
        QTRY_COMPARE_WITH_TIMEOUT(m_program->counter().error().code, ErrorCode::PinWrong, PatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(m_program->counter().desk().triesLeft, 2, PatienceMs);
        screenshot("licence-wrong-pin");
        typePin("1234");
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Work, PatienceMs);
        QVERIFY(!text(PersonField::NameKana).isEmpty());
        QTest::keyClick(&window(), Qt::Key_F5);
        QCOMPARE(step(), Step::Compare);
        screenshot("licence-document");
        QTest::keyClick(&window(), Qt::Key_F12);
        QCOMPARE(step(), Step::Work);
    }

    void theSecondPinBringsPhotoAndDomicile()
    {
        place(QStringLiteral("menkyo"));
        auto *way = window().findChild<QPushButton *>(QStringLiteral("secondPin"));
        QVERIFY(way->isVisible());
        way->click();
        typePin("1234");
        QCOMPARE(step(), Step::AskPin);
        QVERIFY(m_program->counter().isTypingSecondPin());
        screenshot("licence-second-pin");
        QTest::keyClick(&window(), Qt::Key_Escape); // to the first one again
        QVERIFY(!m_program->counter().isTypingSecondPin());
        typePin("1234");
        typePin("9999");
        QTRY_COMPARE_WITH_TIMEOUT(m_program->counter().error().code, ErrorCode::PinWrong, PatienceMs);
        QCOMPARE(m_program->counter().error().triesLeft, 2);
        QCOMPARE(step(), Step::AskPin);
        QVERIFY(m_program->counter().isTypingSecondPin()); // the first one was right
        screenshot("licence-second-pin-wrong");
        QCOMPARE(m_program->counter().secondPinTries(), 2);
        QTRY_COMPARE_WITH_TIMEOUT(m_program->counter().desk().triesLeft, 3, PatienceMs); // of the first one
        typePin("5678");
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Compare, PatienceMs);
        const cards::IdentityDocument *document = m_program->reception().documentOf(Role::Applicant);
        QVERIFY(document && document->licence && document->licence->domicile && document->licence->photo);
        screenshot("licence-photo");
    }

    void theLastTryOfTheSecondPinIsLeftAlone()
    {
        place(QStringLiteral("menkyo"));
        window().findChild<QPushButton *>(QStringLiteral("secondPin"))->click();
        typePin("1234");
        for (const int left : { 2, 1 }) {
            typePin("9999");
            QTRY_VERIFY_WITH_TIMEOUT(
                m_program->counter().step() == Step::AskPin && m_program->counter().secondPinTries() == left,
                PatienceMs);
        }
        QVERIFY(!m_program->counter().wantsSecondPin());
        QCOMPARE(m_program->counter().error().code, ErrorCode::LastTry);
        QCOMPARE(m_program->counter().pinLength(), std::size_t(4)); // the first one was right
        screenshot("licence-second-pin-left-out");
        QVERIFY2(!m_program->counter().mayUseSecondPin(), "it would only be asked for in vain");
        QTest::keyClicks(focus(), QStringLiteral("56")); // whoever still types the second one
        QCOMPARE(m_program->counter().pinLength(), std::size_t(4));
        QCOMPARE(m_program->counter().error().code, ErrorCode::LastTry);
        QTest::keyClick(&window(), Qt::Key_F12);
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Work, PatienceMs);
    }

    void theLicenceInAMyNumberCard()
    {
        place(QStringLiteral("menkyo-mynumber"));
        auto *way = window().findChild<QPushButton *>(QStringLiteral("secondPin"));
        QVERIFY(way->isVisible());
        screenshot("chip-licence-offered");
        way->click();
        typePin("1234");
        QVERIFY(m_program->counter().isTypingSecondPin());
        screenshot("chip-licence-pin");
        typePin("9999");
        QTRY_COMPARE_WITH_TIMEOUT(m_program->counter().error().code, ErrorCode::PinWrong, PatienceMs);
        QVERIFY(m_program->counter().isTypingSecondPin());
        screenshot("chip-licence-pin-wrong");
        typePin("2468");
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Compare, PatienceMs);
        const cards::IdentityDocument *document = m_program->reception().documentOf(Role::Applicant);
        QVERIFY(document && document->kind == cards::DocumentKind::MyNumberCard && document->name);
        QVERIFY(document->licence && document->licence->photo);
        screenshot("chip-licence");
    }

    void aLicenceWithoutPinIsReadAtOnce()
    {
        place(QStringLiteral("menkyo-no-pin"));
        screenshot("licence-no-pin");
        QTest::keyClick(&window(), Qt::Key_F12);
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Compare, PatienceMs); // it has expired
        const auto *doubts = window().findChild<widgets::Notice *>(QStringLiteral("doubts"));
        QVERIFY(doubts);
        QCOMPARE(doubts->text(), cards::textFor(cards::DocumentDoubt::Expired));
        QVERIFY(!window().findChild<QPushButton *>(QStringLiteral("document"))->toolTip().isEmpty());
        screenshot("licence-expired");
        QTest::keyClick(&window(), Qt::Key_F12);
        QCOMPARE(step(), Step::Work);
    }

    void aBlockedLicenceSaysWhereToGo()
    {
        QVERIFY(m_card->start(cardArguments(QStringLiteral("menkyo-blocked"))));
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Blocked, PatienceMs);
        const auto labels = window().findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QStringLiteral("警察署"));
        }));
        screenshot("licence-blocked");
    }

    void charactersOfALicenceAreChosen()
    {
        place(QStringLiteral("menkyo-gaiji"));
        typePin("1234");
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Compare, PatienceMs);
        const auto candidate = [this](const QString &character) {
            QPushButton *found = nullptr;
            for (auto *button : window().findChildren<QPushButton *>(QStringLiteral("candidate")))
                found = button->text() == character ? button : found;
            return found;
        };
        auto *page = window().findChild<widgets::ActionPage *>(QStringLiteral("documentPage"));
        for (const QString &character : { QStringLiteral("髙"), QStringLiteral("﨑"), QStringLiteral("𠮷") }) {
            QTRY_VERIFY_WITH_TIMEOUT(candidate(character), PatienceMs);
            candidate(character)->click();
        }
        QTRY_VERIFY_WITH_TIMEOUT(page->isMainActionEnabled(), PatienceMs);
        screenshot("gaiji");
        QTest::keyClick(&window(), Qt::Key_F12);
        QCOMPARE(step(), Step::Work);
        QCOMPARE(text(PersonField::Name), QStringLiteral("髙﨑　太郎"));
        QCOMPARE(text(PersonField::Address), QStringLiteral("神奈川県見本市例示区𠮷町１−２−３"));
        screenshot("gaiji-work");
    }

    void aCharacterThatNobodyChoseIsAskedFor()
    {
        place(QStringLiteral("menkyo-gaiji"));
        typePin("1234");
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Compare, PatienceMs);
        auto *page = window().findChild<widgets::ActionPage *>(QStringLiteral("documentPage"));
        screenshot("gaiji-looking");
        QTRY_VERIFY_WITH_TIMEOUT(page->isMainActionEnabled(), PatienceMs);
        QTest::keyClick(&window(), Qt::Key_F12);
        QCOMPARE(step(), Step::Compare);
        screenshot("gaiji-asked");
        QTest::keyClick(&window(), Qt::Key_F12); // left for later
        QCOMPARE(step(), Step::Work);
        auto *forms = window().findChild<forms::FormsTab *>();
        QTRY_VERIFY_WITH_TIMEOUT(forms->form(QStringLiteral("juminhyo")), PatienceMs);
        window()
            .findChild<widgets::SearchList *>(QStringLiteral("formList"))
            ->setCheckedIds({ QStringLiteral("juminhyo") });
        QTest::keyClick(&window(), Qt::Key_F12);
        QCOMPARE(forms->step(), forms::Step::Fill);
        screenshot("gaiji-form");
        const QStringList before = papers();
        QTest::keyClick(&window(), Qt::Key_F12);
        QCOMPARE(forms->step(), forms::Step::Fill);
        screenshot("gaiji-form-asked");
        QCOMPARE(papers(), before);
        window().findChild<widgets::Notice *>(QStringLiteral("formNotice"))->findChild<QPushButton *>()->click();
        QCOMPARE(step(), Step::Compare);
    }

    void everyDocumentIsLookedAt_data()
    {
        QTest::addColumn<QString>("number");
        for (const char *id : { "mihon", "longest", "menkyo", "menkyo-2025", "keireki" })
            QTest::newRow(id) << QStringLiteral("1234");
        QTest::newRow("zairyu") << QStringLiteral("AA12345678BB");
        QTest::newRow("zairyu-moved") << QString();
        QTest::newRow("zairyu-child") << QString();
        QTest::newRow("tokubetsu") << QString();
        QTest::newRow("tokubetsu-moved") << QString();
    }

    void everyDocumentIsLookedAt()
    {
        QFETCH(QString, number);
        const QString id = QLatin1String(QTest::currentDataTag());
        place(id);
        if (number.size() == 4) {
            typePin(qPrintable(number));
        } else {
            const auto resident = virtualcards::readResident(
                QDir(virtualcards::defaultResidentsFolder()).filePath(id + QStringLiteral(".json")));
            QVERIFY(resident);
            QTest::keyClicks(focus(), resident->residence.cardNumber);
            QTest::keyClick(focus(), Qt::Key_Return);
        }
        QTRY_VERIFY_WITH_TIMEOUT(step() == Step::Compare || step() == Step::Work, PatienceMs);
        if (step() == Step::Work)
            QTest::keyClick(&window(), Qt::Key_F5);
        QCOMPARE(step(), Step::Compare);
        auto *page = window().findChild<widgets::ActionPage *>(QStringLiteral("documentPage"));
        QTRY_VERIFY_WITH_TIMEOUT(page->isMainActionEnabled(), PatienceMs);
        screenshot(qPrintable(QStringLiteral("all-") + id));
        QTest::keyClick(&window(), Qt::Key_F12);
        screenshot(qPrintable(QStringLiteral("all-") + id + QStringLiteral("-asked")));
        QVERIFY(step() == Step::Work || page->findChild<widgets::Notice *>(QStringLiteral("openItems"))->isVisible());
    }

    void aResidenceCardAsksForItsNumber()
    {
        place(QStringLiteral("zairyu"));
        screenshot("residence-number");
        QTest::keyClicks(focus(), QStringLiteral("aa12345678bc"));
        QTest::keyClick(&window(), Qt::Key_F12);
        QTRY_COMPARE_WITH_TIMEOUT(m_program->counter().error().code, ErrorCode::NumberWrong, PatienceMs);
        QCOMPARE(step(), Step::AskPin);
        screenshot("residence-wrong-number");
        QTest::keyClick(focus(), Qt::Key_Backspace);
        QTest::keyClicks(focus(), QStringLiteral("b"));
        QTest::keyClick(focus(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Compare, PatienceMs);
        screenshot("residence-reading");
        confirm({ "confirmName", "confirmAddress" });
        screenshot("residence-document");
        QTest::keyClick(&window(), Qt::Key_F12);
        QCOMPARE(step(), Step::Work);
        QCOMPARE(text(PersonField::Name), QStringLiteral("NGUYEN VAN MIHON"));
        screenshot("residence-work");
    }

    void aWholeFrontIsWrittenDown()
    {
        place(QStringLiteral("zairyu-child"));
        QTest::keyClicks(focus(), QStringLiteral("CD87654321EF"));
        QTest::keyClick(focus(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Compare, PatienceMs);
        confirm({ "confirmName", "confirmBirthDate", "confirmAddress" });
        screenshot("residence-front");
        QTest::keyClick(&window(), Qt::Key_Escape); // nothing is taken over, and it can be opened again
        QCOMPARE(step(), Step::Work);
        QCOMPARE(text(PersonField::Name), QString());
        QTest::keyClick(&window(), Qt::Key_F5);
        confirm({ "confirmName", "confirmBirthDate", "confirmAddress" });
        QTest::keyClick(&window(), Qt::Key_F12);
        QCOMPARE(text(PersonField::Name), QStringLiteral("MIHON LEO"));
        QCOMPARE(text(PersonField::BirthDate), QStringLiteral("2016-11-05"));
    }

private:
    [[nodiscard]] QString text(PersonField field) { return m_program->reception().person(Role::Applicant).text(field); }

    void confirm(const QList<const char *> &names)
    {
        for (const char *name : names) {
            QTRY_VERIFY_WITH_TIMEOUT(window().findChild<QPushButton *>(QLatin1String(name)), PatienceMs);
            auto *confirm = window().findChild<QPushButton *>(QLatin1String(name));
            QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), PatienceMs);
            QTest::mouseClick(confirm, Qt::LeftButton);
        }
    }
};

int main(int argc, char *argv[])
{
    DocumentWindowTest test;
    return runWithWindow(argc, argv, test);
}

#include "DocumentWindowTest.moc"
