#pragma once

#include "app/reception/Reception.h"

#include <QByteArray>
#include <QCborMap>

#include <map>

namespace madoguchi::reception {

/// A reception as it is put on hold. Written as one CBOR map (RFC 8949):
///   {"v": 1, "number": 12, "since": milliseconds since 1970 UTC, "document": "my-number-card",
///    "genuine": "unchecked" (added later: may be missing),
///    "persons": {"applicant": PERSON, …}, "numbers": {"applicant": "個人番号"}, "household": [PERSON, …],
///    "parts": {"forms": {…}}}
/// A PERSON is {"name": [value, origin, original, preApplied], …} with the words of PersonField and the number of
/// Origin; entries that are empty are left out, and so is the last part where it is empty. Texts are UTF-8, exactly as
/// they are held.
struct Snapshot {
    int number = 1;
    QDateTime since; ///< UTC
    cards::DocumentKind document = cards::DocumentKind::Unknown;
    cards::Genuineness genuine = cards::Genuineness::Unchecked;
    std::map<Role, Person> persons; ///< never Household
    std::map<Role, QString> personalNumbers;
    QList<Person> household;
    QMap<QString, QCborMap> parts; ///< by HeldPart::heldName()

    [[nodiscard]] bool operator==(const Snapshot &) const = default;
};

[[nodiscard]] QByteArray toBytes(const Snapshot &snapshot);
/// Everything is checked; texts have buffers of their own. Errors: BadFile, StoreNewer (a later version than 1).
[[nodiscard]] Outcome<Snapshot> snapshotFrom(const QByteArray &bytes);

} // namespace madoguchi::reception
