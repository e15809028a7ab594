#pragma once

#include "devices/virtual/Resident.h"

#include <QJsonValue>

#include <functional>

namespace madoguchi::virtualcards {

/// Takes one value of a resident's file over; returns why it cannot (English, for support), empty when it did.
using FieldReader = std::function<QString(Resident &, const QJsonValue &)>;

/// A key that a resident's file may or must have.
struct Field {
    const char *key;
    bool required;
    FieldReader read;
};

/// Where a text goes.
using TextMember = std::function<QString &(Resident &)>;

/// A text of at most `longest` characters without control characters. Variation selectors do not count.
[[nodiscard]] FieldReader text(const TextMember &member, int longest);
[[nodiscard]] FieldReader digits(const TextMember &member, int count);

/// "YYYY-MM-DD" as "YYYYMMDD"; month and day may be 00.
[[nodiscard]] FieldReader date(const TextMember &member);

/// The keys that every kind of card has: noteJa, noteEn, name, address, birthDate.
[[nodiscard]] QList<Field> commonFields();

/// triesLeft: 0 to 3.
[[nodiscard]] QString readTries(Resident &resident, const QJsonValue &value);

} // namespace madoguchi::virtualcards
