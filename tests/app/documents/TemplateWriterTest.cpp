#include "app/documents/TemplateWriter.h"

#include "app/documents/TemplateReader.h"
#include "tests/app/documents/TestForm.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace madoguchi;
using namespace madoguchi::documents;

namespace {

FormTemplate readAgain(const QByteArray &json, const QString &folder, int *problems = nullptr)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        QTest::qFail(qPrintable(error.errorString()), __FILE__, __LINE__);
    Problems found;
    FormTemplate form = readTemplate(object, folder, found);
    if (problems)
        *problems = int(found.list().size());
    return form;
}

/// A template with every key of the format, drawn from a seed. Not one that could be printed.
class RandomForm {
public:
    explicit RandomForm(quint32 seed)
        : m_random(seed)
    {
    }

    FormTemplate make()
    {
        FormTemplate form;
        form.folder = QStringLiteral("/forms/city");
        form.id = QStringLiteral("random");
        form.version = text();
        form.title = { text(), m_random.bounded(2) ? text() : QString() };
        form.kana = m_random.bounded(2) ? text() : QString();
        form.keywords = m_random.bounded(2) ? QStringList { text(), text() } : QStringList();
        form.mayCarryPersonalNumber = m_random.bounded(2);
        form.retentionYears = m_random.bounded(11);
        for (int i = m_random.bounded(3); i > 0; --i)
            form.fees << Fee { m_random.bounded(1000), word(), conditions() };
        form.background = form.folder + QStringLiteral("/background.pdf");
        for (int page = 1; page <= 3; ++page)
            form.pages << Page { length(10), length(10), form.folder + QStringLiteral("/page-%1.png").arg(page),
                conditions() };
        for (int i = 0; i < 20; ++i)
            form.fields << field(i);
        return form;
    }

private:
    double length(double least) { return least + m_random.bounded(1000.0); }
    QRectF rect() { return { length(0), length(0), length(0.1), length(0.1) }; }
    QString text()
    {
        static const QStringList samples { QStringLiteral("氏名"), QStringLiteral("𠮷野家"),
            QStringLiteral("葛\U000E0100城"), QStringLiteral("a \"quoted\" \\ text"),
            QStringLiteral("two\nlines\tand\u0001more"), QStringLiteral("</script>\u2028") };
        return samples.at(m_random.bounded(int(samples.size())));
    }

    QString word() { return m_random.bounded(2) ? QStringLiteral("copies") : QString(); }

    Conditions conditions()
    {
        Conditions when;
        for (int i = m_random.bounded(3); i > 0; --i) {
            const bool byField = m_random.bounded(2);
            Condition condition { byField ? QStringLiteral("a") : QString(),
                byField ? QString() : QStringLiteral("common.bankName"), true, {} };
            if (m_random.bounded(2))
                condition.anyOf = QStringList { QStringLiteral("agent"), text() };
            else
                condition.filled = m_random.bounded(2);
            when << condition;
        }
        return when;
    }

    Field field(int number)
    {
        Field field;
        field.id = QStringLiteral("field%1").arg(number);
        field.kind = FieldKind(m_random.bounded(int(FieldKind::Signature) + 1));
        field.label = { text(), text() };
        field.page = 1 + m_random.bounded(3);
        field.rectMm = rect();
        field.binding = m_random.bounded(2) ? QStringLiteral("applicant.name") : QString();
        field.required = m_random.bounded(2);
        field.filler = Filler(m_random.bounded(2));
        field.fontFamily = m_random.bounded(2) ? QStringLiteral("gothic") : QStringLiteral("mincho");
        field.sizePt = 1 + m_random.bounded(71.0);
        field.minSizePt = m_random.bounded(2) ? std::min(6.5, field.sizePt) : 1 + m_random.bounded(71.0);
        field.align = Align(m_random.bounded(3));
        field.overflow = Overflow(m_random.bounded(3));
        field.mark = Mark(m_random.bounded(2));
        field.several = m_random.bounded(2);
        field.boxes = m_random.bounded(33);
        field.eraStyle = m_random.bounded(2) ? QStringLiteral("circle") : QStringLiteral("word");
        field.when = conditions();
        if (m_random.bounded(2))
            field.calculation = Calculation { Reckoning(m_random.bounded(int(Reckoning::Age) + 1)), { word() } };
        field.format = InputFormat(m_random.bounded(int(InputFormat::AccountHolder) + 1));
        for (int i = m_random.bounded(4); i > 0; --i)
            field.options << Option { QStringLiteral("value%1").arg(i), { text(), {} }, rect() };
        for (const QString &part : { QStringLiteral("era"), QStringLiteral("year"), QStringLiteral("day") }) {
            if (m_random.bounded(2))
                field.partsMm.insert(part, rect());
        }
        return field;
    }

    QRandomGenerator m_random;
};

} // namespace

/// Writing template.json: what is written is read again as it was.
class TemplateWriterTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsWrittenIsReadAgain()
    {
        for (quint32 seed = 0; seed < 500; ++seed) {
            const FormTemplate form = RandomForm(seed).make();
            const QByteArray json = templateJson(form);
            int problems = -1;
            QVERIFY2(readAgain(json, form.folder, &problems) == form, json.constData());
            QCOMPARE(problems, 0);
            QCOMPARE(templateJson(readAgain(json, form.folder)), json);
        }
    }

    void aFormWithEveryKindOfFieldIsReadAgain()
    {
        const FormTemplate form = TestForm().load();
        QVERIFY(readAgain(templateJson(form), form.folder) == form);
    }

    void defaultsAreNotWritten()
    {
        FormTemplate form;
        form.fields << Field {};
        const QJsonObject object = QJsonDocument::fromJson(templateJson(form)).object();
        QCOMPARE(object.keys(),
            QStringList({ QStringLiteral("$schema"), QStringLiteral("background"), QStringLiteral("fields"),
                QStringLiteral("id"), QStringLiteral("pages"), QStringLiteral("title"), QStringLiteral("version") }));
        QCOMPARE(object.value(QStringLiteral("fields"))[0].toObject().keys(),
            QStringList(
                { QStringLiteral("id"), QStringLiteral("kind"), QStringLiteral("label"), QStringLiteral("rect") }));
    }

    void keysStandInTheOrderOfTheSchema()
    {
        FormTemplate form = RandomForm(7).make();
        form.fields.resize(1);
        Field &field = form.fields.first();
        field.page = 2;
        field.binding = QStringLiteral("applicant.name");
        field.required = field.several = true;
        field.filler = Filler::Clerk;
        field.fontFamily = QStringLiteral("gothic");
        field.sizePt = 5;
        field.minSizePt = 2;
        field.align = Align::Right;
        field.overflow = Overflow::Wrap;
        field.mark = Mark::Circle;
        field.options = { Option {} };
        field.boxes = 3;
        field.partsMm = { { QStringLiteral("year"), QRectF(1, 2, 3, 4) } };
        field.when = { Condition { QStringLiteral("b"), {}, true, {} } };
        field.calculation = Calculation { Reckoning::Count, { QStringLiteral("b") } };
        field.format = InputFormat::Phone;
        field.eraStyle = QStringLiteral("western");
        const QByteArray json = templateJson(form);
        qsizetype at = json.indexOf("\"fields\"");
        for (const char *key : { "id", "kind", "label", "page", "rect", "binding", "required", "filledBy", "font",
                 "size", "minSize", "align", "overflow", "mark", "several", "options", "boxes", "parts", "when",
                 "calculate", "format", "eraStyle" }) {
            const qsizetype next = json.indexOf('"' + QByteArray(key) + "\": ", at);
            QVERIFY2(next > at, key);
            at = next;
        }
    }

    void lengthsOfTheMouseBecomeHundredths()
    {
        FormTemplate form;
        form.folder = QStringLiteral("/forms/city");
        form.pages << Page { 209.9733333, 297.0394444, {}, {} };
        form.fields << Field();
        form.fields.first().rectMm = QRectF(10.0000001, 63.8499999999, 1.005001, 4);
        const FormTemplate rounded = onHundredths(form);
        QCOMPARE(rounded.pages.first().widthMm, 209.97);
        QCOMPARE(rounded.fields.first().rectMm, QRectF(10, 63.85, 1.01, 4));
        QVERIFY(templateJson(rounded).contains("[10, 63.85, 1.01, 4]"));
        QVERIFY(onHundredths(rounded) == rounded);
    }

    void aLengthThatIsNoNumberIsStillJson()
    {
        FormTemplate form;
        form.fields << Field();
        form.fields.first().rectMm
            = QRectF(std::numeric_limits<double>::quiet_NaN(), 0, std::numeric_limits<double>::infinity(), 1);
        QVERIFY(!QJsonDocument::fromJson(templateJson(form)).isNull());
    }
};

QTEST_GUILESS_MAIN(TemplateWriterTest)
#include "TemplateWriterTest.moc"
