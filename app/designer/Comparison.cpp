#include "app/designer/Comparison.h"

#include "app/documents/JsonText.h"
#include "app/documents/TemplateWriter.h"

#include <QCryptographicHash>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace madoguchi::designer {

namespace {

using documents::Field;
using documents::FormTemplate;

QString number(double value)
{
    return QString::number(std::round(value * 100) / 100, 'g', QLocale::FloatingPointShortest);
}

QString numbers(const QRectF &rect)
{
    return QStringList { number(rect.x()), number(rect.y()), number(rect.width()), number(rect.height()) }.join(
        QStringLiteral(", "));
}

QString yesNo(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

QString both(const documents::Label &label)
{
    return label.en.isEmpty() ? label.ja : QStringLiteral("%1 / %2").arg(label.ja, label.en);
}

/// Stands for a file's content; nothing for one that cannot be read.
QString contentMark(const QString &path)
{
    constexpr qint64 most = 50 * 1024 * 1024;
    const auto bytes = documents::readFile(path, most);
    return bytes ? QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex().left(12))
                 : QString();
}

QString optionsOf(const Field &field)
{
    QStringList options;
    for (const documents::Option &option : field.options)
        options << QStringLiteral("%1: %2 (%3)").arg(option.value, both(option.label), numbers(option.rectMm));
    return options.join(QStringLiteral("; "));
}

QString partsOf(const Field &field)
{
    QStringList names = field.partsMm.keys();
    names.sort();
    QStringList parts;
    for (const QString &name : names)
        parts << QStringLiteral("%1 (%2)").arg(name, numbers(field.partsMm.value(name)));
    return parts.join(QStringLiteral("; "));
}

/// Marks the longest run of elements that kept their order; the others have moved.
QList<bool> kept(const QList<int> &before)
{
    const qsizetype count = before.size();
    QList<int> length(count, 1);
    QList<qsizetype> previous(count, -1);
    for (qsizetype i = 0; i < count; ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            if (before[j] < before[i] && length[j] + 1 > length[i]) {
                length[i] = length[j] + 1;
                previous[i] = j;
            }
        }
    }
    QList<bool> result(count, false);
    for (qsizetype i = std::max_element(length.begin(), length.end()) - length.begin(); count > 0 && i >= 0;
         i = previous[i])
        result[i] = true;
    return result;
}

QString conditionsOf(const documents::Conditions &when)
{
    QStringList conditions;
    for (const documents::Condition &condition : when) {
        const QString subject = condition.field + condition.binding;
        conditions << (condition.anyOf.isEmpty()
                ? subject + (condition.filled ? QString() : QStringLiteral(" = ∅"))
                : QStringLiteral("%1 = %2").arg(subject, condition.anyOf.join(QStringLiteral(" | "))));
    }
    return conditions.join(QStringLiteral("; "));
}

QString calculationOf(const Field &field)
{
    return field.calculation ? QStringLiteral("%1(%2)").arg(
               wordFor(field.calculation->what), field.calculation->of.join(QStringLiteral(", ")))
                             : QString();
}

QString feesOf(const FormTemplate &form)
{
    QStringList fees;
    for (const documents::Fee &fee : form.fees) {
        QString text = QString::number(fee.yen);
        if (!fee.per.isEmpty())
            text += QStringLiteral(" × ") + fee.per;
        if (!fee.when.isEmpty())
            text += QStringLiteral(" [%1]").arg(conditionsOf(fee.when));
        fees << text;
    }
    return fees.join(QStringLiteral(", "));
}

class Comparison {
public:
    Comparison(const FormTemplate &before, const FormTemplate &after)
        : m_before(before)
        , m_after(after)
    {
    }

    QList<Difference> run()
    {
        compareForm();
        comparePages();
        pairFields();
        compareOrder();
        for (qsizetype i = 0; i < m_after.fields.size(); ++i) {
            const Field &field = m_after.fields.at(i);
            if (m_pairs.contains(i))
                compareField(m_before.fields.at(m_pairs.value(i)), field);
            else
                m_list << Difference { placeOf(field), What::FieldAdded, {}, field.id };
        }
        for (qsizetype i = 0; i < m_before.fields.size(); ++i) {
            if (!m_paired.contains(i))
                m_list << Difference { placeOf(m_before.fields.at(i)), What::FieldRemoved, m_before.fields.at(i).id,
                    {} };
        }
        return m_list;
    }

private:
    static Place placeOf(const Field &field) { return { field.page, field.id, field.label }; }

    void tell(const Place &place, What what, const QString &before, const QString &after)
    {
        if (before != after)
            m_list << Difference { place, what, before, after };
    }

    void compareForm()
    {
        tell({}, What::Version, m_before.version, m_after.version);
        tell({}, What::Title, both(m_before.title), both(m_after.title));
        tell({}, What::Kana, m_before.kana, m_after.kana);
        tell({}, What::Keywords, m_before.keywords.join(QStringLiteral(", ")),
            m_after.keywords.join(QStringLiteral(", ")));
        tell({}, What::Fees, feesOf(m_before), feesOf(m_after));
        tell({}, What::Retention, QString::number(m_before.retentionYears), QString::number(m_after.retentionYears));
        tell({}, What::PersonalNumber, yesNo(m_before.mayCarryPersonalNumber), yesNo(m_after.mayCarryPersonalNumber));
    }

    void comparePages()
    {
        const QString before = contentMark(m_before.background);
        const QString after = contentMark(m_after.background);
        const bool sameBackground = before == after && !after.isEmpty();
        if (!sameBackground)
            m_list << Difference { {}, What::Background, before, after };
        const qsizetype common = std::min(m_before.pages.size(), m_after.pages.size());
        for (qsizetype i = 0; i < common; ++i)
            comparePage(int(i), sameBackground);
        for (qsizetype i = common; i < m_after.pages.size(); ++i)
            m_list << Difference { { int(i) + 1, {}, {} }, What::PageAdded, {}, sizeOf(m_after.pages.at(i)) };
        for (qsizetype i = common; i < m_before.pages.size(); ++i)
            m_list << Difference { { int(i) + 1, {}, {} }, What::PageRemoved, sizeOf(m_before.pages.at(i)), {} };
    }

    static QString sizeOf(const documents::Page &page)
    {
        return QStringLiteral("%1 × %2").arg(number(page.widthMm), number(page.heightMm));
    }

    void comparePage(int index, bool sameBackground)
    {
        const documents::Page &before = m_before.pages.at(index);
        const documents::Page &after = m_after.pages.at(index);
        const Place place { index + 1, {}, {} };
        tell(place, What::PageSize, sizeOf(before), sizeOf(after));
        tell(place, What::PageWhen, conditionsOf(before.when), conditionsOf(after.when));
        if (sameBackground)
            tell(place, What::PagePicture, contentMark(before.picture), contentMark(after.picture));
    }

    void pairFields()
    {
        for (qsizetype i = 0; i < m_after.fields.size(); ++i)
            pairWith(i, [](const Field &one, const Field &other) { return one.id == other.id; });
        for (qsizetype i = 0; i < m_after.fields.size(); ++i) {
            if (!m_pairs.contains(i))
                pairWith(i, [](const Field &one, const Field &other) {
                    return one.kind == other.kind && one.page == other.page && one.label == other.label;
                });
        }
    }

    template <typename Same>
    void pairWith(qsizetype after, Same same)
    {
        for (qsizetype i = 0; i < m_before.fields.size(); ++i) {
            if (m_paired.contains(i) || !same(m_before.fields.at(i), m_after.fields.at(after)))
                continue;
            m_pairs.insert(after, i);
            m_paired.insert(i, after);
            return;
        }
    }

    void compareOrder()
    {
        QList<qsizetype> after;
        QList<int> before;
        for (qsizetype i = 0; i < m_after.fields.size(); ++i) {
            if (m_pairs.contains(i)) {
                after << i;
                before << int(m_pairs.value(i));
            }
        }
        const QList<bool> stayed = kept(before);
        for (qsizetype i = 0; i < after.size(); ++i) {
            if (!stayed.at(i))
                m_list << Difference { placeOf(m_after.fields.at(after.at(i))), What::FieldOrder,
                    QString::number(before.at(i) + 1), QString::number(after.at(i) + 1) };
        }
    }

    void compareField(const Field &before, const Field &after)
    {
        const Place place = placeOf(after);
        tell(place, What::FieldId, before.id, after.id);
        tell(place, What::FieldLabel, both(before.label), both(after.label));
        tell(place, What::FieldKind, wordFor(before.kind), wordFor(after.kind));
        tell(place, What::FieldPage, QString::number(before.page), QString::number(after.page));
        comparePlaces(place, before, after);
        tell(place, What::FieldBinding, before.binding, after.binding);
        tell(place, What::FieldRequired, yesNo(before.required), yesNo(after.required));
        tell(place, What::FieldWhen, conditionsOf(before.when), conditionsOf(after.when));
        tell(place, What::FieldCalculation, calculationOf(before), calculationOf(after));
        tell(place, What::FieldFormat, wordFor(before.format), wordFor(after.format));
        tell(place, What::FieldFiller, wordFor(before.filler), wordFor(after.filler));
        compareLook(place, before, after);
    }

    void comparePlaces(const Place &place, const Field &before, const Field &after)
    {
        const auto corner
            = [](const QRectF &rect) { return QStringLiteral("%1, %2").arg(number(rect.x()), number(rect.y())); };
        const auto size = [](const QRectF &rect) {
            return QStringLiteral("%1 × %2").arg(number(rect.width()), number(rect.height()));
        };
        tell(place, What::FieldMoved, corner(before.rectMm), corner(after.rectMm));
        tell(place, What::FieldResized, size(before.rectMm), size(after.rectMm));
        tell(place, What::FieldParts, partsOf(before), partsOf(after));
        tell(place, What::FieldOptions, optionsOf(before), optionsOf(after));
        tell(place, What::FieldBoxes, QString::number(before.boxes), QString::number(after.boxes));
    }

    void compareLook(const Place &place, const Field &before, const Field &after)
    {
        const auto sizes = [](const Field &field) {
            return QStringLiteral("%1 – %2").arg(number(field.minSizePt), number(field.sizePt));
        };
        tell(place, What::FieldFont, before.fontFamily, after.fontFamily);
        tell(place, What::FieldSize, sizes(before), sizes(after));
        tell(place, What::FieldAlign, wordFor(before.align), wordFor(after.align));
        tell(place, What::FieldOverflow, wordFor(before.overflow), wordFor(after.overflow));
        tell(place, What::FieldMark, wordFor(before.mark), wordFor(after.mark));
        tell(place, What::FieldSeveral, yesNo(before.several), yesNo(after.several));
        tell(place, What::FieldEraStyle, before.eraStyle, after.eraStyle);
    }

    const FormTemplate &m_before;
    const FormTemplate &m_after;
    QHash<qsizetype, qsizetype> m_pairs; ///< of fields: after → before
    QHash<qsizetype, qsizetype> m_paired; ///< before → after
    QList<Difference> m_list;
};

} // namespace

QList<Difference> compareForms(const FormTemplate &before, const FormTemplate &after)
{
    return Comparison(before, after).run();
}

} // namespace madoguchi::designer
