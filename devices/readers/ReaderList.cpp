#include "devices/readers/ReaderList.h"

#include "devices/readers/NfcReaders.h"
#include "devices/readers/StateTable.h"

namespace madoguchi::readers {

Outcome<QList<ReaderInfo>> listPcscReaders()
{
    const Linked<Context> context = Context::open();
    if (!context)
        return failure(ErrorCode::NoService);
    StateTable table;
    // A reader that is unplugged between the two questions: asked once more without it.
    for (int attempt = 0; attempt < 3; ++attempt) {
        const Linked<QStringList> names = context->readerNames();
        if (!names)
            return failure(ErrorCode::NoService, {}, QStringLiteral("SCardListReaders"));
        table.setReaders(*names);
        if (!names->isEmpty() && !table.wait(*context, 0))
            continue;
        QList<ReaderInfo> found;
        for (const WatchedReader &reader : table.readers())
            found << reader.info;
        return found;
    }
    return failure(ErrorCode::NoService, {}, QStringLiteral("SCardGetStatusChange"));
}

QList<ReaderInfo> listNfcReaders()
{
    QList<ReaderInfo> found;
    for (const WatchedReader &reader : NfcReaders().look())
        found << reader.info;
    return found;
}

Outcome<QList<ReaderInfo>> listReaders()
{
    Outcome<QList<ReaderInfo>> found = listPcscReaders();
    if (!areNfcReadersUsed())
        return found;
    return found.value_or(QList<ReaderInfo>()) + listNfcReaders();
}

} // namespace madoguchi::readers
