#include "tests/app/ctl/CtlProcess.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi::ctl;

namespace {

QByteArray textOf(const QString &pdf)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), { QStringLiteral("-layout"), pdf, QStringLiteral("-") });
    return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray();
}

bool hasWarning(const QJsonObject &result, const QString &code)
{
    for (const QJsonValue &warning : result.value(QStringLiteral("warnings")).toArray()) {
        if (warning.toObject().value(QStringLiteral("code")).toString() == code)
            return true;
    }
    return false;
}

} // namespace

class FormFillTest : public QObject {
    Q_OBJECT

private slots:
    void everyShippedFormIsListed()
    {
        const CtlResult result = runCtl(
            QStringList { QStringLiteral("form"), QStringLiteral("list"), QStringLiteral("--json") } + config());
        QCOMPARE(result.exitCode, 0);
        QStringList ids;
        for (const QJsonValue &form : result.json().array()) {
            ids << form.toObject().value(QStringLiteral("id")).toString();
            const QJsonObject field = form.toObject().value(QStringLiteral("fields")).toArray().first().toObject();
            QCOMPARE(field.keys(),
                (QStringList { QStringLiteral("binding"), QStringLiteral("id"), QStringLiteral("kind"),
                    QStringLiteral("label"), QStringLiteral("required") }));
        }
        const QStringList folders
            = QDir(qEnvironmentVariable("FORMS")).entryList({}, QDir::Dirs | QDir::NoDotAndDotDot);
        QVERIFY(ids.size() >= 16);
        for (const QString &id : std::as_const(ids))
            QVERIFY2(folders.contains(id), qPrintable(id));
    }

    void theSchemaIsPrinted()
    {
        const CtlResult result = runCtl({ QStringLiteral("form"), QStringLiteral("schema") });
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.json().object().contains(QStringLiteral("$schema")));
    }

    void templatesAreChecked_data()
    {
        QTest::addColumn<QByteArray>("json"); // empty: the shipped one
        QTest::addColumn<int>("exitCode");
        QTest::newRow("a shipped one") << QByteArray() << 0;
        QTest::newRow("one that ends too early") << QByteArray("{\n \"id\": ") << 3;
        QTest::newRow("one without fields") << QByteArray("{}") << 3;
    }

    void templatesAreChecked()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, exitCode);
        const QString folder
            = json.isEmpty() ? qEnvironmentVariable("FORMS") + QStringLiteral("/juminhyo") : m_folder.path();
        if (!json.isEmpty())
            fileWith("template.json", json);
        const CtlResult result
            = runCtl(QStringList { QStringLiteral("form"), QStringLiteral("check"), folder, QStringLiteral("--json") }
                + config());
        QCOMPARE(result.exitCode, exitCode);
        QCOMPARE(result.json().object().value(QStringLiteral("ok")).toBool(), exitCode == 0);
        QCOMPARE(result.json().object().value(QStringLiteral("problems")).toArray().isEmpty(), exitCode == 0);
    }

    void aFormIsFilledExactly()
    {
        const QByteArray name = "髙﨑　𠮷之助";
        const QByteArray address = "東京都見本市架空壱井丁目２番３号";
        const CtlResult result = fill("{\"applicant\":{\"name\":\"" + name + "\",\"address\":\"" + address + "\"}}");
        QCOMPARE(result.exitCode, 0);
        const QJsonObject object = result.json().object();
        QCOMPARE(object.value(QStringLiteral("file")).toString(), pdf());
        QCOMPARE(object.value(QStringLiteral("pages")).toInt(), 1);
        QVERIFY(hasWarning(object, QStringLiteral("empty-required")));
        const QByteArray text = textOf(pdf());
        QVERIFY(text.contains("髙﨑"));
        QVERIFY(text.contains("𠮷之助"));
        QVERIFY(text.contains(address));
        QVERIFY(result.err.isEmpty());
    }

    void whatIsWrongIsNamedAndNothingIsWritten_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("place");

        QTest::newRow("an unknown key") << QByteArray("{\"applicant\":{\"nmae\":\"架空\"}}")
                                        << QStringLiteral("unknown-key") << QStringLiteral(": applicant.nmae");
        QTest::newRow("a field that the form lacks") << QByteArray("{\"fields\":{\"x\":\"架空\"}}")
                                                     << QStringLiteral("unknown-key") << QStringLiteral(": fields.x");
        QTest::newRow("a wrong type") << QByteArray("{\"applicant\":{\"name\":1}}") << QStringLiteral("bad-file")
                                      << QStringLiteral(": applicant.name");
        QTest::newRow("syntax") << QByteArray("{\n\"applicant\": }") << QStringLiteral("bad-file")
                                << QStringLiteral(":2:");
        QTest::newRow("CP932") << QByteArray("{\"applicant\":{\"name\":\"\x8d\x82\"}}") << QStringLiteral("bad-file")
                               << QStringLiteral(":1:");
        QTest::newRow("a text that does not fit")
            << "{\"applicant\":{\"name\":\"" + QByteArray("架").repeated(5000) + "\"}}"
            << QStringLiteral("text-does-not-fit") << QString();
        QTest::newRow("a character that no font has") << QByteArray("{\"applicant\":{\"name\":\"\xF4\x8F\xBF\xBD\"}}")
                                                      << QStringLiteral("glyph-missing") << QString();
    }

    void whatIsWrongIsNamedAndNothingIsWritten()
    {
        QFETCH(QByteArray, data);
        QFETCH(QString, error);
        QFETCH(QString, place);
        const CtlResult result = fill(data);
        QCOMPARE(result.exitCode, 3);
        const QJsonObject object = result.json().object();
        QCOMPARE(object.value(QStringLiteral("error")).toString(), error);
        QVERIFY(object.value(QStringLiteral("place")).toString().contains(place));
        QVERIFY(!QFile::exists(pdf()));
        QVERIFY(!result.err.isEmpty());
        QVERIFY2(!result.err.contains("架"), "nothing personal goes to stderr");
    }

    void warningsMayBeAllowed()
    {
        const CtlResult result
            = fill("{\"applicant\":{\"name\":\"\xF4\x8F\xBF\xBD\"}}", { QStringLiteral("--allow-warnings") });
        QCOMPARE(result.exitCode, 0);
        QVERIFY(hasWarning(result.json().object(), QStringLiteral("missing-glyph")));
        QVERIFY(QFile::exists(pdf()));
    }

    void filesThatAreNotThereAreNamed_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("the form") << QStringList { QStringLiteral("jumin"),
            m_folder.filePath(QStringLiteral("ok.json")), pdf() };
        QTest::newRow("the data") << QStringList { QStringLiteral("juminhyo"),
            m_folder.filePath(QStringLiteral("no.json")), pdf() };
        QTest::newRow("the folder to write to") << QStringList { QStringLiteral("juminhyo"),
            m_folder.filePath(QStringLiteral("ok.json")), m_folder.filePath(QStringLiteral("no/x.pdf")) };
    }

    void filesThatAreNotThereAreNamed()
    {
        QFETCH(QStringList, words);
        fileWith("ok.json", "{}");
        const CtlResult result
            = runCtl(QStringList { QStringLiteral("form"), QStringLiteral("fill"), words.at(0),
                         QStringLiteral("--data"), words.at(1), QStringLiteral("--out"), words.at(2) }
                + config());
        QCOMPARE(result.exitCode, 3);
        QVERIFY(words.contains(result.json().object().value(QStringLiteral("place")).toString()));
    }

    void oneBadLineDoesNotStopTheOthers()
    {
        const QString data = fileWith("many.jsonl",
            "{\"applicant\":{\"name\":\"壱井\"}}\r\n\n{\"applicant\":\n{\"fields\":{\"copeis\":\"1\"}}\n"
            "{\"applicant\":{\"name\":\"\x8d\x82\"}}\n{\"applicant\":{\"name\":\"弐見\"}}");
        const QString folder = m_folder.filePath(QStringLiteral("out/new"));
        const CtlResult result
            = runCtl(QStringList { QStringLiteral("form"), QStringLiteral("fill"), QStringLiteral("juminhyo"),
                         QStringLiteral("--data"), data, QStringLiteral("--out-dir"), folder }
                + config());
        QCOMPARE(result.exitCode, 3);
        const QList<QJsonObject> lines = result.jsonLines();
        QStringList seen;
        for (const QJsonObject &line : lines) {
            seen << QStringLiteral("%1%2")
                        .arg(line.value(QStringLiteral("line")).toInt())
                        .arg(line.contains(QStringLiteral("error")) ? QStringLiteral("-") : QStringLiteral("+"));
        }
        QCOMPARE(seen.join(u' '), QStringLiteral("1+ 3- 4- 5- 6+"));
        QVERIFY(lines.at(1).value(QStringLiteral("place")).toString().startsWith(data + QStringLiteral(":3:")));
        QCOMPARE(lines.at(2).value(QStringLiteral("place")).toString(), data + QStringLiteral(":4: fields.copeis"));
        QVERIFY(lines.at(2).value(QStringLiteral("message")).toString().contains(QStringLiteral("copies")));
        QVERIFY(lines.at(3).value(QStringLiteral("place")).toString().startsWith(data + QStringLiteral(":5:")));
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden).join(u' '),
            QStringLiteral("juminhyo-000001.pdf juminhyo-000006.pdf"));
        QVERIFY(textOf(folder + QStringLiteral("/juminhyo-000006.pdf")).contains("弐見"));
        QVERIFY(!textOf(folder + QStringLiteral("/juminhyo-000006.pdf")).contains("壱井"));
    }

    void aBatchGoesOnWhereItStopped()
    {
        const QString data = fileWith("batch.jsonl",
            "{\"applicant\":{\"name\":\"壱井\"}}\n{\"nobody\":1}\n{\"applicant\":{\"name\":\"参田\"}}\n");
        const QDir folder(m_folder.filePath(QStringLiteral("batch")));
        const QStringList command = QStringList { QStringLiteral("form"), QStringLiteral("fill"),
            QStringLiteral("juminhyo"), QStringLiteral("--data"), data, QStringLiteral("--out-dir"), folder.path(),
            QStringLiteral("--resume") }
            + config();
        const QString blocked = folder.filePath(QStringLiteral("juminhyo-000003.pdf"));
        QVERIFY(folder.mkpath(blocked)); // a folder stands where the third form should be
        const QString record = folder.filePath(QStringLiteral("juminhyo-batch.json"));
        CtlResult result = runCtl(command);
        QCOMPARE(result.exitCode, 3);
        QVERIFY2(result.err.contains("2, 3"), result.err.constData());
        QVERIFY(!QFile::exists(record)); // it came to the end

        // As an interrupted run leaves it: the first two lines are settled.
        QFile file(data);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray hash = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
        const QByteArray settled = "{\"form\":\"juminhyo 1.1\",\"data\":\"" + hash + "\",\"done\":2,\"failed\":[2]}";
        fileWith("batch/juminhyo-batch.json", settled);
        QVERIFY(QDir().rmdir(blocked));
        QVERIFY(QFile::remove(folder.filePath(QStringLiteral("juminhyo-000001.pdf"))));
        result = runCtl(command);
        QCOMPARE(result.exitCode, 3); // the second line is still wrong
        QVERIFY2(result.err.contains("1 line"), result.err.constData());
        QCOMPARE(result.jsonLines().size(), 1);
        QVERIFY(QFile::exists(blocked));
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("juminhyo-000001.pdf")))); // not done again
        QVERIFY(!QFile::exists(record));

        fileWith("batch/juminhyo-batch.json", settled);
        fileWith("batch.jsonl", "{\"applicant\":{\"name\":\"他人\"}}\n\n{}\n");
        result = runCtl(command);
        QCOMPARE(result.exitCode, 3); // other data
        QVERIFY2(result.err.contains("--resume"), result.err.constData());
        QVERIFY(QFile::exists(record));
    }

    void whatCannotBeWrittenLeavesNoHalfFile()
    {
        fileWith("ok.json", "{}");
        const CtlResult result
            = runCtl(QStringList { QStringLiteral("form"), QStringLiteral("fill"), QStringLiteral("juminhyo"),
                         QStringLiteral("--data"), m_folder.filePath(QStringLiteral("ok.json")),
                         QStringLiteral("--out"), m_folder.path() }
                + config());
        QCOMPARE(result.exitCode, 3); // a folder stands where the file should be
        QCOMPARE(QDir(m_folder.path())
                     .entryList({ QStringLiteral(".*"), QStringLiteral("*.pdf*") }, QDir::Files | QDir::Hidden),
            QStringList());
    }

    void cleanup() { QFile::remove(pdf()); }

private:
    CtlResult fill(const QByteArray &data, const QStringList &more = {})
    {
        const QString file = fileWith("data.json", data);
        return runCtl(QStringList { QStringLiteral("form"), QStringLiteral("fill"), QStringLiteral("juminhyo"),
                          QStringLiteral("--data"), file, QStringLiteral("--out"), pdf() }
            + more + config());
    }

    [[nodiscard]] QString pdf() const { return m_folder.filePath(QStringLiteral("out.pdf")); }

    QStringList config()
    {
        return { QStringLiteral("--config"), fileWith("madoguchi.toml", "[interface]\nlanguage = \"en\"\n") };
    }

    QString fileWith(const char *name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(FormFillTest)
#include "FormFillTest.moc"
