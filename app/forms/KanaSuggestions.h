#pragma once

#include "app/forms/FormOutline.h"
#include "widgets/Suggestions.h"

#include <QList>

namespace madoguchi::forms {

/// Suggests the reading of a name: as it was typed with an input method before it became kanji, or in katakana what was
/// typed as the reading. Only a person's choice fills the entry.
class KanaSuggestions {
public:
    /// An input method put `text` into the name; `reading` is what was typed for it.
    void heard(const PersonPart &person, const QString &text, const QString &reading);
    /// `name`: as it stands now, for the empty entry.
    [[nodiscard]] widgets::Suggestions::Found found(
        const PersonPart &person, const QString &typed, const QString &name) const;
    void wipe();

private:
    struct Piece {
        PersonPart person;
        QString text;
        QString reading;
    };
    [[nodiscard]] QString readingOf(const PersonPart &person, const QString &name) const;

    QList<Piece> m_pieces;
};

/// The entry is the reading of somebody's name.
[[nodiscard]] bool takesKana(const FormEntry &entry);
/// The entry is somebody's name.
[[nodiscard]] bool isName(const FormEntry &entry);

} // namespace madoguchi::forms
