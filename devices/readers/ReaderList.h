#pragma once

#include "devices/outcome/Error.h"

#include <QList>
#include <QString>

namespace madoguchi::readers {

/// A reader as the PC/SC service lists it at this moment.
struct ReaderInfo {
    QString name; ///< "Virtual PCD 00 00"
    bool cardPresent = false;
    bool mute = false; ///< something lies there that gives no answer to reset
    bool inUse = false; ///< another program holds it exclusively
    QByteArray atr; ///< empty without a card

    [[nodiscard]] bool operator==(const ReaderInfo &) const = default;
};

/// All readers now. Blocks for the length of one call to the service. Errors: NoService; no reader is an empty list.
[[nodiscard]] Outcome<QList<ReaderInfo>> listReaders();

} // namespace madoguchi::readers
