#include "tests/app/ctl/CtlProcess.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi::ctl;

/// Making and opening pre-applications as IT staff do it.
class PreApplicationCommandsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write(QStringLiteral("madoguchi.toml"),
            "[store]\npath = \"" + path(QStringLiteral("store")).toUtf8() + "\"\n[forms]\ntemplate_paths = [\""
                + qgetenv("FORMS") + "\"]\n");
        write(QStringLiteral("data.json"),
            "{\"applicant\":{\"name\":\"髙橋　𠮷子\",\"birthDate\":\"1954-03-09\"},"
            "\"fields\":{\"certificates\":\"household\",\"copies\":\"2\",\"purpose\":\"車の登録\"}}");
        const CtlResult made = run({ u"key"_qs, u"new"_qs, u"--json"_qs });
        QCOMPARE(made.exitCode, 0);
        m_key = made.json().object().value(u"key"_qs).toString();
        QVERIFY(m_key.startsWith(QLatin1String("MGPK1-")));
    }

    void whatIsMadeIsOpened()
    {
        const CtlResult made = make({});
        QCOMPARE(made.exitCode, 0);
        QStringList files;
        for (const QJsonValue &file : made.json().object().value(u"files"_qs).toArray())
            files << file.toString();
        const CtlResult read = run(QStringList { u"read"_qs } + files);
        QCOMPARE(read.exitCode, 0);
        const QJsonObject answer = read.json().object();
        QCOMPARE(answer.keys(), (QStringList { u"codes"_qs, u"data"_qs, u"form"_qs, u"leftOut"_qs, u"made"_qs }));
        QCOMPARE(answer.value(u"form"_qs).toString(), u"juminhyo"_qs);
        const QJsonObject data = answer.value(u"data"_qs).toObject();
        QCOMPARE(data.value(u"applicant"_qs).toObject().value(u"name"_qs).toString(), u"髙橋　𠮷子"_qs);
        QCOMPARE(data.value(u"fields"_qs).toObject().value(u"purpose"_qs).toString(), u"車の登録"_qs);
    }

    void refusalsHaveTheirExitCode_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("error");
        QTest::newRow("too old") << QStringList { u"--made"_qs, u"2020-01-01"_qs } << QString() << 5
                                 << u"code-expired"_qs;
        QTest::newRow("dated in the future")
            << QStringList { u"--made"_qs, u"2100-01-01"_qs } << QString() << 5 << u"code-expired"_qs;
        QTest::newRow("a picture without a code")
            << QStringList() << QString::fromUtf8(qgetenv("FORMS")) + u"/juminhyo/page-1.png"_qs << 3 << u"no-code"_qs;
        QTest::newRow("a file that is no picture") << QStringList() << u"data.json"_qs << 3 << u"bad-file"_qs;
        QTest::newRow("no file") << QStringList() << u"gone.png"_qs << 3 << u"file-missing"_qs;
    }

    void refusalsHaveTheirExitCode()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, file);
        QFETCH(int, exitCode);
        QFETCH(QString, error);
        const CtlResult made = make(options);
        QCOMPARE(made.exitCode, 0);
        QStringList files { path(file) };
        if (file.isEmpty()) {
            files.clear();
            for (const QJsonValue &picture : made.json().object().value(u"files"_qs).toArray())
                files << picture.toString();
        }
        const CtlResult read = run(QStringList { u"read"_qs } + files);
        QCOMPARE(read.exitCode, exitCode);
        QCOMPARE(read.json().object().value(u"error"_qs).toString(), error);
        QVERIFY(!read.json().object().value(u"message"_qs).toString().isEmpty());
    }

    void codesThatAScannerTypesAreOpened()
    {
        const CtlResult made = make({});
        QByteArray lines = "https://city.example\n";
        CtlResult read = run({ u"read"_qs, u"-"_qs }, lines);
        QCOMPARE(read.exitCode, 3);
        QCOMPARE(read.json().object().value(u"error"_qs).toString(), u"code-foreign"_qs);
        QCOMPARE(read.json().object().value(u"place"_qs).toString(), u"-:1"_qs);
        lines.clear();
        for (const QJsonValue &code : made.json().object().value(u"codes"_qs).toArray())
            lines += code.toString().toLatin1() + "\r\n";
        read = run({ u"read"_qs, u"-"_qs }, lines);
        QCOMPARE(read.exitCode, 0);
        read = run({ u"read"_qs, u"-"_qs });
        QCOMPARE(read.exitCode, 3);
        QCOMPARE(read.json().object().value(u"error"_qs).toString(), u"no-code"_qs);
    }

    void anotherCitysCodesAreRefused()
    {
        const CtlResult made = make({});
        QVERIFY(QFile::remove(path(u"store/keys/preapplication.key"_qs)));
        const QString file = made.json().object().value(u"files"_qs).toArray().first().toString();
        QCOMPARE(run({ u"read"_qs, file }).exitCode, 4);
        QCOMPARE(run({ u"key"_qs, u"show"_qs }).exitCode, 4);
        QCOMPARE(run({ u"key"_qs, u"new"_qs }).exitCode, 0);
        const CtlResult read = run({ u"read"_qs, file });
        QCOMPARE(read.exitCode, 5);
        QCOMPARE(read.json().object().value(u"error"_qs).toString(), u"code-other-key"_qs);
    }

    void aKeyIsNeverReplacedUnasked()
    {
        const auto ids = [this](const QStringList &words) {
            return run(QStringList { u"key"_qs } + words + QStringList { u"--json"_qs })
                .json()
                .object()
                .value(u"ids"_qs);
        };
        const QJsonArray before = ids({ u"show"_qs }).toArray();
        const CtlResult again = run({ u"key"_qs, u"new"_qs, u"--json"_qs });
        QCOMPARE(again.exitCode, 2);
        QVERIFY(again.json().object().value(u"message"_qs).toString().contains(u"--another"_qs));
        QCOMPARE(ids({ u"show"_qs }).toArray(), before);
        QCOMPARE(ids({ u"new"_qs, u"--another"_qs }).toArray().first(), before.first());
        QCOMPARE(ids({ u"new"_qs, u"--another"_qs }).toArray().size(), 3);
        const CtlResult full = run({ u"key"_qs, u"new"_qs, u"--json"_qs });
        QVERIFY(full.json().object().value(u"message"_qs).toString().contains(before.first().toString()));
    }

    void theKeyGoesToAnotherCounter()
    {
        const CtlResult made = make({});
        const QString exported = path(u"city.key"_qs);
        QCOMPARE(run({ u"key"_qs, u"export"_qs, exported }).exitCode, 0);
        QCOMPARE(run({ u"key"_qs, u"export"_qs, exported }).exitCode, 3); // never over another file
        QVERIFY(QFile::remove(path(u"store/keys/preapplication.key"_qs)));
        QCOMPARE(run({ u"key"_qs, u"import"_qs, path(u"data.json"_qs) }).exitCode, 3);
        QCOMPARE(run({ u"key"_qs, u"import"_qs, path(u"gone"_qs) }).exitCode, 3);
        const CtlResult imported = run({ u"key"_qs, u"import"_qs, exported, u"--json"_qs });
        QCOMPARE(imported.exitCode, 0);
        QCOMPARE(imported.json().object().value(u"key"_qs).toString(), m_key);
        const QString file = made.json().object().value(u"files"_qs).toArray().first().toString();
        QCOMPARE(run({ u"read"_qs, file }).exitCode, 0);
    }

    void whatNobodyMayFillInIsNotMade_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("a field of the staff") << QByteArray("{\"fields\":{\"fee\":\"300\"}}") << 3;
        QTest::newRow("an unknown field") << QByteArray("{\"fields\":{\"none\":\"1\"}}") << 3;
        QTest::newRow("a person whom the form does not ask for")
            << QByteArray("{\"deceased\":{\"name\":\"架空　太郎\"}}") << 3;
        QTest::newRow("a text that turns the writing") << QByteArray("{\"fields\":{\"purpose\":\"a\u202eb\"}}") << 3;
        QTest::newRow("a name over several lines") << QByteArray("{\"applicant\":{\"name\":\"a\\nb\"}}") << 3;
        QTest::newRow("a name that is too long") << "{\"applicant\":{\"name\":\"" + QByteArray(301, 'a') + "\"}}" << 3;
        QTest::newRow("no JSON") << QByteArray("{") << 3;
    }

    void whatNobodyMayFillInIsNotMade()
    {
        QFETCH(QByteArray, data);
        QFETCH(int, exitCode);
        write(QStringLiteral("data.json"), data);
        const CtlResult made = make({});
        QCOMPARE(made.exitCode, exitCode);
        QVERIFY(!made.json().object().value(u"place"_qs).toString().isEmpty());
        QVERIFY(!QDir(path(QStringLiteral("codes"))).exists());
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return QDir(m_folder->path()).absoluteFilePath(name); }

    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    CtlResult run(const QStringList &words, const QByteArray &input = {})
    {
        return runCtl(QStringList { u"preapplication"_qs } + words
                + QStringList { u"--config"_qs, path(QStringLiteral("madoguchi.toml")) },
            input);
    }

    CtlResult make(const QStringList &options)
    {
        return run(QStringList { u"make"_qs, u"--json"_qs, u"--template"_qs, u"juminhyo"_qs, u"--data"_qs,
                       path(u"data.json"_qs), u"--key"_qs, m_key, u"--out"_qs, path(u"codes"_qs) }
            + options);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_key;
};

QTEST_GUILESS_MAIN(PreApplicationCommandsTest)
#include "PreApplicationCommandsTest.moc"
