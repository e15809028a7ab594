#include "widgets/PaperArea.h"

#include "widgets/theme/Illustrations.h"
#include "widgets/theme/Painting.h"
#include "widgets/theme/Tokens.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace madoguchi::widgets {

using theme::color;
using theme::px;
using theme::Role;

namespace {

constexpr double RealPixelsPerMm = 96 / 25.4;

int gap()
{
    return px(16);
}

} // namespace

PaperArea::PaperArea(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setCursor(Qt::PointingHandCursor);
}

void PaperArea::setSheets(const QList<SheetPicture> &sheets)
{
    m_sheets = sheets;
    m_scaled = QList<QPixmap>(sheets.size());
    if (m_glowSheet >= sheets.size())
        m_glowSheet = -1;
    updateScrollBars();
    viewport()->update();
}

void PaperArea::setOverlay(int sheet, const QImage &overlay)
{
    if (sheet < 0 || sheet >= m_sheets.size())
        return;
    m_sheets[sheet].overlay = overlay;
    viewport()->update(placeOf(sheet).toAlignedRect());
}

void PaperArea::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void PaperArea::setGlow(int sheet, const QRectF &areaMm)
{
    if (sheet < 0 || sheet >= m_sheets.size())
        return;
    m_glowSheet = sheet;
    m_glowMm = areaMm;
    const QRectF area = areaOf(sheet, areaMm);
    const double room = gap();
    if (area.top() < room || area.bottom() > viewport()->height() - room)
        verticalScrollBar()->setValue(
            int(verticalScrollBar()->value() + area.center().y() - viewport()->height() / 2.0));
    if (area.left() < 0 || area.right() > viewport()->width())
        horizontalScrollBar()->setValue(
            int(horizontalScrollBar()->value() + area.center().x() - viewport()->width() / 2.0));
    viewport()->update();
}

void PaperArea::clearGlow()
{
    m_glowSheet = -1;
    viewport()->update();
}

void PaperArea::setZoom(PageView::Zoom zoom)
{
    const int sheet = sheetInView();
    m_zoom = zoom;
    updateScrollBars();
    scrollToSheet(sheet);
    viewport()->update();
}

double PaperArea::largestWidthMm() const
{
    double largest = 210;
    for (const SheetPicture &sheet : m_sheets)
        largest = std::max(largest, sheet.sizeMm.width());
    return largest;
}

double PaperArea::largestHeightMm() const
{
    double largest = 1;
    for (const SheetPicture &sheet : m_sheets)
        largest = std::max(largest, sheet.sizeMm.height());
    return largest;
}

double PaperArea::pixelsPerMm() const
{
    // Independent of whether a scroll bar is shown, so that the paper never flickers between two sizes.
    const double width = std::max(1, this->width() - verticalScrollBar()->sizeHint().width() - 2 * gap());
    const double height = std::max(1, this->height() - 2 * gap());
    switch (m_zoom) {
    case PageView::Zoom::WholePage:
        return std::min(width / largestWidthMm(), height / largestHeightMm());
    case PageView::Zoom::PageWidth:
        return width / largestWidthMm();
    case PageView::Zoom::RealSize:
        return RealPixelsPerMm;
    }
    return RealPixelsPerMm;
}

QRectF PaperArea::placeOf(int sheet) const
{
    const double scale = pixelsPerMm();
    double y = gap();
    for (int i = 0; i < sheet; ++i)
        y += m_sheets.at(i).sizeMm.height() * scale + gap();
    const QSizeF size = m_sheets.at(sheet).sizeMm * scale;
    const double room = std::max<double>(viewport()->width(), largestWidthMm() * scale + 2 * gap());
    return { std::round((room - size.width()) / 2 - horizontalScrollBar()->value()),
        std::round(y - verticalScrollBar()->value()), size.width(), size.height() };
}

QRectF PaperArea::areaOf(int sheet, const QRectF &areaMm) const
{
    const double scale = pixelsPerMm();
    const QRectF place = placeOf(sheet);
    return { place.topLeft() + areaMm.topLeft() * scale, areaMm.size() * scale };
}

void PaperArea::updateScrollBars()
{
    const double scale = pixelsPerMm();
    double height = gap();
    for (const SheetPicture &sheet : std::as_const(m_sheets))
        height += sheet.sizeMm.height() * scale + gap();
    const int overflow = std::max(0, int(std::ceil(height)) - viewport()->height());
    // One page that fits needs no bar for a rounding.
    verticalScrollBar()->setRange(0, m_sheets.size() <= 1 && overflow <= 2 ? 0 : overflow);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(px(48));
    const int width = int(std::ceil(largestWidthMm() * scale)) + 2 * gap();
    horizontalScrollBar()->setRange(0, m_sheets.isEmpty() ? 0 : std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(px(48));
    updateResolution();
}

void PaperArea::updateResolution()
{
    const double now = pixelsPerMm() * devicePixelRatioF();
    if (std::abs(now - m_toldResolution) < 0.01)
        return;
    m_toldResolution = now;
    emit resolutionChanged();
}

int PaperArea::sheetInView() const
{
    for (int i = 0; i < m_sheets.size(); ++i) {
        if (placeOf(i).bottom() > viewport()->height() / 2.0)
            return i;
    }
    return std::max(0, int(m_sheets.size()) - 1);
}

void PaperArea::scrollToSheet(int sheet)
{
    if (sheet >= 0 && sheet < m_sheets.size())
        verticalScrollBar()->setValue(int(verticalScrollBar()->value() + placeOf(sheet).top() - gap()));
}

const QPixmap &PaperArea::pictureOf(int sheet, const QSize &devicePixels)
{
    QPixmap &picture = m_scaled[sheet];
    if (picture.size() != devicePixels && !m_sheets.at(sheet).background.isNull()) {
        const QImage &source = m_sheets.at(sheet).background;
        picture = QPixmap::fromImage(source.scaled(devicePixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    }
    return picture;
}

void PaperArea::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), color(Role::Disabled));
    if (m_sheets.isEmpty())
        paintEmpty(painter);
    for (int i = 0; i < m_sheets.size(); ++i) {
        if (placeOf(i).intersects(event->rect()))
            paintSheet(painter, i);
    }
    paintGlow(painter);
}

void PaperArea::paintSheet(QPainter &painter, int sheet)
{
    const QRectF place = placeOf(sheet);
    theme::paintBox(painter, place.adjusted(-1, -1, 1, 2), color(Role::Line), Qt::transparent, 2);
    painter.fillRect(place, Qt::white); // paper is white in every contrast
    const QSize pixels = (place.size() * devicePixelRatioF()).toSize();
    const QPixmap &background = pictureOf(sheet, pixels);
    if (!background.isNull())
        painter.drawPixmap(place, background, QRectF(background.rect()));
    const QImage &overlay = m_sheets.at(sheet).overlay;
    if (overlay.isNull())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform, overlay.size() != pixels);
    painter.drawImage(place, overlay, QRectF(overlay.rect()));
}

void PaperArea::paintGlow(QPainter &painter) const
{
    if (m_glowSheet < 0)
        return;
    const QRectF area = areaOf(m_glowSheet, m_glowMm).adjusted(-4, -4, 4, 4);
    QColor fill = color(Role::FocusInner);
    fill.setAlphaF(0.28F);
    theme::paintBox(painter, area, fill, QColor::fromRgb(theme::tokens::Blue900), px(theme::tokens::Radius4), 2);
}

void PaperArea::paintEmpty(QPainter &painter) const
{
    const QRectF area = viewport()->rect();
    const QRectF picture(area.center().x() - px(90), area.center().y() - px(120), px(180), px(135));
    theme::paintPicture(painter, picture, theme::Picture::Paper);
    painter.setFont(theme::font(theme::TextSize::Lead));
    painter.setPen(color(Role::Text));
    const QRectF words(area.left() + px(24), picture.bottom() + px(12), area.width() - px(48), px(80));
    painter.drawText(words, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

void PaperArea::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
}

void PaperArea::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    for (int i = 0; i < m_sheets.size(); ++i) {
        const QRectF place = placeOf(i);
        if (place.contains(event->position()))
            emit clicked(i, (event->position() - place.topLeft()) / pixelsPerMm());
    }
}

void PaperArea::scrollContentsBy(int, int)
{
    viewport()->update();
    emit scrolled();
}

void PaperArea::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(event->key() == Qt::Key_Home ? 0 : verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

} // namespace madoguchi::widgets
