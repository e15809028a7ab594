#include "tests/app/ctl/CtlProcess.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi::ctl;

class DoctorTest : public QObject {
    Q_OBJECT

private slots:
    void everyPartIsLookedAt()
    {
        const CtlResult result
            = doctor("[interface]\nlanguage = \"en\"\n[store]\npath = \"" + m_folder.path().toUtf8() + "/store\"\n");
        bool allOk = true;
        QStringList checks;
        for (const QJsonValue &value : result.json().array()) {
            const QJsonObject finding = value.toObject();
            const bool ok = finding.value(QStringLiteral("ok")).toBool();
            QCOMPARE(finding.keys(),
                (QStringList { QStringLiteral("check"), QStringLiteral("detail"), QStringLiteral("ok"),
                    QStringLiteral("remedy") }));
            QCOMPARE(finding.value(QStringLiteral("remedy")).toString().isEmpty(), ok);
            allOk = allOk && ok;
            checks << finding.value(QStringLiteral("check")).toString();
        }
        QCOMPARE(result.exitCode, allOk ? 0 : 4);
        for (const char *check :
            { "settings", "pcsc", "font-mincho", "font-gothic", "template:juminhyo", "print-service", "store" })
            QVERIFY2(checks.contains(QString::fromLatin1(check)), check);
        QVERIFY(finding(result, "font-mincho").value(QStringLiteral("ok")).toBool());
        QVERIFY(finding(result, "template:juminhyo").value(QStringLiteral("ok")).toBool());
        QVERIFY(finding(result, "store").value(QStringLiteral("ok")).toBool());
    }

    void badSettingsAreAFinding()
    {
        const CtlResult result = doctor("[interface]\nscale = 7\n");
        QCOMPARE(result.exitCode, 4);
        const QJsonObject settings = finding(result, "settings");
        QVERIFY(!settings.value(QStringLiteral("ok")).toBool());
        QVERIFY(settings.value(QStringLiteral("detail")).toString().endsWith(QStringLiteral("madoguchi.toml:2:9")));
    }

    void aBrokenTemplateIsAFinding()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("forms/own")));
        write(QStringLiteral("forms/own/template.json"), "{");
        const CtlResult result = doctor("[forms]\ntemplate_paths = [\"" + m_folder.path().toUtf8() + "/forms\"]\n");
        QCOMPARE(result.exitCode, 4);
        QVERIFY(!finding(result, "template:own").value(QStringLiteral("ok")).toBool());
        QVERIFY(finding(result, "template:juminhyo").value(QStringLiteral("ok")).toBool());
    }

    void aStoreThatCannotBeWrittenIsAFinding()
    {
        const CtlResult result = doctor("[store]\npath = \"/proc/no\"\n");
        QCOMPARE(result.exitCode, 4);
        QVERIFY(!finding(result, "store").value(QStringLiteral("ok")).toBool());
    }

private:
    CtlResult doctor(const QByteArray &settings)
    {
        return runCtl({ QStringLiteral("doctor"), QStringLiteral("--json"), QStringLiteral("--config"),
            write(QStringLiteral("madoguchi.toml"), settings) });
    }

    static QJsonObject finding(const CtlResult &result, const char *check)
    {
        for (const QJsonValue &value : result.json().array()) {
            if (value.toObject().value(QStringLiteral("check")).toString() == QString::fromLatin1(check))
                return value.toObject();
        }
        return {};
    }

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(DoctorTest)
#include "DoctorTest.moc"
