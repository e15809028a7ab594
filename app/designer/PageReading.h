#pragma once

#include "app/designer/BoxFinder.h"
#include "app/designer/PrintedWords.h"
#include "app/documents/FormTemplate.h"

namespace madoguchi::designer {

/// What is ruled and what is printed on a page, read together: which words belong to which place. Refers to what it
/// was made of.
class PageReading {
public:
    PageReading(const FoundBoxes &found, const QList<PrintedWord> &words)
        : m_found(found)
        , m_words(words)
    {
    }

    [[nodiscard]] const FoundBoxes &found() const { return m_found; }
    [[nodiscard]] const QList<PrintedWord> &words() const { return m_words; }
    /// In front of the place: the cell before it (passing by those with nothing but a unit), the cell above it, else
    /// the nearest word. Without spaces and marks.
    [[nodiscard]] QString labelOf(const QRectF &place) const;
    [[nodiscard]] QString textIn(const QRectF &cell) const;
    [[nodiscard]] QString rightOf(const QRectF &place) const; ///< the words behind a square to tick
    [[nodiscard]] QRectF cellAround(const QPointF &point) const; ///< the smallest; null: none
    [[nodiscard]] bool isCell(const QRectF &box) const; ///< nothing is ruled within it
    /// Gives the field its name and, where the words say clearly what and whose it is, its binding.
    void name(documents::Field &field, const QRectF &place, const QString &label) const;
    [[nodiscard]] QString title() const; ///< the largest words of a first page; empty: none stand out

    [[nodiscard]] static bool isUnit(const QString &text); ///< "通", "円" … behind a number
    [[nodiscard]] static QString tidied(QString text);

private:
    [[nodiscard]] QString labelInRow(const QRectF &place) const;
    [[nodiscard]] QString roleOf(const QRectF &place, const QString &label) const;
    [[nodiscard]] QString headingOf(
        const QRectF &place, const QString &label) const; ///< beside the whole block, other than its own label

    const FoundBoxes &m_found;
    const QList<PrintedWord> &m_words;
};

[[nodiscard]] bool isOnOneLine(const QRectF &one, const QRectF &other);

} // namespace madoguchi::designer
