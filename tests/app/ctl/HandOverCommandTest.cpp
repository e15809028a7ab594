#include "tests/app/ctl/CtlProcess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi::ctl;

/// form handover and handover check, as IT tries a mapping; and what doctor says of it.
class HandOverCommandTest : public QObject {
    Q_OBJECT

private:
    QString write(const char *name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QLatin1String(name));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }

    QByteArray written()
    {
        QFile file(m_out);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    CtlResult run(const QStringList &arguments, const QString &mapping = {})
    {
        const QByteArray settings = "[interface]\nlanguage = \"en\"\n[office]\ncounter = \"一番\"\n[store]\npath = \""
            + m_folder.path().toUtf8() + "/store\"\n[handover]\nmapping = \"" + mapping.toUtf8() + "\"\n";
        return runCtl(arguments + QStringList { u"--json"_qs, u"--config"_qs, write("madoguchi.toml", settings) });
    }

    CtlResult handOver(const QString &mapping, const QString &data, const QStringList &more = {})
    {
        QFile::remove(m_out);
        return run(QStringList { u"form"_qs, u"handover"_qs, u"juminhyo"_qs, u"--data"_qs, data, u"--out"_qs, m_out,
                       u"--mapping"_qs, mapping }
            + more);
    }

    QByteArray mapping(const QByteArray &more = {}) const
    {
        return "[file]\nfolder = \"" + m_folder.path().toUtf8() + "\"\nencoding = \"cp932\"\nline_end = \"lf\"\n" + more
            + "\n[[columns]]\nname = \"氏名\"\nfrom = \"applicant.name\"\n"
              "[[columns]]\nname = \"通数\"\nfrom = \"field.copies\"\n";
    }

    const QByteArray Plain = R"({"applicant":{"name":"髙橋 太郎"},"fields":{"copies":"2"}})";
    const QByteArray Rare = R"({"applicant":{"name":"𠮷田"}})";

private slots:
    void theSampleMappingIsChecked()
    {
        const CtlResult result
            = run({ u"handover"_qs, u"check"_qs, QStringLiteral(SOURCE_DIR "/installer/handover.toml") });
        QVERIFY2(result.exitCode == 0, result.out.constData());
        QVERIFY(result.json().object().value(u"ok"_qs).toBool());
    }

    void mistakesAreListed_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("said");
        QTest::newRow("a mistyped key") << QByteArray("heder = true") << u":5:1"_qs << u"header"_qs;
        QTest::newRow("a form that nobody has")
            << QByteArray("[rows]\nforms = [\"juminhy\"]") << QString() << u"juminhyo"_qs;
        QTest::newRow("a field that no form has")
            << QByteArray("[[columns]]\nname = \"x\"\nfrom = \"field.copiez\"") << QString() << u"copies"_qs;
    }

    void mistakesAreListed()
    {
        QFETCH(QByteArray, more);
        QFETCH(QString, place);
        QFETCH(QString, said);
        const QString file = write("m.toml", mapping(more));
        const CtlResult result = run({ u"handover"_qs, u"check"_qs, file });
        QCOMPARE(result.exitCode, 3);
        const QJsonObject problem = result.json().object().value(u"problems"_qs).toArray().first().toObject();
        QCOMPARE(problem.value(u"place"_qs).toString(), file + place);
        QVERIFY2(problem.value(u"message"_qs).toString().contains(said), result.out.constData());
    }

    void rowsAreWritten()
    {
        const CtlResult result = handOver(write("m.toml", mapping()), write("d.json", Plain));
        QVERIFY2(result.exitCode == 0, result.err.constData());
        QCOMPARE(result.json().object().value(u"rows"_qs).toInt(), 1);
        QCOMPARE(written(), QByteArray("\xFB\xFC\x8B\xB4 \x91\xBE\x98\x59,2\n"));
    }

    void aRowALine()
    {
        const CtlResult result
            = handOver(write("m.toml", mapping("header = true")), write("d.jsonl", Plain + "\n\n" + Plain + "\n"));
        QCOMPARE(result.json().object().value(u"rows"_qs).toInt(), 2);
        QCOMPARE(written().count('\n'), 3);
    }

    void aBadLineIsNamed()
    {
        const CtlResult result
            = handOver(write("m.toml", mapping()), write("d.jsonl", Plain + "\n{\"fields\":{\"x\":1}}\n"));
        QCOMPARE(result.exitCode, 3);
        QVERIFY2(
            result.json().object().value(u"place"_qs).toString().contains(u"d.jsonl:2"_qs), result.out.constData());
        QVERIFY(written().isEmpty());
    }

    void missingCharactersAreRefused()
    {
        const CtlResult result = handOver(write("m.toml", mapping("missing = \"mark\"")), write("d.json", Rare));
        QCOMPARE(result.exitCode, 3);
        const QJsonObject refusal = result.json().object().value(u"refusals"_qs).toArray().first().toObject();
        QCOMPARE(refusal.value(u"reason"_qs).toString(), u"character-missing"_qs);
        QCOMPARE(refusal.value(u"character"_qs).toString(), u"𠮷"_qs);
        QCOMPARE(refusal.value(u"column"_qs).toString(), u"氏名"_qs);
        QVERIFY(!result.err.contains(u"𠮷"_qs.toUtf8()));
        QVERIFY(written().isEmpty());
    }

    void missingCharactersAreMarked()
    {
        const QString data = write("d.json", Rare);
        QCOMPARE(handOver(write("m.toml", mapping("missing = \"mark\"")), data, { u"--mark"_qs }).exitCode, 0);
        QCOMPARE(written(), QByteArray("\x81\xAC\x93\x63,\n"));
        QCOMPARE(handOver(write("m.toml", mapping()), data, { u"--mark"_qs }).exitCode, 3); // IT does not allow it
    }

    void withoutAMappingTheSettingIsNamed()
    {
        const CtlResult result = handOver({}, write("d.json", Plain));
        QCOMPARE(result.exitCode, 2);
        QVERIFY(result.err.contains("[handover] mapping"));
    }

    void doctorLooksAtIt_data()
    {
        QTest::addColumn<QByteArray>("mapping");
        QTest::addColumn<bool>("ok");
        QTest::newRow("right") << mapping() << true;
        QTest::newRow("with a mistake") << mapping("heder = 1") << false;
        QTest::newRow("with a folder that is not there")
            << mapping().replace(m_folder.path().toUtf8(), "/nowhere/at/all") << false;
    }

    void doctorLooksAtIt()
    {
        QFETCH(QByteArray, mapping);
        QFETCH(bool, ok);
        const CtlResult result = run({ u"doctor"_qs }, write("m.toml", mapping));
        bool seen = false;
        for (const QJsonValue &value : result.json().array()) {
            const QJsonObject finding = value.toObject();
            if (finding.value(u"check"_qs) != u"handover"_qs)
                continue;
            seen = true;
            QCOMPARE(finding.value(u"ok"_qs).toBool(), ok);
            QCOMPARE(finding.value(u"remedy"_qs).toString().isEmpty(), ok);
        }
        QVERIFY(seen);
    }

private:
    QTemporaryDir m_folder;
    const QString m_out = m_folder.filePath(u"out.csv"_qs);
};

QTEST_GUILESS_MAIN(HandOverCommandTest)
#include "HandOverCommandTest.moc"
