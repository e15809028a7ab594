#pragma once

#include "app/preapplication/CodePart.h"

#include <QList>

#include <map>

namespace madoguchi::preapplication {

/// Collects the codes of one pre-application, in any order.
class CodeSet {
public:
    /// Takes a code's text. True: it is new; false: the same one was read before, which is no fault.
    /// Errors: those of partFrom(); CodeOtherSet when another set was begun, which stays as it is; CodeDamaged when it
    /// contradicts the codes of its own set.
    [[nodiscard]] Outcome<bool> add(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_parts.empty(); }
    [[nodiscard]] int total() const; ///< 0 while empty
    [[nodiscard]] int readParts() const { return int(m_parts.size()); }
    [[nodiscard]] QList<int> missing() const; ///< numbers, rising
    [[nodiscard]] bool isComplete() const { return !isEmpty() && missing().isEmpty(); }
    [[nodiscard]] QString key() const; ///< which of the city's keys it is sealed to

    /// What the codes hold together. Errors: CodeIncomplete (the words say which are missing), CodeDamaged (the codes
    /// do not belong together).
    [[nodiscard]] Outcome<QByteArray> sealed() const;
    void clear() { m_parts.clear(); }

private:
    std::map<int, CodePart> m_parts; ///< by number
};

} // namespace madoguchi::preapplication
