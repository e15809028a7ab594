#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace madoguchi::cards {

enum class ImageFormat {
    Tiff, ///< black and white, compressed with MMR (ITU-T T.6)
    Jpeg2000, ///< a JP2 file or a bare codestream
    Png ///< black and white
};

[[nodiscard]] QString toWord(ImageFormat format); ///< "tiff", "jpeg2000", "png"

/// A picture as the card holds it, for whoever can draw it.
struct CardImage {
    ImageFormat format = ImageFormat::Tiff;
    QByteArray bytes;

    [[nodiscard]] bool operator==(const CardImage &) const = default;
};

/// The picture that begins as one of the formats does; none otherwise.
[[nodiscard]] std::optional<CardImage> cardImage(const QByteArray &bytes);

} // namespace madoguchi::cards
