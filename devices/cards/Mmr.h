#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace madoguchi::cards {

/// A picture of black and white dots. Rows from top to bottom, one bit a dot from the left, 1 = black; a row is padded
/// to whole bytes.
struct Bitmap {
    int width = 0;
    int height = 0;
    QByteArray dots;

    [[nodiscard]] bool isBlack(int x, int y) const;
    [[nodiscard]] bool operator==(const Bitmap &) const = default;
};

/// Decodes ITU-T T.6 (MMR) of a known size; bytes after the last row do not matter. Nothing for bytes that are no T.6
/// of this size.
[[nodiscard]] std::optional<Bitmap> fromMmr(QByteArrayView bytes, int width, int height);

/// The bitmap as T.6 with its end mark; empty when the library fails.
[[nodiscard]] QByteArray toMmr(const Bitmap &bitmap);

} // namespace madoguchi::cards
