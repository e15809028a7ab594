#pragma once

#include "forms-templates/drawing/Sheet.h"

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
    /// Answers in a row, or in columns of equal width.
    void choices(FormField field, const QRectF &cell, const QList<Choice> &answers, int columns = 0);
    /// A date to be written or typed: the eras to be circled, then year, month and day. Needs 80 mm.
    void eraDate(FormField field, const QRectF &cell);
    /// A number in front of a printed unit (通, 円).
    void amount(FormField field, const QRectF &cell, const QString &unit);

private:
    double choice(FormField &field, const Choice &answer, double x, double middle);
    [[nodiscard]] FormField bracketed(const Choice &answer, const FormField &field, double x, double middle);
    double datePart(FormField &field, const QString &part, double x, double width, const QString &unit);

    Sheet m_sheet;
};

} // namespace madoguchi::drawing
