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
        for (const char *check : { "settings", "pcsc", "font-mincho", "font-gothic", "pictures", "trust-anchors:jpki",
                 "template:juminhyo", "bundles", "print-service", "store", "disk-space" })
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

    void aFolderOfAnchorsThatIsNotThereIsAFinding()
    {
        const CtlResult result = doctor("[readers]\ntrust_anchors = \"/nowhere\"\n");
        QVERIFY(!finding(result, "trust-anchors").value(QStringLiteral("ok")).toBool());
    }

    void aFileThatIsNoCertificateIsAFinding()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("anchors/jpki")));
        QFile noise(m_folder.filePath(QStringLiteral("anchors/jpki/noise.pem")));
        QVERIFY(noise.open(QIODevice::WriteOnly) && noise.write("nothing") > 0);
        noise.close();
        const CtlResult result = doctor("[readers]\ntrust_anchors = \"" + m_folder.path().toUtf8() + "/anchors\"\n");
        QVERIFY(!finding(result, "trust-anchors:jpki").value(QStringLiteral("ok")).toBool());
        QVERIFY(finding(result, "trust-anchors:residence-card").value(QStringLiteral("ok")).toBool());
    }

    void whatNobodyLooksAtIsAFinding()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("stray/JPKI")));
        const CtlResult result = doctor("[readers]\ntrust_anchors = \"" + m_folder.path().toUtf8() + "/stray\"\n");
        const QJsonObject found = finding(result, "trust-anchors");
        QVERIFY(!found.value(QStringLiteral("ok")).toBool());
        QCOMPARE(found.value(QStringLiteral("detail")).toString(), m_folder.filePath(QStringLiteral("stray/JPKI")));
        QVERIFY(found.value(QStringLiteral("remedy")).toString().contains(QStringLiteral("jpki")));
    }

    void theCheckForRevokedCertificatesIsLookedAt()
    {
        QVERIFY(finding(doctor({}), "revocation").value(QStringLiteral("ok")).toBool());
        const QByteArray lists = m_folder.path().toUtf8() + "/lists";
        const QByteArray settings
            = "[readers]\nrevocation_lists = \"" + lists + "\"\nocsp_service = \"http://127.0.0.1:99999/\"\n";
        QCOMPARE(
            finding(doctor(settings), "revocation-lists").value(QStringLiteral("detail")).toString().toUtf8(), lists);
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("lists")));
        const CtlResult empty = doctor(settings);
        QVERIFY(!finding(empty, "revocation-lists").value(QStringLiteral("ok")).toBool());
        QVERIFY(!finding(empty, "ocsp-service").value(QStringLiteral("ok")).toBool());
        write(QStringLiteral("lists/noise.crl"), "nothing");
        QCOMPARE(finding(doctor(settings), "revocation-lists").value(QStringLiteral("detail")).toString().toUtf8(),
            lists + "/noise.crl");
    }

    void theKeyOfPreApplicationsIsLookedAt()
    {
        const QString key = m_folder.filePath(QStringLiteral("city.key"));
        const QByteArray settings = "[store]\npath = \"" + m_folder.path().toUtf8()
            + "/city\"\n[preapplication]\nkey_file = \"" + key.toUtf8() + "\"\n";
        const QString missing = remedyFor(settings);
        QVERIFY(!missing.isEmpty());
        write(QStringLiteral("city.key"), "nothing");
        QVERIFY(QFile::setPermissions(key, QFile::ReadOwner | QFile::ReadOther));
        const QString open = remedyFor(settings);
        QVERIFY(open.contains(QStringLiteral("chmod 600")));
        QVERIFY(QFile::setPermissions(key, QFile::ReadOwner | QFile::WriteOwner));
        const QString damaged = remedyFor(settings);
        QVERIFY(damaged.contains(QStringLiteral("key import")) && damaged != missing);
        QVERIFY(QFile::remove(key));
        QCOMPARE(runCtl({ QStringLiteral("preapplication"), QStringLiteral("key"), QStringLiteral("new"),
                            QStringLiteral("--config"), write(QStringLiteral("madoguchi.toml"), settings) })
                     .exitCode,
            0);
        QVERIFY(finding(doctor(settings), "preapplication-key").value(QStringLiteral("ok")).toBool());
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

    void bundlesOfFormsThatAreNotThereAreAFinding()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("city")));
        const QByteArray settings = "[forms]\ntemplate_paths = [\"" + m_folder.path().toUtf8() + "/city\"]\n";
        write(QStringLiteral("city/bundles.json"),
            R"({ "bundles": [ { "id": "good", "title": { "ja": "転入" }, "forms": ["juminhyo"] },
                              { "id": "odd", "title": { "ja": "転出" }, "forms": ["juminhyo", "nowhere"] } ] })");
        CtlResult result = doctor(settings);
        QCOMPARE(result.exitCode, 4);
        QVERIFY(finding(result, "bundle:good").isEmpty());
        QCOMPARE(finding(result, "bundle:odd").value(QStringLiteral("detail")).toString(),
            m_folder.filePath(QStringLiteral("city/bundles.json: nowhere")));
        write(QStringLiteral("city/bundles.json"), R"({ "bundles": [ { "id": "odd" } ] })");
        result = doctor(settings);
        QVERIFY(finding(result, "bundles")
                    .value(QStringLiteral("detail"))
                    .toString()
                    .startsWith(m_folder.filePath(QStringLiteral("city/bundles.json"))));
        QVERIFY(!finding(result, "bundles").value(QStringLiteral("ok")).toBool());
    }

    void theVisitorsDisplayIsLookedAt()
    {
        QVERIFY(finding(doctor({}), "visitor-screen").isEmpty());
        const QJsonObject none = finding(doctor("[visitor]\nsignature = true\n"), "visitor-screen");
        QVERIFY(none.value(QStringLiteral("remedy")).toString().contains(QStringLiteral("[visitor] screen")));
        const QJsonObject wrong = finding(doctor("[visitor]\nscreen = \"0\"\n"), "visitor-screen");
        QVERIFY(wrong.value(QStringLiteral("remedy")).toString().contains(QStringLiteral("[visitor] screen")));
        // Whether it is connected depends on this machine.
        const QJsonObject named = finding(doctor("[visitor]\nscreen = \"HDMI-1\"\n"), "visitor-screen");
        QVERIFY(named.value(QStringLiteral("detail")).toString().contains(QStringLiteral("HDMI-1")));
    }

    void aStoreInUseIsLookedInto()
    {
        const QByteArray folder = m_folder.path().toUtf8() + "/used";
        const QByteArray settings = "[store]\npath = \"" + folder + "\"\n";
        const QString file = write(QStringLiteral("used.toml"), settings);
        QCOMPARE(
            runCtl({ QStringLiteral("store"), QStringLiteral("check"), QStringLiteral("--config"), file }).exitCode, 0);
        CtlResult result = doctor(settings);
        QVERIFY(finding(result, "store").value(QStringLiteral("ok")).toBool());
        QVERIFY(finding(result, "store-key").value(QStringLiteral("ok")).toBool());
        QVERIFY(finding(result, "store-server").isEmpty());
        result = doctor(settings + "server = \"host=/nowhere\"\n");
        QVERIFY(!finding(result, "store-server").isEmpty());
        QVERIFY(!finding(result, "store-server").value(QStringLiteral("ok")).toBool());
        QVERIFY(QFile::remove(QString::fromUtf8(folder) + QStringLiteral("/keys/store.key")));
        result = doctor(settings);
        QVERIFY(finding(result, "store").value(QStringLiteral("ok")).toBool());
        QVERIFY(!finding(result, "store-key").value(QStringLiteral("ok")).toBool());
        write(QStringLiteral("used/madoguchi.db"), QByteArray(8192, 'x'));
        QVERIFY(!finding(doctor(settings), "store").value(QStringLiteral("ok")).toBool());
    }

    void askingMakesNoStore()
    {
        const QString folder = m_folder.filePath(QStringLiteral("not-yet"));
        doctor("[store]\npath = \"" + folder.toUtf8() + "\"\n");
        QVERIFY(QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
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

    QString remedyFor(const QByteArray &settings)
    {
        return finding(doctor(settings), "preapplication-key").value(QStringLiteral("remedy")).toString();
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
