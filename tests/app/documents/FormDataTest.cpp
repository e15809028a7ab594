#include "app/documents/FormData.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::documents;

namespace {

const QDate Today(2026, 12, 1);

Outcome<FormValues> read(const QByteArray &json)
{
    return formDataFromJson(json, QStringLiteral("f.json"), Today);
}

FormTemplate form()
{
    FormTemplate form;
    Field copies;
    copies.id = QStringLiteral("copies");
    Field kind;
    kind.id = QStringLiteral("certificate");
    kind.kind = FieldKind::Choice;
    kind.options = { Option { QStringLiteral("household"), {}, {} }, Option { QStringLiteral("part"), {}, {} } };
    Field several = kind;
    several.id = QStringLiteral("details");
    several.several = true;
    Field check;
    check.id = QStringLiteral("byPost");
    check.kind = FieldKind::Check;
    Field date;
    date.id = QStringLiteral("moved");
    date.kind = FieldKind::Date;
    form.fields = { copies, kind, several, check, date };
    return form;
}

} // namespace

class FormDataTest : public QObject {
    Q_OBJECT

private slots:
    void everythingOfTheContractIsTaken()
    {
        const auto values = read(R"({
            "applicant": {"name": "髙﨑　𠮷之助", "nameKana": null, "address": "東京都町田市森野2-2-22",
                          "postalCode": "194-8520", "birthDate": "1985-04-03", "sex": "male", "phone": "000"},
            "subject": {"name": "辻󠄁　花"}, "agent": {}, "deceased": null,
            "household": [{"name": "一"}, {"birthDate": "1916-03-00"}],
            "fields": {"copies": "2"}, "date": "2027-01-31"})");
        QVERIFY2(values.has_value(), qPrintable(values ? QString() : values.error().message));
        const QHash<QString, QString> expected { { u"applicant.name"_qs, u"髙﨑　𠮷之助"_qs },
            { u"applicant.address"_qs, u"東京都町田市森野2-2-22"_qs },
            { u"applicant.addressPrefecture"_qs, u"東京都"_qs }, { u"applicant.addressMunicipality"_qs, u"町田市"_qs },
            { u"applicant.addressRest"_qs, u"森野2-2-22"_qs }, { u"applicant.postalCode"_qs, u"194-8520"_qs },
            { u"applicant.birthDate"_qs, u"1985-04-03"_qs }, { u"applicant.sex"_qs, u"male"_qs },
            { u"applicant.phone"_qs, u"000"_qs }, { u"applicant.age"_qs, u"41"_qs },
            { u"subject.name"_qs, u"辻󠄁　花"_qs }, { u"household[0].name"_qs, u"一"_qs },
            { u"household[1].birthDate"_qs, u"1916-03-00"_qs }, { u"household[1].age"_qs, u"110"_qs } };
        QCOMPARE(values->bound, expected);
        QCOMPARE(values->fields, (QHash<QString, QString> { { u"copies"_qs, u"2"_qs } }));
        QCOMPARE(values->date, QDate(2027, 1, 31));
    }

    void withoutADateItIsToday() { QCOMPARE(read("{}").value().date, Today); }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("said");

        const auto row
            = [](const char *name, const QByteArray &json, ErrorCode code, const char *place, const char *said) {
                  QTest::newRow(name) << json << code << QString::fromUtf8(place) << QString::fromUtf8(said);
              };
        const auto unknown = ErrorCode::UnknownKey;
        const auto bad = ErrorCode::BadFile;
        row("an unknown key", R"({"aplicant":{}})", unknown, "f.json: aplicant", "applicant");
        row("an unknown key of a person", R"({"agent":{"nmae":"x"}})", unknown, "f.json: agent.nmae",
            "Did you mean name?");
        row("an unknown key in the household", R"({"household":[{},{"adress":"x"}]})", unknown,
            "f.json: household[1].adress", "address");
        row("個人番号 does not come from a file", R"({"applicant":{"personalNumber":"1"}})", unknown,
            "f.json: applicant.personalNumber", "is not a key");
        row("a number where a text belongs", R"({"applicant":{"name":7}})", bad, "f.json: applicant.name", "text");
        row("a list where a person belongs", R"({"applicant":[]})", bad, "f.json: applicant", "braces");
        row("an object where a list belongs", R"({"household":{}})", bad, "f.json: household", "brackets");
        row("a list as the whole", "[]", bad, "f.json", "braces");
        row("a number as a field", R"({"fields":{"copies":2}})", bad, "f.json: fields.copies", "text");
        row("a date that is none", R"({"applicant":{"birthDate":"1985-02-30"}})", bad, "f.json: applicant.birthDate",
            "YYYY-MM-DD");
        row("a sex that is none", R"({"applicant":{"sex":"男"}})", bad, "f.json: applicant.sex", "male, female");
        row("a day that is none", R"({"date":"2026-13-01"})", bad, "f.json: date", "YYYY-MM-DD");
        row("JSON that ends too early", "{\n  \"applicant\": {", bad, "f.json:2:", "JSON");
        row("CP932", "{\n\"applicant\":{\"name\":\"\x8d\x82\"}}", bad, "f.json:2:22", "byte 24");
        row("a byte order mark", "\xEF\xBB\xBF{}", bad, "f.json:1:1", "byte order mark");
        row("nothing", "", bad, "f.json:1:1", "JSON");
    }

    void whatIsWrongIsNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(ErrorCode, code);
        QFETCH(QString, place);
        QFETCH(QString, said);
        const auto values = read(json);
        QVERIFY(!values.has_value());
        QCOMPARE(values.error().code, code);
        QVERIFY2(values.error().place.startsWith(place), qPrintable(values.error().place));
        QVERIFY2(values.error().message.contains(said), qPrintable(values.error().message));
    }

    void anErrorHoldsNothingPersonal()
    {
        const auto values = read(R"({"applicant":{"birthDate":"架空の日","name":"架空　花子"}})");
        QVERIFY(!values.has_value());
        const Error &error = values.error();
        QVERIFY(!(error.message + error.detail + error.place).contains(u"架空"));
    }

    void fieldsAreCheckedAgainstTheForm_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("place"); // empty: all is well

        const auto row = [](const char *name, const char *id, const char *value, const char *place) {
            QTest::newRow(name) << QString::fromUtf8(id) << QString::fromUtf8(value) << QString::fromUtf8(place);
        };
        row("a text", "copies", "2", "");
        row("a field that the form lacks", "copeis", "2", "f.json: fields.copeis");
        row("one of the options", "certificate", "part", "");
        row("no option", "certificate", "prat", "f.json: fields.certificate");
        row("two options of one", "certificate", "part,household", "f.json: fields.certificate");
        row("two options of several", "details", "part,household", "");
        row("no option among several", "details", "part,x", "f.json: fields.details");
        row("a mark", "byPost", "true", "");
        row("no mark", "byPost", "", "");
        row("a mark that is none", "byPost", "yes", "f.json: fields.byPost");
        row("a date", "moved", "2026-12-01", "");
        row("a date in words", "moved", "きのう", "f.json: fields.moved");
    }

    void fieldsAreCheckedAgainstTheForm()
    {
        QFETCH(QString, id);
        QFETCH(QString, value);
        QFETCH(QString, place);
        FormValues values;
        values.fields.insert(id, value);
        const auto checked = checkFields(values, form(), QStringLiteral("f.json"));
        QCOMPARE(checked.has_value(), place.isEmpty());
        QCOMPARE(checked ? QString() : checked.error().place, place);
    }

    void theOfficeIsBound()
    {
        FormValues values;
        bindOffice(values, u"架空市"_qs, u"架空市長"_qs);
        QCOMPARE(values.bound.value(u"office.municipality"_qs), u"架空市"_qs);
        QCOMPARE(values.bound.value(u"office.mayorTitle"_qs), u"架空市長"_qs);
    }

    void boundTextsShareNothingWithThePerson()
    {
        reception::Person person;
        person.entry(reception::PersonField::Name).setByHand(u"架空　花子"_qs);
        FormValues values;
        bindPerson(values, u"applicant"_qs, person, Today);
        person.wipe();
        QCOMPARE(values.bound.value(u"applicant.name"_qs), u"架空　花子"_qs);
        const QString shared = values.bound.value(u"applicant.name"_qs);
        wipe(values);
        QVERIFY(values.bound.isEmpty());
        QCOMPARE(shared, QString(5, QChar()));
    }
};

QTEST_GUILESS_MAIN(FormDataTest)
#include "FormDataTest.moc"
