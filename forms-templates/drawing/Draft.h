#pragma once

#include "forms-templates/drawing/Sheet.h"

#include <utility>

namespace madoguchi::drawing {

/// An answer as printed: a box, its words and, for 「その他（　）」, a field between brackets.
struct Choice {
    QString value;
    Caption label;
    QString textId {}; ///< field between brackets behind the words; empty: none
    Caption textLabel {};
    double textWidth = 0;
};

/// Puts a form together: every call adds what is printed and, where there is one, the field in it.
class Draft {
public:
    explicit Draft(FormName name);
    [[nodiscard]] const Sheet &sheet() const { return m_sheet; }

    /// What is drawn from now on stands on a new page; its fields are asked while the conditions hold.
    void beginPage(const QList<Condition> &when = {});
    /// What `draw` adds is asked only while the conditions hold.
    template <typename Draw>
    auto onlyWhen(const QList<Condition> &when, Draw draw)
    {
        const QList<Condition> outside = std::exchange(m_when, m_when + when);
        const auto result = draw();
        m_when = outside;
        return result;
    }

    /// The fields of what stands there already, for other answers to the same question (the person who died instead of
    /// the one who came): nothing is printed twice.
    template <typename Draw>
    void fieldsAgain(const QList<Condition> &when, Draw draw)
    {
        const bool outside = std::exchange(m_printing, false);
        onlyWhen(when, draw);
        m_printing = outside;
    }

    void tint(const QRectF &area, double grey);
    void frame(const QRectF &area, double widthMm = thinMm);
    void rule(QPointF from, QPointF to, double widthMm = thinMm);
    void dotted(QPointF from, QPointF to);
    void write(const QRectF &cell, const QString &text, double sizePt, Place place = Place::Left, bool bold = false);

    /// A tinted cell with the name of what stands beside it.
    void label(const QRectF &cell, const QString &text, double sizePt = 9);
    /// The tinted column at the left of a block, its name written downwards.
    void section(const QRectF &cell, const QString &text);

    void add(FormField field);
    /// A field that fills its cell but for a narrow margin.
    void addIn(const QRectF &cell, FormField field);
    /// Answers in a row, or in columns of equal width. An answer without a value leaves its place empty.
    void choices(FormField field, const QRectF &cell, const QList<Choice> &answers, int columns = 0);
    /// A date to be written or typed: the eras to be circled, then year, month and day. Needs 80 mm.
    void eraDate(FormField field, const QRectF &cell);
    /// The same in two lines, for a narrow cell (at least 34 mm wide and 10 mm high).
    void stackedDate(FormField field, const QRectF &cell);
    /// A date that begins with its era in words (令和), for a day that is near. Needs 44 mm.
    void wordDate(FormField field, const QRectF &cell);
    /// A box for every digit, at the left of the cell.
    void digits(FormField field, const QRectF &cell, double boxWidthMm = 6);
    /// A number in front of a printed unit (通, 円).
    void amount(FormField field, const QRectF &cell, const QString &unit);

private:
    double choice(FormField &field, const Choice &answer, double x, double middle);
    [[nodiscard]] FormField bracketed(const Choice &answer, const FormField &field, double x, double middle);
    double datePart(FormField &field, const QString &part, const QRectF &place, const QString &unit, double unitPt = 9);
    double eras(FormField &field, double x, double middle, double step, double sizePt);
    [[nodiscard]] SheetPage &page() { return m_sheet.pages.last(); }

    Sheet m_sheet;
    QList<Condition> m_when;
    bool m_printing = true;
};

} // namespace madoguchi::drawing
