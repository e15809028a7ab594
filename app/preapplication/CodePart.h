#pragma once

#include "devices/outcome/Error.h"

#include <QByteArray>
#include <QString>

namespace madoguchi::preapplication {

/// One code of a set: MGPA1-KEY-SET-NUMBER-TOTAL-DATA-CHECK (forms-templates/schema/pre-application.md).
struct CodePart {
    QString key; ///< which of the city's keys it is sealed to, CityKeys::ids()
    QString set; ///< 16 characters; tells sets apart and checks the whole
    int number = 1; ///< 1 … total
    int total = 1; ///< 1 … MostParts
    QByteArray data;

    [[nodiscard]] bool operator==(const CodePart &) const = default;
};

inline const QString CodePrefix = QStringLiteral("MGPA1-");
inline constexpr int MostParts = 16;
inline constexpr qsizetype PartBytes = 325; ///< of data in a code, so that a telephone's screen shows it large enough
inline constexpr qsizetype SetBytes = 10; ///< of SHA-256
inline constexpr qsizetype LargestSealed = MostParts * PartBytes;

[[nodiscard]] QString toText(const CodePart &part);
/// Errors, each with its words: CodeForeign (no code of ours), CodeNewer (MGPA2 …), CodeDamaged.
[[nodiscard]] Outcome<CodePart> partFrom(const QString &text);

} // namespace madoguchi::preapplication
