#include "tests/app/designer/ScannedPaper.h"

#include <QPainter>
#include <QRandomGenerator>

#include <algorithm>

namespace madoguchi::designer {

QImage scanned(const QImage &page, double degrees, quint32 seed, int grain)
{
    QImage turned(page.size(), QImage::Format_RGB32);
    turned.fill(Qt::white);
    QPainter painter(&turned);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(page.width() / 2.0, page.height() / 2.0);
    painter.rotate(degrees);
    painter.drawImage(QPointF(-page.width() / 2.0, -page.height() / 2.0), page);
    painter.end();
    QImage grey = turned.convertToFormat(QImage::Format_Grayscale8);
    QRandomGenerator random(seed);
    for (int y = 0; y < grey.height(); ++y) {
        uchar *row = grey.scanLine(y);
        for (int x = 0; x < grey.width(); ++x) {
            const double light = 0.75 + 0.2 * x / grey.width();
            const quint32 dice = random.generate();
            const double noise = (double(dice & 31) + double((dice >> 5) & 31) - 31) / 31 * grain;
            const bool dust = ((dice >> 10) & 0xFFF) == 0;
            row[x] = dust ? uchar(40) : uchar(std::clamp(row[x] * light + noise, 0.0, 255.0));
        }
    }
    return grey;
}

} // namespace madoguchi::designer
