#pragma once

#include "app/identity/CardFaceReader.h"
#include "devices/scanner/FrameThread.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace madoguchi::identity {

/// Reads 照合番号B from the frames of a camera, on threads of its own. Lives on the thread of its maker, where its
/// signals come out.
class CardFaceScan : public QObject {
    Q_OBJECT

public:
    explicit CardFaceScan(QObject *parent = nullptr);
    ~CardFaceScan() override; ///< waits for the frame that is being read, which is given up at the next word

    void begin(); ///< of a card; what an earlier one showed is forgotten
    void end();
    [[nodiscard]] bool isOn() const { return m_isOn; }
    [[nodiscard]] scanner::FrameThread &frames() { return m_frames; } ///< where frames are given in

signals:
    void looking(const QImage &preview); ///< see FrameThread; follows the card although reading is much slower
    /// What two frames running say alike; more of it each time. It has ended when that is complete.
    void proposed(const madoguchi::identity::NumberBParts &parts);
    void failed(const madoguchi::Error &error); ///< frames cannot be read here (CardFaceReader.h); it has ended

private:
    void read(const QImage &grey); ///< on the thread of m_reading
    void take(const Outcome<NumberBParts> &parts);

    std::atomic_bool m_isOn = false;
    std::atomic_int m_card = 0;
    struct OfCard {
        CardFaceReader reader;
        int card = 0;
    };
    std::unique_ptr<OfCard> m_face; ///< on the thread of m_reading
    scanner::FrameThread m_reading;
    scanner::FrameThread m_frames; ///< hands on to m_reading, and goes before it
};

} // namespace madoguchi::identity
