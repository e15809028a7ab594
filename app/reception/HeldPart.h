#pragma once

#include "devices/outcome/Error.h"

#include <QCborMap>
#include <QString>

namespace madoguchi::reception {

/// What a workflow adds to a reception that is put on hold, under a name of its own. Workflows do not know each other's
/// parts. GUI thread.
class HeldPart {
public:
    virtual ~HeldPart() = default;

    [[nodiscard]] virtual QString heldName() const = 0; ///< "forms"
    [[nodiscard]] virtual QCborMap hold() const = 0;
    /// Takes back what hold() gave. The reception with its persons is open already. Error: BadFile; the reception is
    /// ended then.
    [[nodiscard]] virtual Outcome<void> takeUp(const QCborMap &part) = 0;
};

} // namespace madoguchi::reception
