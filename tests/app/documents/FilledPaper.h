#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QString>

namespace madoguchi::documents {

// What outside programs make of a filled form: Poppler's pdftotext, pdfinfo and pdftoppm.

[[nodiscard]] QString textOf(const QByteArray &pdf);
[[nodiscard]] QString informationOf(const QByteArray &pdf);
/// One document with the pages of all, in order.
[[nodiscard]] QByteArray joined(const QList<QByteArray> &pdfs);
/// A page (one-based) as a grey picture.
[[nodiscard]] QImage pictureOf(const QByteArray &pdf, int page, int dotsPerInch);

/// The smallest rectangle around everything darker than light grey; a transparent picture counts as on white paper.
[[nodiscard]] QRect inkOf(const QImage &picture, QRect within = {});
/// How much ink: the sum of darkness, one for a black pixel.
[[nodiscard]] double inkAmount(const QImage &picture, QRect within);
[[nodiscard]] QImage onWhitePaper(const QImage &picture);

} // namespace madoguchi::documents
