#pragma once

#include <QList>
#include <QString>

namespace madoguchi::documents {

class Fonts;

/// How a form's font stands to a character as people see it: a grapheme with its variation selector.
enum class Coverage {
    Own, ///< the font has it
    Picture, ///< a picture stands in the line in its place (外字)
    OtherForm, ///< the variation sequence is unknown to the font: the base character would be shown
    OtherFont, ///< another font stands in
    NoFont ///< no font has it: a box would be drawn
};

[[nodiscard]] QString toWord(Coverage coverage); ///< "other-form" …

struct CharacterCoverage {
    QString character;
    Coverage coverage = Coverage::Own;
    QString font; ///< the family that draws it; empty for NoFont and Picture

    [[nodiscard]] bool operator==(const CharacterCoverage &) const = default;
};

/// Every character of a text in order, without spaces and control characters. `family` as templates name it ("mincho").
/// From the thread of `fonts`.
[[nodiscard]] QList<CharacterCoverage> coverageOf(const Fonts &fonts, const QString &family, const QString &text);

[[nodiscard]] QStringList charactersOf(const QString &text); ///< graphemes
[[nodiscard]] QString codePointsOf(const QString &character); ///< "U+845B U+E0102"

} // namespace madoguchi::documents
