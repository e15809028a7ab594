#include "app/documents/FormLogic.h"

#include "app/documents/Background.h"
#include "app/documents/BindingWords.h"
#include "app/documents/FormData.h"
#include "app/documents/FormRenderer.h"
#include "tests/app/documents/TestForm.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::documents;

/// What follows on a form from what is filled in: conditions, calculations, fees, pages that are left out.
class FormLogicTest : public QObject {
    Q_OBJECT

private slots:
    void conditions_data()
    {
        QTest::addColumn<Condition>("condition");
        QTest::addColumn<bool>("holds");
        const auto name = QStringLiteral("applicant.name");
        const auto kinds = QStringLiteral("kinds");
        const auto nothing = QStringLiteral("nothing");
        QTest::newRow("a field with something") << Condition { kinds, {}, true, {} } << true;
        QTest::newRow("an empty field") << Condition { nothing, {}, true, {} } << false;
        QTest::newRow("a field that has to be empty") << Condition { nothing, {}, false, {} } << true;
        QTest::newRow("a filled field that has to be empty") << Condition { kinds, {}, false, {} } << false;
        QTest::newRow("one of several answers")
            << Condition { kinds, {}, true, { QStringLiteral("b"), QStringLiteral("x") } } << true;
        QTest::newRow("none of the answers") << Condition { kinds, {}, true, { QStringLiteral("c") } } << false;
        QTest::newRow("no answer within another word")
            << Condition { kinds, {}, true, { QStringLiteral("a,b") } } << false;
        QTest::newRow("a binding with something") << Condition { {}, name, true, {} } << true;
        QTest::newRow("a binding of a stranger") << Condition { {}, QStringLiteral("agent.name"), true, {} } << false;
        QTest::newRow("a field that is itself not there")
            << Condition { QStringLiteral("hidden"), {}, true, {} } << false;
    }

    void conditions()
    {
        QFETCH(Condition, condition);
        QFETCH(bool, holds);
        FormTemplate form = plain({ "kinds", "nothing", "hidden", "asked" });
        form.fields[2].when = { Condition { QStringLiteral("nothing"), {}, true, {} } };
        form.fields[3].when = { condition };
        FormValues values;
        values.bound.insert(QStringLiteral("applicant.name"), QStringLiteral("架空　花子"));
        values.fields.insert(QStringLiteral("kinds"), QStringLiteral("a,b"));
        values.fields.insert(QStringLiteral("hidden"), QStringLiteral("written before"));
        values.fields.insert(QStringLiteral("asked"), QStringLiteral("here"));
        QCOMPARE(isThere(form, form.fields[3], values), holds);
        QCOMPARE(shownValue(form, form.fields[3], values), holds ? QStringLiteral("here") : QString());
    }

    void calculations_data()
    {
        QTest::addColumn<Calculation>("calculation");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("shown");
        const QDate december(2026, 12, 1);
        const QStringList both { QStringLiteral("a"), QStringLiteral("b") };
        QTest::newRow("sum") << Calculation { Reckoning::Sum, both } << december << QStringLiteral("5");
        QTest::newRow("sum with what is no number")
            << Calculation { Reckoning::Sum, { QStringLiteral("a"), QStringLiteral("word") } } << december
            << QStringLiteral("2");
        QTest::newRow("sum of nothing") << Calculation { Reckoning::Sum, { QStringLiteral("empty") } } << december
                                        << QString();
        QTest::newRow("count of fields and bindings") << Calculation { Reckoning::Count,
            { QStringLiteral("a"), QStringLiteral("empty"), QStringLiteral("household[0].name"),
                QStringLiteral("household[1].name") } }
                                                      << december << QStringLiteral("2");
        QTest::newRow("fee") << Calculation { Reckoning::Fee, {} } << december << QStringLiteral("2850");
        QTest::newRow("fiscal year in December")
            << Calculation { Reckoning::FiscalYear, {} } << december << QStringLiteral("8");
        QTest::newRow("fiscal year in March")
            << Calculation { Reckoning::FiscalYear, {} } << QDate(2027, 3, 31) << QStringLiteral("8");
        QTest::newRow("fiscal year on 1 April")
            << Calculation { Reckoning::FiscalYear, {} } << QDate(2027, 4, 1) << QStringLiteral("9");
        QTest::newRow("fiscal year in which an era began")
            << Calculation { Reckoning::FiscalYear, {} } << QDate(2019, 4, 15) << QStringLiteral("元");
        QTest::newRow("fiscal year before an era began")
            << Calculation { Reckoning::FiscalYear, {} } << QDate(2019, 3, 31) << QStringLiteral("30");
        const Calculation age { Reckoning::Age, { QStringLiteral("subject.birthDate") } };
        QTest::newRow("age before the birthday") << age << QDate(2026, 3, 8) << QStringLiteral("71");
        QTest::newRow("age on the birthday") << age << QDate(2026, 3, 9) << QStringLiteral("72");
    }

    void calculations()
    {
        QFETCH(Calculation, calculation);
        QFETCH(QDate, day);
        QFETCH(QString, shown);
        FormTemplate form = plain({ "a", "b", "empty", "word", "result" });
        form.fees = { Fee { 300, QStringLiteral("a"), {} }, Fee { 750, QStringLiteral("b"), {} },
            Fee { 1000, {}, { Condition { QStringLiteral("empty"), {}, true, {} } } } };
        form.fields[4].calculation = calculation;
        FormValues values;
        values.date = day;
        values.fields = { { QStringLiteral("a"), QStringLiteral("2") }, { QStringLiteral("b"), QStringLiteral("3") },
            { QStringLiteral("word"), QStringLiteral("二") } };
        values.bound = { { QStringLiteral("subject.birthDate"), QStringLiteral("1954-03-09") },
            { QStringLiteral("household[0].name"), QStringLiteral("架空　花子") } };
        QCOMPARE(shownValue(form, form.fields[4], values), shown);

        values.fields.insert(QStringLiteral("result"), QStringLiteral("7"));
        QCOMPARE(shownValue(form, form.fields[4], values), QStringLiteral("7")); // what is written stands above
    }

    void behindThePrintedCityStandsTheRest_data()
    {
        QTest::addColumn<QString>("office");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("hasPlaceForCity");
        QTest::addColumn<QString>("shown");
        const QString ours = QStringLiteral("青森県架空市中央一丁目2番3号");
        const QString elsewhere = QStringLiteral("岩手県見本市本町4番5号");
        const QString town = QStringLiteral("青森県南見本郡様式町中央6番");
        QTest::newRow("of this city") << "架空市" << ours << false << "中央一丁目2番3号";
        QTest::newRow("of another one") << "架空市" << elsewhere << false << elsewhere;
        QTest::newRow("of another one, with a place for it") << "架空市" << elsewhere << true << "本町4番5号";
        QTest::newRow("of a town in its district") << "様式町" << town << false << "中央6番";
        QTest::newRow("of a ward") << "横浜市" << QStringLiteral("神奈川県横浜市中区本町1番") << false << "中区本町1番";
        QTest::newRow("of a city whose name ends so")
            << "広島市" << QStringLiteral("広島県東広島市西条1番") << false << QStringLiteral("広島県東広島市西条1番");
        QTest::newRow("a city that is not told") << "" << elsewhere << false << "本町4番5号";
    }

    void behindThePrintedCityStandsTheRest()
    {
        QFETCH(QString, office);
        QFETCH(QString, address);
        QFETCH(bool, hasPlaceForCity);
        QFETCH(QString, shown);
        FormTemplate form = plain({ "rest", "city" });
        form.fields[0].binding = QStringLiteral("applicant.addressRest");
        if (hasPlaceForCity)
            form.fields[1].binding = QStringLiteral("applicant.addressMunicipality");
        reception::Person person;
        person.entry(reception::PersonField::Address).setByHand(address);
        FormValues values;
        bindPerson(values, QStringLiteral("applicant"), person, QDate(2026, 12, 1));
        bindOffice(values, office, {});
        QCOMPARE(shownValue(form, form.fields[0], values), shown);
    }

    void aFormWithoutFeesHasNone() { QCOMPARE(feeOf(plain({ "a" }), {}), std::nullopt); }

    void aMillionCopiesAreNoFee()
    {
        FormTemplate form = plain({ "a" });
        form.fees = { Fee { 300, QStringLiteral("a"), {} } };
        FormValues values;
        for (const char *number : { "99999999999999999", "-3", "1e3", "" }) {
            values.fields.insert(QStringLiteral("a"), QString::fromLatin1(number));
            QCOMPARE(feeOf(form, values), std::optional<qint64>(0));
        }
    }

    void aPageIsLeftOutWithEverythingOnIt()
    {
        const TestForm folder;
        folder.write(QStringLiteral("background.pdf"), TestForm::drawnPdf(3, 595.276, 841.89));
        folder.replace("\"picture\": \"page-1.png\" }",
            "\"picture\": \"page-1.png\" }, { \"width\": 210, \"height\": 297, \"picture\": \"page-1.png\","
            " \"when\": [{ \"binding\": \"household[0].name\" }] },"
            " { \"width\": 210, \"height\": 297, \"picture\": \"page-1.png\" }");
        folder.replace("{ \"id\": \"seal\"",
            "{ \"id\": \"member\", \"kind\": \"text\", \"label\": { \"ja\": \"世帯員\" }, \"page\": 2,"
            " \"rect\": [20, 20, 80, 8], \"binding\": \"household[0].name\", \"required\": true },"
            "{ \"id\": \"seal\"");
        const auto renderer = FormRenderer::create(folder.load());
        QVERIFY(renderer);
        FormValues values;
        values.date = QDate(2026, 12, 1);
        values.bound.insert(QStringLiteral("applicant.name"), QStringLiteral("架空　太郎"));
        const auto without = (*renderer)->toPdf(values);
        QVERIFY(without);
        QCOMPARE(without->pages, 2);
        QCOMPARE(without->warnings, QList<Warning>()); // what is not there is not missing
        QCOMPARE(pagesOf(*without), 2);
        QVERIFY((*renderer)->paintFields(values, 2, QSize(100, 141)).isNull());
        QVERIFY(!(*renderer)->paintFields(values, 3, QSize(100, 141)).isNull());

        values.bound.insert(QStringLiteral("household[0].name"), QStringLiteral("架空　花子"));
        const auto with = (*renderer)->toPdf(values);
        QVERIFY(with);
        QCOMPARE(with->pages, 3);
        QCOMPARE(pagesOf(*with), 3);
    }

    void commonAnswersAreBindings()
    {
        QVERIFY(isBinding(QStringLiteral("common.bankName")));
        QVERIFY(isBinding(QStringLiteral("household[9].relation")));
        for (const char *no : { "common.", "common.Bank", "common.a.b", "xcommon.a", "common.a\n" })
            QVERIFY2(!isBinding(QString::fromLatin1(no)), no);
    }

private:
    /// A form of text fields with these ids.
    static FormTemplate plain(std::initializer_list<const char *> ids)
    {
        FormTemplate form;
        form.pages = { Page() };
        for (const char *id : ids) {
            Field field;
            field.id = QString::fromLatin1(id);
            form.fields << field;
        }
        return form;
    }

    static int pagesOf(const RenderedForm &rendered)
    {
        const auto background = Background::parse(rendered.pdf, QStringLiteral("filled"));
        return background ? static_cast<int>(background->pageSizesPt().size()) : -1;
    }
};

QTEST_GUILESS_MAIN(FormLogicTest)
#include "FormLogicTest.moc"
