#include "app/forms/KanaSuggestions.h"

#include "app/forms/KanaText.h"
#include "app/reception/Wipe.h"

#include <QCoreApplication>

#include <algorithm>

namespace madoguchi::forms {

using reception::PersonField;

namespace {

constexpr QChar IdeographicSpace(0x3000);

bool isSamePerson(const PersonPart &a, const PersonPart &b)
{
    return a.role == b.role && a.member == b.member;
}

bool isSpace(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

} // namespace

bool takesKana(const FormEntry &entry)
{
    return entry.person && entry.person->field == PersonField::NameKana;
}

bool isName(const FormEntry &entry)
{
    return entry.person && entry.person->field == PersonField::Name;
}

void KanaSuggestions::heard(const PersonPart &person, const QString &text, const QString &reading)
{
    const QString kana = asKatakana(reading);
    if (kana.isEmpty() || isSpace(text))
        return;
    // The same characters typed again have the reading that was typed last.
    const auto sameText = [&](const Piece &piece) { return isSamePerson(piece.person, person) && piece.text == text; };
    const auto known = std::find_if(m_pieces.begin(), m_pieces.end(), sameText);
    if (known != m_pieces.end())
        known->reading = kana;
    else
        m_pieces.append({ person, text, kana });
}

/// The pieces that the name is made of; empty when something of it was not heard.
QString KanaSuggestions::readingOf(const PersonPart &person, const QString &name) const
{
    QString reading;
    for (qsizetype at = 0; at < name.size();) {
        if (name.at(at).isSpace()) {
            reading += IdeographicSpace;
            ++at;
            continue;
        }
        const Piece *longest = nullptr;
        for (const Piece &piece : m_pieces) {
            const bool stands = isSamePerson(piece.person, person) && name.mid(at, piece.text.size()) == piece.text;
            if (stands && (!longest || piece.text.size() > longest->text.size()))
                longest = &piece;
        }
        if (!longest)
            return {};
        reading += longest->reading;
        at += longest->text.size();
    }
    return reading;
}

widgets::Suggestions::Found KanaSuggestions::found(
    const PersonPart &person, const QString &typed, const QString &name) const
{
    widgets::Suggestions::Found found;
    const QString kana = typed.isEmpty() ? readingOf(person, name) : asKatakana(typed);
    if (kana.isEmpty() || kana == typed)
        return found;
    //: Beside a suggested reading of a name: it is how the name was typed.
    const QString asTyped = QCoreApplication::translate("KanaSuggestions", "As it was typed");
    found.suggestions.append({ kana, typed.isEmpty() ? asTyped : QString() });
    return found;
}

void KanaSuggestions::wipe()
{
    for (Piece &piece : m_pieces) {
        reception::wipe(piece.text);
        reception::wipe(piece.reading);
    }
    m_pieces.clear();
}

} // namespace madoguchi::forms
