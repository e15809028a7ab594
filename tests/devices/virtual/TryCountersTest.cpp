#include "devices/virtual/TryCounters.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::virtualcards;

class TryCountersTest : public QObject {
    Q_OBJECT

private slots:
    void aNewCardHasAllTries()
    {
        const TryCounters counters;
        QCOMPARE(counters.left(CardKey::Pin), 3);
        QCOMPARE(counters.left(CardKey::NumberA), 10);
        QCOMPARE(counters.left(CardKey::NumberB), 10);
    }

    void whatWasSpentIsStillSpentAfterARestart()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("new folder/card.json"));
        {
            auto counters = TryCounters::keptIn(file, 3);
            QVERIFY(counters.has_value());
            QVERIFY(counters->spend(CardKey::Pin));
            QVERIFY(counters->spend(CardKey::Pin));
            QVERIFY(counters->spend(CardKey::NumberB));
        }
        auto again = TryCounters::keptIn(file, 3);
        QVERIFY(again.has_value());
        QCOMPARE(again->left(CardKey::Pin), 1);
        QCOMPARE(again->left(CardKey::NumberA), 10);
        QCOMPARE(again->left(CardKey::NumberB), 9);
        QVERIFY(again->restore(CardKey::Pin));
        QCOMPARE(TryCounters::keptIn(file, 3)->left(CardKey::Pin), 3);
    }

    void theResidentsFileSaysWhereACardBegins()
    {
        const QTemporaryDir folder;
        QCOMPARE(TryCounters::keptIn(folder.filePath(QStringLiteral("card.json")), 1)->left(CardKey::Pin), 1);
    }

    void noTryIsLessThanNone()
    {
        TryCounters counters(0);
        QVERIFY(counters.spend(CardKey::Pin));
        QCOMPARE(counters.left(CardKey::Pin), 0);
    }

    void whatCannotBeWrittenDoesNotHappen()
    {
        const QTemporaryDir folder;
        QFile blocker(folder.filePath(QStringLiteral("file")));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        auto counters = TryCounters::keptIn(folder.filePath(QStringLiteral("file/card.json")), 3);
        QVERIFY(counters.has_value());
        QVERIFY(!counters->spend(CardKey::Pin));
        QCOMPARE(counters->left(CardKey::Pin), 3);
    }

    void badFiles_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("pin=3");
        QTest::newRow("a counter is missing") << QByteArray(R"({"pin":3,"numberA":10})");
        QTest::newRow("more tries than there are") << QByteArray(R"({"pin":4,"numberA":10,"numberB":10})");
        QTest::newRow("fewer than none") << QByteArray(R"({"pin":-1,"numberA":10,"numberB":10})");
        QTest::newRow("a text") << QByteArray(R"({"pin":"3","numberA":10,"numberB":10})");
        QTest::newRow("another key") << QByteArray(R"({"pin":3,"numberA":10,"numberB":10,"puk":1})");
    }

    void badFiles()
    {
        QFETCH(QByteArray, text);
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("card.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        const auto counters = TryCounters::keptIn(file.fileName(), 3);
        QVERIFY(!counters.has_value());
        QCOMPARE(counters.error().code, ErrorCode::BadFile);
        QCOMPARE(counters.error().place, file.fileName());
        QVERIFY(!counters.error().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TryCountersTest)
#include "TryCountersTest.moc"
