#include "tests/app/ctl/CtlProcess.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi::ctl;

/// address find, and what doctor says about the file of postal codes: the one of the training cards.
class AddressCommandTest : public QObject {
    Q_OBJECT

private slots:
    void places_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QStringList>("codes");
        QTest::newRow("a code") << u"000-0001"_qs << QStringList { u"0000001"_qs };
        QTest::newRow("a code of two places") << u"0000013"_qs << QStringList { u"0000013"_qs, u"0000013"_qs };
        QTest::newRow("an address") << u"架空県架空市見本町１２丁目３番４号"_qs << QStringList { u"0000002"_qs };
        QTest::newRow("no such place") << u"架空県架空市"_qs << QStringList();
    }

    void places()
    {
        QFETCH(QString, asked);
        QFETCH(QStringList, codes);
        const CtlResult result = run(Table, { u"address"_qs, u"find"_qs, asked, u"--json"_qs });
        QCOMPARE(result.exitCode, codes.isEmpty() ? 5 : 0);
        QStringList found;
        for (const QJsonValue &place : result.json().array())
            found << place.toObject().value(u"postalCode"_qs).toString();
        QCOMPARE(found, codes);
    }

    void withoutAFileTheSettingIsNamed()
    {
        const CtlResult result = run(QString(), { u"address"_qs, u"find"_qs, u"000-0001"_qs });
        QCOMPARE(result.exitCode, 3);
        QVERIFY2(result.err.contains("postal_codes"), result.err.constData());
    }

    void doctorLooksAtTheFile()
    {
        QVERIFY(finding(run(Table, { u"doctor"_qs, u"--json"_qs })).value(u"ok"_qs).toBool());
        QVERIFY(finding(run(QString(), { u"doctor"_qs, u"--json"_qs })).isEmpty());
        const QJsonObject missing = finding(run(m_folder.filePath(u"nowhere.csv"_qs), { u"doctor"_qs, u"--json"_qs }));
        QVERIFY(!missing.isEmpty() && !missing.value(u"ok"_qs).toBool());
    }

    void doctorTellsAnOldFile()
    {
        const QString copy = m_folder.filePath(u"old.csv"_qs);
        QVERIFY(QFile::copy(Table, copy));
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDate(2020, 1, 1).startOfDay(), QFileDevice::FileModificationTime));
        file.close();
        QVERIFY(!finding(run(copy, { u"doctor"_qs, u"--json"_qs })).value(u"ok"_qs).toBool());
    }

private:
    CtlResult run(const QString &table, const QStringList &arguments)
    {
        const QString settings = m_folder.filePath(u"madoguchi.toml"_qs);
        QFile file(settings);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(QStringLiteral(
            "[interface]\nlanguage = \"en\"\n[store]\npath = \"%1/store\"\n[forms]\npostal_codes = \"%2\"\n")
                       .arg(m_folder.path(), table)
                       .toUtf8());
        file.close();
        return runCtl(arguments + QStringList { u"--config"_qs, settings });
    }

    static QJsonObject finding(const CtlResult &result)
    {
        for (const QJsonValue &value : result.json().array()) {
            if (value.toObject().value(u"check"_qs) == u"postal-codes"_qs)
                return value.toObject();
        }
        return {};
    }

    const QString Table = qEnvironmentVariable("RESIDENTS") + QStringLiteral("/postal-codes.csv");
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(AddressCommandTest)
#include "AddressCommandTest.moc"
