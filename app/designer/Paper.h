#pragma once

#include <QByteArray>
#include <QList>
#include <QSizeF>

namespace madoguchi::designer {

struct PaperPage {
    QSizeF sizeMm; ///< as a viewer shows the page
    QByteArray picture; ///< PNG, grey, the page at Paper::PictureDpi

    [[nodiscard]] bool operator==(const PaperPage &) const = default;
};

/// What a form is printed on, ready to be kept: the background without anything that could be edited or run, and the
/// picture of each page that the screen shows.
struct Paper {
    static constexpr double PictureDpi = 200;

    QByteArray background; ///< a PDF that documents::Background takes
    QList<PaperPage> pages;

    [[nodiscard]] bool operator==(const Paper &) const = default;
};

} // namespace madoguchi::designer
