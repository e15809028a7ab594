#pragma once

#include "devices/outcome/Error.h"

#include <QHash>
#include <QList>
#include <QString>

namespace madoguchi::documents {

/// Why one character may stand for another one.
enum class SubstituteKind {
    Base, ///< the same without its variation selector
    City, ///< the city's own table says so
    Joyo, ///< 常用漢字表
    Unification, ///< one character for JIS X 0213 (包摂)
    Registry, ///< 親字・正字 of the family register
    Variant, ///< the same meaning (Unihan)
    ResidenceCard ///< 正字 on residence cards (在留カード)
};

[[nodiscard]] QString toWord(SubstituteKind kind); ///< "residence-card" …

struct Substitute {
    QString text;
    SubstituteKind kind = SubstituteKind::Base;

    [[nodiscard]] bool operator==(const Substitute &) const = default;
};

/// 縮退: which writings are used for characters that cannot be drawn, or that another system does not take. Proposals
/// for a person; nothing is ever replaced without one. Never changes once it is there: any number of threads may ask.
class SubstituteTable {
public:
    SubstituteTable() = default; ///< knows only how to leave a variation selector out

    /// What comes with the program (substitutes-*.tsv), and before it the city's own file, if one is named: UTF-8, a
    /// line an entry, "from TAB to", each as itself or as code points ("U+9AD9", "U+845B U+E0102"), `from` one
    /// character, `to` at most MostCharacters; what follows behind a further tab, and lines that begin with '#', are
    /// for whoever reads the file. Errors: FileMissing, FileUnreadable, BadFile (place: file and line).
    [[nodiscard]] static Outcome<SubstituteTable> load(const QString &cityFile);

    /// In the order in which they are proposed; each text once.
    [[nodiscard]] QList<Substitute> substitutesOf(const QString &character) const;

private:
    QHash<QString, QList<Substitute>> m_entries;
};

inline constexpr qsizetype MostCharacters = 16; ///< that the city's file may put in one character's place

} // namespace madoguchi::documents
