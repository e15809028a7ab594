#include "app/designer/FieldParts.h"

#include "app/documents/NumberParts.h"

#include <algorithm>
#include <utility>

namespace madoguchi::designer {

using documents::Field;
using documents::FieldKind;

namespace {

const QString OptionPrefix = QStringLiteral("option.");
const QString PlacePrefix = QStringLiteral("part.");

const QStringList &dateParts()
{
    static const QStringList names
        = { QStringLiteral("era"), QStringLiteral("year"), QStringLiteral("month"), QStringLiteral("day") };
    return names;
}

const QStringList &placeNames()
{
    static const QStringList names = dateParts() + documents::numberPartNames();
    return names;
}

qsizetype optionOf(const Field &field, const QString &part)
{
    bool isNumber = false;
    const qsizetype option = part.startsWith(OptionPrefix) ? part.mid(OptionPrefix.size()).toInt(&isNumber) : -1;
    return isNumber && option >= 0 && option < field.options.size() ? option : -1;
}

QRectF scaled(const QRectF &rect, const QRectF &from, const QRectF &to)
{
    const double x = from.width() > 0 ? to.width() / from.width() : 1;
    const double y = from.height() > 0 ? to.height() / from.height() : 1;
    return { to.x() + (rect.x() - from.x()) * x, to.y() + (rect.y() - from.y()) * y, rect.width() * x,
        rect.height() * y };
}

void setWhole(Field &field, const QRectF &rectMm)
{
    const QRectF before = std::exchange(field.rectMm, rectMm);
    for (QRectF &part : field.partsMm)
        part = scaled(part, before, rectMm);
    const QPointF by = scaled(QRectF(before.center(), QSizeF()), before, rectMm).topLeft() - before.center();
    for (documents::Option &option : field.options)
        option.rectMm.translate(by);
}

using Pointers = QList<const Field *>;

/// A name right below its reading goes with it, whatever stands beside both: nobody types it into a date.
void putNamesBehindReadings(Pointers &fields)
{
    constexpr double nearMm = 4;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const Field &reading = *fields.at(i);
        if (!reading.binding.endsWith(QLatin1String(".nameKana")))
            continue;
        const auto name = std::find_if(fields.begin() + i + 1, fields.end(), [&reading](const Field *field) {
            return field->page == reading.page && field->binding + QStringLiteral("Kana") == reading.binding
                && std::abs(field->rectMm.top() - reading.rectMm.bottom()) < nearMm
                && std::abs(field->rectMm.left() - reading.rectMm.left()) < nearMm;
        });
        if (name != fields.end())
            fields.move(name - fields.begin(), i + 1);
    }
}

void sortForReading(Pointers &fields)
{
    constexpr double highest = 3; // times as high as its neighbour: what is higher stands beside several lines
    constexpr double sameMm = 2;
    const auto above = [](const Field *a, const Field *b) {
        return std::pair(a->page, a->rectMm.top()) < std::pair(b->page, b->rectMm.top());
    };
    std::stable_sort(fields.begin(), fields.end(), above);
    const auto lineEnd = [&fields](qsizetype first, double bottom) {
        qsizetype end = first + 1;
        while (end < fields.size() && fields.at(end)->page == fields.at(first)->page
            && fields.at(end)->rectMm.top() < bottom)
            ++end;
        return end;
    };
    for (qsizetype first = 0; first < fields.size();) {
        // What begins above the middle of a line's first field belongs to this line; and so does what stands beside a
        // higher one of them, as a name below its reading does.
        const QRectF line = fields.at(first)->rectMm;
        qsizetype end = lineEnd(first, line.center().y());
        double bottom = line.center().y();
        for (qsizetype i = first; i < end; ++i) {
            const QRectF &rect = fields.at(i)->rectMm;
            if (rect.height() <= highest * line.height())
                bottom = std::max(bottom, rect.top() + rect.height() * 2 / 3);
        }
        const qsizetype joined = lineEnd(first, bottom);
        const bool isOneColumn = std::all_of(fields.begin() + end, fields.begin() + joined, [&](const Field *field) {
            return std::abs(field->rectMm.left() - fields.at(end)->rectMm.left()) < sameMm;
        }); // else it is a row of its own
        if (isOneColumn)
            end = joined;
        const auto begin = fields.begin() + first;
        std::stable_sort(begin, fields.begin() + end,
            [](const Field *a, const Field *b) { return a->rectMm.left() < b->rectMm.left(); });
        for (qsizetype column = first; column < end;) { // below each other
            const double left = fields.at(column)->rectMm.left();
            qsizetype next = column + 1;
            while (next < end && fields.at(next)->rectMm.left() - left < sameMm)
                ++next;
            std::stable_sort(fields.begin() + column, fields.begin() + next, above);
            column = next;
        }
        first = end;
    }
    putNamesBehindReadings(fields);
}

/// Where it is written or marked.
QList<QRectF> marksOf(const Field &field)
{
    if (field.kind != documents::FieldKind::Choice || field.options.isEmpty())
        return { extentOf(field) };
    QList<QRectF> marks;
    for (const documents::Option &option : field.options)
        marks << option.rectMm;
    return marks;
}

} // namespace

QStringList partsOf(const Field &field)
{
    QStringList parts;
    for (const QString &name : placeNames()) {
        if (field.partsMm.contains(name))
            parts << PlacePrefix + name;
    }
    for (qsizetype option = 0; option < field.options.size(); ++option)
        parts << optionPart(option);
    return parts;
}

QString optionPart(qsizetype option)
{
    return OptionPrefix + QString::number(option);
}

QRectF partRect(const Field &field, const QString &part)
{
    if (part.isEmpty())
        return field.rectMm;
    if (const qsizetype option = optionOf(field, part); option >= 0)
        return field.options.at(option).rectMm;
    return field.partsMm.value(part.mid(PlacePrefix.size()));
}

void setPartRect(Field &field, const QString &part, const QRectF &rectMm)
{
    if (part.isEmpty()) {
        setWhole(field, rectMm);
        return;
    }
    if (const qsizetype option = optionOf(field, part); option >= 0)
        field.options[option].rectMm = rectMm;
    else if (const QString name = part.mid(PlacePrefix.size()); field.partsMm.contains(name))
        field.partsMm[name] = rectMm;
    else
        return;
    field.rectMm |= rectMm;
}

void moveBy(Field &field, const QPointF &byMm)
{
    field.rectMm.translate(byMm);
    for (QRectF &part : field.partsMm)
        part.translate(byMm);
    for (documents::Option &option : field.options)
        option.rectMm.translate(byMm);
}

QRectF extentOf(const Field &field)
{
    QRectF extent = field.rectMm;
    for (const QRectF &part : field.partsMm)
        extent |= part;
    for (const documents::Option &option : field.options)
        extent |= option.rectMm;
    return extent;
}

bool sharePlace(const Field &one, const Field &other)
{
    using documents::FieldKind;
    const bool areQuestions = one.kind == FieldKind::Choice && other.kind == FieldKind::Choice;
    const QList<QRectF> places = areQuestions ? QList<QRectF> { extentOf(other) } : marksOf(other);
    const QList<QRectF> own = areQuestions ? QList<QRectF> { extentOf(one) } : marksOf(one);
    return std::any_of(own.begin(), own.end(), [&places](const QRectF &mine) {
        return std::any_of(places.begin(), places.end(),
            [&mine](const QRectF &theirs) { return theirs.contains(mine.center()) || mine.contains(theirs.center()); });
    });
}

QRectF onPage(const QRectF &rectMm, const documents::Page &page)
{
    QRectF rect(
        rectMm.topLeft(), QSizeF(std::min(rectMm.width(), page.widthMm), std::min(rectMm.height(), page.heightMm)));
    rect.moveLeft(std::clamp(rect.left(), 0.0, page.widthMm - rect.width()));
    rect.moveTop(std::clamp(rect.top(), 0.0, page.heightMm - rect.height()));
    return rect;
}

void setNumberParts(Field &field, int parts)
{
    field.partsMm.clear();
    // Between two places the paper has its hyphen.
    const double mark = std::min(3.0, field.rectMm.width() / (3 * std::max(1, parts)));
    const double width = (field.rectMm.width() - mark * (parts - 1)) / parts;
    for (int i = 0; parts > 1 && i < parts; ++i)
        field.partsMm.insert(documents::numberPartNames().at(i),
            QRectF(field.rectMm.left() + (width + mark) * i, field.rectMm.top(), width, field.rectMm.height()));
}

void dropNumberPart(Field &field, const QString &name)
{
    QList<QRectF> left;
    for (const QString &other : documents::numberPartNames()) {
        if (other != name && field.partsMm.contains(other))
            left << field.partsMm.value(other);
    }
    field.partsMm.clear();
    for (qsizetype i = 0; left.size() > 1 && i < left.size(); ++i)
        field.partsMm.insert(documents::numberPartNames().at(i), left.at(i));
}

void layOutDate(Field &field)
{
    // As the words of a date share a line: 令和 8 年 12 月 1 日.
    constexpr double shares[] = { 0.22, 0.2, 0.2, 0.2 };
    constexpr double starts[] = { 0, 0.22, 0.48, 0.74 };
    const QRectF &whole = field.rectMm;
    field.partsMm.clear();
    for (int i = 0; i < dateParts().size(); ++i)
        field.partsMm.insert(dateParts().at(i),
            QRectF(whole.x() + whole.width() * starts[i], whole.y(), whole.width() * shares[i], whole.height()));
}

QList<Field> inReadingOrder(const QList<Field> &fields)
{
    Pointers sorted;
    for (const Field &field : fields)
        sorted << &field;
    sortForReading(sorted);
    QList<Field> result;
    for (const Field *field : std::as_const(sorted))
        result << *field;
    return result;
}

QStringList readingOrder(const documents::FormTemplate &form)
{
    Pointers sorted;
    for (const Field &field : form.fields)
        sorted << &field;
    sortForReading(sorted);
    QStringList ids;
    for (const Field *field : std::as_const(sorted))
        ids << field->id;
    return ids;
}

} // namespace madoguchi::designer
