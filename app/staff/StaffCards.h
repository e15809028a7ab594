#pragma once

#include "devices/cards/CardDesk.h"

#include <QObject>

namespace madoguchi::staff {

/// Tells which staff cards come to the readers and go from them. A visitor's document never counts as one.
class StaffCards : public QObject {
    Q_OBJECT

public:
    explicit StaffCards(QObject *parent = nullptr);

    void follow(const cards::DeskStatus &status);
    [[nodiscard]] bool isThere(const QByteArray &id) const;
    [[nodiscard]] QByteArray anyId() const; ///< of a card that lies there; empty: none
    [[nodiscard]] bool hasReader() const { return m_status.readers > 0; }
    [[nodiscard]] bool hasOneReader() const { return m_status.readers == 1; }

signals:
    void placed(const QByteArray &id); ///< a card that was not there before
    void placedWithoutId(); ///< a card of which the reader does not tell which one it is
    void taken(const QByteArray &id);
    void readersChanged();

private:
    cards::DeskStatus m_status;
};

} // namespace madoguchi::staff
