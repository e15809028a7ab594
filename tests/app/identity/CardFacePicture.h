#pragma once

#include "app/identity/CardFaceReader.h"

#include <QPainter>
#include <QRandomGenerator>

namespace madoguchi::identity::test {

/// The front of an invented My Number card as a camera sees it. What its issuer prints is laid out from public
/// descriptions: photo at the left, below it serial number and security code.
struct CardFacePicture {
    QString name = QStringLiteral("窓口　花子");
    QString address = QStringLiteral("青森県十和田市西十二番町6番1号");
    QString birthDate = QStringLiteral("昭和60年 4月 3日生");
    QString expiry = QStringLiteral("2034年 4月 3日まで有効");
    QString serial = QStringLiteral("1234567890123456");
    QString code = QStringLiteral("1234");
    double degrees = 0; ///< how crooked it is held
    double brightness = 1;
    int noise = 0; ///< grey levels to either side
    QSize frame { 1280, 720 };

    [[nodiscard]] QImage drawn(quint32 seed = 1) const
    {
        QImage picture(frame, QImage::Format_RGB32);
        picture.fill(QColor(107, 93, 80));
        const QRect place = cardPlaceIn(frame);
        QPainter painter(&picture);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        painter.translate(place.center());
        painter.rotate(degrees);
        painter.scale(place.width() / 900.0, place.width() / 900.0);
        painter.translate(-450, -284);
        drawCard(painter);
        painter.end();
        return disturbed(picture, seed);
    }

private:
    void drawCard(QPainter &painter) const
    {
        painter.fillRect(0, 0, 900, 567, QColor(243, 230, 234));
        painter.setPen(QColor(232, 201, 210));
        for (int x = 0; x < 900 + 560; x += 18)
            painter.drawLine(x - 560, 0, x, 567);
        painter.fillRect(40, 110, 220, 280, QColor(184, 184, 184));
        painter.setPen(Qt::black);
        const auto text = [&painter](int x, int y, int pixels, const QString &what) {
            QFont font(QStringLiteral("Noto Sans CJK JP"));
            font.setPixelSize(pixels);
            painter.setFont(font);
            painter.drawText(x, y, what);
        };
        text(620, 60, 26, QStringLiteral("個人番号カード"));
        text(300, 66, 22, QStringLiteral("氏名"));
        text(370, 66, 36, name);
        text(300, 132, 20, QStringLiteral("住所"));
        text(370, 132, 26, address);
        text(300, 290, 26, birthDate);
        text(620, 290, 26, QStringLiteral("性別 女"));
        text(300, 340, 26, expiry);
        text(640, 400, 26, QStringLiteral("見本市長"));
        text(40, 425, 18, serial);
        text(40, 462, 24, code);
        text(300, 462, 18, QStringLiteral("電子証明書の有効期限　　　年　　　月　　　日"));
    }

    [[nodiscard]] QImage disturbed(const QImage &picture, quint32 seed) const
    {
        QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
        QRandomGenerator random(seed);
        for (int y = 0; y < grey.height(); ++y) {
            uchar *line = grey.scanLine(y);
            for (int x = 0; x < grey.width(); ++x) {
                const int off = noise > 0 ? random.bounded(-noise, noise + 1) : 0;
                line[x] = static_cast<uchar>(std::clamp(static_cast<int>(line[x] * brightness) + off, 0, 255));
            }
        }
        return grey;
    }
};

} // namespace madoguchi::identity::test
