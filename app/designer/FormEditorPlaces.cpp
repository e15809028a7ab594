#include "app/designer/FieldMaking.h"
#include "app/designer/FieldParts.h"
#include "app/designer/FormEditor.h"
#include "app/designer/Snapper.h"

#include <algorithm>

// Where the fields lie on the paper: moving, resizing, arranging, copying.
namespace madoguchi::designer {

using documents::Field;
using documents::FormTemplate;

namespace {

constexpr double LeastMm = Snapper::LeastMm;
constexpr QPointF CopyOffsetMm(4, 4);

const documents::Page &pageOf(const FormTemplate &form, const Field &field)
{
    static const documents::Page none;
    return field.page >= 1 && field.page <= form.pages.size() ? form.pages.at(field.page - 1) : none;
}

/// How far something may go at most to stay between 0 and `room`.
double within(double by, double from, double to, double room)
{
    return std::clamp(by, std::min(0.0, -from), std::max(0.0, room - to));
}

/// A length that grows as far as there is room; beyond the paper, where none is, it only becomes shorter.
double grown(double length, double by, double room)
{
    return std::clamp(length + by, LeastMm, std::max({ LeastMm, length, room }));
}

qsizetype indexOf(const FormTemplate &form, const QString &id)
{
    const auto is = [&id](const Field &field) { return field.id == id; };
    return std::find_if(form.fields.begin(), form.fields.end(), is) - form.fields.begin();
}

/// The entries at the counter follow the paper: a moved field that stood among the others where a reader meets it, as a
/// copy does, goes on doing so. One that was given an order of its own keeps it.
void followPlaces(FormTemplate &form, const FormTemplate &before, const QStringList &moved)
{
    if (readingOrder(form) == readingOrder(before))
        return;
    for (const QString &id : moved) {
        FormTemplate others = before;
        const qsizetype old = indexOf(before, id);
        const Field field = others.fields.takeAt(old);
        if (placeFor(others, field) != old)
            continue;
        const Field now = form.fields.takeAt(indexOf(form, id));
        form.fields.insert(placeFor(form, now), now);
    }
}

} // namespace

QPointF FormEditor::withinPages(const QPointF &byMm) const
{
    QPointF by = byMm;
    for (const QString &id : m_selected) {
        const Field *field = m_form.field(id);
        const documents::Page &page = pageOf(m_form, *field);
        const QRectF extent = m_part.isEmpty() ? extentOf(*field) : partRect(*field, m_part);
        by.setX(within(by.x(), extent.left(), extent.right(), page.widthMm));
        by.setY(within(by.y(), extent.top(), extent.bottom(), page.heightMm));
    }
    return by;
}

void FormEditor::moveSelected(const QPointF &byMm)
{
    const QPointF by = withinPages(byMm);
    const QString part = m_part;
    change(
        //: Designer, what can be taken back.
        tr("move"),
        [&](FormTemplate &form) {
            for (Field &field : form.fields) {
                if (!m_selected.contains(field.id))
                    continue;
                if (part.isEmpty())
                    moveBy(field, by);
                else
                    setPartRect(field, part, partRect(field, part).translated(by));
            }
            if (part.isEmpty())
                followPlaces(form, m_form, m_selected);
        },
        QStringLiteral("move"));
}

void FormEditor::growSelected(const QSizeF &byMm)
{
    const QString part = m_part;
    changeSelected(
        //: Designer, what can be taken back.
        tr("resize"),
        [&](Field &field) {
            QRectF rect = partRect(field, part);
            const documents::Page &page = pageOf(m_form, field);
            rect.setWidth(grown(rect.width(), byMm.width(), page.widthMm - rect.left()));
            rect.setHeight(grown(rect.height(), byMm.height(), page.heightMm - rect.top()));
            setPartRect(field, part, rect);
        },
        QStringLiteral("grow"));
}

void FormEditor::setRect(const QString &id, const QString &part, const QRectF &rectMm)
{
    changeField(
        tr("resize"), id, [&](Field &field) { setPartRect(field, part, onPage(rectMm, pageOf(m_form, field))); });
}

void FormEditor::arrangeSelected(Arrangement arrangement)
{
    if (m_selected.size() < 2)
        return;
    // The one that was selected last is the one that the others follow.
    QStringList ids = m_selected;
    std::rotate(ids.begin(), ids.end() - 1, ids.end());
    QList<QRectF> rects;
    for (const QString &id : std::as_const(ids))
        rects << m_form.field(id)->rectMm;
    const QList<QRectF> arranged = designer::arranged(rects, arrangement);
    //: Designer, what can be taken back: several fields were aligned or made equal.
    change(tr("arrange"), [&](FormTemplate &form) {
        for (Field &field : form.fields) {
            const qsizetype i = ids.indexOf(field.id);
            if (i < 0)
                continue;
            const QRectF rect = onPage(arranged.at(i), pageOf(form, field));
            if (rect.size() == field.rectMm.size())
                moveBy(field, rect.topLeft() - field.rectMm.topLeft());
            else
                setPartRect(field, {}, rect);
        }
    });
}

void FormEditor::copy()
{
    QList<Field> copied;
    for (const QString &id : std::as_const(m_selected))
        copied << *m_form.field(id);
    if (!copied.isEmpty())
        m_copied = copied;
}

void FormEditor::paste(int page)
{
    if (page < 1 || page > m_form.pages.size())
        return;
    QList<Field> fields = m_copied;
    for (Field &field : fields) {
        const auto covers = [&field, page](const Field &other) {
            return other.page == page && other.rectMm.topLeft() == field.rectMm.topLeft();
        };
        field.page = page;
        while (std::any_of(m_form.fields.begin(), m_form.fields.end(), covers)
            && extentOf(field).right() + CopyOffsetMm.x() < pageOf(m_form, field).widthMm
            && extentOf(field).bottom() + CopyOffsetMm.y() < pageOf(m_form, field).heightMm)
            moveBy(field, CopyOffsetMm);
        const QRectF extent = extentOf(field);
        moveBy(field, onPage(extent, pageOf(m_form, field)).topLeft() - extent.topLeft());
    }
    //: Designer, what can be taken back.
    put(fields, tr("paste"));
}

void FormEditor::duplicate()
{
    const QList<Field> before = m_copied;
    copy();
    const int page = m_copied.isEmpty() || m_selected.isEmpty() ? 1 : m_copied.first().page;
    if (!m_selected.isEmpty())
        paste(page);
    m_copied = before;
}

} // namespace madoguchi::designer
