#include "app/forms/FormSession.h"

#include "tests/app/forms/SampleForms.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::forms;
using reception::Origin;
using reception::PersonField;
using reception::Reception;
using reception::Role;

namespace {

const QDateTime Morning(QDate(2026, 12, 1), QTime(1, 42), Qt::UTC);

cards::IdentityDocument card()
{
    cards::IdentityDocument document;
    document.kind = cards::DocumentKind::MyNumberCard;
    document.name = QStringLiteral("髙橋　𠮷子");
    document.address = QStringLiteral("青森県架空市中央一丁目2番3号");
    document.birthDate = QStringLiteral("19540309");
    document.sex = cards::Sex::Female;
    return document;
}

FormEntry entry(const FormSession &session, const QString &key, int form = 0)
{
    for (const EntryGroup &group : session.groups(form)) {
        for (const FormEntry &candidate : group.entries) {
            if (candidate.key == key)
                return candidate;
        }
    }
    qFatal("no entry %s", qPrintable(key));
}

} // namespace

class FormSessionTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_form = sampleForm(m_folder.path());
        m_other = sampleForm(m_folder.path(), QStringLiteral("other"));
        m_settings.mayorTitle = QStringLiteral("架空市長");
    }

    void init()
    {
        m_reception = std::make_unique<Reception>();
        m_session = std::make_unique<FormSession>(*m_reception, m_settings);
        m_reception->takeDocument(card(), Role::Applicant, Morning);
        m_session->choose({ m_form });
    }

    void cleanup()
    {
        m_session.reset();
        m_reception.reset();
    }

    void whatTheCardSaysIsMarkedAndOnThePaper()
    {
        const EntryState name = state(QStringLiteral("applicant.name"));
        QCOMPARE(name.value, QStringLiteral("髙橋　𠮷子"));
        QCOMPARE(name.origin, Origin::Card);
        QCOMPARE(paper(QStringLiteral("name")), QStringLiteral("髙橋　𠮷子"));
        QCOMPARE(paper(QStringLiteral("born")), QStringLiteral("1954-03-09"));
        QCOMPARE(paper(QStringLiteral("mayor")), QStringLiteral("架空市長"));
        QCOMPARE(m_session->values(0).date, QDate(2026, 12, 1));
    }

    void aChangedCardValueKeepsTheOldOne()
    {
        enter(QStringLiteral("applicant.name"), QStringLiteral("高橋　吉子"));
        EntryState name = state(QStringLiteral("applicant.name"));
        QCOMPARE(name.origin, Origin::Changed);
        QCOMPARE(name.original, QStringLiteral("髙橋　𠮷子"));
        QCOMPARE(m_reception->person(Role::Applicant).text(PersonField::Name), QStringLiteral("高橋　吉子"));
        enter(QStringLiteral("applicant.name"), name.original);
        QCOMPARE(state(QStringLiteral("applicant.name")).origin, Origin::Card);
    }

    void whatAnotherPartWasToldStandsInTheForms()
    {
        const auto tell = [&](const QString &what) {
            m_session->takeTold({ { m_form.id + QStringLiteral("/purpose"), what },
                { QStringLiteral("common.deathDate"), QStringLiteral("2026-11-02") },
                { QStringLiteral("applicant.name"), QStringLiteral("何か") } });
        };
        tell(QStringLiteral("死亡"));
        QCOMPARE(state(QStringLiteral("purpose")).value, QStringLiteral("死亡"));
        tell(QStringLiteral("転入"));
        QCOMPARE(state(QStringLiteral("purpose")).value, QStringLiteral("転入")); // nobody has touched it
        enter(QStringLiteral("purpose"), QStringLiteral("その他"));
        tell(QStringLiteral("死亡"));
        QCOMPARE(state(QStringLiteral("purpose")).value, QStringLiteral("その他"));
        QCOMPARE(state(QStringLiteral("applicant.name")).origin, Origin::Card); // no person is told so
        QVERIFY(!m_session->canUndo());
    }

    void whereEntriesComeFromIsCounted()
    {
        const EntryCounts fresh = m_session->counts(0);
        QVERIFY(fresh.fromCard >= 3);
        QCOMPARE(fresh.changed, 0);
        enter(QStringLiteral("applicant.name"), QStringLiteral("高橋　吉子"));
        enter(QStringLiteral("applicant.phone"), QStringLiteral("090-0000-1234"));
        QCOMPARE(m_session->counts(0), (EntryCounts { fresh.fromCard - 1, fresh.byHand + 1, 1 }));
    }

    void whoseCharacterIsToBeChosenIsKnown_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isLicence");
        QTest::addColumn<bool>("isMissing");
        QTest::addColumn<bool>("isChosenByPicture");
        QTest::newRow("a picture") << QStringLiteral("【外字1】田　太郎") << true << true << true;
        QTest::newRow("a gap without a picture") << QStringLiteral("【欠字】田　太郎") << true << true << false;
        QTest::newRow("a picture and a gap") << QStringLiteral("【外字1】【欠字】　太郎") << true << true << true;
        QTest::newRow("every character") << QStringLiteral("髙田　太郎") << true << false << false;
        QTest::newRow("typed, no licence here") << QStringLiteral("【外字1】田　太郎") << false << true << false;
    }
    void whoseCharacterIsToBeChosenIsKnown()
    {
        QFETCH(QString, name);
        QFETCH(bool, isLicence);
        QFETCH(bool, isChosenByPicture);
        cards::IdentityDocument document = card();
        document.name = name;
        if (isLicence) {
            document.kind = cards::DocumentKind::DrivingLicence;
            document.licence = cards::DrivingLicence();
            document.licence->gaiji << cards::Gaiji { QStringLiteral("【外字1】"), {} };
        }
        m_reception->end();
        m_reception->takeDocument(document, Role::Applicant, Morning);
        m_session->choose({ m_form });
        QTEST(m_session->lacksCharacter(0), "isMissing");
        QCOMPARE(m_session->characterToChoose(0),
            isChosenByPicture ? std::optional(Role::Applicant) : std::optional<Role>());
        QCOMPARE(state(QStringLiteral("applicant.name")).hasPicture, isChosenByPicture);
        QVERIFY2(m_session->unreadable(0).isEmpty(), "it may be printed all the same");
    }

    void aPictureIsPrintedWhenSomebodySaysSo()
    {
        const cards::Bitmap dots { 8, 1, QByteArray("\xF0", 1) };
        cards::IdentityDocument document = card();
        document.name = QStringLiteral("【外字1】【外字2】　太郎");
        document.licence = cards::DrivingLicence();
        document.licence->gaiji << cards::Gaiji { QStringLiteral("【外字1】"), dots }
                                << cards::Gaiji { QStringLiteral("【外字2】"), dots };
        m_reception->end();
        m_reception->takeDocument(document, Role::Applicant, Morning);
        m_session->choose({ m_form });
        QVERIFY(m_session->values(0).pictures.isEmpty());
        m_reception->setPictures(Role::Applicant, { { QStringLiteral("【外字1】"), dots } });
        QVERIFY2(m_session->lacksCharacter(0), "one is still open");
        m_reception->setPictures(
            Role::Applicant, { { QStringLiteral("【外字1】"), dots }, { QStringLiteral("【外字2】"), dots } });
        QVERIFY(!m_session->lacksCharacter(0));
        QCOMPARE(state(QStringLiteral("applicant.name")).pictures,
            (QStringList { QStringLiteral("【外字1】"), QStringLiteral("【外字2】") }));
        const auto pictures = m_session->values(0).pictures;
        // The subject of the record is the applicant.
        for (const QString &who : { QStringLiteral("applicant"), QStringLiteral("subject") })
            QVERIFY(!pictures.value(documents::pictureKey(who, QStringLiteral("【外字2】"))).isNull());
        m_reception->takeDocument(document, Role::Applicant, Morning);
        QVERIFY2(m_session->lacksCharacter(0), "of a document that is read anew nobody has decided anything");
    }

    void aCharacterIsReplacedWhereverItStands()
    {
        const QString key = QStringLiteral("applicant.name");
        enter(key, QStringLiteral("髙橋　髙子"));
        QSignalSpy replaced(m_session.get(), &FormSession::characterReplaced);
        m_session->replaceCharacter(0, entry(*m_session, key), QStringLiteral("髙"),
            { QStringLiteral("高"), documents::SubstituteKind::Unification });
        QCOMPARE(state(key).value, QStringLiteral("高橋　高子"));
        QCOMPARE(state(key).replaced, QStringList { QStringLiteral("髙→高") });
        QCOMPARE(replaced.size(), 1);
        enter(key, QStringLiteral("高橋　高子 様"));
        QCOMPARE(state(key).replaced, QStringList { QStringLiteral("髙→高") });
        m_session->undo();
        m_session->undo();
        QCOMPARE(state(key).value, QStringLiteral("髙橋　髙子"));
        QVERIFY(state(key).replaced.isEmpty());
        m_session->replaceCharacter(0, entry(*m_session, key), QStringLiteral("邉"),
            { QStringLiteral("辺"), documents::SubstituteKind::Registry });
        QCOMPARE(replaced.size(), 1); // it does not stand there
    }

    void aSequenceIsOneCharacter()
    {
        const QString key = QStringLiteral("applicant.name");
        enter(key, QStringLiteral("葛\U000E0102葛子"));
        m_session->replaceCharacter(0, entry(*m_session, key), QStringLiteral("葛\U000E0102"),
            { QStringLiteral("葛"), documents::SubstituteKind::Base });
        QCOMPARE(state(key).value, QStringLiteral("葛葛子"));
    }

    void theHolderAsksForTheOwnRecord()
    {
        QVERIFY(m_session->subjectIsApplicant());
        QCOMPARE(paper(QStringLiteral("subjectName")), QStringLiteral("髙橋　𠮷子"));
        m_session->setSubjectIsApplicant(false);
        QCOMPARE(paper(QStringLiteral("subjectName")), QString());
        QVERIFY(m_session->missing(0).contains(QStringLiteral("subject.name")));
        enter(QStringLiteral("subject.name"), QStringLiteral("架空　花子"));
        QCOMPARE(paper(QStringLiteral("subjectName")), QStringLiteral("架空　花子"));
        QCOMPARE(paper(QStringLiteral("name")), QStringLiteral("髙橋　𠮷子"));
        m_session->setSubjectIsApplicant(true);
        QCOMPARE(paper(QStringLiteral("subjectName")), QStringLiteral("髙橋　𠮷子"));
        m_session->setSubjectIsApplicant(false);
        QCOMPARE(paper(QStringLiteral("subjectName")), QStringLiteral("架空　花子"));
    }

    void aSecondCardForTheSubjectIsAnotherPerson()
    {
        cards::IdentityDocument other = card();
        other.name = QStringLiteral("架空　太郎");
        m_reception->takeDocument(other, Role::Subject, Morning);
        QVERIFY(!m_session->subjectIsApplicant());
        QCOMPARE(paper(QStringLiteral("subjectName")), QStringLiteral("架空　太郎"));
        QCOMPARE(paper(QStringLiteral("name")), QStringLiteral("髙橋　𠮷子"));
    }

    void whatIsMissingIsNamedUntilItIsThere()
    {
        QCOMPARE(m_session->missing(0), QStringList { QStringLiteral("purpose") });
        QCOMPARE(m_session->stateOf(0), FormState::Incomplete);
        enter(QStringLiteral("purpose"), QStringLiteral("車の登録"));
        QVERIFY(m_session->missing(0).isEmpty());
        QCOMPARE(m_session->stateOf(0), FormState::Ready);
    }

    void answersGoOnToTheNextForm()
    {
        enter(QStringLiteral("purpose"), QStringLiteral("年金の手続き"));
        enter(QStringLiteral("copies"), QStringLiteral("2"));
        m_session->choose({ m_other });
        const EntryState purpose = state(QStringLiteral("purpose"));
        QCOMPARE(purpose.value, QStringLiteral("年金の手続き"));
        QVERIFY(purpose.carried);
        QVERIFY2(state(QStringLiteral("copies")).value.isEmpty(), "a number of copies belongs to its form");
        QCOMPARE(state(QStringLiteral("applicant.name")).origin, Origin::Card);
        enter(QStringLiteral("purpose"), QStringLiteral("年金"));
        QVERIFY(!state(QStringLiteral("purpose")).carried);
        m_session->choose({ m_form });
        QCOMPARE(state(QStringLiteral("purpose")).value, QStringLiteral("年金の手続き"));
        QCOMPARE(state(QStringLiteral("copies")).value, QStringLiteral("2"));
    }

    void aDateIsReadAsTyped()
    {
        enter(QStringLiteral("applicant.birthDate"), QStringLiteral("H1.1.8"));
        QCOMPARE(state(QStringLiteral("applicant.birthDate")).value, QStringLiteral("1989-01-08"));
        QCOMPARE(paper(QStringLiteral("born")), QStringLiteral("1989-01-08"));
    }

    void anUnreadableDateStaysInItsEntryAndOffThePaper()
    {
        enter(QStringLiteral("applicant.birthDate"), QStringLiteral("昭和99年"));
        const EntryState born = state(QStringLiteral("applicant.birthDate"));
        QCOMPARE(born.value, QStringLiteral("昭和99年"));
        QCOMPARE(born.problem, Problem::NotADate);
        QCOMPARE(born.original, QStringLiteral("1954-03-09"));
        QCOMPARE(paper(QStringLiteral("born")), QString());
        QCOMPARE(m_session->unreadable(0), QStringList { QStringLiteral("applicant.birthDate") });
        QCOMPARE(m_session->stateOf(0), FormState::Incomplete);
        enter(QStringLiteral("applicant.birthDate"), QStringLiteral("S29.3.9"));
        QCOMPARE(state(QStringLiteral("applicant.birthDate")).origin, Origin::Card);
        QCOMPARE(paper(QStringLiteral("born")), QStringLiteral("1954-03-09"));
    }

    void undoTakesBackOneEntryAtATime()
    {
        for (const QString &typed : { QStringLiteral("車"), QStringLiteral("車の"), QStringLiteral("車の登録") })
            enter(QStringLiteral("purpose"), typed);
        m_session->closeStep();
        enter(QStringLiteral("applicant.name"), QStringLiteral("高橋"));
        QSignalSpy undone(m_session.get(), &FormSession::undone);
        m_session->undo();
        QCOMPARE(undone.takeFirst().at(0).toString(), QStringLiteral("applicant.name"));
        QCOMPARE(state(QStringLiteral("applicant.name")).origin, Origin::Card);
        QCOMPARE(state(QStringLiteral("purpose")).value, QStringLiteral("車の登録"));
        m_session->undo();
        QCOMPARE(state(QStringLiteral("purpose")).value, QString());
        QVERIFY(!m_session->canUndo());
        m_session->redo();
        QCOMPARE(state(QStringLiteral("purpose")).value, QStringLiteral("車の登録"));
        m_session->redo();
        QCOMPARE(state(QStringLiteral("applicant.name")).value, QStringLiteral("高橋"));
        QVERIFY(!m_session->canRedo());
    }

    void theVisitorAsAMemberIsTakenBack()
    {
        enter(QStringLiteral("purpose"), QStringLiteral("車の登録"));
        m_session->closeStep();
        QVERIFY(m_session->canAddApplicant());
        m_session->addApplicant(1);
        QVERIFY(!m_session->canAddApplicant());
        QCOMPARE(m_reception->household().value(1).text(PersonField::Name), QStringLiteral("髙橋　𠮷子"));
        m_session->undo();
        QVERIFY(m_reception->household().value(1).isEmpty());
        QCOMPARE(m_reception->person(Role::Applicant).text(PersonField::Name), QStringLiteral("髙橋　𠮷子"));
        m_session->redo();
        QCOMPARE(m_reception->household().value(1).text(PersonField::Name), QStringLiteral("髙橋　𠮷子"));
        m_session->undo();
        m_session->undo(); // what was typed before can be taken back, too
        QCOMPARE(state(QStringLiteral("purpose")).value, QString());
    }

    void undoBringsBackAnUnreadableDate()
    {
        enter(QStringLiteral("applicant.birthDate"), QStringLiteral("昭和99年"));
        m_session->closeStep();
        enter(QStringLiteral("applicant.birthDate"), QStringLiteral("H1.1.8"));
        m_session->undo();
        QCOMPARE(state(QStringLiteral("applicant.birthDate")).problem, Problem::NotADate);
        m_session->undo();
        QCOMPARE(state(QStringLiteral("applicant.birthDate")).origin, Origin::Card);
    }

    void undoTakesBackTheSwitchToo()
    {
        m_session->setSubjectIsApplicant(false);
        m_session->undo();
        QVERIFY(m_session->subjectIsApplicant());
        m_session->redo();
        QVERIFY(!m_session->subjectIsApplicant());
    }

    void aPrintedFormIsDoneUntilSomethingOnItChanges()
    {
        m_session->choose({ m_form, m_other });
        m_session->markDone(m_form.id, m_session->values(0));
        QCOMPARE(m_session->stateOf(0), FormState::Done);
        enter(QStringLiteral("copies"), QStringLiteral("3"), 1);
        QCOMPARE(m_session->stateOf(0), FormState::Done);
        enter(QStringLiteral("applicant.phone"), QStringLiteral("0172000000"));
        QVERIFY(m_session->stateOf(0) != FormState::Done);
    }

    void theNumberStandsOnlyOnAFormThatMayCarryIt()
    {
        cards::IdentityDocument read = card();
        read.personalNumber = QStringLiteral("123456789018");
        m_reception->takeDocument(read, Role::Applicant, Morning);
        documents::FormTemplate form = m_form;
        documents::Field number;
        number.id = QStringLiteral("number");
        number.kind = documents::FieldKind::Digits;
        number.binding = QStringLiteral("applicant.personalNumber");
        form.fields << number;
        m_session->choose({ form });
        QCOMPARE(m_session->values(0).valueOf(number), QString());
        form.mayCarryPersonalNumber = true;
        m_session->choose({ form });
        QCOMPARE(m_session->values(0).valueOf(number), QStringLiteral("123456789018"));
        QCOMPARE(state(number.binding).origin, Origin::Card);
        m_session->choose({ m_form });
        QVERIFY(!m_session->values(0).bound.contains(number.binding));
    }

    void theRelationFollowsTheSwitch()
    {
        documents::FormTemplate form = m_form;
        documents::Field relation;
        relation.id = QStringLiteral("relation");
        relation.kind = documents::FieldKind::Choice;
        relation.options = { { SelfAnswer, {}, {} }, { QStringLiteral("agent"), {}, {} } };
        form.fields << relation;
        m_session->choose({ form });
        QCOMPARE(state(relation.id).value, SelfAnswer);
        m_session->setSubjectIsApplicant(false);
        QCOMPARE(state(relation.id).value, QString());
        enter(relation.id, QStringLiteral("agent"));
        m_session->setSubjectIsApplicant(true);
        QCOMPARE(state(relation.id).value, QStringLiteral("agent"));
    }

    void aChosenCertificateIsWantedOnce()
    {
        documents::FormTemplate form = m_form;
        documents::Field kinds;
        kinds.id = QStringLiteral("certificates");
        kinds.kind = documents::FieldKind::Choice;
        kinds.several = true;
        kinds.options = { { QStringLiteral("household"), {}, {} }, { QStringLiteral("items-own-form"), {}, {} } };
        documents::Field household;
        household.id = QStringLiteral("copiesHousehold");
        documents::Field own;
        own.id = QStringLiteral("copiesItemsOwnForm");
        form.fields << kinds << household << own;
        m_session->choose({ form });
        enter(kinds.id, QStringLiteral("household,items-own-form"));
        QCOMPARE(state(household.id).value, QStringLiteral("1"));
        enter(own.id, QStringLiteral("3"));
        enter(kinds.id, QString());
        QCOMPARE(state(household.id).value, QString());
        QVERIFY2(state(own.id).value == QLatin1String("3"), "a number that was entered stays");
        m_session->undo();
        QCOMPARE(state(household.id).value, QStringLiteral("1"));
    }

    void membersOfTheHouseholdAreEntered()
    {
        documents::FormTemplate form = m_form;
        documents::Field member;
        member.id = QStringLiteral("member");
        member.binding = QStringLiteral("household[1].name");
        form.fields << member; // the first one whom this form asks about
        m_session->choose({ form });
        enter(QStringLiteral("household[1].name"), QStringLiteral("架空　次郎"));
        QCOMPARE(m_session->values(0).valueOf(member), QStringLiteral("架空　次郎"));
        QCOMPARE(m_reception->household().size(), 2);
    }

    void oneMemberMoreThanAreKnownIsAsked()
    {
        documents::FormTemplate form = m_form;
        for (int i = 0; i < 3; ++i) {
            documents::Field member;
            member.id = QStringLiteral("member%1").arg(i);
            member.binding = QStringLiteral("household[%1].name").arg(i);
            form.fields << member;
        }
        m_session->choose({ form });
        QCOMPARE(membersAsked(), 1);
        enter(QStringLiteral("household[0].name"), QStringLiteral("架空　一郎"));
        QCOMPARE(membersAsked(), 2);
        m_session->undo();
        QCOMPARE(membersAsked(), 1);

        cards::IdentityDocument document = card();
        m_reception->takeDocument(document, Role::Household, Morning);
        QCOMPARE(m_reception->household().first().text(PersonField::Name), *document.name);
        QCOMPARE(m_reception->household().first().entry(PersonField::Name).origin, Origin::Card);
        document.name = QStringLiteral("架空　次郎");
        m_reception->takeDocument(document, Role::Household, Morning);
        m_reception->takeDocument(document, Role::Household, Morning); // the same card once more
        QCOMPARE(m_reception->household().size(), 2);
        QCOMPARE(membersAsked(), 3);
    }

    void whatHasConditionsIsAskedWhileTheyHold()
    {
        documents::FormTemplate form = m_form;
        documents::Field detail;
        detail.id = QStringLiteral("detail");
        detail.required = true;
        detail.when = { documents::Condition { QStringLiteral("scope"), {}, true, { QStringLiteral("one") } } };
        form.fields << detail;
        m_session->choose({ form });
        QVERIFY(!isAsked(QStringLiteral("detail")));
        QVERIFY(!m_session->missing(0).contains(QStringLiteral("detail")));
        enter(QStringLiteral("scope"), QStringLiteral("one"));
        QVERIFY(isAsked(QStringLiteral("detail")));
        QVERIFY(m_session->missing(0).contains(QStringLiteral("detail")));
        enter(QStringLiteral("detail"), QStringLiteral("長男"));
        enter(QStringLiteral("scope"), QStringLiteral("all"));
        QVERIFY(!isAsked(QStringLiteral("detail")));
        enter(QStringLiteral("scope"), QStringLiteral("one"));
        QCOMPARE(state(QStringLiteral("detail")).value, QStringLiteral("長男")); // nothing is lost on the way
    }

    void whatIsCalculatedGivesWayToWhatIsWritten()
    {
        documents::FormTemplate form = m_form;
        form.fees = { documents::Fee { 300, QStringLiteral("copies"), {} } };
        documents::Field fee;
        fee.id = QStringLiteral("fee");
        fee.calculation = documents::Calculation { documents::Reckoning::Fee, {} };
        form.fields << fee;
        m_session->choose({ form });
        QCOMPARE(state(QStringLiteral("fee")).value, QString());
        enter(QStringLiteral("copies"), QStringLiteral("3"));
        QCOMPARE(state(QStringLiteral("fee")).value, QStringLiteral("900"));
        QVERIFY(state(QStringLiteral("fee")).calculated);
        QCOMPARE(m_session->fee(0), std::optional<qint64>(900));
        enter(QStringLiteral("fee"), QStringLiteral("0"));
        QCOMPARE(state(QStringLiteral("fee")).value, QStringLiteral("0"));
        QVERIFY(!state(QStringLiteral("fee")).calculated);
        enter(QStringLiteral("fee"), QString());
        QCOMPARE(state(QStringLiteral("fee")).value, QStringLiteral("900"));
    }

    void aCommonAnswerIsGivenOnce()
    {
        documents::FormTemplate first = m_form;
        documents::FormTemplate second = m_other;
        documents::Field bank;
        bank.binding = QStringLiteral("common.bankName");
        bank.id = QStringLiteral("bank");
        first.fields << bank;
        bank.id = QStringLiteral("paidInto");
        second.fields << bank;
        m_session->choose({ first, second });
        enter(bank.binding, QStringLiteral("架空銀行"));
        QCOMPARE(state(bank.binding, 1).value, QStringLiteral("架空銀行"));
        QCOMPARE(m_session->values(1).valueOf(bank), QStringLiteral("架空銀行"));
        m_session->undo();
        QCOMPARE(m_session->values(1).valueOf(bank), QString());
    }

    void aCommonAnswerArrivesFromHome()
    {
        documents::FormTemplate form = m_form;
        documents::Field bank;
        bank.binding = QStringLiteral("common.bankName");
        bank.id = QStringLiteral("bank");
        form.fields << bank;
        m_session->takePreApplied(form, { { bank.id, QStringLiteral("架空銀行") } });
        m_session->choose({ form });
        QCOMPARE(state(bank.binding).value, QStringLiteral("架空銀行"));
        QCOMPARE(state(bank.binding).origin, Origin::PreApplied);
        QCOMPARE(m_session->values(0).valueOf(bank), QStringLiteral("架空銀行"));
    }

    void theEndOfTheReceptionEmptiesEverything()
    {
        enter(QStringLiteral("purpose"), QStringLiteral("年金の手続き"));
        enter(QStringLiteral("applicant.birthDate"), QStringLiteral("昭和99年"));
        m_session->markDone(m_form.id, m_session->values(0));
        m_session->setSubjectIsApplicant(false);
        QSignalSpy wiped(m_session.get(), &FormSession::wiped);
        m_reception->end();
        QCOMPARE(wiped.size(), 1);
        QVERIFY(m_session->forms().isEmpty());
        QVERIFY(m_session->subjectIsApplicant());
        QVERIFY(!m_session->canUndo() && !m_session->canRedo());
        m_reception->begin(Morning.addSecs(600));
        m_session->choose({ m_form });
        for (const EntryGroup &group : m_session->groups(0)) {
            for (const FormEntry &one : group.entries) {
                if (one.key != DateKey)
                    QVERIFY2(m_session->state(0, one).value.isEmpty(), qPrintable(one.key));
            }
        }
    }

private:
    EntryState state(const QString &key, int form = 0) { return m_session->state(form, entry(*m_session, key, form)); }
    void enter(const QString &key, const QString &typed, int form = 0)
    {
        m_session->enter(form, entry(*m_session, key, form), typed);
    }
    bool isAsked(const QString &key)
    {
        for (const EntryGroup &group : m_session->groups(0)) {
            for (const FormEntry &one : group.entries) {
                if (one.key == key)
                    return m_session->state(0, one).asked;
            }
        }
        return false;
    }
    int membersAsked()
    {
        const QList<EntryGroup> groups = m_session->groups(0);
        return int(std::count_if(
            groups.begin(), groups.end(), [](const EntryGroup &group) { return group.section == Section::Household; }));
    }
    QString paper(const QString &field)
    {
        return m_session->values(0).valueOf(*m_session->forms().first().field(field));
    }

    QTemporaryDir m_folder;
    documents::FormTemplate m_form;
    documents::FormTemplate m_other;
    settings::Settings m_settings;
    std::unique_ptr<Reception> m_reception;
    std::unique_ptr<FormSession> m_session;
};

QTEST_MAIN(FormSessionTest)
#include "FormSessionTest.moc"
