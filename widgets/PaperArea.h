#pragma once

#include "widgets/PageView.h"

#include <QAbstractScrollArea>
#include <QPixmap>

namespace madoguchi::widgets {

/// The scrolled area of a PageView: lays the sheets below each other and paints them.
class PaperArea : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PaperArea(QWidget *parent = nullptr);

    void setSheets(const QList<SheetPicture> &sheets);
    void setOverlay(int sheet, const QImage &overlay);
    [[nodiscard]] const QList<SheetPicture> &sheets() const { return m_sheets; }
    void setEmptyText(const QString &text);
    void setGlow(int sheet, const QRectF &areaMm);
    void clearGlow();
    void setZoom(PageView::Zoom zoom);
    [[nodiscard]] PageView::Zoom zoom() const { return m_zoom; }
    [[nodiscard]] double pixelsPerMm() const; ///< logical pixels
    [[nodiscard]] int sheetInView() const; ///< the one that fills most of the area
    void scrollToSheet(int sheet);

signals:
    void clicked(int sheet, const QPointF &pointMm);
    void resolutionChanged();
    void scrolled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] double largestWidthMm() const;
    [[nodiscard]] double largestHeightMm() const;
    [[nodiscard]] QRectF placeOf(int sheet) const; ///< in the viewport, after scrolling
    [[nodiscard]] QRectF areaOf(int sheet, const QRectF &areaMm) const;
    void updateScrollBars();
    void updateResolution();
    [[nodiscard]] const QPixmap &pictureOf(int sheet, const QSize &devicePixels);
    void paintSheet(QPainter &painter, int sheet);
    void paintGlow(QPainter &painter) const;
    void paintEmpty(QPainter &painter) const;

    QList<SheetPicture> m_sheets;
    QList<QPixmap> m_scaled; ///< backgrounds at the size on the screen, made when a sheet is first seen at that size
    PageView::Zoom m_zoom = PageView::Zoom::WholePage;
    QString m_emptyText;
    int m_glowSheet = -1;
    QRectF m_glowMm;
    double m_toldResolution = 0;
};

} // namespace madoguchi::widgets
