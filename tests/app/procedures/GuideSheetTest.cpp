#include "app/procedures/GuideSheet.h"

#include "app/procedures/ShippedEvents.h"
#include "tests/app/procedures/SmallEvents.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::procedures;
using documents::ListSheet;

namespace {

const QDate Today(2026, 12, 1);

QStringList titlesOf(const ListSheet &sheet)
{
    QStringList titles;
    for (const ListSheet::Group &group : sheet.groups) {
        for (const ListSheet::Entry &entry : group.entries)
            titles << entry.title;
    }
    titles.sort();
    return titles;
}

const ListSheet::Entry *entryIn(const ListSheet &sheet, const QString &title, QString *heading = nullptr)
{
    for (const ListSheet::Group &group : sheet.groups) {
        for (const ListSheet::Entry &entry : group.entries) {
            if (entry.title != title)
                continue;
            if (heading)
                *heading = group.heading;
            return &entry;
        }
    }
    return nullptr;
}

} // namespace

/// What a family takes home. Without a catalogue the sheet's own words are English; what the tables say is Japanese.
class GuideSheetTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto event = loadEvent(u"bereavement"_qs);
        QVERIFY(event.has_value());
        m_event = *std::move(event);
        m_answers = answersOf(R"({"q_death_date":"2026-11-02","q_funeral_date":"2026-11-05","q_head":"yes",
            "q_remaining_members":2,"q_debt":"no"})",
            m_event);
        m_plan = planFor(m_event, m_answers, Today, {});
    }

    void everyOrderHasEveryProcedureOnce()
    {
        QStringList planned;
        for (const PlannedProcedure &procedure : m_plan.procedures)
            planned << procedure.procedure->name;
        planned.sort();
        const CityHall hall = twoWindows();
        for (const PlanOrder order : { PlanOrder::Urgency, PlanOrder::Section, PlanOrder::Route })
            QCOMPARE(titlesOf(sheetOf(order, &hall)), planned);
    }

    void whatIsLateStandsFirstAndSaysWhatCanStillBeDone()
    {
        const ListSheet sheet = sheetOf(PlanOrder::Urgency, nullptr);
        QString heading;
        const ListSheet::Entry *head = entryIn(sheet, u"世帯主変更届"_qs, &heading);
        QVERIFY(head);
        QCOMPARE(heading, sheet.groups.first().heading);
        QVERIFY(head->isUrgent);
        QVERIFY2(
            head->when.contains(u"令和8年11月16日（月）"_qs) && head->when.contains(u"15"_qs), qPrintable(head->when));
        QVERIFY(head->lines.last().contains(u"still accepted"_qs));
        QVERIFY(head->tag.isEmpty());
        for (qsizetype i = 1; i + 1 < sheet.groups.size(); ++i)
            QVERIFY(!sheet.groups.at(i).entries.isEmpty());
    }

    void whatIsNotKnownIsMarked()
    {
        const ListSheet sheet = sheetOf(PlanOrder::Urgency, nullptr);
        for (const PlannedProcedure &planned : m_plan.procedures) {
            const ListSheet::Entry *entry = entryIn(sheet, planned.procedure->name);
            QVERIFY(entry);
            QCOMPARE(!entry->tag.isEmpty(), planned.state == PlannedState::Confirm || isWish(*planned.procedure));
            QVERIFY2(!entry->isUrgent || planned.state == PlannedState::Required, "nobody is alarmed by what is open");
        }
    }

    void whatNobodyHasToDoStandsLastUnlessItHasATerm()
    {
        const Plan plan = planFor(m_event,
            answersOf(R"({"q_relation":"spouse","q_debt":"yes","q_death_date":"2026-11-02"})", m_event), Today, {});
        GuideRequest request;
        request.today = Today;
        const ListSheet sheet = guideSheet(m_event, plan, request);
        QString heading;
        QVERIFY(entryIn(sheet, u"復氏届"_qs, &heading));
        QCOMPARE(heading, u"Only if you wish"_qs);
        QCOMPARE(heading, sheet.groups.last().heading);
        QVERIFY(entryIn(sheet, u"相続放棄・限定承認の申述"_qs, &heading));
        QVERIFY(heading != sheet.groups.last().heading); // three months
    }

    void aTermWithoutItsDayIsNotCalledNone()
    {
        const Plan plan = planFor(m_event, answersOf("{}", m_event), Today, {});
        GuideRequest request;
        request.today = Today;
        QString heading;
        const ListSheet sheet = guideSheet(m_event, plan, request);
        QVERIFY(entryIn(sheet, u"世帯主変更届"_qs, &heading));
        QVERIFY(heading != sheet.groups.last().heading);
    }

    void aLapseIsCalledOne()
    {
        const ListSheet sheet = sheetOf(PlanOrder::Urgency, nullptr);
        int lapses = 0;
        for (const PlannedProcedure &planned : m_plan.procedures) {
            const bool lapsing = planned.procedure->deadline.kind == DeadlineKind::Limitation && planned.due.isValid();
            lapses += lapsing ? 1 : 0;
            if (lapsing)
                QVERIFY(entryIn(sheet, planned.procedure->name)->when.contains(u"lapses"_qs));
        }
        QVERIFY(lapses > 0);
    }

    void nothingIsToBeTouchedBeforeDebtsAreLookedAt()
    {
        QVERIFY(sheetOf(PlanOrder::Urgency, nullptr).warnings.isEmpty()); // there are none
        for (const QByteArray &answer :
            { QByteArray(R"({"q_debt":"yes"})"), QByteArray(R"({"q_debt":"unknown"})"), QByteArray("{}") }) {
            const Plan plan = planFor(m_event, answersOf(answer, m_event), Today, {});
            GuideRequest request;
            request.today = Today;
            const ListSheet sheet = guideSheet(m_event, plan, request);
            QCOMPARE(sheet.warnings.size(), 1);
            QVERIFY(sheet.warnings.first().contains(u"相続放棄"_qs));
            request.language = u"en"_qs;
            QVERIFY(guideSheet(m_event, plan, request).warnings.first().contains(u"renounced"_qs));
        }
    }

    void theRouteGoesFromWindowToWindowAndOutLast()
    {
        const CityHall hall = twoWindows();
        const ListSheet sheet = sheetOf(PlanOrder::Route, &hall);
        QCOMPARE(sheet.groups.at(0).heading, u"1. 5番窓口"_qs); // nearer to the start
        QCOMPARE(sheet.groups.at(1).heading, u"2. 1番窓口（本庁舎 1階）"_qs);
        QCOMPARE(sheet.groups.at(2).heading.left(1).toInt(), 0); // a section that has no window here
        const ListSheet byUrgency = sheetOf(PlanOrder::Urgency, &hall);
        const QString where = entryIn(byUrgency, u"世帯主変更届"_qs)->lines.first();
        QVERIFY2(where.contains(u"1番窓口（本庁舎 1階）"_qs), qPrintable(where));
    }

    void inEnglishTheJapaneseNameIsShownAtTheWindow()
    {
        GuideRequest request;
        request.today = Today;
        request.language = u"en"_qs;
        request.number = u"12"_qs;
        const ListSheet sheet = guideSheet(m_event, m_plan, request);
        QCOMPARE(sheet.title, m_event.titleEn);
        const ListSheet::Entry *head = entryIn(sheet, u"Change of head of household"_qs);
        QVERIFY(head);
        QCOMPARE(head->lines.first(), u"世帯主変更届"_qs);
        QVERIFY2(head->when.contains(u"Mon, 16 November 2026"_qs), qPrintable(head->when));
        QVERIFY(sheet.facts.first().contains(u"12"_qs));
    }

    void everythingToBringStandsOnceAtTheEnd()
    {
        const QString all = sheetOf(PlanOrder::Urgency, nullptr).closing.join(u'\n');
        for (const PlannedProcedure &planned : m_plan.procedures) {
            for (const QString &thing : planned.procedure->bring)
                QVERIFY(all.contains(thing));
        }
        QCOMPARE(all.count(u"手続きに来た方の本人確認書類、"_qs), 1);
    }

private:
    static CityHall twoWindows()
    {
        CityHall hall;
        hall.windows << ServiceWindow { u"1番窓口"_qs, u"本庁舎 1階"_qs, { u"jumin"_qs }, {}, 1, 50, 0 }
                     << ServiceWindow { u"5番窓口"_qs, {}, { u"kokuho"_qs, u"zei"_qs }, {}, 1, 10, 0 };
        hall.start = ServiceWindow();
        return hall;
    }

    [[nodiscard]] ListSheet sheetOf(PlanOrder order, const CityHall *hall) const
    {
        GuideRequest request;
        request.today = Today;
        request.order = order;
        request.hall = hall;
        return guideSheet(m_event, m_plan, request);
    }

    LifeEvent m_event;
    Answers m_answers;
    Plan m_plan;
};

QTEST_GUILESS_MAIN(GuideSheetTest)
#include "GuideSheetTest.moc"
