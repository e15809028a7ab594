#include "devices/cards/Pin.h"

#include "devices/cards/LockedPages.h"

#include <array>
#include <sodium.h>
#include <utility>

namespace madoguchi::cards {

struct Pin::Locked : LockedPages {
    std::array<std::byte, Capacity> characters {};
    std::size_t size = 0;
};

Pin::Pin()
    : m_locked(std::make_unique<Locked>())
{
}

Pin::Pin(Pin &&other) noexcept = default;
Pin &Pin::operator=(Pin &&other) noexcept = default;
Pin::~Pin() = default;

Pin Pin::copy() const
{
    Pin same;
    for (const std::byte character : bytes())
        same.append(static_cast<char>(character));
    return same;
}

bool Pin::append(char digit)
{
    if (!m_locked || m_locked->size == Capacity)
        return false;
    m_locked->characters[m_locked->size++] = static_cast<std::byte>(digit);
    return true;
}

void Pin::removeLast()
{
    if (size() > 0)
        m_locked->characters[--m_locked->size] = std::byte { 0 };
}

void Pin::clear()
{
    if (!m_locked)
        return;
    sodium_memzero(m_locked->characters.data(), m_locked->characters.size());
    m_locked->size = 0;
}

std::size_t Pin::size() const
{
    return m_locked ? m_locked->size : 0;
}

bool Pin::isFourDigits() const
{
    if (size() != 4)
        return false;
    for (const std::byte character : bytes()) {
        if (character < std::byte { '0' } || character > std::byte { '9' })
            return false;
    }
    return true;
}

std::span<const std::byte> Pin::bytes() const
{
    if (!m_locked)
        return {};
    return std::span(m_locked->characters).first(m_locked->size);
}

} // namespace madoguchi::cards
