#include "app/documents/FormData.h"
#include "app/preapplication/CodeText.h"
#include "app/preapplication/Content.h"
#include "app/preapplication/FormFit.h"
#include "tests/app/forms/SampleForms.h"
#include "tests/app/preapplication/Samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <sodium.h>
#include <zlib.h>

using namespace madoguchi;
using namespace madoguchi::preapplication;

namespace {

QByteArray padded(QByteArray bytes)
{
    bytes += '\x80';
    while (bytes.size() % PaddingBlock != 0)
        bytes += '\0';
    return bytes;
}

/// As another program makes it.
QByteArray contentOf(const QByteArray &json)
{
    uLongf size = compressBound(uLong(json.size()));
    QByteArray packed(qsizetype(size), '\0');
    compress2(reinterpret_cast<Bytef *>(packed.data()), &size, reinterpret_cast<const Bytef *>(json.constData()),
        uLong(json.size()), 9);
    return padded(packed.left(qsizetype(size)));
}

/// Apostrophes for quotation marks: easier to read.
QByteArray quoted(QByteArray json)
{
    return json.replace('\'', '"');
}

QByteArray jsonWith(const QByteArray &data)
{
    return quoted("{'version':1,'form':'sample','made':'2026-12-01','data':") + data + '}';
}

} // namespace

class PreApplicationTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(sodium_init() >= 0);
        m_keys.addKey();
    }

    void whatIsMadeIsRead_data()
    {
        QTest::addColumn<int>("letters");
        QTest::addColumn<int>("codes");
        QTest::newRow("one code") << 0 << 1;
        QTest::newRow("two codes") << 80 << 2;
        QTest::newRow("ten codes") << 1150 << 10;
        QTest::newRow("sixteen codes") << 2120 << 16;
    }

    void whatIsMadeIsRead()
    {
        QFETCH(int, letters);
        QFETCH(int, codes);
        const PreApplication made = sample(letters);
        auto texts = codesFor(made, m_keys.current());
        QVERIFY(texts);
        QCOMPARE(texts->size(), codes);
        std::reverse(texts->begin(), texts->end()); // any order
        const auto read = open(setOf(*texts), m_keys, Today, 30);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->form, made.form);
        QCOMPARE(read->made, made.made);
        QCOMPARE(read->values.fields, made.values.fields);
        QCOMPARE(dataOf(read->values), dataOf(made.values));
    }

    void whatIsTooLongIsNotMade()
    {
        const auto texts = codesFor(sample(2600), m_keys.current());
        QVERIFY(!texts);
        QCOMPARE(texts.error().code, ErrorCode::BadFile);
    }

    void aPhotographedCodeTellsNothing()
    {
        const PreApplication made = sample();
        const auto once = codesFor(made, m_keys.current());
        const auto again = codesFor(made, m_keys.current());
        QVERIFY(once && again);
        QVERIFY2(once->first().mid(15) != again->first().mid(15), "not even that two codes hold the same");
        CityKeys others;
        others.addKey();
        const auto read = open(setOf(*once), others, Today, 30);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::CodeOtherKey);
        // Its length tells no more than which multiple of 64 bytes it is.
        PreApplication longer = made;
        longer.values.fields.insert(QStringLiteral("purpose"), QStringLiteral("車の登録と"));
        QCOMPARE(codesFor(longer, m_keys.current())->first().size(), once->first().size());
    }

    void theAgeIsLookedAt_data()
    {
        QTest::addColumn<QDate>("made");
        QTest::addColumn<bool>("taken");
        QTest::newRow("today") << Today << true;
        QTest::newRow("thirty days ago") << Today.addDays(-30) << true;
        QTest::newRow("thirty-one days ago") << Today.addDays(-31) << false;
        QTest::newRow("tomorrow, by a clock that is ahead") << Today.addDays(1) << true;
        QTest::newRow("the day after tomorrow") << Today.addDays(2) << false;
    }

    void theAgeIsLookedAt()
    {
        QFETCH(QDate, made);
        QFETCH(bool, taken);
        PreApplication dated = sample();
        dated.made = made;
        const auto read = contentFrom(toContent(dated), Today, 30);
        QCOMPARE(read.has_value(), taken);
        if (!taken)
            QCOMPARE(read.error().code, ErrorCode::CodeExpired);
    }

    void contentIsCheckedWholly_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *name, const QByteArray &json, ErrorCode code = ErrorCode::BadFile) {
            QTest::newRow(name) << contentOf(json) << code;
        };
        QTest::newRow("nothing") << QByteArray() << ErrorCode::BadFile;
        QTest::newRow("no padding") << QByteArray(64, 'x') << ErrorCode::BadFile;
        QTest::newRow("padding alone") << padded({}) << ErrorCode::BadFile;
        QTest::newRow("not compressed") << padded(jsonWith("{}")) << ErrorCode::BadFile;
        QTest::newRow("compressed data that is cut off")
            << padded(contentOf(jsonWith("{}")).left(20)) << ErrorCode::BadFile;
        row("a bomb", QByteArray(8 * 1024 * 1024, ' '));
        row("more than sixteen kilobytes", jsonWith(quoted("{'fields':{'a':'") + QByteArray(17'000, 'a') + "\"}}"));
        row("no JSON", "{");
        row("another encoding", "{\"version\":1,\"form\":\"\x8e\x73\"}");
        row("a list", "[]");
        row("lists in lists", QByteArray(8000, '[') + QByteArray(8000, ']'));
        row("a later version", quoted("{'version':2,'form':'sample','made':'2026-12-01','data':{}}"),
            ErrorCode::CodeNewer);
        row("no version", quoted("{'form':'sample','made':'2026-12-01','data':{}}"));
        row("a version in words", quoted("{'version':'1','form':'sample','made':'2026-12-01','data':{}}"));
        row("a key too many", quoted("{'version':1,'form':'sample','made':'2026-12-01','data':{},'x':1}"));
        row("a form that is a path", quoted("{'version':1,'form':'../x','made':'2026-12-01','data':{}}"));
        row("a form with a line break", "{\"version\":1,\"form\":\"x\\n\",\"made\":\"2026-12-01\",\"data\":{}}");
        row("no day", quoted("{'version':1,'form':'sample','made':'2026-13-01','data':{}}"));
        row("a day and an hour", quoted("{'version':1,'form':'sample','made':'2026-12-01T00:00:00','data':{}}"));
        row("data that is a text", jsonWith(quoted("'x'")));
        row("the day of the application", jsonWith(quoted("{'date':'2026-12-01'}")));
        row("an answer that forms share, by its binding", jsonWith(quoted("{'common':{'bankName':'x'}}")));
        row("an unknown person", jsonWith(quoted("{'neighbour':{}}")));
        row("an unknown part of a person", jsonWith(quoted("{'applicant':{'income':'1'}}")));
        row("個人番号", jsonWith(quoted("{'applicant':{'personalNumber':'123456789018'}}")));
        row("a birth date in words", jsonWith(quoted("{'applicant':{'birthDate':'soon'}}")));
        row("a number for a text", jsonWith(quoted("{'applicant':{'name':1}}")));
        row("a line break in a name", jsonWith("{\"applicant\":{\"name\":\"a\\nb\"}}"));
        row("a nought in a name", jsonWith("{\"applicant\":{\"name\":\"a\\u0000b\"}}"));
        row("half a surrogate pair", jsonWith("{\"applicant\":{\"name\":\"\\ud842\"}}"));
        row("writing that turns", jsonWith("{\"applicant\":{\"name\":\"a\\u202eb\"}}"));
        row("a long name", jsonWith(quoted("{'applicant':{'name':'") + QByteArray(301, 'a') + "\"}}"));
        row("a long answer", jsonWith(quoted("{'fields':{'a':'") + QByteArray(2001, 'a') + "\"}}"));
        row("a long key", jsonWith("{\"fields\":{\"" + QByteArray(101, 'a') + "\":\"\"}}"));
        QJsonObject many;
        for (int i = 0; i < 201; ++i)
            many.insert(QString::number(i), QString());
        row("many fields", jsonWith(QJsonDocument(QJsonObject { { QStringLiteral("fields"), many } }).toJson()));
        QJsonArray family;
        for (int i = 0; i < 21; ++i)
            family.append(QJsonObject());
        row("a large household",
            jsonWith(QJsonDocument(QJsonObject { { QStringLiteral("household"), family } }).toJson()));
    }

    void contentIsCheckedWholly()
    {
        QFETCH(QByteArray, content);
        QFETCH(ErrorCode, code);
        const auto read = contentFrom(content, Today, 30);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QVERIFY(!read.error().message.isEmpty());
        QVERIFY2(!read.error().detail.contains(QLatin1String("123456789018")), "no value in a detail");
    }

    void linesAndRareCharactersArrive()
    {
        const auto read
            = contentFrom(contentOf(jsonWith("{\"applicant\":{\"name\":\"\\ud842\\udfb7\xE8\xBE\xBB\xF3\xA0\x84\x81\"},"
                                             "\"fields\":{\"purpose\":\"a\\nb\"}}")),
                Today, 30);
        QVERIFY(read);
        QCOMPARE(read->values.bound.value(QStringLiteral("applicant.name")), QStringLiteral("𠮷辻\U000E0101"));
        QCOMPARE(read->values.fields.value(QStringLiteral("purpose")), QStringLiteral("a\nb"));
    }

    void onlyWhatTheFormAsksForIsTaken()
    {
        const QTemporaryDir folder;
        const documents::FormTemplate form = forms::sampleForm(folder.path());
        PreApplication made = sample();
        made.values.bound.insert(QStringLiteral("applicant.postalCode"), QStringLiteral("036-0000"));
        made.values.bound.insert(QStringLiteral("deceased.name"), QStringLiteral("架空　太郎"));
        made.values.fields.insert(QStringLiteral("old"), QStringLiteral("x"));
        made.values.fields.insert(QStringLiteral("name"), QStringLiteral("another name"));
        QString clerksField;
        QString choice;
        for (const documents::Field &field : form.fields) {
            if (field.filler == documents::Filler::Clerk)
                clerksField = field.id;
            if (field.kind == documents::FieldKind::Choice && field.filler == documents::Filler::Applicant)
                choice = field.id;
        }
        QVERIFY(!clerksField.isEmpty() && !choice.isEmpty());
        made.values.fields.insert(clerksField, QStringLiteral("1"));
        made.values.fields.insert(choice, QStringLiteral("no such option"));
        const Fitted fitted = fitTo(form, made);
        QStringList leftOut { QStringLiteral("applicant.postalCode"), QStringLiteral("deceased.name"),
            QStringLiteral("fields.name"), QStringLiteral("fields.old"), QStringLiteral("fields.") + clerksField,
            QStringLiteral("fields.") + choice };
        leftOut.sort();
        QCOMPARE(fitted.leftOut, leftOut);
        QCOMPARE(fitted.values.fields.keys(), QStringList { QStringLiteral("purpose") });
        QVERIFY(fitted.values.bound.contains(QStringLiteral("applicant.name")));
        QVERIFY(!fitted.values.bound.contains(QStringLiteral("deceased.name")));
    }

private:
    CityKeys m_keys;
};

QTEST_APPLESS_MAIN(PreApplicationTest)
#include "PreApplicationTest.moc"
