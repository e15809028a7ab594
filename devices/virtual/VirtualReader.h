#pragma once

#include "devices/virtual/VirtualCard.h"

#include <QObject>
#include <QString>
#include <QThread>

#include <memory>

namespace madoguchi::virtualcards {

class VpcdLink;

/// Where vsmartcard's reader driver inside the PC/SC service listens for a card.
struct VpcdAddress {
    QString host = QStringLiteral("127.0.0.1");
    quint16 port = 35963; ///< 35963 is the first slot, 35964 the second

    [[nodiscard]] bool operator==(const VpcdAddress &) const = default;
};

/// What has become of the card that was put on the virtual reader.
enum class Placement {
    Away, ///< no card is on the reader: none was put on, or it was taken away (also by its own behaviour)
    Waiting, ///< a card is held over the reader, but the service or its driver is not there (yet): tried again and
             ///< again
    OnReader ///< the service has given the card power and shows it to its clients
};

/// A virtual card reader's slot: puts virtual cards behind the machine's real PC/SC service through vpcd.
/// The card is played on a thread of its own; nothing here blocks. Signals arrive on the thread of this object. When
/// the service goes away and comes back, or drops a card that was put on while the former one was still being ejected,
/// the card is put on again by itself.
class VirtualReader : public QObject {
    Q_OBJECT

public:
    explicit VirtualReader(const VpcdAddress &address = {}, QObject *parent = nullptr);
    ~VirtualReader() override;

    /// Puts a card on; one that lies there is taken away first.
    void insert(std::unique_ptr<VirtualCard> card);
    void remove();
    [[nodiscard]] Placement placement() const { return m_placement; }

signals:
    void placementChanged(madoguchi::virtualcards::Placement placement);
    /// A command was answered (or deliberately not): the how-manieth since the card was put on.
    void commandReceived(int count);

private:
    QThread m_thread;
    std::unique_ptr<VpcdLink> m_link;
    Placement m_placement = Placement::Away;
};

} // namespace madoguchi::virtualcards
