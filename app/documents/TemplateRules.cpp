#include "app/documents/DateParts.h"
#include "app/documents/NumberParts.h"
#include "app/documents/TemplateReader.h"
#include "app/reception/JapaneseDate.h"

#include <QCoreApplication>
#include <QSet>

namespace madoguchi::documents {

namespace {

class TemplateRules {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::documents::TemplateRules)

public:
    TemplateRules(const FormTemplate &formTemplate, Problems &problems)
        : m_template(formTemplate)
        , m_problems(problems)
    {
    }

    void check();

private:
    void checkField(const Field &field, const QString &path);
    void checkId(const Field &field, const QString &path);
    void checkPlaces(const Field &field, const QString &path);
    void checkKind(const Field &field, const QString &path);
    void checkDate(const Field &field, const QString &path);
    void checkNumber(const Field &field, const QString &path);
    void checkOptions(const Field &field, const QString &path);
    void checkOnPage(const QRectF &rectMm, const Page &page, const QString &path);

    const FormTemplate &m_template;
    Problems &m_problems;
    QSet<QString> m_ids;
};

void TemplateRules::check()
{
    if (m_template.pages.isEmpty())
        //: Checking a form template. IT staff.
        m_problems.add(QStringLiteral("pages"), tr("The form has no page. Describe at least one page."));
    for (qsizetype i = 0; i < m_template.fields.size(); ++i)
        checkField(m_template.fields[i], QStringLiteral("fields[%1]").arg(i));
}

void TemplateRules::checkField(const Field &field, const QString &path)
{
    checkId(field, path);
    checkPlaces(field, path);
    checkKind(field, path);
    if (field.minSizePt > field.sizePt)
        m_problems.add(path + QStringLiteral(".minSize"),
            //: Checking a form template. IT staff; about type sizes.
            tr("The smallest size is larger than the size. Correct one of them."));
    if (field.binding.endsWith(QLatin1String(".personalNumber")) && !m_template.mayCarryPersonalNumber)
        m_problems.add(path + QStringLiteral(".binding"),
            //: Checking a form template. IT staff; mayCarryPersonalNumber is a key of the file and stays as it is.
            tr("This form may not carry the individual number. Remove the field, or set mayCarryPersonalNumber if the "
               "law allows it."));
}

void TemplateRules::checkId(const Field &field, const QString &path)
{
    if (field.id.isEmpty())
        return;
    if (m_ids.contains(field.id))
        m_problems.add(path + QStringLiteral(".id"),
            //: Checking a form template. IT staff; %1 is the id of a field.
            tr("The id “%1” is used twice. Give each field its own id.").arg(shortened(field.id)));
    m_ids.insert(field.id);
}

void TemplateRules::checkPlaces(const Field &field, const QString &path)
{
    if (field.page > m_template.pages.size()) {
        m_problems.add(path + QStringLiteral(".page"),
            //: Checking a form template. IT staff; %1 is a page's number.
            tr("The form has no page %1. Correct the number or add the page.").arg(field.page));
        return;
    }
    const Page &page = m_template.pages[field.page - 1];
    checkOnPage(field.rectMm, page, path + QStringLiteral(".rect"));
    for (qsizetype i = 0; i < field.options.size(); ++i)
        checkOnPage(field.options[i].rectMm, page, QStringLiteral("%1.options[%2].rect").arg(path).arg(i));
    for (auto part = field.partsMm.constBegin(); part != field.partsMm.constEnd(); ++part)
        checkOnPage(part.value(), page, path + QStringLiteral(".parts.") + part.key());
}

void TemplateRules::checkOnPage(const QRectF &rectMm, const Page &page, const QString &path)
{
    constexpr double slackMm = 0.01;
    const QRectF paper(0, 0, page.widthMm, page.heightMm);
    if (!rectMm.isNull() && !paper.adjusted(-slackMm, -slackMm, slackMm, slackMm).contains(rectMm))
        //: Checking a form template. IT staff; about a field or one of its parts.
        m_problems.add(path, tr("This lies off the page. Move it onto the page."));
}

void TemplateRules::checkKind(const Field &field, const QString &path)
{
    switch (field.kind) {
    case FieldKind::Choice:
    case FieldKind::Era:
        if (field.options.isEmpty())
            m_problems.add(path + QStringLiteral(".options"),
                //: Checking a form template. IT staff; about a field of which one answer is chosen.
                tr("A field to choose from needs options. Add them."));
        checkOptions(field, path);
        return;
    case FieldKind::Date:
    case FieldKind::Today:
        checkDate(field, path);
        checkOptions(field, path);
        return;
    case FieldKind::Digits:
        if (field.boxes == 0)
            m_problems.add(path + QStringLiteral(".boxes"),
                //: Checking a form template. IT staff; about a field with one box for each character.
                tr("A field of boxes needs their number. Add it."));
        checkNumber(field, path);
        return;
    case FieldKind::Text:
        checkNumber(field, path);
        return;
    case FieldKind::MultiLine:
    case FieldKind::Check:
    case FieldKind::Image:
    case FieldKind::Signature:
        return;
    }
}

void TemplateRules::checkDate(const Field &field, const QString &path)
{
    if (!field.partsMm.contains(QStringLiteral("year")))
        m_problems.add(path + QStringLiteral(".parts"),
            //: Checking a form template. IT staff; about a date written in parts at different places.
            tr("A date needs the places of its parts, at least of the year. Add them."));
    const bool isPrinted = !printedEras(field).isEmpty();
    if (isPrinted && field.partsMm.contains(QStringLiteral("era")))
        m_problems.add(path + QStringLiteral(".parts"),
            //: Checking a form template. IT staff; about a date whose era the paper has printed. “era” stands in the
            //: file.
            tr("The paper has the era printed: the date needs no “era” of its own. Remove it."));
    if (field.eraStyle == QLatin1String("circle") && field.options.isEmpty())
        m_problems.add(path + QStringLiteral(".options"),
            //: Checking a form template. IT staff; about the printed names of eras, one of which gets a ring.
            tr("A date with a ring around its era needs the places of the eras as options. Add them."));
}

void TemplateRules::checkNumber(const Field &field, const QString &path)
{
    const qsizetype parts = field.partsMm.size();
    const bool isInOrder = numberPartsOf(field) == parts && parts != 1
        && (parts < 2 || field.partsMm.contains(numberPartNames().at(1)))
        && (parts == 0 || field.partsMm.contains(numberPartNames().first()));
    if (!isInOrder)
        m_problems.add(path + QStringLiteral(".parts"),
            //: Checking a form template. IT staff; about a number written in parts. “first”, “second” stand in the
            //: file.
            tr("A number in parts needs “first” and “second”, and may have “third”. Add or remove parts."));
}

void TemplateRules::checkOptions(const Field &field, const QString &path)
{
    const QStringList eras = reception::eraWords() + QStringList(QStringLiteral("western"));
    QSet<QString> seen;
    for (qsizetype i = 0; i < field.options.size(); ++i) {
        const QString &value = field.options[i].value;
        const QString place = QStringLiteral("%1.options[%2].value").arg(path).arg(i);
        if (seen.contains(value))
            //: Checking a form template. IT staff; %1 is the value of an answer.
            m_problems.add(
                place, tr("The value “%1” is used twice. Give each option its own value.").arg(shortened(value)));
        if (field.kind != FieldKind::Choice && !value.isEmpty() && !eras.contains(value))
            //: Checking a form template. IT staff; %1 is a word of the file, %2 the words that may stand there.
            m_problems.add(
                place, tr("“%1” is no era. Use one of: %2.").arg(shortened(value), eras.join(QStringLiteral(", "))));
        seen.insert(value);
    }
}

} // namespace

void checkRules(const FormTemplate &formTemplate, Problems &problems)
{
    TemplateRules(formTemplate, problems).check();
}

} // namespace madoguchi::documents
