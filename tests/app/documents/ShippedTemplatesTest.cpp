#include "app/documents/BindingWords.h"
#include "app/documents/FormLogic.h"
#include "app/documents/FormRenderer.h"

#include <QDir>
#include <QSet>
#include <QTest>

using namespace madoguchi::documents;

namespace {

/// Every folder with a template: a new form is covered by being there.
QStringList shippedForms()
{
    QStringList ids;
    const QDir forms(QStringLiteral(MADOGUCHI_FORMS_DIR));
    for (const QString &folder : forms.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (QFile::exists(forms.filePath(folder + QStringLiteral("/template.json"))))
            ids << folder;
    }
    return ids;
}

QString folderOf(const QString &id)
{
    return QStringLiteral(MADOGUCHI_FORMS_DIR "/") + id;
}

FormTemplate load(const QString &id)
{
    const auto loaded = loadTemplate(folderOf(id));
    return loaded ? *loaded : FormTemplate();
}

struct Resident {
    QString name;
    QString nameKana;
    QString address;
    QString birthDate;
};

Resident ordinary()
{
    return { QStringLiteral("髙﨑　𠮷之助"), QStringLiteral("タカサキ　ヨシノスケ"),
        QStringLiteral("東京都見本市架空一丁目２番３号"), QStringLiteral("1985-04-03") };
}

/// As long as a card may hold: a name of 60 and an address of 120 characters.
Resident longest()
{
    return { QStringLiteral("架空小路見本院例示寺").repeated(6),
        QStringLiteral("カクウコウジミホンインレイジデラ").repeated(2),
        QStringLiteral("架空県見本郡例示町大字架空字見本１２３４番地５６７８").repeated(4)
            + QStringLiteral("サンプルタワー南棟１２０３号室"),
        QStringLiteral("1912-07-29") };
}

/// Which of a choice's answers are given: each opens other questions.
enum class Answers { First, Second, Last };

QString chosen(const Field &field, Answers answers)
{
    switch (answers) {
    case Answers::First:
        return field.options.first().value;
    case Answers::Second:
        return field.options.value(std::min<qsizetype>(1, field.options.size() - 1)).value;
    case Answers::Last:
        return field.options.last().value;
    }
    return {};
}

QString written(const Field &field, const Resident &resident)
{
    switch (field.format) {
    case InputFormat::Count:
    case InputFormat::Number:
        return QStringLiteral("12");
    case InputFormat::Kana:
    case InputFormat::Hiragana:
    case InputFormat::AccountHolder:
        return resident.nameKana;
    case InputFormat::Phone:
        return QStringLiteral("090-0000-0000");
    case InputFormat::PostalCode:
        return QStringLiteral("0000000");
    case InputFormat::PastDate:
    case InputFormat::FutureDate:
    case InputFormat::Any:
        break;
    }
    if (field.binding.endsWith(QLatin1String("Address")))
        return resident.address;
    const bool isName = field.binding.endsWith(QLatin1String("Head")) || field.id.endsWith(QLatin1String("Name"));
    return isName && isCommon(field.binding) ? resident.name : QStringLiteral("例示１２");
}

/// What a clerk would enter into a field, by its kind.
QString answerTo(const Field &field, const Resident &resident, Answers answers)
{
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::MultiLine:
        return written(field, resident);
    case FieldKind::Date:
        return resident.birthDate;
    case FieldKind::Check:
        return QStringLiteral("true");
    case FieldKind::Choice:
        return chosen(field, answers);
    case FieldKind::Era:
        return QStringLiteral("showa");
    case FieldKind::Digits:
        return QStringLiteral("1234567890").left(field.boxes);
    case FieldKind::Today:
    case FieldKind::Image:
    case FieldKind::Signature:
        return {};
    }
    return {};
}

void bindResident(FormValues &values, const QString &role, const Resident &resident)
{
    const QString prefix = role + u'.';
    values.bound.insert(prefix + QStringLiteral("name"), resident.name);
    values.bound.insert(prefix + QStringLiteral("nameKana"), resident.nameKana);
    values.bound.insert(prefix + QStringLiteral("address"), resident.address);
    values.bound.insert(prefix + QStringLiteral("birthDate"), resident.birthDate);
    values.bound.insert(prefix + QStringLiteral("sex"), QStringLiteral("female"));
    values.bound.insert(prefix + QStringLiteral("relation"), QStringLiteral("子の妻"));
    values.bound.insert(prefix + QStringLiteral("phone"), QStringLiteral("090-0000-0000"));
}

/// Answers what is asked, and what the answers bring up, until nothing is open.
FormValues filled(const FormTemplate &form, const Resident &resident, Answers answers)
{
    FormValues values;
    values.date = QDate(2026, 12, 1);
    values.bound.insert(QStringLiteral("office.mayorTitle"), QStringLiteral("架空見本市長"));
    for (const QString &role : personWords())
        bindResident(values, role, resident);
    for (int member = 0; member < 10; ++member)
        bindResident(values, QStringLiteral("household[%1]").arg(member), resident);
    qsizetype before = -1;
    while (before != values.fields.size()) {
        before = values.fields.size();
        for (const Field &field : form.fields) {
            const QString answer = answerTo(field, resident, answers);
            const bool asked = (field.binding.isEmpty() || isCommon(field.binding)) && !field.calculation;
            if (asked && !answer.isEmpty() && isThere(form, field, values))
                values.fields.insert(field.id, answer);
        }
    }
    return values;
}

int pagesThere(const FormTemplate &form, const FormValues &values)
{
    return int(std::count_if(
        form.pages.begin(), form.pages.end(), [&](const Page &page) { return isThere(form, page, values); }));
}

QStringList described(const QList<Warning> &warnings)
{
    QStringList lines;
    for (const Warning &warning : warnings)
        lines << warning.field + u' ' + toWord(warning.code);
    return lines;
}

} // namespace

/// The shipped forms, loaded and filled as the product does it.
class ShippedTemplatesTest : public QObject {
    Q_OBJECT

private slots:
    void thereAreEnough() { QVERIFY(shippedForms().size() >= 16); }

    void allAreFound()
    {
        const auto found = findTemplates({ QStringLiteral(MADOGUCHI_FORMS_DIR) });
        for (const QString &id : shippedForms())
            QVERIFY2(found.contains(id), qPrintable(id));
    }

    void theLoaderHasNothingToSay_data() { forms(); }
    void theLoaderHasNothingToSay()
    {
        QFETCH(QString, id);
        QCOMPARE(checkTemplate(folderOf(id)).size(), 0);
        const FormTemplate form = load(id);
        QCOMPARE(form.id, id);
        QVERIFY(!form.mayCarryPersonalNumber);
        QVERIFY(form.retentionYears > 0);
        QVERIFY(!form.kana.isEmpty() && !form.keywords.isEmpty());
    }

    void whoeverPutsTheCardDownIsOnTheForm_data() { forms(); }
    void whoeverPutsTheCardDownIsOnTheForm()
    {
        QFETCH(QString, id);
        QSet<QString> bindings;
        for (const Field &field : load(id).fields)
            bindings << field.binding;
        for (const char *part : { "name", "nameKana", "address", "phone" })
            QVERIFY2(bindings.contains(QStringLiteral("applicant.") + QLatin1String(part)), part);
        QVERIFY(bindings.contains(QStringLiteral("office.mayorTitle")));
    }

    void ordinaryDataGivesNoWarning_data() { forms(); }
    void ordinaryDataGivesNoWarning()
    {
        QFETCH(QString, id);
        const FormTemplate form = load(id);
        auto renderer = FormRenderer::create(form);
        QVERIFY(renderer.has_value());
        for (const Answers answers : { Answers::First, Answers::Second, Answers::Last }) {
            const FormValues values = filled(form, ordinary(), answers);
            const auto rendered = (*renderer)->toPdf(values);
            QVERIFY(rendered.has_value());
            QCOMPARE(described(rendered->warnings), QStringList());
            QCOMPARE(rendered->pages, pagesThere(form, values));
        }
    }

    void theLongestResidentFits_data() { forms(); }
    void theLongestResidentFits()
    {
        QFETCH(QString, id);
        const FormTemplate form = load(id);
        auto renderer = FormRenderer::create(form);
        QVERIFY(renderer.has_value());
        for (const Answers answers : { Answers::First, Answers::Second, Answers::Last }) {
            for (const Warning &warning : (*renderer)->check(filled(form, longest(), answers)))
                QVERIFY2(warning.code == WarningCode::Shrunk || warning.code == WarningCode::Wrapped,
                    qPrintable(warning.field + u' ' + toWord(warning.code)));
        }
    }

    void everyEmptyRequiredFieldIsTold_data() { forms(); }
    void everyEmptyRequiredFieldIsTold()
    {
        QFETCH(QString, id);
        const FormTemplate form = load(id);
        auto renderer = FormRenderer::create(form);
        QVERIFY(renderer.has_value());
        QStringList expected;
        for (const Field &field : form.fields) {
            if (field.required && isThere(form, field, {}))
                expected << field.id + QStringLiteral(" empty-required");
        }
        QVERIFY(!expected.isEmpty());
        QCOMPARE(described((*renderer)->check({})), expected);
    }

    /// No text stands on another: where two fields share a place, only one of them is there.
    void fieldsThatShareAPlaceAreNeverThereTogether_data() { forms(); }
    void fieldsThatShareAPlaceAreNeverThereTogether()
    {
        QFETCH(QString, id);
        const FormTemplate form = load(id);
        for (const Answers answers : { Answers::First, Answers::Second, Answers::Last }) {
            const FormValues values = filled(form, ordinary(), answers);
            QList<Field> there;
            for (const Field &field : form.fields) {
                if (field.kind == FieldKind::Choice || !isThere(form, field, values))
                    continue;
                for (const Field &other : std::as_const(there))
                    QVERIFY2(other.page != field.page || !other.rectMm.intersects(field.rectMm),
                        qPrintable(field.id + u' ' + other.id));
                there << field;
            }
        }
    }

    void feesFollowTheNumberOfCopies_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("fields"); // id=value, with blanks between
        QTest::addColumn<qint64>("yen");
        QTest::newRow("two records") << QStringLiteral("juminhyo")
                                     << QStringLiteral("certificates=household copiesHousehold=2") << qint64(600);
        QTest::newRow("register and removed register")
            << QStringLiteral("koseki") << QStringLiteral("certificates=all,removed-all copiesAll=1 copiesRemovedAll=2")
            << qint64(1950);
        QTest::newRow("a copy that was unticked again")
            << QStringLiteral("koseki") << QStringLiteral("certificates=all copiesAll=1 copiesRemovedAll=2")
            << qint64(450);
        QTest::newRow("tax certificates, one for nothing")
            << QStringLiteral("zei-shomei")
            << QStringLiteral("certificates=income,light-vehicle copiesIncome=2 copiesLightVehicle=1") << qint64(600);
        QTest::newRow("a temporary plate") << QStringLiteral("rinji-unko") << QString() << qint64(750);
        QTest::newRow("a seal that is abolished")
            << QStringLiteral("inkan-toroku") << QStringLiteral("request=abolish") << qint64(0);
        QTest::newRow("persons viewed") << QStringLiteral("daicho-etsuran") << QStringLiteral("viewedCount=3")
                                        << qint64(900);
    }

    void feesFollowTheNumberOfCopies()
    {
        QFETCH(QString, id);
        QFETCH(QString, fields);
        QFETCH(qint64, yen);
        const FormTemplate form = load(id);
        FormValues values;
        values.date = QDate(2026, 12, 1);
        for (const QString &pair : fields.split(u' ', Qt::SkipEmptyParts))
            values.fields.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
        QCOMPARE(feeOf(form, values), std::optional<qint64>(yen));
    }

private:
    static void forms()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : shippedForms())
            QTest::newRow(qPrintable(id)) << id;
    }
};

QTEST_GUILESS_MAIN(ShippedTemplatesTest)
#include "ShippedTemplatesTest.moc"
