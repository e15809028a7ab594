#include "app/staff/Secret.h"

#include "devices/cards/LockedPages.h"

#include <QStringEncoder>

#include <algorithm>
#include <array>
#include <sodium.h>

namespace madoguchi::staff {

namespace {

constexpr qsizetype LongestCharacter = 4; // bytes of UTF-8

bool continues(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

void wipeAndDelete(const store::Secret *secret)
{
    // constData(): the buffer itself, which every copy shares. data() would detach and zero a fresh one.
    sodium_memzero(const_cast<char *>(secret->constData()), static_cast<std::size_t>(secret->size()));
    delete secret; // NOLINT: the deleter of a shared_ptr
}

} // namespace

struct Secret::Locked : cards::LockedPages {
    std::array<char, Capacity> text {};
    std::size_t size = 0;
};

Secret::Secret()
    : m_locked(std::make_unique<Locked>())
{
}

Secret::~Secret() = default;

bool Secret::append(QStringView text)
{
    if (m_locked->size + static_cast<std::size_t>(text.size() * LongestCharacter) > Capacity)
        return false;
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    char *end = m_locked->text.data() + m_locked->size;
    m_locked->size += static_cast<std::size_t>(encoder.appendToBuffer(end, text) - end);
    return true;
}

void Secret::removeLast()
{
    bool wholeCharacter = false;
    while (m_locked->size > 0 && !wholeCharacter) {
        char &last = m_locked->text[--m_locked->size];
        wholeCharacter = !continues(last);
        last = 0;
    }
}

void Secret::clear()
{
    sodium_memzero(m_locked->text.data(), m_locked->text.size());
    m_locked->size = 0;
}

int Secret::characters() const
{
    const auto begin = m_locked->text.begin();
    return static_cast<int>(std::count_if(
        begin, begin + static_cast<qsizetype>(m_locked->size), [](char byte) { return !continues(byte); }));
}

bool Secret::equals(const Secret &other) const
{
    return m_locked->size == other.m_locked->size
        && sodium_memcmp(m_locked->text.data(), other.m_locked->text.data(), m_locked->size) == 0;
}

SecretBytes Secret::bytes() const
{
    return { new store::Secret(m_locked->text.data(), static_cast<qsizetype>(m_locked->size)), wipeAndDelete };
}

} // namespace madoguchi::staff
