#include "tests/app/documents/TestForm.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::documents;

/// Reading template folders: what is right is taken over, everything that is wrong is told with its place.
class TemplateTest : public QObject {
    Q_OBJECT

private slots:
    void goodTemplateIsTakenOver();
    void oneWrongPlace_data();
    void oneWrongPlace();
    void syntaxIsToldWithLineAndColumn_data();
    void syntaxIsToldWithLineAndColumn();
    void wrongEncodingIsToldWithItsByte_data();
    void wrongEncodingIsToldWithItsByte();
    void backgroundThatCannotBeUsed_data();
    void backgroundThatCannotBeUsed();
    void everythingWrongIsTold();
    void hostileSizesAreRefusedFast_data();
    void hostileSizesAreRefusedFast();
    void linkOutOfTheFolderIsRefused();
    void templatesAreFoundAndTheFirstFolderWins();
    void shippedFormsAndSchemaAgree();
};

void TemplateTest::goodTemplateIsTakenOver()
{
    const TestForm form;
    QCOMPARE(checkTemplate(form.folder()), QList<Error>());
    const FormTemplate loaded = form.load();
    QCOMPARE(loaded.id, u"test-form");
    QCOMPARE(loaded.title.in(QStringLiteral("en")), u"Test form");
    QCOMPARE(loaded.fields.size(), 13);
    const Field *name = loaded.field(QStringLiteral("name"));
    QVERIFY(name != nullptr);
    QCOMPARE(name->rectMm, QRectF(20, 20, 80, 8));
    QCOMPARE(name->sizePt, 14.0);
    QCOMPARE(name->fontFamily, u"mincho");
    QVERIFY(name->required);
    QCOMPARE(loaded.field(QStringLiteral("birthDate"))->options.size(), 3);
    QCOMPARE(loaded.field(QStringLiteral("birthDate"))->partsMm.value(QStringLiteral("day")), QRectF(90, 72, 10, 8));
    QVERIFY(loaded.field(QStringLiteral("nobody")) == nullptr);
}

void TemplateTest::oneWrongPlace_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("by");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("inMessage");

    const auto row = [](const char *name, const char *part, const char *by, const char *place, const char *inMessage) {
        QTest::newRow(name) << QByteArray(part) << QByteArray(by) << QString::fromUtf8(place)
                            << QString::fromUtf8(inMessage);
    };
    row("unknown key with its nearest", "\"required\": true, \"size\"", "\"requird\": true, \"size\"",
        "fields[0].requird", "“required”");
    row("unknown key at the top", "\"version\": \"1\"", "\"version\": \"1\", \"author\": \"x\"", "author", "author");
    row("unknown key in an option", "\"value\": \"male\"", "\"value\": \"male\", \"labl\": 1",
        "fields[7].options[0].labl", "“label”");
    row("missing key", "\"version\": \"1\",", "", "version", "missing");
    row("missing label", "\"label\": { \"ja\": \"氏名\" },", "", "fields[0].label", "missing");
    row("label without Japanese", "{ \"ja\": \"番号\" }", "{ \"en\": \"Number\" }", "fields[3].label.ja", "missing");
    row("text instead of a number", "\"size\": 14", "\"size\": \"14\"", "fields[0].size", "number");
    row("number out of range", "\"size\": 14", "\"size\": 99", "fields[0].size", "72");
    row("number instead of a text", "\"id\": \"strict\"", "\"id\": 7", "fields[3].id", "text");
    row("flag that is a text", "\"required\": true, \"size\"", "\"required\": \"yes\", \"size\"", "fields[0].required",
        "true or false");
    row("kind that does not exist", "\"kind\": \"check\"", "\"kind\": \"tick\"", "fields[6].kind", "check");
    row("font that does not exist", "\"font\": \"gothic\"", "\"font\": \"comic\"", "fields[2].font", "gothic");
    row("rectangle of three numbers", "[20, 96, 5, 5]", "[20, 96, 5]", "fields[6].rect", "four");
    row("rectangle without height", "[20, 96, 5, 5]", "[20, 96, 5, 0]", "fields[6].rect", "four");
    row("field off the page", "[20, 20, 80, 8]", "[140, 20, 80, 8]", "fields[0].rect", "off the page");
    row("option off the page", "[30, 104, 8, 8]", "[30, 290, 8, 8]", "fields[7].options[1].rect", "off the page");
    row("part off the page", "[90, 72, 10, 8]", "[-1, 72, 10, 8]", "fields[4].parts.day", "off the page");
    row("page that is not there", "\"id\": \"strict\"", "\"id\": \"strict\", \"page\": 2", "fields[3].page", "2");
    row("id used twice", "\"id\": \"strict\"", "\"id\": \"name\"", "fields[3].id", "twice");
    row("id with a hyphen", "\"id\": \"strict\"", "\"id\": \"my-id\"", "fields[3].id", "letter");
    row("unknown binding with its nearest", "applicant.name", "aplicant.name", "fields[0].binding", "applicant.name");
    row("binding to nothing", "\"kind\": \"check\"", "\"kind\": \"check\", \"binding\": \"\"", "fields[6].binding",
        "not known");
    row("individual number on a form that may not carry it", "applicant.name", "applicant.personalNumber",
        "fields[0].binding", "individual number");
    row("smallest size above the size", "\"minSize\": 7", "\"minSize\": 20", "fields[0].minSize", "larger");
    row("value used twice", "\"value\": \"female\"", "\"value\": \"male\"", "fields[7].options[1].value", "twice");
    row("era that does not exist", "\"value\": \"heisei\"", "\"value\": \"edo\"", "fields[4].options[1].value", "era");
    row("boxes without a number", ", \"boxes\": 7", "", "fields[5].boxes", "number");
    row("half a box", "\"boxes\": 7", "\"boxes\": 2.5", "fields[5].boxes", "whole");
    row("date without a year", "\"year\": [140, 5, 10, 8],", "", "fields[9].parts", "year");
    row("condition on a field that is not there", "\"id\": \"strict\"",
        "\"id\": \"strict\", \"when\": [{ \"field\": \"nobody\" }]", "fields[3].when[0].field", "nobody");
    row("condition on an answer that is none", "\"id\": \"strict\"",
        "\"id\": \"strict\", \"when\": [{ \"field\": \"sex\", \"is\": [\"robot\"] }]", "fields[3].when[0].is", "robot");
    row("condition on nothing", "\"id\": \"strict\"", "\"id\": \"strict\", \"when\": [{ \"filled\": true }]",
        "fields[3].when[0]", "“field”");
    row("condition with both ways", "\"id\": \"strict\"",
        "\"id\": \"strict\", \"when\": [{ \"field\": \"sex\", \"is\": [\"male\"], \"filled\": true }]",
        "fields[3].when[0]", "“is”");
    row("field that depends on itself", "\"id\": \"strict\"",
        "\"id\": \"strict\", \"when\": [{ \"field\": \"strict\" }]", "fields[3]", "itself");
    row("calculation that does not exist", "\"id\": \"strict\"",
        "\"id\": \"strict\", \"calculate\": { \"what\": \"guess\", \"of\": [\"name\"] }", "fields[3].calculate.what",
        "fiscal-year");
    row("sum of a field that is not there", "\"id\": \"strict\"",
        "\"id\": \"strict\", \"calculate\": { \"what\": \"sum\", \"of\": [\"nobody\"] }", "fields[3].calculate.of",
        "nobody");
    row("sum of nothing", "\"id\": \"strict\"", "\"id\": \"strict\", \"calculate\": { \"what\": \"sum\" }",
        "fields[3].calculate.of", "sum");
    row("a tick that is calculated", "\"kind\": \"check\"", "\"kind\": \"check\", \"calculate\": { \"what\": \"fee\" }",
        "fields[6].calculate", "kind");
    row("format that does not exist", "\"id\": \"strict\"", "\"id\": \"strict\", \"format\": \"roman\"",
        "fields[3].format", "kana");
    row("fee for a field that is not there", "\"version\": \"1\"",
        "\"version\": \"1\", \"fees\": [{ \"yen\": 300, \"per\": \"nobody\" }]", "fees[0].per", "nobody");
    row("fee below nothing", "\"version\": \"1\"", "\"version\": \"1\", \"fees\": [{ \"yen\": -1 }]", "fees[0].yen",
        "1e+06");
    row("first page with a condition", "\"width\": 210", "\"when\": [{ \"binding\": \"agent.name\" }], \"width\": 210",
        "pages[0].when", "first page");
    row("background outside the folder", "\"background.pdf\"", "\"../background.pdf\"", "background", "folder");
    row("background by its whole path", "\"background.pdf\"", "\"/etc/passwd\"", "background", "folder");
    row("background that is not there", "\"background.pdf\"", "\"front.pdf\"", "background", "missing");
    row("picture that is not there", "\"page-1.png\"", "\"page-9.png\"", "pages[0].picture", "missing");
    row("picture that is none", "\"page-1.png\"", "\"template.json\"", "pages[0].picture", "PNG");
    row("page of another size", "\"width\": 210", "\"width\": 220", "pages[0]", "210.0");
    row("more pages than the background has", "\"page-1.png\" }",
        "\"page-1.png\" }, { \"width\": 210, \"height\": 297, \"picture\": \"page-1.png\" }", "pages", "1 pages");
}

void TemplateTest::oneWrongPlace()
{
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, by);
    QFETCH(QString, place);
    QFETCH(QString, inMessage);
    const TestForm form;
    form.replace(part, by);

    const QList<Error> problems = checkTemplate(form.folder());
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().place, place);
    QVERIFY2(problems.first().message.contains(inMessage), qPrintable(problems.first().message));
    const auto loaded = loadTemplate(form.folder());
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().place, place);
}

void TemplateTest::syntaxIsToldWithLineAndColumn_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("by");
    QTest::addColumn<QString>("place");

    QTest::newRow("missing comma") << QByteArray("\"version\": \"1\",") << QByteArray("\"version\": \"1\"")
                                   << QStringLiteral("template.json:4:3");
    QTest::newRow("columns count characters, not bytes")
        << QByteArray("\"試験の申請書\",") << QByteArray("\"試験の申請書\" 5,") << QStringLiteral("template.json:4:29");
    QTest::newRow("cut off") << QByteArray("\"boxes\": 7 },") << QByteArray("\"boxes\": 7 }")
                             << QStringLiteral("template.json:23:6");
}

void TemplateTest::syntaxIsToldWithLineAndColumn()
{
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, by);
    QFETCH(QString, place);
    const TestForm form;
    form.replace(part, by);
    const QList<Error> problems = checkTemplate(form.folder());
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().place, place);
    QCOMPARE(problems.first().code, ErrorCode::BadFile);
}

void TemplateTest::wrongEncodingIsToldWithItsByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("detail");

    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{}") << "template.json:1:1"
                                     << "byte 1: UTF-8 byte order mark";
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE{\0}\0", 6) << "template.json:1:1"
                            << "byte 1: UTF-16 byte order mark";
    QTest::newRow("CP932") << QByteArray("{\n\"id\":\"\x8E\x81\x96\xBC\"}") << "template.json:2:7"
                           << "byte 9: not UTF-8, looks like CP932 (Shift_JIS)";
    QTest::newRow("surrogate in UTF-8") << QByteArray("{\"\xED\xA0\x80\"}") << "template.json:1:3"
                                        << "byte 3: not UTF-8, looks like CP932 (Shift_JIS)";
    QTest::newRow("cut character") << QByteArray("{\"a\":\"\xE9\xAB") << "template.json:1:7"
                                   << "byte 7: not UTF-8, looks like CP932 (Shift_JIS)";
    QTest::newRow("byte that no encoding begins with") << QByteArray("{\"\x80\"}") << "template.json:1:3"
                                                       << "byte 3: not UTF-8";
}

void TemplateTest::wrongEncodingIsToldWithItsByte()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    QFETCH(QString, detail);
    const TestForm form;
    form.write(QStringLiteral("template.json"), bytes);
    const QList<Error> problems = checkTemplate(form.folder());
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().code, ErrorCode::BadFile);
    QCOMPARE(problems.first().place, place);
    QCOMPARE(problems.first().detail, detail);
    QVERIFY(problems.first().message.contains(u"UTF-8"));
}

void TemplateTest::backgroundThatCannotBeUsed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("inMessage");

    const QByteArray good = TestForm::drawnPdf(1, 595.276, 841.89);
    QTest::newRow("no PDF at all") << QByteArray("hello") << "damaged";
    QTest::newRow("empty") << QByteArray() << "damaged";
    QTest::newRow("cut in half") << good.left(good.size() / 2) << "damaged";
    QByteArray shifted = good;
    shifted.insert(good.indexOf("stream"), "x");
    QTest::newRow("bytes moved") << shifted << "damaged";
    QByteArray flipped = good;
    const qsizetype inStream = good.indexOf("stream\n") + 12;
    flipped[inStream] = static_cast<char>(flipped[inStream] ^ 0x55);
    QTest::newRow("flipped bits in the page's content") << flipped << "damaged";
    QTest::newRow("protected, opens without a password") << TestForm::protectedPdf("") << "encryption";
    QTest::newRow("needs a password to open") << TestForm::protectedPdf("secret") << "encryption";
}

void TemplateTest::backgroundThatCannotBeUsed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, inMessage);
    const TestForm form;
    form.write(QStringLiteral("background.pdf"), bytes);
    const QList<Error> problems = checkTemplate(form.folder());
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().code, ErrorCode::BadFile);
    QCOMPARE(problems.first().place, u"background");
    QVERIFY2(problems.first().message.contains(inMessage), qPrintable(problems.first().message));
}

void TemplateTest::everythingWrongIsTold()
{
    const TestForm form;
    form.replace("\"required\": true, \"size\"", "\"requird\": true, \"size\"");
    form.replace("applicant.address", "applicant.adress");
    form.replace("\"page-1.png\"", "\"page-9.png\"");
    const QList<Error> problems = checkTemplate(form.folder());
    QCOMPARE(problems.size(), 3);
    const auto loaded = loadTemplate(form.folder());
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().detail, u"problem 1 of 3");
    QCOMPARE(loaded.error().message, problems.first().message);

    const auto none = checkTemplate(form.path(QStringLiteral("nowhere")));
    QCOMPARE(none.size(), 1);
    QCOMPARE(none.first().code, ErrorCode::FileMissing);
}

void TemplateTest::hostileSizesAreRefusedFast_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("by");

    QByteArray fields;
    for (int i = 0; i < 20000; ++i)
        fields += "{},";
    QTest::newRow("twenty thousand fields") << QByteArray("\"fields\": [") << "\"fields\": [" + fields;
    const QByteArray longWord(1'000'000, 'a');
    QTest::newRow("key of a million letters") << QByteArray("\"version\"") << '"' + longWord + '"';
    QTest::newRow("binding of a million letters") << QByteArray("applicant.name") << longWord;
    QTest::newRow("deep nesting") << QByteArray("\"version\": \"1\",")
                                  << "\"version\": \"1\", \"keywords\": " + QByteArray(100'000, '[') + ",";
    QTest::newRow("file of five megabytes")
        << QByteArray("\"id\": \"test-form\",") << "\"id\": \"test-form\"," + QByteArray(5'000'000, ' ');
}

void TemplateTest::hostileSizesAreRefusedFast()
{
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, by);
    const TestForm form;
    form.replace(part, by);
    QElapsedTimer timer;
    timer.start();
    const QList<Error> problems = checkTemplate(form.folder());
    QVERIFY(!problems.isEmpty());
    QVERIFY(problems.size() <= 100);
    QVERIFY(timer.elapsed() < 5000);
    for (const Error &problem : problems)
        QVERIFY(problem.message.size() < 500 && problem.place.size() < 500);
}

void TemplateTest::linkOutOfTheFolderIsRefused()
{
    const TestForm form;
    const TestForm other;
    QVERIFY(QFile::remove(form.path(QStringLiteral("background.pdf"))));
    QVERIFY(QFile::link(other.path(QStringLiteral("background.pdf")), form.path(QStringLiteral("background.pdf"))));
    const QList<Error> problems = checkTemplate(form.folder());
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().place, u"background");
}

void TemplateTest::templatesAreFoundAndTheFirstFolderWins()
{
    const QTemporaryDir city;
    const QTemporaryDir shipped;
    const auto put = [](const QTemporaryDir &root, const QString &name, const QByteArray &json) {
        QVERIFY(QDir(root.path()).mkpath(name));
        QFile file(root.filePath(name + QStringLiteral("/template.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
    };
    put(city, QStringLiteral("own"), R"({"id":"juminhyo"})");
    put(city, QStringLiteral("broken"), "{");
    put(shipped, QStringLiteral("juminhyo"), R"({"id":"juminhyo"})");
    put(shipped, QStringLiteral("ininjo"), R"({"id":"ininjo"})");
    QVERIFY(QDir(shipped.path()).mkpath(QStringLiteral("schema")));

    const auto found = findTemplates({ city.path(), shipped.path(), QStringLiteral("/nowhere") });
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.value(QStringLiteral("juminhyo")), city.filePath(QStringLiteral("own")));
    QCOMPARE(found.value(QStringLiteral("ininjo")), shipped.filePath(QStringLiteral("ininjo")));
    QCOMPARE(found.value(QStringLiteral("broken")), city.filePath(QStringLiteral("broken")));
}

/// The published schema and the code know the same keys, and the shipped forms pass.
void TemplateTest::shippedFormsAndSchemaAgree()
{
    const QString root = QStringLiteral(SOURCE_DIR "/forms-templates");
    const auto found = findTemplates({ root });
    QVERIFY(found.size() >= 4);
    for (const QString &folder : found)
        QCOMPARE(checkTemplate(folder), QList<Error>());

    QFile file(root + QStringLiteral("/schema/template.schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject fieldKeys = schema[u"$defs"][u"field"][u"properties"].toObject();
    const TestForm form;
    for (const QString &key : fieldKeys.keys()) {
        form.write(QStringLiteral("template.json"),
            TestForm::json().replace("\"kind\": \"check\"", "\"kind\": \"check\", \"" + key.toUtf8() + "\": {}"));
        for (const Error &problem : checkTemplate(form.folder()))
            QVERIFY2(!problem.message.contains(u"not known here"), qPrintable(problem.message));
    }
}

QTEST_GUILESS_MAIN(TemplateTest)
#include "TemplateTest.moc"
