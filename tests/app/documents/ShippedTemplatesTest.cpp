#include "app/documents/FormRenderer.h"

#include <QSet>
#include <QTest>

using namespace madoguchi::documents;

namespace {

const QStringList &shippedForms()
{
    static const QStringList ids { QStringLiteral("juminhyo"), QStringLiteral("inkan-shomei"),
        QStringLiteral("zei-shomei"), QStringLiteral("ininjo") };
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

/// What a clerk would enter into a field, by its kind.
QString answerTo(const Field &field, const Resident &resident)
{
    if (field.id.startsWith(QLatin1String("copies")) || field.id.startsWith(QLatin1String("taskCopies")))
        return QStringLiteral("2");
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::MultiLine:
        return field.id.startsWith(QLatin1String("year")) ? QStringLiteral("8") : QStringLiteral("例示１２");
    case FieldKind::Date:
        return resident.birthDate;
    case FieldKind::Check:
        return QStringLiteral("true");
    case FieldKind::Choice:
        return field.options.constFirst().value;
    case FieldKind::Era:
        return QStringLiteral("showa");
    case FieldKind::Digits:
        return QStringLiteral("1");
    case FieldKind::Today:
    case FieldKind::Image:
        return {};
    }
    return {};
}

FormValues filled(const FormTemplate &form, const Resident &resident)
{
    FormValues values;
    values.date = QDate(2026, 12, 1);
    values.bound.insert(QStringLiteral("office.mayorTitle"), QStringLiteral("架空見本市長"));
    for (const char *role : { "applicant", "subject", "agent" }) {
        const QString prefix = QLatin1String(role) + u'.';
        values.bound.insert(prefix + QStringLiteral("name"), resident.name);
        values.bound.insert(prefix + QStringLiteral("nameKana"), resident.nameKana);
        values.bound.insert(prefix + QStringLiteral("address"), resident.address);
        values.bound.insert(prefix + QStringLiteral("birthDate"), resident.birthDate);
        values.bound.insert(prefix + QStringLiteral("phone"), QStringLiteral("090-0000-0000"));
    }
    for (const Field &field : form.fields) {
        const QString answer = answerTo(field, resident);
        if (field.binding.isEmpty() && !answer.isEmpty())
            values.fields.insert(field.id, answer);
    }
    return values;
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
        QVERIFY(!form.kana.isEmpty() && !form.keywords.isEmpty());
    }

    void whoeverPutsTheCardDownIsOnTheForm_data() { forms(); }
    void whoeverPutsTheCardDownIsOnTheForm()
    {
        QFETCH(QString, id);
        QSet<QString> bindings;
        for (const Field &field : load(id).fields)
            bindings << field.binding;
        for (const char *part : { "name", "nameKana", "address", "birthDate", "phone" })
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
        const auto rendered = (*renderer)->toPdf(filled(form, ordinary()));
        QVERIFY(rendered.has_value());
        QCOMPARE(described(rendered->warnings), QStringList());
        QCOMPARE(rendered->pages, 1);
    }

    void theLongestResidentFits_data() { forms(); }
    void theLongestResidentFits()
    {
        QFETCH(QString, id);
        const FormTemplate form = load(id);
        auto renderer = FormRenderer::create(form);
        QVERIFY(renderer.has_value());
        for (const Warning &warning : (*renderer)->check(filled(form, longest())))
            QVERIFY2(warning.code == WarningCode::Shrunk || warning.code == WarningCode::Wrapped,
                qPrintable(warning.field + u' ' + toWord(warning.code)));
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
            if (field.required)
                expected << field.id + QStringLiteral(" empty-required");
        }
        QVERIFY(!expected.isEmpty());
        QCOMPARE(described((*renderer)->check({})), expected);
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
