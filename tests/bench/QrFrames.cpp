#include "tests/bench/QrFrames.h"

#include "tests/devices/scanner/DrawnCode.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace madoguchi::scanner {

namespace {

constexpr int Width = 1280;
constexpr int Height = 720;
constexpr int Steps = 6; ///< of each way to spoil a frame

/// How a frame is spoilt.
struct Spoiling {
    const char *name = "";
    double degrees = 0;
    double tilt = 0; ///< 0 … 0.4: how much shorter the far edge is
    double blurPx = 0; ///< radius of a box blur, three times: nearly a Gauss curve
    double contrast = 1; ///< 0 … 1
    double noise = 0; ///< grey levels
    double shade = 0; ///< 0 … 1: how much darker the dark side is
    double size = 520; ///< of the code with its margin, in pixels
};

QList<Spoiling> spoilings()
{
    QList<Spoiling> all;
    for (int step = 1; step <= Steps; ++step) {
        const double s = step;
        all << Spoiling { "blurred", 0, 0, s * 0.7 } << Spoiling { "rotated", s * 57 }
            << Spoiling { "tilted", s * 13, s * 0.06 } << Spoiling { "dim", 0, 0, 0, 0.5 / s / s, 2 }
            << Spoiling { "noisy", 3, 0, 0, 0.6, s * 9 } << Spoiling { "unevenly lit", 5, 0, 0, 0.9, 4, s * 0.15 }
            << Spoiling { "far away", 10, 0, 0.5, 0.8, 4, 0, 520 - s * 65 }
            << Spoiling { "all together", s * 31, s * 0.03, s * 0.25, 0.9 - s * 0.1, s * 3, s * 0.08, 500 - s * 20 };
    }
    return all;
}

QImage placed(const QImage &code, const Spoiling &spoiling)
{
    const double half = spoiling.size / 2;
    const double near = half;
    const double far = half * (1 - spoiling.tilt);
    const QPolygonF from { QRectF(code.rect()).topLeft(), QRectF(code.rect()).topRight(),
        QRectF(code.rect()).bottomRight(), QRectF(code.rect()).bottomLeft() };
    QTransform turn;
    turn.translate(Width / 2.0, Height / 2.0).rotate(spoiling.degrees);
    const QPolygonF to
        = turn.map(QPolygonF { QPointF(-far, -far), QPointF(far, -far), QPointF(near, near), QPointF(-near, near) });
    QTransform transform;
    QTransform::quadToQuad(from, to, transform);
    QImage frame(Width, Height, QImage::Format_RGB32);
    frame.fill(QColor(150, 150, 150));
    QPainter painter(&frame);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setTransform(transform);
    painter.drawImage(0, 0, code);
    painter.end();
    return frame.convertToFormat(QImage::Format_Grayscale8);
}

/// Along rows or columns of `values`, with a radius that need not be whole.
void boxBlur(std::vector<float> &values, double radius, bool rows)
{
    const int whole = int(radius);
    const float part = float(radius - whole);
    const float weight = 1.0F / float(2 * radius + 1);
    const int length = rows ? Width : Height;
    const int stride = rows ? 1 : Width;
    std::vector<float> line(static_cast<std::size_t>(length));
    const auto at = [&](int i) { return line[static_cast<std::size_t>(std::clamp(i, 0, length - 1))]; };
    for (int other = 0; other < (rows ? Height : Width); ++other) {
        float *first = values.data() + other * (rows ? Width : 1);
        for (int i = 0; i < length; ++i)
            line[static_cast<std::size_t>(i)] = first[i * stride];
        for (int i = 0; i < length; ++i) {
            float sum = part * (at(i - whole - 1) + at(i + whole + 1));
            for (int k = -whole; k <= whole; ++k)
                sum += at(i + k);
            first[i * stride] = sum * weight;
        }
    }
}

QImage spoilt(const QImage &code, const Spoiling &spoiling, QRandomGenerator &random)
{
    QImage frame = placed(code, spoiling);
    std::vector<float> values;
    for (int y = 0; y < Height; ++y)
        values.insert(values.end(), frame.constScanLine(y), frame.constScanLine(y) + Width);
    for (int i = 0; i < 3 && spoiling.blurPx > 0; ++i) {
        boxBlur(values, spoiling.blurPx, true);
        boxBlur(values, spoiling.blurPx, false);
    }
    const double middle = 40 + 60 * spoiling.contrast; // a dim room: dark, and little difference
    for (int y = 0; y < Height; ++y) {
        uchar *line = frame.scanLine(y);
        for (int x = 0; x < Width; ++x) {
            const double light = 1 - spoiling.shade * x / Width;
            const double grey
                = middle + (double(values[static_cast<std::size_t>(y * Width + x)]) - 128) * spoiling.contrast;
            const double noise = (random.generateDouble() + random.generateDouble() - 1) * 2 * spoiling.noise;
            line[x] = uchar(std::clamp(grey * light + noise, 0.0, 255.0));
        }
    }
    return frame;
}

QStringList texts()
{
    QRandomGenerator random(7);
    QStringList all { QStringLiteral("577541612"), QStringLiteral("123456789018") };
    for (const int length : { 60, 150, 250, 350, 450, 560 }) {
        QString text = QStringLiteral("MGPA1-");
        while (text.size() < length)
            text += QLatin1Char("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[random.bounded(32)]);
        all << text;
    }
    return all;
}

} // namespace

QList<QrFrame> spoiltFrames()
{
    QRandomGenerator random(20261201);
    QList<QrFrame> frames;
    for (const QString &text : texts()) {
        const QImage code = drawnCode(text, 8);
        for (const Spoiling &spoiling : spoilings())
            frames.append({ spoilt(code, spoiling, random), text, QString::fromLatin1(spoiling.name) });
    }
    return frames;
}

} // namespace madoguchi::scanner
