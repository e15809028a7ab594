#include "app/procedures/Conversation.h"

#include "app/documents/FormTemplate.h"
#include "app/procedures/KnownAnswers.h"
#include "app/procedures/PlanForms.h"
#include "app/procedures/ProcedureTables.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::procedures;

namespace {

const QDate Today(2026, 12, 1);

Answer said(const QString &value)
{
    return { { value }, {}, {} };
}

Answer on(QDate day)
{
    return { {}, {}, day };
}

bool has(const Plan &plan, const QString &id, std::optional<PlannedState> state = std::nullopt)
{
    return std::any_of(plan.procedures.begin(), plan.procedures.end(), [&](const PlannedProcedure &planned) {
        return planned.procedure->id == id && (!state || planned.state == *state);
    });
}

} // namespace

/// Questions and plan while they are answered, and what follows for the forms.
class ConversationTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_tables = loadTables({}); }

    void everyShippedEventCanBeTalkedAbout()
    {
        QCOMPARE(m_tables.events.size(), 6);
        QVERIFY(m_tables.refused.isEmpty() && m_tables.problems.isEmpty());
        for (const LifeEvent &event : m_tables.events) {
            Conversation talk { OpenDays() };
            talk.begin(event, Today);
            QVERIFY(talk.isBegun());
            QVERIFY(!talk.plan().procedures.isEmpty());
            QVERIFY(talk.open() > 0);
            for (const QStringList &keys : event.dates) { // each day that a term is counted from can be said
                for (const QString &key : keys) {
                    const QList<AskedQuestion> asked = talk.asked();
                    QVERIFY2(std::any_of(asked.begin(), asked.end(),
                                 [&key](const AskedQuestion &one) { return one.question->id == key; }),
                        qPrintable(event.id + u' ' + key));
                }
            }
        }
    }

    void anAnswerTellsWhatCameAndWent()
    {
        Begun talk = begun();
        QSignalSpy changed(&talk, &Conversation::changed);
        QVERIFY(talk.lastChange().isEmpty());
        QVERIFY(has(talk.plan(), QStringLiteral("inkan.card"), PlannedState::Confirm));
        talk.answer(QStringLiteral("q_cards"), said(QStringLiteral("none")));
        QVERIFY(talk.lastChange().gone.contains(QStringLiteral("inkan.card")));
        QVERIFY(!has(talk.plan(), QStringLiteral("inkan.card")));
        talk.answer(QStringLiteral("q_cards"), said(QStringLiteral("inkan")));
        QVERIFY(talk.lastChange().came.contains(QStringLiteral("inkan.card")));
        QVERIFY(has(talk.plan(), QStringLiteral("inkan.card"), PlannedState::Required));
        QCOMPARE(changed.size(), 2);
        talk.answer(QStringLiteral("q_cards"), said(QStringLiteral("inkan")));
        QCOMPARE(changed.size(), 2); // the same again is no change
    }

    void whatIsTypedIsOneStep()
    {
        Begun talk = begun();
        const QString age = QStringLiteral("q_deceased_age");
        talk.answer(QStringLiteral("q_dog"), said(QStringLiteral("no")));
        talk.answer(age, Answer { {}, 8, {} }, Conversation::Giving::Typing);
        QVERIFY(talk.lastChange().gone.contains(QStringLiteral("kaigo.hokenryo")));
        talk.answer(age, Answer { {}, 85, {} }, Conversation::Giving::Typing);
        QVERIFY2(!talk.lastChange().gone.contains(QStringLiteral("kaigo.hokenryo")), "it is there as it was before");
        talk.undo();
        QVERIFY(!talk.given().contains(age));
        QVERIFY(talk.given().contains(QStringLiteral("q_dog")));
    }

    void answersAreTakenBackAndGivenAgain()
    {
        Begun talk = begun();
        talk.answer(QStringLiteral("q_cards"), said(QStringLiteral("none")));
        talk.answer(QStringLiteral("q_dog"), said(QStringLiteral("yes")));
        talk.undo();
        QVERIFY(!talk.given().contains(QStringLiteral("q_dog")));
        talk.undo();
        QVERIFY(talk.given().isEmpty() && !talk.canUndo());
        talk.redo();
        talk.redo();
        QCOMPARE(talk.given().value(QStringLiteral("q_dog")), said(QStringLiteral("yes")));
        talk.answer(QStringLiteral("q_dog"), std::nullopt);
        QVERIFY(!talk.given().contains(QStringLiteral("q_dog")) && !talk.canRedo());
    }

    void whatAnotherAnswerTellsIsNotAskedAgain()
    {
        Begun talk = begun();
        const int open = talk.open();
        talk.answer(QStringLiteral("q_death_date"), on({ 2026, 11, 2 }));
        QCOMPARE(talk.open(), open - 2); // known on the same day
        QCOMPARE(talk.answers().value(QStringLiteral("q_death_known_date")), on({ 2026, 11, 2 }));
        talk.answer(QStringLiteral("q_death_known_date"), on({ 2026, 11, 5 }));
        talk.answer(QStringLiteral("q_death_date"), on({ 2026, 11, 3 }));
        QCOMPARE(talk.answers().value(QStringLiteral("q_death_known_date")), on({ 2026, 11, 5 }));
    }

    void theDayOfANotificationIsToday()
    {
        Conversation talk { OpenDays() };
        talk.begin(*m_tables.event(QStringLiteral("tennyu")), Today);
        QCOMPARE(talk.answers().value(QStringLiteral("move_in_notification")), on(Today));
        QVERIFY(!talk.given().contains(QStringLiteral("move_in_notification")));
    }

    void aQuestionThatIsNotAskedAnyMoreGoes()
    {
        Begun talk = begun();
        const auto isAsked = [&talk](const QString &id) {
            const QList<AskedQuestion> asked = talk.asked();
            return std::any_of(
                asked.begin(), asked.end(), [&id](const AskedQuestion &one) { return one.question->id == id; });
        };
        QVERIFY(isAsked(QStringLiteral("q_kafu")));
        talk.answer(QStringLiteral("q_relation"), said(QStringLiteral("child")));
        QVERIFY(!isAsked(QStringLiteral("q_kafu")));
    }

    void theReceptionTellsWhatItKnows()
    {
        reception::Reception reception;
        reception.begin(QDateTime::currentDateTimeUtc());
        reception.setByHand(reception::Role::Deceased, reception::PersonField::BirthDate, QStringLiteral("1941-05-06"));
        Begun talk = begun();
        QVERIFY(knownAnswers(talk.event(), reception, talk.given()).isEmpty()); // the day of death is not known
        talk.answer(QStringLiteral("q_death_date"), on({ 2026, 11, 2 }));
        talk.setKnown(knownAnswers(talk.event(), reception, talk.given()));
        QCOMPARE(talk.answers().value(QStringLiteral("q_deceased_age")).number, 85);
        talk.answer(QStringLiteral("q_deceased_age"), Answer { {}, 84, {} });
        QCOMPARE(talk.answers().value(QStringLiteral("q_deceased_age")).number, 84); // a person knows better
        cards::IdentityDocument card;
        card.kind = cards::DocumentKind::ResidenceCard;
        reception.takeDocument(card, reception::Role::Applicant, QDateTime::currentDateTimeUtc());
        const Answers known = knownAnswers(*m_tables.event(QStringLiteral("tennyu")), reception, {});
        QCOMPARE(known.value(QStringLiteral("q_foreign")), said(QStringLiteral("yes")));
    }

    void answersAreKeptAndFoundAgain()
    {
        Begun talk = begun();
        talk.answer(QStringLiteral("q_death_date"), on({ 2026, 11, 2 }));
        talk.answer(QStringLiteral("q_deceased_age"), Answer { {}, 85, {} });
        talk.answer(
            QStringLiteral("q_cards"), Answer { { QStringLiteral("inkan"), QStringLiteral("driver") }, {}, {} });
        talk.answer(QStringLiteral("q_debt"), said(QStringLiteral("unknown")));
        QJsonObject json = toJson(talk.given());
        QCOMPARE(stillKnown(json, talk.event()), talk.given());
        json.insert(QStringLiteral("q_gone"), QStringLiteral("yes")); // of other tables
        QCOMPARE(stillKnown(json, talk.event()), talk.given());
        Begun again = begun();
        again.setGiven(talk.given());
        QCOMPARE(again.plan().procedures.size(), talk.plan().procedures.size());
        QVERIFY(again.lastChange().isEmpty() && !again.canUndo());
    }

    void formsOfThePlanStandInTheOrderOfTheWay()
    {
        Begun talk = begun();
        talk.answer(QStringLiteral("q_insurance"), said(QStringLiteral("kokuho")));
        talk.answer(QStringLiteral("q_mourner"), said(QStringLiteral("yes")));
        talk.answer(QStringLiteral("q_death_date"), on({ 2026, 11, 2 }));
        talk.answer(QStringLiteral("q_funeral_date"), on({ 2026, 11, 6 }));
        CityHall hall;
        ServiceWindow insurance;
        insurance.name = QStringLiteral("1番");
        ServiceWindow residents;
        residents.name = QStringLiteral("2番");
        const auto departmentOf = [this, &talk](const QString &form) {
            for (const PlannedProcedure &planned : talk.plan().procedures) {
                for (const ProcedureForm &one : planned.procedure->forms) {
                    if (m_tables.templates.forms.value(one.form) == form)
                        return planned.procedure->department;
                }
            }
            return QString();
        };
        const QList<PlanForm> forms = formsFor(talk.plan(), m_tables.templates, nullptr);
        const auto named = [](const QList<PlanForm> &all, const QString &id) {
            return std::find_if(all.begin(), all.end(), [&id](const PlanForm &form) { return form.id == id; });
        };
        const auto kokuho = named(forms, QStringLiteral("kokuho"));
        const auto koseki = named(forms, QStringLiteral("koseki"));
        QVERIFY(kokuho != forms.end() && koseki != forms.end());
        QVERIFY(kokuho->isRequired && !koseki->isRequired); // nobody has said whether certificates are needed
        insurance.departments = { departmentOf(kokuho->id) };
        residents.departments = { departmentOf(koseki->id) };
        hall.windows = { insurance, residents };
        const QList<PlanForm> onTheWay = formsFor(talk.plan(), m_tables.templates, &hall);
        QVERIFY(named(onTheWay, QStringLiteral("kokuho")) < named(onTheWay, QStringLiteral("koseki")));
        hall.windows = { residents, insurance };
        const QList<PlanForm> otherWay = formsFor(talk.plan(), m_tables.templates, &hall);
        QVERIFY(named(otherWay, QStringLiteral("koseki")) < named(otherWay, QStringLiteral("kokuho")));
        const auto told = toldToForms(m_tables.templates, talk.answers(), talk.plan());
        QCOMPARE(told.value(QStringLiteral("common.deathDate")), QStringLiteral("2026-11-02"));
        QCOMPARE(told.value(QStringLiteral("common.funeralDate")), QStringLiteral("2026-11-06"));
        QCOMPARE(told.value(QStringLiteral("common.movingDate")), QStringLiteral("2026-11-02"));
        QCOMPARE(told.value(QStringLiteral("kokuho/reason")), QStringLiteral("loss-death"));
        QVERIFY2(!told.contains(QStringLiteral("kouki/reason")), "not needed for certain");
    }

    void whatFormsAreToldFitsThem()
    {
        const QHash<QString, QString> folders = documents::findTemplates({ QStringLiteral(SHIPPED_FORMS) });
        QHash<QString, documents::FormTemplate> forms;
        for (const QString &id : m_tables.templates.forms) {
            const auto form = documents::loadTemplate(folders.value(id));
            QVERIFY2(form.has_value(), qPrintable(id));
            forms.insert(id, *form);
        }
        QStringList procedures;
        for (const LifeEvent &event : m_tables.events) {
            for (const Procedure &procedure : event.procedures)
                procedures << procedure.id;
        }
        for (auto it = m_tables.templates.ofProcedures.begin(); it != m_tables.templates.ofProcedures.end(); ++it) {
            QVERIFY2(procedures.contains(it.key()), qPrintable(it.key()));
            for (auto told = it->begin(); told != it->end(); ++told) {
                const documents::FormTemplate form = forms.value(told.key().section(u'/', 0, 0));
                const documents::Field *field = form.field(told.key().section(u'/', 1));
                QVERIFY2(field, qPrintable(told.key()));
                QVERIFY2(std::any_of(field->options.begin(), field->options.end(),
                             [&told](const documents::Option &option) { return option.value == *told; }),
                    qPrintable(told.key() + u' ' + *told));
            }
        }
    }

    void aCitySaysWhichFormsItHas()
    {
        const QTemporaryDir city;
        const auto write = [&city](const QByteArray &text) {
            QFile file(city.filePath(QStringLiteral("templates.json")));
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        QVERIFY(write(R"({"forms":{"F-INU":"inu-henko","F-KOKUHO-IDOU":""}})"));
        const auto templates = formTemplatesIn(city.path());
        QVERIFY(templates.has_value());
        QCOMPARE(templates->forms.value(QStringLiteral("F-INU")), QStringLiteral("inu-henko"));
        QVERIFY(!templates->forms.contains(QStringLiteral("F-KOKUHO-IDOU")));
        QVERIFY(templates->forms.contains(QStringLiteral("F-KOSEKI")));
        QVERIFY(write(R"({"forms":{"F-INU":7}})"));
        QCOMPARE(formTemplatesIn(city.path()).error().place, QStringLiteral("templates.json: forms.F-INU"));
        // What is wrong in one file leaves the tables be.
        const ProcedureTables tables = loadTables(city.path());
        QCOMPARE(tables.events.size(), 6);
        QCOMPARE(tables.problems.size(), 1);
        QVERIFY(tables.templates.forms.contains(QStringLiteral("F-KOKUHO-IDOU")));
        QFile own(city.filePath(QStringLiteral("bereavement.json")));
        QVERIFY(own.open(QIODevice::WriteOnly) && own.write("{") == 1);
        own.close();
        QCOMPARE(loadTables(city.path()).refused.value(0).event, QStringLiteral("bereavement"));
        QCOMPARE(loadTables(city.path()).events.size(), 5);
    }

private:
    struct Begun : Conversation {
        Begun(const LifeEvent &event)
            : Conversation(OpenDays())
        {
            begin(event, Today);
        }
    };
    [[nodiscard]] Begun begun() const { return Begun(*m_tables.event(QStringLiteral("bereavement"))); }

    ProcedureTables m_tables;
};

QTEST_GUILESS_MAIN(ConversationTest)
#include "ConversationTest.moc"
