#pragma once

#include "devices/readers/PatientChannel.h"
#include "devices/readers/ReaderWatcher.h"

#include <QStringList>

namespace madoguchi::readers {

// Readers without PC/SC, driven by libnfc (a PN532 on a serial line and others). A reader's name is its connection
// string, as libnfc writes it: "pn532_uart:/dev/ttyUSB0". Where libnfc is not to be had there are none.

/// Among the connections: the readers that libnfc itself finds on USB, and those of its own configuration. Serial lines
/// are tried only when allow_intrusive_scan in libnfc.conf says so: whatever else hangs there would be disturbed. What
/// PC/SC serves is left to PC/SC.
inline constexpr QLatin1String AutomaticNfcReaders("auto");

/// Which readers are used from now on, by all of this folder. Before any other call, and while only one thread runs:
/// libnfc's log, which would hold PINs, is switched off for the whole process.
void useNfcReaders(const QStringList &connections);
[[nodiscard]] bool areNfcReadersUsed();
[[nodiscard]] bool isNfcReader(const QString &name);

/// The readers that are used, open and with their field on for as long as this lives. Those of several objects in this
/// process are the same; another process cannot open them meanwhile. For one thread.
class NfcReaders {
public:
    NfcReaders();
    NfcReaders(const NfcReaders &) = delete;
    NfcReaders &operator=(const NfcReaders &) = delete;
    ~NfcReaders();

    /// Looks for cards. A card that lies there is asked for a sign of life only; a reader whose card is being read is
    /// not touched: what was known of it is told. Blocks for a few ten milliseconds a reader, for a second or two when
    /// one does not answer. Readers that are not there are left out; of one that another program holds nothing is
    /// known, it is told as in use with a card. The answer to reset is what PC/SC would build for a card of type B, and
    /// empty for one of another type.
    [[nodiscard]] QList<WatchedReader> look();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Takes up the card of a reader. It is left selected, or reset, when the result is destroyed; the field goes off with
/// the last user of the reader. Errors: NoReader, Busy, Removed, Failed. Cards that are not of type B refuse every
/// command, and nothing is sent to them; FF CA 00 00 00 (PC/SC part 3) is answered for them in their place.
[[nodiscard]] Linked<std::unique_ptr<OpenCard>> openNfcCard(const QString &reader);

} // namespace madoguchi::readers
