#pragma once

#include "devices/outcome/Error.h"

#include <QImage>
#include <QList>
#include <QRect>
#include <QString>

#include <functional>
#include <memory>

namespace madoguchi::optical {

/// A character as it was seen, and where in the picture.
struct SeenCharacter {
    QString text;
    QRect place; ///< pixels; the height is that of the line, for what is recognised of single ones varies
    int confidence = 0; ///< per cent
    [[nodiscard]] bool operator==(const SeenCharacter &) const = default;
};

/// Tesseract with its language data loaded (Japanese, which knows Latin letters, too): reads one picture after another.
/// Nothing is written anywhere. One thread at a time.
class OpticalReader {
public:
    enum class Layout {
        Line, ///< one line of text and nothing else
        Block, ///< lines below each other
        Scattered ///< text here and there, such as on a card before a camera
    };

    /// Takes some 100 ms. Error: FileMissing (the language data are not installed).
    [[nodiscard]] static Outcome<OpticalReader> open();

    OpticalReader(OpticalReader &&other) noexcept;
    OpticalReader &operator=(OpticalReader &&other) noexcept;
    ~OpticalReader();

    /// What stands in the picture, a line of it a line. Takes some 100 ms to two seconds. Empty when nothing is
    /// recognised, when what is recognised is less sure than `leastConfidence` per cent, or when `isCancelled`, which
    /// is asked again and again, says so.
    [[nodiscard]] QString read(
        const QImage &picture, Layout layout, int leastConfidence = 0, const std::function<bool()> &isCancelled = {});

    /// The characters and where they stand: line by line from top to bottom, each from left to right; what stands apart
    /// in a line may come as lines of its own. Without what is less sure than `leastConfidence` per cent. A page of A4
    /// at 200 dpi takes one to four seconds. Empty as read() is.
    [[nodiscard]] QList<QList<SeenCharacter>> readCharacters(const QImage &picture, Layout layout, double dpi,
        int leastConfidence = 0, const std::function<bool()> &isCancelled = {});

private:
    struct Engine;
    explicit OpticalReader(std::unique_ptr<Engine> engine);
    std::unique_ptr<Engine> m_engine;
};

} // namespace madoguchi::optical
