#include "app/identity/CardFaceScan.h"

namespace madoguchi::identity {

CardFaceScan::CardFaceScan(QObject *parent)
    : QObject(parent)
    , m_reading([this](const QImage &grey) { read(grey); })
    , m_frames([this](const QImage &grey) { m_reading.take([grey] { return grey; }); })
{
    connect(&m_frames, &scanner::FrameThread::looking, this, [this](const QImage &preview) {
        if (m_isOn) // a frame may still have been on its way when it ended
            emit looking(preview);
    });
}

CardFaceScan::~CardFaceScan()
{
    m_isOn = false;
}

void CardFaceScan::begin()
{
    ++m_card;
    m_isOn = true;
}

void CardFaceScan::end()
{
    m_isOn = false;
    // No frame is kept waiting, and what was read of the card goes when this one comes.
    m_reading.take([] { return QImage(1, 1, QImage::Format_Grayscale8); });
}

void CardFaceScan::read(const QImage &grey)
{
    if (!m_isOn) {
        m_face.reset();
        return;
    }
    const int card = m_card;
    if (!m_face || m_face->card != card)
        m_face = std::make_unique<OfCard>(OfCard { {}, card });
    const auto parts = m_face->reader.read(grey, [this, card] { return !m_isOn || card != m_card; });
    QMetaObject::invokeMethod(this, [this, card, parts] {
        if (m_isOn && card == m_card)
            take(parts);
    });
}

void CardFaceScan::take(const Outcome<NumberBParts> &parts)
{
    if (!parts || parts->isComplete())
        end();
    if (!parts)
        emit failed(parts.error());
    else if (*parts != NumberBParts())
        emit proposed(*parts);
}

} // namespace madoguchi::identity
