#include "app/forms/VisitorDesk.h"

#include "tests/app/forms/SampleForms.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::forms;
using reception::PersonField;
using reception::Reception;
using reception::Role;

namespace {

const QDateTime Morning(QDate(2026, 12, 1), QTime(1, 42), Qt::UTC);
const documents::Strokes Ink { QPolygonF({ { 0.1, 0.1 }, { 0.9, 0.9 } }) };

} // namespace

class VisitorDeskTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_form = sampleForm(m_folder.path());
        m_other = sampleForm(m_folder.path(), QStringLiteral("other"));
    }

    void init()
    {
        m_reception = std::make_unique<Reception>();
        m_session = std::make_unique<FormSession>(*m_reception, settings::Settings());
        m_desk = std::make_unique<VisitorDesk>(*m_session);
        cards::IdentityDocument card;
        card.kind = cards::DocumentKind::MyNumberCard;
        card.name = QStringLiteral("髙橋　𠮷子");
        card.address = QStringLiteral("青森県架空市中央一丁目2番3号");
        card.birthDate = QStringLiteral("19540309");
        m_reception->takeDocument(card, Role::Applicant, Morning);
        m_session->choose({ m_form, m_other });
        m_desk->setDisplay(VisitorDisplay::Ready, true);
        m_desk->setForm(0);
    }

    void cleanup()
    {
        m_desk.reset();
        m_session.reset();
        m_reception.reset();
    }

    void theVisitorSeesWhatIsAnsweredInWords()
    {
        enter("scope", QStringLiteral("all"));
        enter("copies", QStringLiteral("2"));
        QCOMPARE(m_desk->view().title, QStringLiteral("住民票請求書"));
        QCOMPARE(value("applicant.name"), QStringLiteral("髙橋　𠮷子"));
        QCOMPARE(value("applicant.birthDate"), QStringLiteral("昭和29年3月9日"));
        QCOMPARE(value("scope"), QStringLiteral("世帯全員"));
        QCOMPARE(value("date:today"), QStringLiteral("令和8年12月1日"));
        QVERIFY(line("applicant.name")->isName && !line("scope")->isName);
        m_desk->setLanguage(QStringLiteral("en"));
        QCOMPARE(value("scope"), QStringLiteral("Household"));
    }

    void whatIsEmptyIsSeenOnlyWhereItIsNeededOrTyped()
    {
        QVERIFY(!line("applicant.phone"));
        QVERIFY(line("purpose")->isMissing);
        m_desk->setEntry(QStringLiteral("applicant.phone"));
        QVERIFY(line("applicant.phone")->isTyped);
        QVERIFY(!line("purpose")->isTyped);
    }

    void theVisitorNeverSeesTheStaffsEntriesOrTheIndividualNumber()
    {
        documents::FormTemplate form = m_form;
        form.mayCarryPersonalNumber = true;
        documents::Field number;
        number.id = QStringLiteral("number");
        number.kind = documents::FieldKind::Digits;
        number.binding = QStringLiteral("applicant.personalNumber");
        number.boxes = 12;
        form.fields << number;
        m_session->choose({ form });
        enter("staffNote", QStringLiteral("内部の覚え"));
        enter("applicant.personalNumber", QStringLiteral("123456789018"));
        m_desk->setEntry(QStringLiteral("applicant.personalNumber"));
        for (const VisitorView::Group &group : m_desk->view().groups) {
            for (const VisitorView::Line &line : group.lines)
                QVERIFY2(!line.value.contains(u"覚え") && !line.value.contains(u"1234"), qPrintable(line.key));
        }
        QVERIFY(!line("staffNote") && !line("applicant.personalNumber"));
        m_desk->ask();
        m_desk->mark(QStringLiteral("staffNote")); // nothing to touch there
        QCOMPARE(m_desk->answer(), VisitorAnswer::Asked);
    }

    void whatIsConfirmedHoldsUntilSomethingIsChanged()
    {
        const QSignalSpy confirmed(m_desk.get(), &VisitorDesk::confirmed);
        m_desk->confirm(); // nobody has asked
        QCOMPARE(m_desk->answer(), VisitorAnswer::NotAsked);
        m_desk->ask();
        QCOMPARE(m_desk->answer(), VisitorAnswer::Asked);
        m_desk->confirm();
        QCOMPARE(m_desk->answer(), VisitorAnswer::Confirmed);
        QVERIFY(m_desk->confirmedAt().isValid());
        QCOMPARE(confirmed.size(), 1);
        QCOMPARE(confirmed.first().first().toString(), QStringLiteral("sample"));
        m_desk->setForm(1);
        QCOMPARE(m_desk->answer(), VisitorAnswer::NotAsked); // each form for itself
        m_desk->setForm(0);
        enter("purpose", QStringLiteral("車の登録"));
        QCOMPARE(m_desk->answer(), VisitorAnswer::Changed);
        m_session->undo();
        QCOMPARE(m_desk->answer(), VisitorAnswer::Confirmed); // as it was seen
        m_reception->setByHand(Role::Applicant, PersonField::Phone, QStringLiteral("0123456789"));
        QCOMPARE(m_desk->answer(), VisitorAnswer::Changed); // from another tab, too
        m_desk->ask();
        QCOMPARE(m_desk->answer(), VisitorAnswer::Asked);
    }

    void whatIsMarkedIsMarkedUntilItIsCorrected()
    {
        const QSignalSpy first(m_desk.get(), &VisitorDesk::markedFirst);
        enter("purpose", QStringLiteral("車の登録"));
        m_desk->mark(QStringLiteral("purpose")); // nobody has asked
        QVERIFY(m_desk->marked().isEmpty());
        m_desk->ask();
        m_desk->mark(QStringLiteral("purpose"));
        m_desk->mark(QStringLiteral("applicant.name"));
        QCOMPARE(m_desk->answer(), VisitorAnswer::Marked);
        QCOMPARE(m_desk->marked(), (QStringList { QStringLiteral("applicant.name"), QStringLiteral("purpose") }));
        QCOMPARE(first.size(), 1);
        m_desk->setLanguage(QStringLiteral("en"));
        QCOMPARE(m_desk->marked().size(), 2);
        m_desk->confirm(); // not as long as something is wrong
        QCOMPARE(m_desk->answer(), VisitorAnswer::Marked);
        m_desk->mark(QStringLiteral("applicant.name")); // right after all
        enter("purpose", QStringLiteral("年金"));
        QCOMPARE(m_desk->answer(), VisitorAnswer::Asked);
        m_desk->confirm();
        QCOMPARE(m_desk->answer(), VisitorAnswer::Confirmed);
    }

    void aSignatureIsOnThePaperAndKnowsWhatItWasFor()
    {
        const QSignalSpy done(m_desk.get(), &VisitorDesk::signedOn);
        QVERIFY(m_desk->maySign());
        m_desk->sign(Ink); // nobody has asked
        QCOMPARE(m_desk->signature(), SignatureState::None);
        m_desk->askToSign();
        QVERIFY(m_desk->isSigning());
        m_desk->sign(Ink);
        QVERIFY(!m_desk->isSigning());
        QCOMPARE(done.size(), 1);
        QCOMPARE(m_desk->signature(), SignatureState::Signed);
        QCOMPARE(m_session->values(0).signatures.value(QStringLiteral("signature")), Ink);
        QVERIFY(m_session->values(1).signatures.isEmpty());
        enter("purpose", QStringLiteral("年金"));
        QCOMPARE(m_desk->signature(), SignatureState::Outdated);
        m_session->undo();
        QCOMPARE(m_desk->signature(), SignatureState::Signed);
        const documents::Strokes again { QPolygonF({ { 0.2, 0.2 }, { 0.8, 0.3 } }) };
        m_desk->askToSign();
        m_desk->sign(again);
        QCOMPARE(m_session->values(0).signatures.value(QStringLiteral("signature")), again);
    }

    void whatIsChangedWhileTheVisitorSignsWasNotSignedFor()
    {
        m_desk->askToSign();
        enter("purpose", QStringLiteral("年金"));
        m_desk->sign(Ink);
        QCOMPARE(m_desk->signature(), SignatureState::Outdated);
    }

    void signingEndsWithTheFormAndWithTheDisplay()
    {
        m_desk->askToSign();
        m_desk->setForm(1);
        QVERIFY(!m_desk->isSigning());
        m_desk->askToSign();
        m_desk->setDisplay(VisitorDisplay::Missing, true);
        QVERIFY(!m_desk->isSigning() && !m_desk->maySign());
        m_desk->askToSign();
        QVERIFY(!m_desk->isSigning());
        m_desk->setDisplay(VisitorDisplay::Ready, false); // the city does not take it
        QVERIFY(!m_desk->maySign());
    }

    void aFormThatWasPrintedUnsignedIsNotDoneOnceItIsSigned()
    {
        m_session->markDone(m_form.id, m_session->values(0));
        QCOMPARE(m_session->stateOf(0), FormState::Done);
        m_desk->askToSign();
        m_desk->sign(Ink);
        QVERIFY(m_session->stateOf(0) != FormState::Done);
        m_session->markDone(m_form.id, m_session->values(0));
        QCOMPARE(m_session->stateOf(0), FormState::Done);
    }

    void nothingOfItIsPutOnHold()
    {
        m_session->markDone(m_form.id, m_session->values(0));
        const QCborMap before = toCbor(m_session->held());
        m_desk->askToSign();
        m_desk->sign(Ink);
        m_session->markDone(m_form.id, m_session->values(0));
        QCOMPARE(toCbor(m_session->held()), before);
    }

    void whatWasSignedBeforeAHoldIsSignedAgain()
    {
        m_desk->askToSign();
        m_desk->sign(Ink);
        for (int holds = 0; holds < 2; ++holds) { // the second time nobody has signed in between
            const auto held
                = heldFormsFrom(QCborValue::fromCbor(toCbor(m_session->held()).toCborValue().toCbor()).toMap());
            QVERIFY(held.has_value());
            QCOMPARE(held->signedForms, QStringList { m_form.id });
            const QByteArray snapshot = m_reception->snapshot();
            m_reception->end();
            QVERIFY(m_reception->restore(snapshot).has_value());
            m_session->takeUp(*held, { m_form });
            QCOMPARE(m_session->signatureState(0), SignatureState::Lost);
            QVERIFY(m_session->values(0).signatures.isEmpty());
        }
        m_desk->setForm(0);
        m_desk->askToSign();
        m_desk->sign(Ink);
        QCOMPARE(m_desk->signature(), SignatureState::Signed);
        m_reception->end();
        m_reception->begin(Morning);
        m_session->choose({ m_form });
        QCOMPARE(m_session->signatureState(0), SignatureState::None);
    }

    void theEndOfTheReceptionWipesEverything()
    {
        m_desk->ask();
        m_desk->confirm();
        m_desk->askToSign();
        m_desk->sign(Ink);
        const documents::FormValues values = m_session->values(0);
        m_reception->end();
        QCOMPARE(m_desk->answer(), VisitorAnswer::NotAsked);
        QCOMPARE(m_desk->view(), VisitorView());
        m_reception->begin(Morning);
        m_session->choose({ m_form });
        m_desk->setForm(0);
        QCOMPARE(m_desk->signature(), SignatureState::None);
        QVERIFY(m_session->values(0).signatures.isEmpty());
        QCOMPARE(m_desk->answer(), VisitorAnswer::NotAsked);
    }

    void aWipedSignatureIsZeroForItsCopies()
    {
        documents::Strokes strokes { QPolygonF({ { 0.25, 0.5 }, { 0.75, 1 } }) };
        const documents::Strokes own = documents::ownCopy(strokes);
        const QPolygonF shared = strokes.first();
        documents::wipe(strokes);
        QVERIFY(strokes.isEmpty());
        QCOMPARE(shared, QPolygonF({ { 0, 0 }, { 0, 0 } }));
        QCOMPARE(own.first().last(), QPointF(0.75, 1));
    }

private:
    void enter(const char *key, const QString &typed)
    {
        for (const EntryGroup &group : m_session->groups(0)) {
            for (const FormEntry &entry : group.entries) {
                if (entry.key == QLatin1String(key))
                    m_session->enter(0, entry, typed);
            }
        }
        m_session->closeStep();
    }

    std::optional<VisitorView::Line> line(const char *key)
    {
        for (const VisitorView::Group &group : m_desk->view().groups) {
            for (const VisitorView::Line &line : group.lines) {
                if (line.key == QLatin1String(key))
                    return line;
            }
        }
        return std::nullopt;
    }

    QString value(const char *key)
    {
        const auto found = line(key);
        return found ? found->value : QString();
    }

    QTemporaryDir m_folder;
    documents::FormTemplate m_form;
    documents::FormTemplate m_other;
    std::unique_ptr<Reception> m_reception;
    std::unique_ptr<FormSession> m_session;
    std::unique_ptr<VisitorDesk> m_desk;
};

QTEST_GUILESS_MAIN(VisitorDeskTest)
#include "VisitorDeskTest.moc"
