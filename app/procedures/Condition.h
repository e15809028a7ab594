#pragma once

#include <QList>
#include <QString>

namespace madoguchi::procedures {

/// Three-valued: what is not known is never taken for a no.
enum class Truth { No, Unknown, Yes };

/// When something applies, as a tree. From the tables' `condition` and `ask_when`.
struct Condition {
    enum class Kind { Always, All, Any, Not, Compare };
    enum class Comparison {
        Equal, ///< a single or yes-no answer
        NotEqual,
        Has, ///< an answer with several values
        AtLeast, ///< a number
        AtMost
    };

    Kind kind = Kind::Always;
    QList<Condition> parts; ///< All, Any: at least one; Not: exactly one
    QString question; ///< Compare
    Comparison comparison = Comparison::Equal;
    QString value; ///< Equal, NotEqual, Has
    int number = 0; ///< AtLeast, AtMost

    [[nodiscard]] bool operator==(const Condition &) const = default;
};

} // namespace madoguchi::procedures
