#include "app/ctl/Screens.h"

#include <QDir>
#include <QFile>

namespace madoguchi::ctl {

/// As the kernel's graphics drivers tell it: "doctor" may run far from the desktop.
std::optional<int> connectedScreens()
{
    const QDir drivers(QStringLiteral("/sys/class/drm"));
    std::optional<int> connected;
    for (const QString &connector : drivers.entryList({ QStringLiteral("card*-*") }, QDir::Dirs)) {
        QFile status(drivers.filePath(connector + QStringLiteral("/status")));
        if (!status.open(QIODevice::ReadOnly))
            continue;
        connected = connected.value_or(0) + (status.readAll().trimmed() == "connected" ? 1 : 0);
    }
    return connected;
}

} // namespace madoguchi::ctl
