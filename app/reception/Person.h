#pragma once

#include "app/reception/JapaneseDate.h"

#include <QString>

#include <array>

namespace madoguchi::reception {

/// Where a value came from. Decides the mark beside the field and whether it is locked.
enum class Origin {
    Empty,
    Card,
    Typed,
    Changed, ///< from a card, then changed by hand
    PreApplied ///< filled in before the visit, in a pre-application, and by nobody since
};

/// A value together with where it came from. Names and addresses are kept as given: never normalised.
/// The setters keep a copy of their own of the text and overwrite what it replaces.
struct Entry {
    QString value;
    Origin origin = Origin::Empty;
    QString original; ///< what the card said, when origin is Card or Changed
    QString preApplied; ///< what a pre-application said, also where the value is another one

    [[nodiscard]] bool operator==(const Entry &) const = default;
    void setFromCard(const QString &text); ///< stands above what a pre-application said
    /// What a card said or a person typed stays.
    void setPreApplied(const QString &text);
    void setByHand(const QString &text); ///< Typed; Changed when a card had said something else, Card when it is equal
};

/// The parts of a person that forms ask for. The order is that of the screen.
enum class PersonField {
    Name,
    NameKana,
    Address,
    PostalCode,
    BirthDate,
    Sex,
    Phone,
    Relation ///< 続柄 to the head of the household
};
inline constexpr std::array PersonFields { PersonField::Name, PersonField::NameKana, PersonField::Address,
    PersonField::PostalCode, PersonField::BirthDate, PersonField::Sex, PersonField::Phone, PersonField::Relation };

/// Someone whom this reception is about. BirthDate is held as PartialDate::toIso(), Sex as "male", "female", "other",
/// "unknown".
class Person {
public:
    [[nodiscard]] const Entry &entry(PersonField field) const;
    [[nodiscard]] Entry &entry(PersonField field);
    [[nodiscard]] QString text(PersonField field) const { return entry(field).value; }
    [[nodiscard]] PartialDate birthDate() const;
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool operator==(const Person &) const = default;
    /// That shares no text with this one: wiping either leaves the other.
    [[nodiscard]] Person copy() const;
    /// Overwrites every value with zeros before it is let go (see reception::wipe for copies that share the text).
    void wipe();

private:
    std::array<Entry, PersonFields.size()> m_entries;
};

/// The word of a field in form data and bindings: "name", "nameKana", "address", "postalCode", "birthDate", "sex",
/// "phone", "relation".
[[nodiscard]] QString toWord(PersonField field);

} // namespace madoguchi::reception
