#include "app/identity/DocumentPage.h"

#include "app/identity/GaijiEntry.h"
#include "app/identity/PictureEntry.h"
#include "app/identity/PictureLabel.h"
#include "tests/app/identity/ReadResident.h"
#include "widgets/Notice.h"
#include "widgets/OriginField.h"
#include "widgets/theme/Theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;

namespace madoguchi::identity {

using reception::PersonField;
using reception::Role;

/// The page as the clerk uses it: nothing of it counts before it is confirmed.
class DocumentPageTest : public QObject {
    Q_OBJECT

    reception::Reception m_reception;
    std::unique_ptr<DocumentPage> m_page;

    void show(const char *id)
    {
        const auto document = test::readShipped(id);
        QVERIFY(document);
        m_reception.takeDocument(*document, Role::Applicant, QDateTime::currentDateTimeUtc());
        m_page->open(Role::Applicant);
        m_page->resize(1200, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    [[nodiscard]] QLineEdit *editOf(const char *field) const
    {
        auto *entry = m_page->findChild<widgets::OriginField *>(QLatin1String(field));
        return entry ? qobject_cast<QLineEdit *>(entry->control()) : nullptr;
    }

    [[nodiscard]] QString text(PersonField field) const { return m_reception.person(Role::Applicant).text(field); }

private slots:
    void initTestCase() { theme::apply(*qApp, 1.0); }
    void init() { m_page = std::make_unique<DocumentPage>(m_reception); }
    void cleanup()
    {
        m_page.reset();
        m_reception.end();
    }

    void proposalsCountOnlyWhenConfirmed();
    void whatIsTypedWinsOverAProposal();
    void wholeFrontIsShownOnce();
    void charactersAreChosen();
    void leavingTakesNothingOver();
    void openedAgainItKnowsWhatWasWritten();
    void whatWasTypedBeforeIsNoConfirmation();
    void anotherCardIsAnotherPerson();
    void charactersCanBeChosenAnew();
    void anUnreadableAddressIsOnTheBack();
    void saysWhetherTheDocumentIsGenuine_data();
    void saysWhetherTheDocumentIsGenuine();
    void showsTheDocumentsOfAll();
    void endOfReceptionDropsEverything();
};

void DocumentPageTest::proposalsCountOnlyWhenConfirmed()
{
    show("zairyu");
    QLineEdit *name = editOf("pictureName");
    QLineEdit *address = editOf("pictureAddress");
    QVERIFY(name && address);
    QTRY_COMPARE_WITH_TIMEOUT(name->text(), u"NGUYEN VAN MIHON"_qs, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(!address->text().isEmpty(), 20000);
    QVERIFY(!m_page->isMainActionEnabled());
    m_page->runMainAction();
    QCOMPARE(text(PersonField::Name), QString());
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(!m_page->isMainActionEnabled());
    QTest::mouseClick(m_page->findChild<QPushButton *>(u"confirmAddress"_qs), Qt::LeftButton);
    QVERIFY(m_page->isMainActionEnabled());
    QTest::keyClicks(name, u"X"_qs); // changed again: to be confirmed again
    QVERIFY(!m_page->isMainActionEnabled());
    QTest::keyClick(name, Qt::Key_Backspace);
    QTest::keyClick(name, Qt::Key_Return);
    QSignalSpy compared(m_page.get(), &DocumentPage::compared);
    m_page->runMainAction();
    QCOMPARE(compared.size(), 1);
    QCOMPARE(text(PersonField::Name), u"NGUYEN VAN MIHON"_qs);
    QCOMPARE(text(PersonField::Address), u"東京都見本市架空町二丁目3番4号"_qs);
    QCOMPARE(m_reception.person(Role::Applicant).entry(PersonField::Name).origin, reception::Origin::Typed);
}

void DocumentPageTest::whatIsTypedWinsOverAProposal()
{
    show("zairyu");
    QLineEdit *name = editOf("pictureName");
    QTest::keyClicks(name, u"NGUYEN"_qs);
    QLineEdit *address = editOf("pictureAddress");
    QTRY_VERIFY_WITH_TIMEOUT(!address->text().isEmpty(), 20000);
    QCOMPARE(name->text(), u"NGUYEN"_qs);
}

void DocumentPageTest::wholeFrontIsShownOnce()
{
    show("zairyu-child");
    int shown = 0;
    for (const PictureEntry *entry : m_page->findChildren<PictureEntry *>())
        shown += entry->findChild<PictureLabel *>()->isVisibleTo(entry) ? 1 : 0;
    QCOMPARE(m_page->findChildren<PictureEntry *>().size(), 3);
    QCOMPARE(shown, 1);
    QLineEdit *birth = editOf("pictureBirthDate");
    QTRY_COMPARE_WITH_TIMEOUT(birth->text(), u"2016年11月05日"_qs, 20000);
    auto *confirm = m_page->findChild<QPushButton *>(u"confirmBirthDate"_qs);
    QVERIFY(confirm->isEnabled());
    QTest::keyClicks(birth, u"x"_qs);
    QVERIFY2(!confirm->isEnabled(), "no date");
    // An emptied entry is left for later.
    for (const char *field : { "pictureName", "pictureBirthDate", "pictureAddress" }) {
        QLineEdit *edit = editOf(field);
        QTRY_VERIFY_WITH_TIMEOUT(!edit->text().isEmpty(), 20000);
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
    }
    QVERIFY(m_page->isMainActionEnabled());
}

void DocumentPageTest::charactersAreChosen()
{
    show("menkyo-gaiji");
    const QList<GaijiEntry *> entries = m_page->findChildren<GaijiEntry *>();
    QCOMPARE(entries.size(), 3);
    const QStringList wanted { u"髙"_qs, u"﨑"_qs, u"𠮷"_qs };
    for (int i = 0; i < 2; ++i) {
        QPushButton *button = nullptr;
        const auto find = [&] {
            for (QPushButton *candidate : entries.at(i)->findChildren<QPushButton *>(u"candidate"_qs))
                button = candidate->text() == wanted.at(i) ? candidate : button;
            return button != nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(find(), 30000);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(button->isChecked());
    }
    auto *other = entries.at(2)->findChild<widgets::OriginField *>(u"otherCharacter"_qs);
    other->focusControl();
    qobject_cast<QLineEdit *>(other->control())->insert(wanted.at(2)); // as an input method does
    m_page->runMainAction();
    QCOMPARE(text(PersonField::Name), u"髙﨑　太郎"_qs);
    QCOMPARE(m_reception.person(Role::Applicant).entry(PersonField::Name).original, u"【外字1】【外字2】　太郎"_qs);
}

void DocumentPageTest::leavingTakesNothingOver()
{
    show("zairyu");
    QTest::keyClicks(editOf("pictureName"), u"NGUYEN"_qs);
    QTest::keyClick(editOf("pictureName"), Qt::Key_Return);
    QSignalSpy left(m_page.get(), &DocumentPage::left);
    QVERIFY(m_page->goBack());
    QCOMPARE(left.size(), 1);
    QCOMPARE(text(PersonField::Name), QString());
}

void DocumentPageTest::openedAgainItKnowsWhatWasWritten()
{
    show("zairyu");
    QTest::keyClicks(editOf("pictureName"), u"NGUYEN VAN MIHON"_qs);
    QTest::keyClick(editOf("pictureName"), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!editOf("pictureAddress")->text().isEmpty(), 20000);
    QTest::mouseClick(m_page->findChild<QPushButton *>(u"confirmAddress"_qs), Qt::LeftButton);
    m_page->runMainAction();
    m_page->open(Role::Applicant);
    QCOMPARE(editOf("pictureName")->text(), u"NGUYEN VAN MIHON"_qs);
    QVERIFY(m_page->isMainActionEnabled());
    QVERIFY2(m_page->secondActionText().isEmpty(), "nothing is left for later");
}

void DocumentPageTest::whatWasTypedBeforeIsNoConfirmation()
{
    m_reception.begin(QDateTime::currentDateTimeUtc());
    m_reception.setByHand(Role::Applicant, PersonField::Name, u"SOMEBODY ELSE"_qs);
    show("zairyu-child");
    QCOMPARE(editOf("pictureName")->text(), u"SOMEBODY ELSE"_qs);
    QVERIFY(!m_page->isMainActionEnabled());
}

void DocumentPageTest::anotherCardIsAnotherPerson()
{
    show("zairyu-child");
    QTRY_COMPARE_WITH_TIMEOUT(editOf("pictureName")->text(), u"MIHON LEO"_qs, 20000);
    for (const char *name : { "confirmName", "confirmBirthDate", "confirmAddress" })
        QTest::mouseClick(m_page->findChild<QPushButton *>(QLatin1String(name)), Qt::LeftButton);
    m_page->runMainAction();
    QCOMPARE(text(PersonField::Name), u"MIHON LEO"_qs);
    show("zairyu-moved"); // says neither name nor birth date as text
    QCOMPARE(text(PersonField::Name), QString());
    QTRY_COMPARE_WITH_TIMEOUT(editOf("pictureName")->text(), u"MIHON ANA"_qs, 20000);
    QVERIFY(!m_page->isMainActionEnabled());
}

void DocumentPageTest::charactersCanBeChosenAnew()
{
    show("menkyo-gaiji");
    const auto type = [this](int entry, const QString &character) {
        auto *other = m_page->findChildren<GaijiEntry *>().at(entry)->findChild<widgets::OriginField *>();
        auto *edit = qobject_cast<QLineEdit *>(other->control());
        edit->selectAll();
        edit->insert(character);
    };
    type(0, u"高"_qs);
    m_page->runMainAction();
    QCOMPARE(text(PersonField::Name), u"高【外字2】　太郎"_qs);
    m_page->open(Role::Applicant);
    type(0, u"髙"_qs);
    type(1, u"﨑"_qs);
    m_page->runMainAction();
    QCOMPARE(text(PersonField::Name), u"髙﨑　太郎"_qs);
    // The same person's card says the name in full: it is not somebody else's.
    auto card = test::readShipped("mihon");
    QVERIFY(card);
    card->name = u"髙﨑　太郎"_qs;
    card->birthDate = u"19850403"_qs;
    QVERIFY(!m_reception.isSomebodyElse(Role::Applicant, *card));
    card->birthDate = u"19850404"_qs;
    QVERIFY(m_reception.isSomebodyElse(Role::Applicant, *card));
}

void DocumentPageTest::anUnreadableAddressIsOnTheBack()
{
    auto document = test::readShipped("zairyu-moved");
    QVERIFY(document && document->residence && !document->residence->addresses.isEmpty());
    document->address.reset();
    document->residence->addresses.first().address.reset();
    m_reception.takeDocument(*document, Role::Applicant, QDateTime::currentDateTimeUtc());
    m_page->open(Role::Applicant);
    QTRY_VERIFY_WITH_TIMEOUT(!editOf("pictureName")->text().isEmpty(), 20000);
    QCOMPARE(editOf("pictureAddress")->text(), QString());
}

void DocumentPageTest::saysWhetherTheDocumentIsGenuine_data()
{
    QTest::addColumn<cards::Genuineness>("genuine");
    QTest::addColumn<QString>("word");
    QTest::newRow("genuine") << cards::Genuineness::Yes << u"Genuine:"_qs;
    QTest::newRow("not checked") << cards::Genuineness::Unchecked << u"could not be checked:"_qs;
    QTest::newRow("forged") << cards::Genuineness::No << u"Not genuine:"_qs;
}

void DocumentPageTest::saysWhetherTheDocumentIsGenuine()
{
    QFETCH(cards::Genuineness, genuine);
    QFETCH(QString, word);
    auto document = test::readShipped("zairyu");
    QVERIFY(document);
    document->genuine = genuine;
    m_reception.takeDocument(*document, Role::Applicant, QDateTime::currentDateTimeUtc());
    m_page->open(Role::Applicant);
    const auto *notice = m_page->findChild<widgets::Notice *>(u"genuineNotice"_qs);
    QVERIFY2(notice->text().contains(word), qUtf8Printable(notice->text()));
}

void DocumentPageTest::showsTheDocumentsOfAll()
{
    show("mihon");
    QCOMPARE(m_page->secondActionText(), QString());
    const auto agent = test::readShipped("menkyo");
    QVERIFY(agent);
    m_reception.takeDocument(*agent, Role::Agent, QDateTime::currentDateTimeUtc());
    const auto shows = [this](const QString &name) {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(
            labels.begin(), labels.end(), [&name](const QLabel *label) { return label->text() == name; });
    };
    QVERIFY(shows(u"見本　花子"_qs));
    m_page->runSecondAction();
    QVERIFY(shows(*agent->name) && !shows(u"見本　花子"_qs));
    m_page->runSecondAction();
    QVERIFY(shows(u"見本　花子"_qs));
}

void DocumentPageTest::endOfReceptionDropsEverything()
{
    show("zairyu");
    QVERIFY(m_page->findChild<PictureLabel *>(u"documentPhoto"_qs)->hasPicture());
    m_reception.end();
    QVERIFY(!m_page->findChild<PictureLabel *>(u"documentPhoto"_qs)->hasPicture());
    QCOMPARE(m_page->findChildren<PictureEntry *>().size(), 0);
}

} // namespace madoguchi::identity

QTEST_MAIN(madoguchi::identity::DocumentPageTest)
#include "DocumentPageTest.moc"
