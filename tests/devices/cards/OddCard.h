#pragma once

#include "devices/virtual/VirtualCard.h"

namespace madoguchi::cards::test {

/// A resident's card with its odd behaviour, as a channel takes it.
class OddCard : public virtualcards::Chip {
public:
    OddCard(const virtualcards::Resident &resident, virtualcards::CardFault fault)
        : m_card(resident, virtualcards::TryCounters(), behaviourOf(fault))
    {
    }
    void reset() override { m_card.reset(); }
    [[nodiscard]] QByteArray atr() const override { return m_card.atr(); }
    [[nodiscard]] QByteArray answer(const QByteArray &command) override
    {
        return m_card.answer(command).bytes.value_or(QByteArray());
    }

private:
    static virtualcards::CardBehaviour behaviourOf(virtualcards::CardFault fault)
    {
        virtualcards::CardBehaviour behaviour;
        behaviour.fault = fault;
        return behaviour;
    }

    virtualcards::VirtualCard m_card;
};

} // namespace madoguchi::cards::test
