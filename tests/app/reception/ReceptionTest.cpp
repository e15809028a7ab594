#include "app/reception/Members.h"
#include "app/reception/Wipe.h"

#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::reception;

namespace {

const QDateTime Morning(QDate(2026, 12, 1), QTime(1, 30), Qt::UTC);

cards::IdentityDocument card()
{
    cards::IdentityDocument document;
    document.kind = cards::DocumentKind::MyNumberCard;
    document.name = u"髙﨑　𠮷之助"_qs;
    document.address = u"東京都見本市架空一丁目２番３号"_qs;
    document.birthDate = u"19850403"_qs;
    document.sex = cards::Sex::Male;
    return document;
}

} // namespace

class ReceptionTest : public QObject {
    Q_OBJECT

private slots:
    void aDocumentOpensAReception()
    {
        Reception reception;
        const QSignalSpy began(&reception, &Reception::began);
        reception.takeDocument(card(), Role::Applicant, Morning);
        QCOMPARE(began.size(), 1);
        QCOMPARE(reception.number(), 1);
        QCOMPARE(reception.since(), Morning);
        QCOMPARE(reception.document(), cards::DocumentKind::MyNumberCard);
        const Person &person = reception.person(Role::Applicant);
        QCOMPARE(person.text(PersonField::Name), u"髙﨑　𠮷之助"_qs);
        QCOMPARE(person.text(PersonField::BirthDate), u"1985-04-03"_qs);
        QCOMPARE(person.text(PersonField::Sex), u"male"_qs);
        QCOMPARE(person.entry(PersonField::Name).origin, Origin::Card);
        QCOMPARE(person.entry(PersonField::Phone).origin, Origin::Empty);
    }

    void aSecondDocumentBelongsToItsRole()
    {
        Reception reception;
        reception.takeDocument(card(), Role::Applicant, Morning);
        cards::IdentityDocument agent = card();
        agent.name = u"見本　花子"_qs;
        reception.takeDocument(agent, Role::Agent, Morning.addSecs(60));
        QCOMPARE(reception.number(), 1);
        QCOMPARE(reception.person(Role::Applicant).text(PersonField::Name), u"髙﨑　𠮷之助"_qs);
        QCOMPARE(reception.person(Role::Agent).text(PersonField::Name), u"見本　花子"_qs);
    }

    void theApplicantBecomesAMemberOnce()
    {
        Reception reception;
        QVERIFY(!canAddApplicant(reception)); // nothing is known
        reception.takeDocument(card(), Role::Applicant, Morning);
        Person other;
        other.entry(PersonField::Name).setByHand(u"見本　花子"_qs);
        reception.setHousehold({ other });
        addApplicant(reception, 0); // somebody is there
        QCOMPARE(reception.household().size(), 1);
        QVERIFY(canAddApplicant(reception));
        addApplicant(reception, 2);
        QCOMPARE(reception.household().size(), 3);
        QVERIFY(reception.household().at(1).isEmpty());
        QCOMPARE(reception.household().at(2).text(PersonField::Name), u"髙﨑　𠮷之助"_qs);
        QCOMPARE(reception.household().at(2).entry(PersonField::Name).origin, Origin::Card);
        QVERIFY(!canAddApplicant(reception));
        addApplicant(reception, 1);
        QVERIFY(reception.household().at(1).isEmpty());
        cards::IdentityDocument next = card();
        next.name = u"様式　次郎"_qs;
        reception.takeDocument(next, Role::Applicant, Morning); // overwrites what was known of the one before
        QCOMPARE(reception.household().at(2).text(PersonField::Name), u"髙﨑　𠮷之助"_qs);
        QCOMPARE(reception.household().at(2).entry(PersonField::Name).original, u"髙﨑　𠮷之助"_qs);
    }

    void cardTypedAndChangedAreToldApart()
    {
        Reception reception;
        reception.takeDocument(card(), Role::Applicant, Morning);
        const auto entry = [&reception](PersonField field) { return reception.person(Role::Applicant).entry(field); };
        reception.setByHand(Role::Applicant, PersonField::Name, u"髙崎　𠮷之助"_qs);
        QCOMPARE(entry(PersonField::Name).origin, Origin::Changed);
        QCOMPARE(entry(PersonField::Name).original, u"髙﨑　𠮷之助"_qs);
        reception.setByHand(Role::Applicant, PersonField::Name, u"髙﨑　𠮷之助"_qs);
        QCOMPARE(entry(PersonField::Name).origin, Origin::Card);
        reception.setByHand(Role::Applicant, PersonField::Phone, u"000-0000-0000"_qs);
        QCOMPARE(entry(PersonField::Phone).origin, Origin::Typed);
        reception.setByHand(Role::Applicant, PersonField::Phone, {});
        QCOMPARE(entry(PersonField::Phone).origin, Origin::Empty);
    }

    void whatWasFilledInAtHomeStandsBelow()
    {
        Reception reception;
        reception.begin(Morning);
        reception.setByHand(Role::Applicant, PersonField::Phone, u"000-0000-0000"_qs);
        Person home;
        home.entry(PersonField::Name).setByHand(u"高崎　吉之助"_qs);
        home.entry(PersonField::Phone).setByHand(u"111-1111-1111"_qs);
        home.entry(PersonField::PostalCode).setByHand(u"036-0000"_qs);
        const QSignalSpy changed(&reception, &Reception::changed);
        reception.takePreApplied({ { Role::Applicant, home } }, { home });
        QCOMPARE(changed.size(), 1);
        const auto entry = [&reception](PersonField field) { return reception.person(Role::Applicant).entry(field); };
        QCOMPARE(entry(PersonField::Name).value, u"高崎　吉之助"_qs);
        QCOMPARE(entry(PersonField::Name).origin, Origin::PreApplied);
        QCOMPARE(entry(PersonField::Phone).value, u"000-0000-0000"_qs);
        QCOMPARE(entry(PersonField::Phone).origin, Origin::Typed);
        QCOMPARE(entry(PersonField::Phone).preApplied, u"111-1111-1111"_qs);
        QCOMPARE(entry(PersonField::Address), Entry());
        QCOMPARE(reception.household().first().entry(PersonField::Name).origin, Origin::PreApplied);

        reception.takeDocument(card(), Role::Applicant, Morning);
        QCOMPARE(entry(PersonField::Name).value, u"髙﨑　𠮷之助"_qs);
        QCOMPARE(entry(PersonField::Name).origin, Origin::Card);
        QCOMPARE(entry(PersonField::Name).preApplied, u"高崎　吉之助"_qs);
        reception.takePreApplied({ { Role::Applicant, home } }, {});
        QCOMPARE(entry(PersonField::Name).origin, Origin::Card);
        reception.setByHand(Role::Applicant, PersonField::PostalCode, u"036-0001"_qs);
        QCOMPARE(entry(PersonField::PostalCode).origin, Origin::Typed);
        reception.setByHand(Role::Applicant, PersonField::PostalCode, u"036-0000"_qs);
        QCOMPARE(entry(PersonField::PostalCode).origin, Origin::PreApplied);
    }

    void namesAreKeptAsTheyAre_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("compatibility ideograph") << u"神﨑　福"_qs;
        QTest::newRow("variation sequence") << u"辻\U000E0101　花"_qs;
        QTest::newRow("beyond the basic plane") << u"𠮷野　𠀋"_qs;
        QTest::newRow("full width and half width") << u"ＡＢ ab ｱｲ"_qs;
        QTest::newRow("kana with a separate mark") << u"カ\u3099"_qs;
    }

    void namesAreKeptAsTheyAre()
    {
        QFETCH(QString, name);
        Reception reception;
        cards::IdentityDocument document = card();
        document.name = name;
        reception.takeDocument(document, Role::Applicant, Morning);
        QCOMPARE(reception.person(Role::Applicant).text(PersonField::Name), name);
    }

    void anUnclearBirthDateStaysUnclear()
    {
        Reception reception;
        cards::IdentityDocument document = card();
        document.birthDate = u"19160300"_qs;
        reception.takeDocument(document, Role::Applicant, Morning);
        QCOMPARE(reception.person(Role::Applicant).text(PersonField::BirthDate), u"1916-03-00"_qs);
        QVERIFY(!reception.person(Role::Applicant).birthDate().isComplete());
    }

    void theDaysNumbersGoOnAfterARestart()
    {
        Reception reception;
        reception.countOnFrom(Morning.toLocalTime().date(), 12);
        reception.begin(Morning);
        QCOMPARE(reception.number(), 13);
        reception.end();
        reception.countOnFrom(Morning.toLocalTime().date().addDays(-1), 12);
        reception.begin(Morning);
        QCOMPARE(reception.number(), 1);
    }

    void numbersRunThroughTheDay()
    {
        Reception reception;
        for (int i = 1; i <= 3; ++i) {
            reception.begin(Morning.addSecs(i));
            QCOMPARE(reception.number(), i);
            reception.end();
        }
        reception.begin(Morning.addDays(1));
        QCOMPARE(reception.number(), 1);
    }

    void theEndLeavesNothing()
    {
        Reception reception;
        const QSignalSpy ended(&reception, &Reception::ended);
        cards::IdentityDocument document = card();
        document.personalNumber = u"987654321093"_qs;
        reception.takeDocument(document, Role::Applicant, Morning);
        reception.setHousehold({ reception.person(Role::Applicant) });
        QCOMPARE(reception.personalNumber(Role::Applicant), u"987654321093"_qs);
        reception.end();
        QCOMPARE(ended.size(), 1);
        QVERIFY(!reception.isOpen());
        QVERIFY(reception.person(Role::Applicant).isEmpty());
        QVERIFY(reception.personalNumber(Role::Applicant).isEmpty());
        QVERIFY(reception.household().isEmpty());
        QCOMPARE(reception.document(), cards::DocumentKind::Unknown);
        reception.end();
        QCOMPARE(ended.size(), 1);
    }

    void theEndOverwritesWhatCopiesStillShare()
    {
        Reception reception;
        cards::IdentityDocument document = card();
        document.personalNumber = u"987654321093"_qs;
        reception.takeDocument(document, Role::Applicant, Morning);
        reception.setByHand(Role::Applicant, PersonField::Phone, u"000-0000-0000"_qs);
        Person member;
        member.entry(PersonField::Name).setByHand(u"架空　花子"_qs);
        reception.setHousehold({ member });
        // Each of these shares its buffer with the reception, so that the buffer can be looked at afterwards.
        const QStringList shared { reception.person(Role::Applicant).text(PersonField::Name),
            reception.person(Role::Applicant).entry(PersonField::Name).original,
            reception.person(Role::Applicant).text(PersonField::Phone), reception.personalNumber(Role::Applicant),
            reception.household().first().text(PersonField::Name) };
        reception.end();
        for (const QString &text : shared)
            QCOMPARE(text, QString(text.size(), QChar()));
        QCOMPARE(*document.name, u"髙﨑　𠮷之助"_qs); // the giver's own texts are not ours to overwrite
    }

    void anotherPersonsDocumentReplacesTheWholePerson()
    {
        Reception reception;
        cards::IdentityDocument first = card();
        first.personalNumber = u"987654321093"_qs;
        first.nameKana = u"タカサキ　ヨシノスケ"_qs;
        reception.takeDocument(first, Role::Applicant, Morning);
        reception.setByHand(Role::Applicant, PersonField::Phone, u"000-0000-0000"_qs);
        reception.takeDocument(first, Role::Applicant, Morning);
        QCOMPARE(reception.person(Role::Applicant).text(PersonField::Phone), u"000-0000-0000"_qs);
        cards::IdentityDocument second = card();
        second.name = u"見本　花子"_qs;
        reception.takeDocument(second, Role::Applicant, Morning);
        QCOMPARE(reception.person(Role::Applicant).text(PersonField::Name), u"見本　花子"_qs);
        QVERIFY(reception.person(Role::Applicant).text(PersonField::NameKana).isEmpty());
        QVERIFY(reception.person(Role::Applicant).text(PersonField::Phone).isEmpty());
        QVERIFY(reception.personalNumber(Role::Applicant).isEmpty());
    }

    void aDateThatIsNoneIsShownAsTheCardSaysIt()
    {
        Reception reception;
        cards::IdentityDocument document = card();
        document.birthDate = u"19991399"_qs;
        reception.takeDocument(document, Role::Applicant, Morning);
        QCOMPARE(reception.person(Role::Applicant).text(PersonField::BirthDate), u"19991399"_qs);
        QVERIFY(reception.person(Role::Applicant).birthDate().isEmpty());
    }

    void wipingLeavesLiteralsAlone()
    {
        QString literal = QStringLiteral("male");
        wipe(literal);
        QVERIFY(literal.isEmpty());
        QCOMPARE(QStringLiteral("male").size(), 4);
    }

    void whatIsReplacedStaysWithThoseWhoShowIt()
    {
        Entry entry;
        entry.setByHand(u"架空　太郎"_qs);
        const QString shown = entry.value;
        entry.setByHand(u"架空　次郎"_qs);
        QCOMPARE(shown, u"架空　太郎"_qs);
    }
};

QTEST_GUILESS_MAIN(ReceptionTest)
#include "ReceptionTest.moc"
