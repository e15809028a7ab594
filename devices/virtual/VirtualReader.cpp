#include "devices/virtual/VirtualReader.h"

#include "devices/virtual/VpcdLink.h"

namespace madoguchi::virtualcards {

VirtualReader::VirtualReader(const VpcdAddress &address, QObject *parent)
    : QObject(parent)
    , m_link(std::make_unique<VpcdLink>(address.host, address.port))
{
    qRegisterMetaType<Placement>();
    m_link->moveToThread(&m_thread);
    connect(m_link.get(), &VpcdLink::placementChanged, this, [this](Placement placement) {
        m_placement = placement;
        emit placementChanged(placement);
    });
    connect(m_link.get(), &VpcdLink::commandReceived, this, &VirtualReader::commandReceived);
    m_thread.setObjectName(QStringLiteral("virtual card"));
    m_thread.start();
}

VirtualReader::~VirtualReader()
{
    VpcdLink *link = m_link.get();
    QMetaObject::invokeMethod(
        link, [link] { link->close(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void VirtualReader::insert(std::unique_ptr<VirtualCard> card)
{
    VpcdLink *link = m_link.get();
    const std::shared_ptr<VirtualCard> shared = std::move(card);
    QMetaObject::invokeMethod(
        link, [link, shared] { link->insert(shared); }, Qt::QueuedConnection);
}

void VirtualReader::remove()
{
    VpcdLink *link = m_link.get();
    QMetaObject::invokeMethod(
        link, [link] { link->remove(); }, Qt::QueuedConnection);
}

} // namespace madoguchi::virtualcards
