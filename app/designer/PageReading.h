#pragma once

#include "app/designer/BoxFinder.h"
#include "app/designer/PrintedWords.h"
#include "app/documents/FormTemplate.h"

namespace madoguchi::designer {

/// What is ruled and what is printed on a page, read together: which words belong to which place. Refers to what it
/// was made of.
class PageReading {
public:
    PageReading(const FoundBoxes &found, const QList<PrintedWord> &words);

    [[nodiscard]] const FoundBoxes &found() const { return m_found; }
    [[nodiscard]] const QList<PrintedWord> &words() const { return m_words; }
    /// In a table the head of the column and the row. Else in front of the place: the cell before it (passing by those
    /// with nothing but a unit or something to fill in), the cell above it, the nearest word. Without spaces and marks.
    [[nodiscard]] QString labelOf(const QRectF &place) const;
    [[nodiscard]] QString labelInRow(const QRectF &place) const; ///< only of the cells in front of it
    [[nodiscard]] QString textIn(const QRectF &cell) const;
    [[nodiscard]] QList<PrintedWord> wordsIn(const QRectF &cell) const; ///< whose middle lies in it
    /// The parts of words whose characters stand in it: of 名義の（共催・後援）を what is drawn around.
    [[nodiscard]] QList<PrintedWord> charactersIn(const QRectF &rectMm) const;
    /// ５ 同意事項, right above a block; without its number.
    [[nodiscard]] QString titleAbove(const QRectF &blockMm) const;
    /// The words behind a square to tick, up to the next square or the end of the cell; else those in front of it.
    [[nodiscard]] QString answerAt(const QRectF &square) const;
    /// Squares to tick: those that are drawn and those that are printed as a character.
    [[nodiscard]] const QList<QRectF> &squares() const { return m_squares; }
    /// On the line in front of a place, the nearest first, as long as they follow each other without a wide gap.
    [[nodiscard]] QStringList wordsOnLine(const QRectF &place, double widestGapMm = 30) const;
    /// Where nothing is ruled: the nearest of them that can name a place, 占用の期間　令和　年; and the one that begins
    /// the line.
    [[nodiscard]] QString nameOnLine(const QRectF &place) const;
    [[nodiscard]] QString rowOnLine(const QRectF &place) const;
    [[nodiscard]] QString headingOf(
        const QRectF &place, const QString &label) const; ///< beside the whole block, other than its own label
    [[nodiscard]] QRectF cellAround(const QPointF &point) const; ///< the smallest; null: none
    [[nodiscard]] bool isCell(const QRectF &box) const; ///< nothing is ruled within it
    /// Gives the field its name and, where the words say clearly what and whose it is, its binding.
    void name(documents::Field &field, const QRectF &place, const QString &label) const;
    [[nodiscard]] const QString &title() const { return m_title; } ///< the largest words of a first page; or empty

    [[nodiscard]] static bool isUnit(const QString &text); ///< "通", "円" … behind a number
    [[nodiscard]] static bool isToFillIn(const QString &text); ///< "年月日", "第号", "男女": no name of anything
    [[nodiscard]] static QString tidied(QString text);

private:
    [[nodiscard]] QString wordBefore(const QRectF &place, const QRectF &cell) const;
    [[nodiscard]] QRectF cellInFront(const QRectF &place) const;
    [[nodiscard]] QString answerBeside(const QRectF &square, const QRectF &cell, bool behind) const;
    /// Who a place is about.
    struct Whose {
        QString role; ///< "applicant"; or Staff, or Nobody whom the counter knows
        QString heading; ///< headingOf()
        bool isSaid = false; ///< by the words in its row or block
        bool isHeaded = false; ///< by a heading above; else supposed
    };
    [[nodiscard]] Whose whoseIs(const QRectF &place, const QString &label) const;
    [[nodiscard]] QString whoIsSaidAbove(const QRectF &place) const;
    [[nodiscard]] QStringList wordsInFront(const QRectF &place) const;
    [[nodiscard]] bool isStaffsLine(const QRectF &place) const;
    [[nodiscard]] bool isOthersTable(const QRectF &headMm) const;
    [[nodiscard]] QString bindingFor(const QRectF &place, const QString &label, const Whose &whose) const;
    void readTitle();

    const FoundBoxes &m_found;
    const QList<PrintedWord> &m_words;
    QList<QRectF> m_squares;
    QString m_title;
    QRectF m_titleMm;
};

/// 住　所, spaced out over its cell, is one label.
[[nodiscard]] QList<PrintedWord> joinedLabels(const QList<PrintedWord> &words);
/// Words that run over a ruled line as if it were not there belong to several cells: each gets its own.
[[nodiscard]] QList<PrintedWord> apartAtLines(const QList<PrintedWord> &words, const FoundBoxes &found);

[[nodiscard]] bool isOnOneLine(const QRectF &one, const QRectF &other);

} // namespace madoguchi::designer
