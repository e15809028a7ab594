#include "tests/app/ctl/CtlProcess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi::ctl;

class ConfigCheckTest : public QObject {
    Q_OBJECT

private slots:
    void aGoodFileIsGood()
    {
        const CtlResult result = check("[interface]\nlanguage = \"en\"\n");
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.json().object().value(QStringLiteral("ok")), QJsonValue(true));
        QCOMPARE(result.json().object().value(QStringLiteral("problems")).toArray(), QJsonArray());
    }

    void everyMistakeIsNamed()
    {
        const CtlResult result
            = check("[office]\nmunicipalty = \"x\"\n[store]\nhold_days = 0\n[locked]\nkeys = [\"office.conter\"]\n");
        QCOMPARE(result.exitCode, 3);
        const QJsonArray problems = result.json().object().value(QStringLiteral("problems")).toArray();
        QCOMPARE(problems.size(), 3);
        const QStringList places { QStringLiteral(":2:1"), QStringLiteral(":4:13"), QStringLiteral(":6:9") };
        for (int i = 0; i < 3; ++i) {
            const QString place = problems.at(i).toObject().value(QStringLiteral("place")).toString();
            QCOMPARE(place, m_file + places.at(i));
        }
        QVERIFY(problems.at(2)
                    .toObject()
                    .value(QStringLiteral("message"))
                    .toString()
                    .contains(QStringLiteral("office.counter")));
    }

    void aFileThatIsNoneIsTold_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("place");
        QTest::newRow("Shift_JIS") << QByteArray("[office]\ncounter = \"\x8e\x73\"\n") << QStringLiteral(":2:12");
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe[\0o\0", 6) << QStringLiteral(":1:1");
        QTest::newRow("cut off in a text") << QByteArray("[office]\ncounter = \"市") << QStringLiteral(":2:");
        QTest::newRow("cut off within a character")
            << QByteArray("[office]\ncounter = \"\xe5\xb8") << QStringLiteral(":2:");
        QTest::newRow("cut off after the equals sign") << QByteArray("[office]\ncounter =") << QStringLiteral(":2:");
        QTest::newRow("cut off in a section's name") << QByteArray("[off") << QStringLiteral(":1:");
        QTest::newRow("zeros") << QByteArray(512, '\0') << QStringLiteral(":1:1");
    }

    void aFileThatIsNoneIsTold()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, place);
        const CtlResult result = check(bytes);
        QCOMPARE(result.exitCode, 3);
        const QJsonArray problems = result.json().object().value(QStringLiteral("problems")).toArray();
        QCOMPARE(problems.size(), 1);
        const QString found = problems.first().toObject().value(QStringLiteral("place")).toString();
        QVERIFY2(found.startsWith(m_file + place), qPrintable(found));
    }

    void theFileOfConfigIsTheOneThatIsChecked()
    {
        check("[offices]\n");
        const CtlResult result
            = runCtl({ QStringLiteral("config"), QStringLiteral("check"), QStringLiteral("--config"), m_file });
        QCOMPARE(result.exitCode, 3);
        QVERIFY(result.out.startsWith(m_file.toUtf8() + ":1:2\t"));
    }

    void aFileThatIsNotThereIsTold()
    {
        const CtlResult result = runCtl({ QStringLiteral("config"), QStringLiteral("check"),
            m_folder.filePath(QStringLiteral("none.toml")), QStringLiteral("--json") });
        QCOMPARE(result.exitCode, 3);
        QCOMPARE(result.json().object().value(QStringLiteral("error")).toString(), QStringLiteral("file-missing"));
    }

private:
    CtlResult check(const QByteArray &toml)
    {
        m_file = m_folder.filePath(QStringLiteral("f.toml"));
        QFile file(m_file);
        if (file.open(QIODevice::WriteOnly))
            file.write(toml);
        file.close();
        return runCtl({ QStringLiteral("config"), QStringLiteral("check"), m_file, QStringLiteral("--json") });
    }

    QTemporaryDir m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(ConfigCheckTest)
#include "ConfigCheckTest.moc"
