#pragma once

#include "devices/scanner/FrameThread.h"

#include <memory>

namespace madoguchi::scanner {

/// The machine's camera as a source of frames (Qt Multimedia; built without it there is never a camera). Frames are
/// handed over as the camera gave them and unpacked on the thread of `frames`. GUI thread; never blocks longer than the
/// system takes to open a camera.
class Camera : public QObject {
    Q_OBJECT

public:
    /// `frames` outlives this.
    explicit Camera(FrameThread &frames, QObject *parent = nullptr);
    ~Camera() override;

    [[nodiscard]] static bool isThere(); ///< asked anew each time: cameras come and go
    /// Frames come until stop(). What goes wrong is told by failed(), also later (unplugged, taken by another program).
    void start();
    void stop(); ///< the camera's lamp goes out
    [[nodiscard]] bool isOn() const { return m_parts != nullptr; }

signals:
    void failed(const QString &detail); ///< the system's words, for support

private:
    struct Parts;
    FrameThread &m_frames;
    std::unique_ptr<Parts> m_parts; ///< while it is on
};

} // namespace madoguchi::scanner
