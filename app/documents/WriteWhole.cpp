#include "app/documents/FormRenderer.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace madoguchi::documents {

namespace {

class WriteWholeText {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::documents::WriteWhole)
};

Failure notWritten(const QSaveFile &file)
{
    // Qt names a full disk or quota "resource", everything else by what was tried.
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return failure(isFull ? ErrorCode::DiskFull : ErrorCode::FileNotWritten,
        //: Saving a filled form. The clerk; nothing was left behind.
        isFull ? WriteWholeText::tr("The disk is full and nothing was saved. Make room or choose another folder.")
               //: Saving a filled form. The clerk; nothing was left behind.
               : WriteWholeText::tr("The file could not be saved. Choose a folder that you may write to."),
        QStringLiteral("QFileDevice error %1").arg(static_cast<int>(file.error())));
}

} // namespace

Outcome<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path); // beside the target, synced, then renamed over it
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return notWritten(file);
    return {};
}

} // namespace madoguchi::documents
