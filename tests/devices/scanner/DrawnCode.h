#pragma once

#include "app/documents/QrCode.h"

#include <QImage>
#include <QPainter>

namespace madoguchi::scanner {

/// A QR code as it is on paper, each module `modulePx` wide; a null picture when the text is too long.
inline QImage drawnCode(const QString &text, int modulePx = 6)
{
    const auto code = documents::qrCode(text);
    if (!code)
        return {};
    const int side = code->side + 2 * documents::QuietModules;
    QImage image(side * modulePx, side * modulePx, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (int row = 0; row < code->side; ++row) {
        for (int column = 0; column < code->side; ++column) {
            if (code->isDark(column, row))
                painter.fillRect((column + documents::QuietModules) * modulePx,
                    (row + documents::QuietModules) * modulePx, modulePx, modulePx, Qt::black);
        }
    }
    return image;
}

} // namespace madoguchi::scanner
