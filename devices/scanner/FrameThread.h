#pragma once

#include <QImage>
#include <QMutex>
#include <QObject>
#include <QThread>

#include <functional>

namespace madoguchi::scanner {

/// Looks at the frames of a camera, or of any other row of pictures, on a thread of its own. Who has frames gives them
/// in; only the newest one waits, so that a slow machine never lags behind what is held before the camera.
/// Lives on the thread of its maker, where its signals come out; take() may be called from any thread.
class FrameThread : public QObject {
    Q_OBJECT

public:
    /// `look` is called on that thread with each frame in grey. It must not reach what goes before this object does.
    explicit FrameThread(std::function<void(const QImage &grey)> look, QObject *parent = nullptr);
    ~FrameThread() override; ///< waits for the frame that is being looked at

    /// `frame` is called on that thread, too: it may unpack what the camera gave. A null picture is passed over.
    void take(std::function<QImage()> frame);

    static constexpr int PreviewWidth = 480; ///< pixels

signals:
    /// What is about to be looked at, in grey, at most PreviewWidth wide.
    void looking(const QImage &preview);

private:
    void work();

    std::function<void(const QImage &)> m_look;
    QThread m_thread;
    QObject *m_worker; ///< on that thread
    QMutex m_mutex;
    std::function<QImage()> m_waiting;
};

} // namespace madoguchi::scanner
