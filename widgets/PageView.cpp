#include "widgets/PageView.h"

#include "widgets/Button.h"
#include "widgets/PaperArea.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace madoguchi::widgets {

PageView::PageView(QWidget *parent)
    : QWidget(parent)
    , m_paper(new PaperArea)
    , m_whole(new Button(QString(), Button::Kind::Quiet))
    , m_width(new Button(QString(), Button::Kind::Quiet))
    , m_real(new Button(QString(), Button::Kind::Quiet))
    , m_previous(new Button(QString(), Button::Kind::Quiet))
    , m_next(new Button(QString(), Button::Kind::Quiet))
    , m_count(new QLabel)
{
    m_previous->setPicture(theme::Icon::ArrowLeft);
    m_next->setPicture(theme::Icon::ArrowRight);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(theme::px(4));
    for (Button *button : { m_whole, m_width, m_real }) {
        button->setSmall(true);
        button->setCheckable(true);
        bar->addWidget(button);
    }
    bar->addStretch(1);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_previous, m_count, m_next })
        bar->addWidget(widget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::px(4));
    layout->addLayout(bar);
    layout->addWidget(m_paper, 1);
    connect(m_whole, &Button::clicked, this, [this] { setZoom(Zoom::WholePage); });
    connect(m_width, &Button::clicked, this, [this] { setZoom(Zoom::PageWidth); });
    connect(m_real, &Button::clicked, this, [this] { setZoom(Zoom::RealSize); });
    connect(m_previous, &Button::clicked, this, [this] { m_paper->scrollToSheet(m_paper->sheetInView() - 1); });
    connect(m_next, &Button::clicked, this, [this] { m_paper->scrollToSheet(m_paper->sheetInView() + 1); });
    connect(m_paper, &PaperArea::clicked, this, &PageView::clicked);
    connect(m_paper, &PaperArea::scrolled, this, &PageView::updateBar);
    connect(m_paper, &PaperArea::resolutionChanged, this, [this] { emit resolutionChanged(devicePixelsPerMm()); });
    retranslate();
    updateBar();
}

void PageView::setSheets(const QList<SheetPicture> &sheets)
{
    m_paper->setSheets(sheets);
    updateBar();
}

void PageView::setOverlay(int sheet, const QImage &overlay)
{
    m_paper->setOverlay(sheet, overlay);
}

int PageView::sheetCount() const
{
    return int(m_paper->sheets().size());
}

void PageView::setEmptyText(const QString &text)
{
    m_paper->setEmptyText(text);
}

void PageView::setGlow(int sheet, const QRectF &areaMm)
{
    m_paper->setGlow(sheet, areaMm);
}

void PageView::clearGlow()
{
    m_paper->clearGlow();
}

void PageView::setZoom(Zoom zoom)
{
    m_paper->setZoom(zoom);
    updateBar();
}

PageView::Zoom PageView::zoom() const
{
    return m_paper->zoom();
}

double PageView::devicePixelsPerMm() const
{
    return m_paper->pixelsPerMm() * devicePixelRatioF();
}

void PageView::updateBar()
{
    m_whole->setChecked(zoom() == Zoom::WholePage);
    m_width->setChecked(zoom() == Zoom::PageWidth);
    m_real->setChecked(zoom() == Zoom::RealSize);
    const int sheets = sheetCount();
    const int now = m_paper->sheetInView() + 1;
    const bool several = sheets > 1;
    for (QWidget *widget : std::initializer_list<QWidget *> { m_previous, m_count, m_next })
        widget->setVisible(several);
    m_previous->setEnabled(now > 1);
    m_next->setEnabled(now < sheets);
    //: Between the arrows above the preview: page %1 of %2.
    m_count->setText(tr("%1 / %2").arg(now).arg(sheets));
}

void PageView::retranslate()
{
    //: Button above the preview of a form: the whole page is shown.
    m_whole->setText(tr("Whole page"));
    //: Button above the preview of a form: the page is as wide as the room for it.
    m_width->setText(tr("Page width"));
    //: Button above the preview of a form: as large as on paper.
    m_real->setText(tr("Real size"));
    //: Arrow above the preview of a form with several pages, read aloud.
    m_previous->setAccessibleName(tr("Previous page"));
    //: Arrow above the preview of a form with several pages, read aloud.
    m_next->setAccessibleName(tr("Next page"));
    //: Name of the preview of a form, read aloud.
    m_paper->setAccessibleName(tr("Preview of the paper"));
}

void PageView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        updateBar();
    }
    QWidget::changeEvent(event);
}

} // namespace madoguchi::widgets
