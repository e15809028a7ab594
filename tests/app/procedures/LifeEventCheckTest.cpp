#include "app/procedures/LifeEventCheck.h"

#include "app/procedures/Satisfying.h"
#include "app/procedures/ShippedEvents.h"
#include "tests/app/procedures/SmallEvents.h"

#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::procedures;

class LifeEventCheckTest : public QObject {
    Q_OBJECT

private slots:
    void theShippedTablesAreGood_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : shippedEvents())
            QTest::addRow("%s", qPrintable(id)) << id;
    }

    void theShippedTablesAreGood()
    {
        QFETCH(QString, id);
        const auto problems = problemsIn({ id, {}, {}, {} });
        QVERIFY(problems);
        for (const Error &problem : *problems)
            qInfo("%s: %s", qPrintable(problem.place), qPrintable(problem.message));
        QVERIFY(problems->isEmpty());
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("questions");
        QTest::addColumn<QByteArray>("procedures");
        QTest::addColumn<QString>("place");
        const QByteArray dog = R"([{"id":"q_dog"}])";
        QTest::newRow("a question twice")
            << QByteArray(R"([{"id":"q_dog"},{"id":"q_dog"}])")
            << QByteArray(R"([{"id":"p","condition":{"q":"q_dog","eq":"yes"}}])") << u"questions[1].id"_qs;
        QTest::newRow("no such question")
            << dog
            << QByteArray(R"([{"id":"p","condition":{"all":[{"q":"q_dog","eq":"yes"},{"q":"q_cat","eq":"yes"}]}}])")
            << u"procedures[0].condition.all[1].q"_qs;
        QTest::newRow("no such answer") << dog
                                        << QByteArray(R"([{"id":"p","condition":{"not":{"q":"q_dog","eq":"maybe"}}}])")
                                        << u"procedures[0].condition.not"_qs;
        QTest::newRow("compared in another way")
            << dog << QByteArray(R"([{"id":"p","condition":{"q":"q_dog","has":"yes"}}])")
            << u"procedures[0].condition"_qs;
        QTest::newRow("no such department")
            << dog << QByteArray(R"([{"id":"p","department":"x","condition":{"q":"q_dog","eq":"yes"}}])")
            << u"procedures[0].department"_qs;
        QTest::newRow("no such form")
            << dog << QByteArray(R"([{"id":"p","forms":[{"form":"F-X"}],"condition":{"q":"q_dog","eq":"yes"}}])")
            << u"procedures[0].forms[0]"_qs;
        QTest::newRow("never looked at") << dog << QByteArray(R"([{"id":"p"}])") << u"questions[0]"_qs;
        QTest::newRow("asks for itself") << QByteArray(
            R"([{"id":"q_a","ask_when":{"q":"q_b","eq":"yes"}},{"id":"q_b","ask_when":{"q":"q_a","eq":"yes"}}])")
                                         << QByteArray(R"([{"id":"p"}])") << u"questions[0].ask_when"_qs;
        QTest::newRow("contradiction")
            << dog
            << QByteArray(R"([{"id":"p","condition":{"all":[{"q":"q_dog","eq":"yes"},{"q":"q_dog","eq":"no"}]}}])")
            << u"procedures[0].condition"_qs;
        QTest::newRow("a number that is none")
            << QByteArray(R"([{"id":"q_age","type":"number"}])")
            << QByteArray(R"([{"id":"p","condition":{"all":[{"q":"q_age","gte":75},{"q":"q_age","lte":64}]}}])")
            << u"procedures[0].condition"_qs;
        QTest::newRow("answered where it is not asked")
            << QByteArray(R"([{"id":"q_dog"},{"id":"q_tag","ask_when":{"q":"q_dog","eq":"yes"}}])")
            << QByteArray(R"([{"id":"p","condition":{"all":[{"q":"q_dog","eq":"no"},{"q":"q_tag","eq":"yes"}]}}])")
            << u"procedures[0].condition"_qs;
        QTest::newRow("a question that nothing leads to")
            << QByteArray(
                   R"([{"id":"q_dog"},{"id":"q_tag","ask_when":{"all":[{"q":"q_dog","eq":"yes"},{"q":"q_dog","ne":"yes"}]}}])")
            << QByteArray(R"([{"id":"p","condition":{"any":[{"q":"q_tag","eq":"yes"},{"q":"q_dog","eq":"yes"}]}}])")
            << u"questions[1].ask_when"_qs;
        QTest::newRow("all of an unknown kind")
            << dog << QByteArray(R"([{"id":"p","condition":{"every":[]}}])") << u"procedures[0].condition.every"_qs;
        QTest::newRow("two comparisons at once")
            << dog << QByteArray(R"([{"id":"p","condition":{"q":"q_dog","eq":"yes","ne":"no"}}])")
            << u"procedures[0].condition.q"_qs;
    }

    void whatIsWrongIsNamed()
    {
        QFETCH(QByteArray, questions);
        QFETCH(QByteArray, procedures);
        QFETCH(QString, place);
        documents::Problems problems;
        const LifeEvent event = eventOf(questions, procedures, problems);
        if (problems.list().isEmpty())
            checkLifeEvent(event, problems);
        QStringList places;
        for (const Error &problem : problems.list()) {
            places << problem.place;
            QVERIFY(!problem.message.isEmpty());
        }
        QVERIFY2(places.contains(place), qPrintable(places.join(u' ')));
    }

    /// What is told as impossible is found by no answers; what is possible is.
    void impossibleIsWhatNoAnswersReach()
    {
        const auto event = loadEvent(QStringLiteral("bereavement"));
        QVERIFY(event);
        for (const Procedure &procedure : event->procedures)
            QVERIFY2(canHold(*event, procedure.condition), qPrintable(procedure.id));
    }

    void deepConditionsAreRefused()
    {
        const QByteArray deep
            = QByteArray(R"({"not":)").repeated(60) + R"({"q":"q_dog","eq":"yes"})" + QByteArray("}").repeated(60);
        documents::Problems problems;
        const LifeEvent event = eventOf(R"([{"id":"q_dog"}])", R"([{"id":"p","condition":)" + deep + "}]", problems);
        QVERIFY(!problems.list().isEmpty());
    }

    void filesOfTheCityAreRead()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("procedures.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ \"life_event\": \"bereavement\", }");
        file.close();
        const auto event = loadEvent({ QStringLiteral("bereavement"), file.fileName(), {}, {} });
        QVERIFY(!event);
        QVERIFY(event.error().place.startsWith(u"procedures.json:1:"));
        QVERIFY(!loadEvent(
            EventFiles { QStringLiteral("bereavement"), folder.filePath(QStringLiteral("none.json")), {}, {} }));
    }
};

QTEST_GUILESS_MAIN(LifeEventCheckTest)
#include "LifeEventCheckTest.moc"
