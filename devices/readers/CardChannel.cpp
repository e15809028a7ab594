#include "devices/readers/CardChannel.h"

#include "devices/readers/NfcReaders.h"
#include "devices/readers/PatientChannel.h"
#include "devices/readers/PcscCard.h"

namespace madoguchi::readers {

Linked<std::unique_ptr<CardChannel>> openChannel(const QString &reader, quint64 visit)
{
    if (isNfcReader(reader))
        return openPatiently(reader, visit, openNfcCard);
    return openPatiently(reader, visit, openPcscCard);
}

} // namespace madoguchi::readers
