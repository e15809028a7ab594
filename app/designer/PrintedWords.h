#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QString>

namespace madoguchi::designer {

/// Characters that are printed beside each other, and where: millimetres of the page as it is shown.
struct PrintedWord {
    QString text;
    QRectF rectMm;
    [[nodiscard]] bool operator==(const PrintedWord &) const = default;
};

/// The text of a page (one-based), from top to bottom. A scan has none. Any thread; takes some milliseconds.
[[nodiscard]] QList<PrintedWord> printedWords(const QByteArray &pdf, int page);

} // namespace madoguchi::designer
