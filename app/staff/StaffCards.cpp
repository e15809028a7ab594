#include "app/staff/StaffCards.h"

#include <utility>

namespace madoguchi::staff {

using cards::OtherCard;

StaffCards::StaffCards(QObject *parent)
    : QObject(parent)
{
}

void StaffCards::follow(const cards::DeskStatus &status)
{
    const cards::DeskStatus before = std::exchange(m_status, status);
    if (before.readers != status.readers)
        emit readersChanged();
    for (const OtherCard &card : before.otherCards) {
        if (!card.id.isEmpty() && !status.otherCards.contains(card))
            emit taken(card.id);
    }
    for (const OtherCard &card : status.otherCards) {
        if (before.otherCards.contains(card))
            continue;
        if (card.id.isEmpty())
            emit placedWithoutId();
        else
            emit placed(card.id);
    }
}

QByteArray StaffCards::anyId() const
{
    for (const OtherCard &card : m_status.otherCards) {
        if (!card.id.isEmpty())
            return card.id;
    }
    return {};
}

bool StaffCards::isThere(const QByteArray &id) const
{
    for (const OtherCard &card : m_status.otherCards) {
        if (card.id == id)
            return true;
    }
    return false;
}

} // namespace madoguchi::staff
