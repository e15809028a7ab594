#include "widgets/DocumentsFolder.h"

#include <QDir>
#include <QStandardPaths>

namespace madoguchi::widgets {

QString documentsFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    // A kiosk's account often has none, and a dialog that begins in a missing folder begins nowhere.
    return !documents.isEmpty() && QDir(documents).exists() ? documents : QDir::homePath();
}

} // namespace madoguchi::widgets
