#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace madoguchi::bench {

/// Starts programs on a virtual screen and sees, as the X server sees it, when their window is first painted: nothing
/// in the programs knows that it is being measured.
class FirstFrameWatch {
public:
    FirstFrameWatch(); ///< starts Xvfb; isReady() tells whether it answers
    ~FirstFrameWatch();

    [[nodiscard]] bool isReady() const;
    /// Milliseconds from the start of the program to the first drawing in its window; then the program is ended.
    /// nullopt when no window is painted within ten seconds.
    [[nodiscard]] std::optional<double> firstFrameMs(const QString &program, const QStringList &arguments);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace madoguchi::bench
