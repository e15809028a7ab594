#pragma once

#include <QImage>
#include <QList>
#include <QSizeF>
#include <QWidget>

class QLabel;

namespace madoguchi::widgets {

class Button;
class PaperArea;

/// One sheet as it is shown: the background's picture and, over it, what was filled in. Both are stretched over the
/// whole page; their resolution is the owner's choice (see resolutionChanged).
struct SheetPicture {
    QSizeF sizeMm { 210, 297 };
    QImage background;
    QImage overlay; ///< transparent where nothing is filled
};

/// The paper on the screen: all sheets below each other, whole page or real size, sharp at every pixel ratio. Pictures
/// are given by the owner, nothing is rendered here, so it never blocks.
class PageView : public QWidget {
    Q_OBJECT

public:
    enum class Zoom { WholePage, PageWidth, RealSize };

    explicit PageView(QWidget *parent = nullptr);

    void setSheets(const QList<SheetPicture> &sheets); ///< keeps the place that is shown when the number is the same
    void setOverlay(int sheet, const QImage &overlay); ///< the live change
    [[nodiscard]] int sheetCount() const;
    void setEmptyText(const QString &text); ///< shown instead of paper when there is none

    void setGlow(int sheet, const QRectF &areaMm); ///< the field that is being filled; scrolls there if it is hidden
    void clearGlow();

    void setZoom(Zoom zoom);
    [[nodiscard]] Zoom zoom() const;
    [[nodiscard]] double devicePixelsPerMm() const; ///< resolution at which a picture is sharp now

signals:
    void clicked(int sheet, const QPointF &pointMm); ///< on the paper
    void resolutionChanged(double devicePixelsPerMm); ///< sharper pictures are worth it

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updateBar();

    PaperArea *m_paper;
    Button *m_whole;
    Button *m_width;
    Button *m_real;
    Button *m_previous;
    Button *m_next;
    QLabel *m_count;
};

} // namespace madoguchi::widgets
