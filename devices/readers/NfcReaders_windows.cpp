#include "devices/readers/NfcReaders.h"

namespace madoguchi::readers {

struct NfcReaders::Private { };

void useNfcReaders(const QStringList &) { }

bool areNfcReadersUsed()
{
    return false;
}

bool isNfcReader(const QString &)
{
    return false;
}

NfcReaders::NfcReaders() = default;
NfcReaders::~NfcReaders() = default;

QList<WatchedReader> NfcReaders::look()
{
    return {};
}

Linked<std::unique_ptr<OpenCard>> openNfcCard(const QString &)
{
    return tl::unexpected(LinkFault::NoReader);
}

} // namespace madoguchi::readers
