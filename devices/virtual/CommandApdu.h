#pragma once

#include <QByteArray>

#include <optional>

namespace madoguchi::virtualcards {

/// A command as the card receives it (ISO/IEC 7816-4, 5.1: cases 1 to 4, short and extended).
struct CommandApdu {
    quint8 cla = 0;
    quint8 ins = 0;
    quint8 p1 = 0;
    quint8 p2 = 0;
    QByteArray data;
    std::optional<int> le; ///< 256 or 65536 when the field was zero

    /// nullopt when the lengths do not fit.
    [[nodiscard]] static std::optional<CommandApdu> parse(const QByteArray &bytes);
};

} // namespace madoguchi::virtualcards
