#pragma once

#include "devices/outcome/Error.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>
#include <QStringList>

namespace madoguchi::documents {

/// A list that is handed out: things to do, each with a box to tick, a line about when, and what has to be known about
/// it. Words are printed as they are given; an empty one takes no room.
struct ListSheet {
    struct Entry {
        QString title;
        QString tag; ///< in a frame behind the title: "to be clarified"
        QString when; ///< at the right edge
        bool isUrgent = false; ///< `when` in bold, with a bar at the left: not told by a colour alone
        QStringList lines; ///< below the title
        [[nodiscard]] bool operator==(const Entry &) const = default;
    };
    struct Group {
        QString heading;
        QList<Entry> entries;
        [[nodiscard]] bool operator==(const Group &) const = default;
    };

    QString office; ///< above the title
    QString title;
    QStringList facts; ///< below the title: number, day
    QStringList warnings; ///< each in a frame, before everything else
    QList<Group> groups;
    QStringList closing; ///< behind the last group
    QString code; ///< what a QR code beside the title says; empty: none
    QSizeF paperMm { 210, 297 };
    [[nodiscard]] bool operator==(const ListSheet &) const = default;
};

/// As many pages as it needs, numbered; an entry stands on one page, a heading never stands alone at the end of one.
/// Black on white, letters of at least 9 points. The text layer is in reading order.
/// Errors: BadFont, Internal (an entry that is longer than a page). Any thread.
[[nodiscard]] Outcome<QByteArray> toPdf(const ListSheet &sheet);
/// The same pages as pictures, to be looked at before they are printed.
[[nodiscard]] Outcome<QList<QImage>> picturesOf(const ListSheet &sheet, double pixelsPerMm);

} // namespace madoguchi::documents
