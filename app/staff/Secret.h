#pragma once

#include "app/store/Accounts.h"

#include <QStringView>

#include <memory>

namespace madoguchi::staff {

/// A password on its way to the store. Zeroed when the last holder lets it go; never copied into another buffer.
using SecretBytes = std::shared_ptr<const store::Secret>;

/// A password that is being typed: lives in memory that is locked (not swapped), left out of core dumps, and zeroed
/// when the object goes. UTF-8.
class Secret {
public:
    static constexpr std::size_t Capacity = 256; ///< bytes

    Secret();
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    bool append(QStringView text); ///< false when it is full: nothing was taken
    void removeLast(); ///< a whole character
    void clear();
    [[nodiscard]] int characters() const;
    [[nodiscard]] bool isEmpty() const { return characters() == 0; }
    [[nodiscard]] bool equals(const Secret &other) const; ///< takes as long for every other of the same length
    [[nodiscard]] SecretBytes bytes() const;

private:
    struct Locked; ///< pages from sodium_malloc
    std::unique_ptr<Locked> m_locked;
};

} // namespace madoguchi::staff
