#pragma once

#include "devices/outcome/Error.h"

#include <QImage>
#include <QString>

#include <functional>
#include <memory>

namespace madoguchi::identity {

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

private:
    struct Engine;
    explicit OpticalReader(std::unique_ptr<Engine> engine);
    std::unique_ptr<Engine> m_engine;
};

} // namespace madoguchi::identity
