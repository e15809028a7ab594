#include "app/forms/FormHabits.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi::forms;

class FormHabitsTest : public QObject {
    Q_OBJECT

private slots:
    void whatWasUsedIsKnownNextTime()
    {
        QTemporaryDir store;
        const QString place = QDir(store.path()).filePath(QStringLiteral("new/folder"));
        {
            FormHabits habits(place);
            load(habits);
            habits.countUse(QStringLiteral("jumin"));
            habits.countUse(QStringLiteral("jumin"));
            habits.countUse(QStringLiteral("tax"));
            habits.rememberPrinter(QStringLiteral("counter"), true);
        }
        FormHabits again(place);
        load(again);
        QCOMPARE(again.uses(QStringLiteral("jumin")), 2);
        QCOMPARE(again.uses(QStringLiteral("tax")), 1);
        QCOMPARE(again.values().printer, QStringLiteral("counter"));
        QVERIFY(again.values().duplex);
    }

    void aUseBeforeTheFileWasReadIsAdded()
    {
        QTemporaryDir store;
        write(store, R"({"uses":{"jumin":5}})");
        {
            FormHabits habits(store.path());
            habits.countUse(QStringLiteral("jumin"));
            load(habits);
            QCOMPARE(habits.uses(QStringLiteral("jumin")), 6);
        }
        FormHabits again(store.path());
        load(again);
        QCOMPARE(again.uses(QStringLiteral("jumin")), 6);
    }

    void aDamagedFileMeansNothingYet_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("\xff\xfe");
        QTest::newRow("another shape") << QByteArray(R"(["uses"])");
        QTest::newRow("negative") << QByteArray(R"({"uses":{"jumin":-3}})");
    }
    void aDamagedFileMeansNothingYet()
    {
        QFETCH(QByteArray, content);
        QTemporaryDir store;
        write(store, content);
        FormHabits habits(store.path());
        load(habits);
        QCOMPARE(habits.uses(QStringLiteral("jumin")), 0);
        habits.countUse(QStringLiteral("jumin"));
        QCOMPARE(habits.uses(QStringLiteral("jumin")), 1);
    }

private:
    static void load(FormHabits &habits)
    {
        QSignalSpy changed(&habits, &FormHabits::changed);
        habits.load();
        QTRY_VERIFY(!changed.isEmpty());
    }
    static void write(const QTemporaryDir &store, const QByteArray &content)
    {
        QFile file(store.filePath(QStringLiteral("forms.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
};

QTEST_GUILESS_MAIN(FormHabitsTest)
#include "FormHabitsTest.moc"
