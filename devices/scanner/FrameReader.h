#pragma once

#include "devices/scanner/FrameThread.h"

#include <QElapsedTimer>
#include <QStringList>

namespace madoguchi::scanner {

/// Looks for codes in frames. Its signal comes out on the thread of its maker.
class FrameReader : public QObject {
    Q_OBJECT

public:
    explicit FrameReader(QObject *parent = nullptr);

    [[nodiscard]] FrameThread &frames() { return m_frames; } ///< where frames are given in

signals:
    /// A code came into sight. The same one is told again only after it was away for a second: a person holds a code
    /// for much longer than a frame.
    void codeSeen(const QString &text);

private:
    struct Seen {
        QString text;
        QElapsedTimer since;
    };

    void tell(const QStringList &texts);

    QList<Seen> m_seen;
    FrameThread m_frames; ///< goes first
};

} // namespace madoguchi::scanner
