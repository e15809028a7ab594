#pragma once

#include "devices/outcome/Error.h"

#include <QByteArrayView>
#include <QStringList>

#include <optional>

namespace madoguchi::cards {

constexpr int MostGaiji = 7; ///< on one licence

/// The object of a licence that tells of a category: "中型".
struct CategoryTag {
    quint16 tag;
    QStringView name;
};

/// The mark of a 外字 in a text: "【外字1】".
[[nodiscard]] QString gaijiMark(int number);

/// The marks that stand in a text, "【外字1】" or "【欠字】", each once: nobody has written their characters yet.
[[nodiscard]] QStringList marksIn(const QString &text);

/// A text of the licence: pairs of JIS X 0208 bytes; FFF1 to FFF7 become marks of 外字, FFFA becomes "【欠字】".
/// BadAnswer for half a pair and for a pair that is no character.
[[nodiscard]] Outcome<QString> licenceText(QByteArrayView bytes);

/// A date of the licence: era (1 明治 to 5 令和) and YYMMDD, seven digits, as YYYYMMDD. Nothing for no bytes and for an
/// era with 000000. Years beyond the end of an era go on counting: cards made before May 2019 have them.
[[nodiscard]] Outcome<std::optional<QString>> licenceDate(QByteArrayView bytes);

} // namespace madoguchi::cards
