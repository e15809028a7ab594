#pragma once

#include "devices/readers/CardChannel.h"

namespace madoguchi::readers {

/// That a serial line is ours. libnfc marks a line that it has opened, and the mark outlives a program that ended
/// without closing it, until the plug is pulled; the claim is a lock that ends with the program, and takes a mark away
/// that nobody stands behind. (Another program with libnfc, which knows no lock, is not seen.)
class SerialClaim {
public:
    /// Errors: NoReader (no such line, or no right to it), Busy.
    [[nodiscard]] static Linked<SerialClaim> take(const QByteArray &path);
    SerialClaim(SerialClaim &&other) noexcept;
    SerialClaim &operator=(SerialClaim &&other) noexcept;
    SerialClaim(const SerialClaim &) = delete;
    SerialClaim &operator=(const SerialClaim &) = delete;
    ~SerialClaim();

    [[nodiscard]] bool hungUp() const; ///< the other end is gone: a plug was pulled

private:
    explicit SerialClaim(int file)
        : m_file(file)
    {
    }

    int m_file = -1;
};

} // namespace madoguchi::readers
