#pragma once

#include "devices/readers/Winscard.h"

#include <QStringList>

#include <utility>

namespace madoguchi::readers {

/// A connection to the PC/SC service. It is of no more use after LinkFault::NoService: open another one.
class Context {
public:
    [[nodiscard]] static Linked<Context> open();
    Context(Context &&other) noexcept;
    Context &operator=(Context &&other) = delete;
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;
    ~Context();

    /// Names of the readers that are plugged in; none is an empty list.
    [[nodiscard]] Linked<QStringList> readerNames() const;
    [[nodiscard]] SCARDCONTEXT handle() const { return m_handle; }

private:
    explicit Context(SCARDCONTEXT handle)
        : m_handle(handle)
        , m_open(true)
    {
    }

    SCARDCONTEXT m_handle {};
    bool m_open = false;
};

} // namespace madoguchi::readers
