#pragma once

#include <QStringView>

namespace madoguchi::cards {

/// 個人番号: twelve ASCII digits of which the last checks the others (番号法に基づく総務省令 第85号 第5条).
[[nodiscard]] bool isPersonalNumber(QStringView digits);

} // namespace madoguchi::cards
