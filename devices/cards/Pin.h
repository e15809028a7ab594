#pragma once

#include <QStringView>

#include <cstddef>
#include <memory>
#include <span>

namespace madoguchi::cards {

/// A secret that is typed: lives in memory that is locked (not swapped), left out of core dumps, and zeroed when the
/// object goes. Move-only, so that no copy of it is made unseen. At most 16 characters (ISO 7816-4 VERIFY of these
/// cards).
class Pin {
public:
    static constexpr std::size_t Capacity = 16;

    Pin();
    Pin(Pin &&other) noexcept;
    Pin &operator=(Pin &&other) noexcept;
    Pin(const Pin &) = delete;
    Pin &operator=(const Pin &) = delete;
    ~Pin();

    [[nodiscard]] Pin copy() const; ///< for one that has to outlive the reading it is sent by

    bool append(char digit); ///< false when it is full
    void removeLast();
    void clear(); ///< zeroes what was there
    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] bool isFourDigits() const; ///< the form of the 4-digit PINs
    [[nodiscard]] std::span<const std::byte> bytes() const; ///< valid until the next change

private:
    struct Locked; ///< pages from sodium_malloc
    std::unique_ptr<Locked> m_locked;
};

} // namespace madoguchi::cards
