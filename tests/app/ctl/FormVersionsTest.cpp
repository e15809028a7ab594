#include "app/designer/Workshop.h"
#include "tests/app/ctl/CtlProcess.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::ctl;

/// form export, import, versions and compare, as IT staff use them.
class FormVersionsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile settings(m_folder->filePath(QStringLiteral("madoguchi.toml")));
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write(QStringLiteral(
            "[store]\npath = \"%1/store\"\n[interface]\nlanguage = \"en\"\n[forms]\ntemplate_paths = [\"%2\"]\n")
                           .arg(m_folder->path(), city())
                           .toUtf8());
    }

    void aFormGoesToAnotherCity()
    {
        const QString file = m_folder->filePath(QStringLiteral("juminhyo.madoguchi-form"));
        const CtlResult exported = run({ u"export"_qs, u"juminhyo"_qs, u"--out"_qs, file });
        QCOMPARE(exported.exitCode, 0);
        QCOMPARE(exported.json().object().value(u"id"_qs).toString(), u"juminhyo");
        QCOMPARE(exported.json().object().value(u"bytes"_qs).toInteger(), QFile(file).size());

        const CtlResult imported = run({ u"import"_qs, file, u"--as"_qs, u"suzuki"_qs });
        QCOMPARE(imported.exitCode, 0);
        QCOMPARE(imported.json().object().value(u"draft"_qs).toString(), u"juminhyo");
        const QList<designer::DraftEntry> drafts = workshop().drafts();
        QCOMPARE(drafts.size(), 1);
        QVERIFY(drafts.first().changedBy.contains(u"suzuki"));
        QVERIFY(workshop().publishedFolder(QStringLiteral("juminhyo")).isEmpty());

        const CtlResult same = run({ u"compare"_qs, u"juminhyo"_qs, file });
        QCOMPARE(same.exitCode, 0);
        QCOMPARE(same.json().object().value(u"same"_qs), QJsonValue(true));
        QCOMPARE(run({ u"compare"_qs, file, imported.json().object().value(u"folder"_qs).toString() })
                     .json()
                     .object()
                     .value(u"differences"_qs)
                     .toArray(),
            QJsonArray());

        QCOMPARE(run({ u"publish"_qs, u"nobody"_qs }).exitCode, 3);
        const CtlResult published
            = run({ u"publish"_qs, u"juminhyo"_qs, u"--note"_qs, u"他市から"_qs, u"--as"_qs, u"suzuki"_qs });
        QCOMPARE(published.exitCode, 0);
        QVERIFY(!workshop().publishedFolder(QStringLiteral("juminhyo")).isEmpty());
        QCOMPARE(workshop().versions(QStringLiteral("juminhyo")).first().note, u"他市から"_qs);
        QVERIFY(workshop().drafts().isEmpty());
        whoDidItIsInTheLog();
    }

    void versionsAreListedAndCompared()
    {
        auto draft = workshop().startFromFolder(QStringLiteral("%1/ininjo").arg(qEnvironmentVariable("FORMS")), m_who);
        QVERIFY(draft);
        QVERIFY(workshop().publish(*draft, QStringLiteral("first"), m_who));
        draft = workshop().startFromFolder(workshop().publishedFolder(QStringLiteral("ininjo")), m_who);
        QVERIFY(draft);
        draft->form.fields.first().rectMm.translate(1, 0);
        QVERIFY(workshop().publish(*draft, QStringLiteral("second"), m_who));

        const CtlResult result = run({ u"versions"_qs, u"ininjo"_qs });
        QCOMPARE(result.exitCode, 0);
        const QJsonArray versions = result.json().array();
        QCOMPARE(versions.size(), 2);
        QCOMPARE(versions[0].toObject().value(u"note"_qs).toString(), u"second");
        QCOMPARE(versions[0].toObject().value(u"current"_qs), QJsonValue(true));
        QCOMPARE(versions[1].toObject().value(u"who"_qs).toString(), m_who.who);
        QCOMPARE(versions[1].toObject().value(u"when"_qs).toString(), u"2026-12-01T03:00:00Z");

        const CtlResult compared
            = run({ u"compare"_qs, versions[1].toObject().value(u"folder"_qs).toString(), u"ininjo"_qs });
        QCOMPARE(compared.exitCode, 0);
        const QJsonArray differences = compared.json().object().value(u"differences"_qs).toArray();
        QCOMPARE(differences.size(), 2);
        QCOMPARE(differences[0].toObject().value(u"what"_qs).toString(), u"version");
        QCOMPARE(differences[1].toObject().value(u"what"_qs).toString(), u"field-moved");
        QVERIFY(differences[1].toObject().value(u"sentence"_qs).toString().endsWith(u'.'));
    }

    void aShippedFormHasNoVersions()
    {
        const CtlResult result = run({ u"versions"_qs, u"juminhyo"_qs });
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.json().array().size(), 0);
        QVERIFY(result.json().isArray());
    }

    void whatIsWrongIsTold_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("error");
        QTest::newRow("no such form") << QStringList { u"versions"_qs, u"nobody"_qs } << 3
                                      << QByteArray("file-missing");
        QTest::newRow("no such form to export")
            << QStringList { u"export"_qs, u"nobody"_qs, u"--out"_qs, u"a"_qs } << 3 << QByteArray("file-missing");
        QTest::newRow("nowhere to write") << QStringList { u"export"_qs, u"juminhyo"_qs } << 2 << QByteArray("usage");
        QTest::newRow("a folder that is not there") << QStringList { u"export"_qs, u"juminhyo"_qs, u"--out"_qs,
            u"/nowhere/a"_qs } << 3 << QByteArray("file-not-written");
        QTest::newRow("no such file") << QStringList { u"import"_qs, u"/nowhere/a"_qs } << 3
                                      << QByteArray("file-missing");
        QTest::newRow("no parcel") << QStringList { u"import"_qs, u"/etc/passwd"_qs } << 3 << QByteArray("bad-file");
        QTest::newRow("one form alone") << QStringList { u"compare"_qs, u"juminhyo"_qs } << 2 << QByteArray("usage");
        QTest::newRow("three forms") << QStringList { u"compare"_qs, u"juminhyo"_qs, u"ininjo"_qs, u"ininjo"_qs } << 2
                                     << QByteArray("usage");
    }

    void whatIsWrongIsTold()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, error);
        const CtlResult result = run(arguments);
        QTEST(result.exitCode, "exitCode");
        QCOMPARE(result.json().object().value(u"error"_qs).toString().toLatin1(), error);
        QVERIFY(!result.err.isEmpty());
    }

private:
    /// After the form was imported and published.
    void whoDidItIsInTheLog()
    {
        const QString file = m_folder->filePath(QStringLiteral("log.csv"));
        QCOMPARE(runCtl({ u"audit"_qs, u"export"_qs, u"--out"_qs, file, u"--config"_qs,
                            m_folder->filePath(QStringLiteral("madoguchi.toml")) })
                     .exitCode,
            0);
        QFile log(file);
        QVERIFY(log.open(QIODevice::ReadOnly));
        QByteArrayList lines = log.readAll().split('\n');
        lines.removeIf([](const QByteArray &line) { return !line.contains("form-"); });
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].contains("form-imported"));
        QVERIFY(lines[1].contains("form-published") && lines[1].contains("version"));
        for (const QByteArray &line : std::as_const(lines))
            QVERIFY(line.contains("suzuki") && line.contains("juminhyo"));
    }

    [[nodiscard]] QString city() const { return m_folder->filePath(QStringLiteral("city")); }
    [[nodiscard]] designer::Workshop workshop() const { return { city(), { qEnvironmentVariable("FORMS") } }; }
    [[nodiscard]] CtlResult run(const QStringList &arguments) const
    {
        return runCtl(QStringList { u"form"_qs } + arguments
            + QStringList { u"--json"_qs, u"--config"_qs, m_folder->filePath(QStringLiteral("madoguchi.toml")) });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    const designer::Signature m_who { QStringLiteral("佐藤"), QDateTime(QDate(2026, 12, 1), QTime(3, 0), Qt::UTC) };
};

QTEST_GUILESS_MAIN(FormVersionsTest)
#include "FormVersionsTest.moc"
