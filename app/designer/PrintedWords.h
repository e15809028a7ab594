#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QString>

namespace madoguchi::designer {

/// Characters that are printed beside each other, and where: millimetres of the page as it is shown.
struct PrintedWord {
    QString text;
    QRectF rectMm;
    QList<QRectF> charactersMm = {}; ///< of each character; empty: they share the width

    [[nodiscard]] QRectF placeOf(qsizetype from, qsizetype count) const; ///< of some of the characters
    [[nodiscard]] bool operator==(const PrintedWord &) const = default;
};

/// Squares that are printed as a character, to be ticked: each is a word of its own.
[[nodiscard]] bool isSquare(const QString &text);

/// Many programs that write PDFs tell a kanji by the radical of the same shape, U+2F52 for 氏, U+2ED1 for 長, and ・ by
/// another dot. For what is printed on a form, to know the word; never for anything that a person is called.
[[nodiscard]] QString withoutRadicals(const QString &text);

/// A printed character, and where: millimetres as above.
struct PrintedCharacter {
    QString text;
    QRectF rectMm;
};
/// Characters in reading order as words: on one line beside each other, or below each other as the headings at the
/// side of a table are written. Spaces and what has no place are left out.
[[nodiscard]] QList<PrintedWord> wordsOf(const QList<PrintedCharacter> &characters);

/// The text of a page (one-based), from top to bottom. A scan has none. Any thread; takes some
/// hundred milliseconds, with fonts that browsers write up to some seconds.
[[nodiscard]] QList<PrintedWord> printedWords(const QByteArray &pdf, int page);

} // namespace madoguchi::designer
