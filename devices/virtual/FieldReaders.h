#pragma once

#include "devices/virtual/Resident.h"

#include <QJsonObject>

#include <functional>
#include <optional>

namespace madoguchi::virtualcards {

/// Takes one value of a resident's file over; returns why it cannot (English, for support), empty when it did.
using FieldReader = std::function<QString(Resident &, const QJsonValue &)>;

/// A key that a resident's file may or must have.
struct Field {
    const char *key;
    bool required;
    FieldReader read;
};

/// What is wrong with a key of a resident's file. `why` is English for support and holds no value of the file.
struct FieldMistake {
    QString key;
    QString why;
};

/// Takes over the keys that these fields read, no others. Every key is checked; the first mistake is returned.
[[nodiscard]] std::optional<FieldMistake> takeFields(
    Resident &resident, const QList<Field> &fields, const QJsonObject &object);

/// Where a text goes.
using TextMember = std::function<QString &(Resident &)>;

/// A text of at most `longest` characters without control characters. Variation selectors do not count.
[[nodiscard]] FieldReader text(const TextMember &member, int longest);
[[nodiscard]] FieldReader digits(const TextMember &member, int count);

/// "YYYY-MM-DD" as "YYYYMMDD"; month and day may be 00.
[[nodiscard]] FieldReader date(const TextMember &member);

/// The keys that every kind of card has: noteJa, noteEn, birthDate.
[[nodiscard]] QList<Field> commonFields();

/// triesLeft: 0 to 3.
[[nodiscard]] QString readTries(Resident &resident, const QJsonValue &value);

} // namespace madoguchi::virtualcards
