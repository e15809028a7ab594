#pragma once

#include "devices/outcome/Error.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace madoguchi::procedures {

/// A window of the city hall: where people stand for the affairs of one or several sections.
struct ServiceWindow {
    QString name; ///< "1番窓口"
    QString place; ///< "本庁舎 1階"
    QStringList departments; ///< keys of LifeEvent::departments
    QString building;
    int floor = 1; ///< −1 is B1
    double xM = 0; ///< on its floor, in metres from any corner of the building
    double yM = 0;
};

/// Where the sections of a city hall are. Windows in the order in which the city lists them.
struct CityHall {
    QList<ServiceWindow> windows;
    std::optional<ServiceWindow> start; ///< where the way begins: the corner, the entrance

    [[nodiscard]] const ServiceWindow *windowOf(const QString &department) const; ///< null: it has none here
    /// The windows of these sections on the shortest way from the start, each once; of ways that are as short the one
    /// that follows the city's list. Sections without a window are left out.
    [[nodiscard]] QList<const ServiceWindow *> routeFor(const QStringList &departments) const;
};

/// windows.json of the city's folder of tables (data/README.md, "Windows"). Nothing in it when there is no such file.
/// Errors: those of reading files; BadFile with the first that is wrong and its place.
[[nodiscard]] Outcome<CityHall> cityHallIn(const QString &folder);

} // namespace madoguchi::procedures
