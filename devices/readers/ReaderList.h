#pragma once

#include "devices/outcome/Error.h"

#include <QList>
#include <QString>

namespace madoguchi::readers {

/// A reader as it is at this moment.
struct ReaderInfo {
    QString name; ///< "Virtual PCD 00 00"; of a reader without PC/SC: see NfcReaders.h
    bool cardPresent = false;
    bool mute = false; ///< something lies there that gives no answer to reset
    bool inUse = false; ///< another program holds it exclusively
    QByteArray atr; ///< empty without a card, and of some cards on readers without PC/SC

    [[nodiscard]] bool operator==(const ReaderInfo &) const = default;
};

/// The readers of the PC/SC service now. Blocks for the length of one call to the service. Errors: NoService; no reader
/// is an empty list.
[[nodiscard]] Outcome<QList<ReaderInfo>> listPcscReaders();

/// The readers without PC/SC now: see NfcReaders::look().
[[nodiscard]] QList<ReaderInfo> listNfcReaders();

/// Both. That the service does not run is an error only where no reader is used that does without it.
[[nodiscard]] Outcome<QList<ReaderInfo>> listReaders();

} // namespace madoguchi::readers
