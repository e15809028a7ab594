#pragma once

#include <QElapsedTimer>
#include <QImage>
#include <QMutex>
#include <QObject>
#include <QStringList>
#include <QThread>

#include <functional>
#include <optional>

namespace madoguchi::scanner {

/// Looks for codes in the frames of a camera, or of any other row of pictures, on a thread of its own. Who has frames
/// gives them in; only the newest one waits, so that a slow machine never lags behind what is held before the camera.
/// Lives on the thread of its maker, where its signals come out; look() may be called from any thread.
class FrameReader : public QObject {
    Q_OBJECT

public:
    explicit FrameReader(QObject *parent = nullptr);
    ~FrameReader() override; ///< waits for the frame that is being looked at

    /// `frame` is called on the reader's thread: it may unpack what the camera gave. A null picture is passed over.
    void look(std::function<QImage()> frame);

    static constexpr int PreviewWidth = 480; ///< pixels

signals:
    /// A code came into sight. The same one is told again only after it was away for a second: a person holds a code
    /// for much longer than a frame.
    void codeSeen(const QString &text);
    /// What was looked at, in grey, at most PreviewWidth wide.
    void looked(const QImage &preview);

private:
    struct Seen {
        QString text;
        QElapsedTimer since;
    };

    void work();
    void tell(const QStringList &texts, const QImage &preview);

    QThread m_thread;
    QObject *m_worker; ///< on that thread
    QMutex m_mutex;
    std::function<QImage()> m_waiting;
    QList<Seen> m_seen;
};

} // namespace madoguchi::scanner
