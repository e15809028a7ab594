#include "app/procedures/PlanDifference.h"
#include "app/procedures/ShippedEvents.h"
#include "tests/app/procedures/SmallEvents.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace madoguchi;
using namespace madoguchi::procedures;

namespace {

const QString Event = QStringLiteral("bereavement");

QStringList placesOf(const QList<Error> &problems)
{
    QStringList places;
    for (const Error &problem : problems)
        places << problem.place;
    return places;
}

const Procedure *procedureIn(const LifeEvent &event, const QString &id)
{
    const auto found = std::find_if(event.procedures.begin(), event.procedures.end(),
        [&id](const Procedure &procedure) { return procedure.id == id; });
    return found == event.procedures.end() ? nullptr : &*found;
}

} // namespace

/// The city's own tables on top of the shipped ones, and what a change of them means.
class CityTablesTest : public QObject {
    Q_OBJECT

private slots:
    void entriesAreChangedAddedAndRemoved()
    {
        const auto event = loadEvent(city(R"({"life_event":"bereavement",
            "departments":{"kankyo":"環境課","madoguchi":"総合窓口"},
            "procedures":[{"id":"inkan.card","name":"印鑑登録証の返納（2番窓口）","review_status":"confirmed"},
                {"id":"kankyo.inu","remove":true},
                {"id":"city.album","after":"inkan.card","name":"思い出写真の返却","department":"madoguchi",
                    "condition":{"q":"q_head","eq":"yes"},"deadline":{"kind":"none"}}]})"));
        QVERIFY(event);
        const auto shipped = loadEvent(Event);
        QCOMPARE(event->departments.value(u"kankyo"_qs), u"環境課"_qs);
        const Procedure *changed = procedureIn(*event, u"inkan.card"_qs);
        QCOMPARE(changed->name, u"印鑑登録証の返納（2番窓口）"_qs);
        QCOMPARE(changed->review, ReviewState::Confirmed);
        QCOMPARE(changed->bring, procedureIn(*shipped, u"inkan.card"_qs)->bring); // what is not named stays
        QVERIFY(!procedureIn(*event, u"kankyo.inu"_qs));
        const Procedure *added = procedureIn(*event, u"city.album"_qs);
        QVERIFY(added);
        QCOMPARE(added - changed, 1); // behind it
        QCOMPARE(added->review, ReviewState::LocalOverride);
        QCOMPARE(event->procedures.size(), shipped->procedures.size());
        QVERIFY(problemsIn(city({})).value().isEmpty());
    }

    void whatIsWrongIsNamedInTheCitysFile_data()
    {
        QTest::addColumn<QByteArray>("city");
        QTest::addColumn<QString>("place");
        const auto procedures = [](const QByteArray &entry) {
            return QByteArray(R"({"life_event":"bereavement","procedures":[{"id":"kankyo.inu","remove":true},)") + entry
                + "]}";
        };
        QTest::newRow("gone with an update")
            << procedures(R"({"id":"none.such","name":"x"})") << u"bereavement.json: procedures[1]"_qs;
        QTest::newRow("nothing to remove")
            << procedures(R"({"id":"none.such","remove":true})") << u"bereavement.json: procedures[1]"_qs;
        QTest::newRow("no id") << procedures(R"({"name":"x"})") << u"bereavement.json: procedures[1]"_qs;
        QTest::newRow("behind nothing") << procedures(
            R"({"id":"city.x","name":"x","after":"none.such","department":"jumin",
                "condition":{"always":true},"deadline":{"kind":"none"}})")
                                        << u"bereavement.json: procedures[1].after"_qs;
        QTest::newRow("no such answer") << procedures(
            R"({"id":"inkan.card","condition":{"q":"q_head","eq":"perhaps"}})")
                                        << u"bereavement.json: procedures[1].condition"_qs;
        QTest::newRow("an unknown member")
            << procedures(R"({"id":"inkan.card","dedline":{}})") << u"bereavement.json: procedures[1].dedline"_qs;
        QTest::newRow("no such section") << procedures(R"({"id":"inkan.card","department":"none"})")
                                         << u"bereavement.json: procedures[1].department"_qs;
        QTest::newRow("another event") << QByteArray(R"({"life_event":"tennyu"})")
                                       << u"bereavement.json: life_event"_qs;
        QTest::newRow("a question that others need")
            << QByteArray(R"({"life_event":"bereavement","questions":[{"id":"q_dog","remove":true}]})")
            << u"procedures.json: procedures["_qs;
    }

    void whatIsWrongIsNamedInTheCitysFile()
    {
        QFETCH(QByteArray, city);
        QFETCH(QString, place);
        const auto problems = problemsIn(this->city(city));
        QVERIFY(problems);
        const QStringList places = placesOf(*problems);
        const bool isTold = std::any_of(
            places.begin(), places.end(), [&place](const QString &told) { return told.startsWith(place); });
        QVERIFY2(isTold, qPrintable(places.join(u'\n')));
    }

    void aFileThatIsNoneIsRefused()
    {
        QVERIFY(!loadEvent(city("{")));
        QCOMPARE(cityFileIn(m_folder.path(), Event), m_folder.filePath(u"bereavement.json"_qs));
        QVERIFY(cityFileIn(m_folder.path(), u"tennyu"_qs).isEmpty());
        QVERIFY(cityFileIn({}, Event).isEmpty());
    }

    void aChangeOfTheTablesIsToldByEntryAndMember()
    {
        const auto entries = [](const QByteArray &json) { return QJsonDocument::fromJson(json).array(); };
        const TableDifference difference = differenceOf(entries(R"([{"id":"a","x":1,"y":2},{"id":"b"},{"id":"c"}])"),
            entries(R"([{"id":"c"},{"id":"a","x":2,"z":3},{"id":"d"}])"));
        QCOMPARE(difference.added, QStringList { u"d"_qs });
        QCOMPARE(difference.removed, QStringList { u"b"_qs });
        QCOMPARE(difference.changed, (QList<TableDifference::Change> { { u"a"_qs, { u"x"_qs, u"y"_qs, u"z"_qs } } }));
    }

    void theFamiliesThatAChangeConcernsAreTold()
    {
        const auto before = loadEvent(Event);
        const QJsonArray cases = shippedCases(Event);
        QVERIFY(before && cases.size() >= 4);
        QVERIFY(changedCases(*before, *before, cases, OpenDays()).isEmpty());
        const auto after = loadEvent(city(R"({"life_event":"bereavement","procedures":[
            {"id":"kankyo.inu","remove":true},
            {"id":"city.flag","name":"旗","department":"jumin","condition":{"q":"q_head","eq":"yes"},
                "deadline":{"kind":"none"}}]})"));
        QVERIFY(after);
        const QList<CaseChange> changed = changedCases(*before, *after, cases, OpenDays());
        QVERIFY(!changed.isEmpty());
        for (const CaseChange &change : changed) {
            QVERIFY(!change.error && change.newQuestions.isEmpty());
            for (const PlanChange &one : change.changes) {
                QVERIFY(one.id == u"kankyo.inu" ? one.before && !one.after : !one.before && one.after);
                QVERIFY(one.id == u"kankyo.inu" || one.id == u"city.flag");
            }
        }
        const auto asked = loadEvent(city(R"({"life_event":"bereavement",
            "questions":[{"id":"q_flag","type":"yesno","text":"旗は？","ask_when":{"always":true}}],
            "procedures":[{"id":"city.flag","name":"旗","department":"jumin","condition":{"q":"q_flag","eq":"yes"},
                "deadline":{"kind":"none"}}]})"));
        QVERIFY(asked);
        for (const CaseChange &change : changedCases(*before, *asked, cases, OpenDays()))
            QCOMPARE(change.newQuestions, QStringList { u"q_flag"_qs });
    }

private:
    EventFiles city(const QByteArray &json)
    {
        QFile file(m_folder.filePath(u"bereavement.json"_qs));
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
            qFatal("no file");
        file.close();
        return { Event, {}, {}, json.isEmpty() ? QString() : file.fileName() };
    }

    const QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(CityTablesTest)
#include "CityTablesTest.moc"
