#include "app/designer/DesignCanvas.h"

#include "app/designer/FieldParts.h"
#include "widgets/theme/Theme.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

// Where the pages lie, how large they are, and the keys. Dragging and painting have files of their own.
namespace madoguchi::designer {

using documents::Field;
using theme::px;

namespace {

constexpr double RealPixelsPerMm = 96 / 25.4;
constexpr double LeastZoom = 0.25; ///< of the real size
constexpr double MostZoom = 6;

int gap()
{
    return px(16);
}

} // namespace

DesignCanvas::DesignCanvas(FormEditor &editor, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_editor(editor)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(QStringLiteral("designCanvas"));
    viewport()->setMouseTracking(true);
    connect(&m_editor, &FormEditor::formChanged, this, &DesignCanvas::follow);
    connect(&m_editor, &FormEditor::selectionChanged, this, &DesignCanvas::follow);
    connect(&m_editor, &FormEditor::paperChanged, this, &DesignCanvas::takePaper);
    connect(
        &m_pictures, &PagePictures::ready, this, [this](int page) { viewport()->update(sheet(page).toAlignedRect()); });
    retranslate();
    layOut();
}

void DesignCanvas::startAnew()
{
    setAddingOption(false);
    takePaper();
    showPage(1);
    horizontalScrollBar()->setValue(0);
}

/// Nothing that was found before counts.
void DesignCanvas::takePaper()
{
    stopDrag();
    m_found.clear();
    m_overlays.clear();
    m_hoverBox = QRectF();
    layOut();
    emit zoomChanged();
}

void DesignCanvas::setFound(int page, const FoundBoxes &found)
{
    m_found.insert(page, found);
}

void DesignCanvas::setProposals(const QList<documents::Field> &proposals)
{
    m_proposals = proposals;
    viewport()->update();
}

void DesignCanvas::setProblems(const QSet<QString> &ids)
{
    if (ids == m_problems)
        return;
    m_problems = ids;
    viewport()->update();
}

void DesignCanvas::setOverlay(int page, const QImage &filled)
{
    if (filled.isNull())
        m_overlays.remove(page);
    else
        m_overlays.insert(page, QPixmap::fromImage(filled));
    viewport()->update();
}

void DesignCanvas::setLanguage(const QString &language)
{
    m_language = language;
    viewport()->update();
}

void DesignCanvas::setTool(std::optional<documents::FieldKind> kind)
{
    if (std::exchange(m_addsOption, false) && m_tool == kind)
        emit toolChanged();
    if (m_tool == kind)
        return;
    m_tool = kind;
    viewport()->setCursor(kind ? Qt::CrossCursor : Qt::ArrowCursor);
    emit toolChanged();
}

void DesignCanvas::setAddingOption(bool adding)
{
    setTool(std::nullopt);
    m_addsOption = adding;
    viewport()->setCursor(adding ? Qt::CrossCursor : Qt::ArrowCursor);
}

void DesignCanvas::follow()
{
    if (m_sheets.size() != m_editor.form().pages.size())
        layOut();
    // What is being dragged may have been taken back, or its page may be gone.
    if (m_drag.page > m_sheets.size() || (!m_drag.id.isEmpty() && !m_editor.form().field(m_drag.id)))
        stopDrag();
    if (!m_editor.single())
        m_addsOption = false;
    viewport()->update();
}

double DesignCanvas::pixelsPerMm() const
{
    if (m_fit == Fit::Own)
        return m_own;
    QSizeF largest(1, 1);
    for (const documents::Page &page : m_editor.form().pages)
        largest = largest.expandedTo({ page.widthMm, page.heightMm });
    // Independent of whether a scroll bar is shown, so that the paper never flickers between two sizes.
    const double width = std::max(1, this->width() - verticalScrollBar()->sizeHint().width() - 2 * gap());
    const double height = std::max(1, this->height() - 2 * gap());
    const double wide = width / largest.width();
    const double fitting = m_fit == Fit::Width ? wide : std::min(wide, height / largest.height());
    return std::clamp(fitting, LeastZoom * RealPixelsPerMm, MostZoom * RealPixelsPerMm);
}

int DesignCanvas::percent() const
{
    return int(std::lround(pixelsPerMm() / RealPixelsPerMm * 100));
}

void DesignCanvas::layOut()
{
    const double scale = pixelsPerMm();
    m_sheets.clear();
    double widest = 0;
    for (const documents::Page &page : m_editor.form().pages)
        widest = std::max(widest, std::round(page.widthMm * scale));
    const double room = std::max<double>(viewport()->width(), widest + 2 * gap());
    double y = gap();
    for (const documents::Page &page : m_editor.form().pages) {
        const QSizeF size(std::round(page.widthMm * scale), std::round(page.heightMm * scale));
        m_sheets << QRectF(QPointF(std::floor((room - size.width()) / 2), y), size);
        y += size.height() + gap();
    }
    m_ground = QSizeF(widest + 2 * gap(), y);
    const QSize view = viewport()->size();
    verticalScrollBar()->setRange(0, std::max(0, int(m_ground.height()) - view.height()));
    verticalScrollBar()->setPageStep(view.height());
    verticalScrollBar()->setSingleStep(px(48));
    horizontalScrollBar()->setRange(0, std::max(0, int(m_ground.width()) - view.width()));
    horizontalScrollBar()->setPageStep(view.width());
    horizontalScrollBar()->setSingleStep(px(48));
    viewport()->update();
}

void DesignCanvas::setFit(Fit fit)
{
    const int page = pageInView();
    const bool seesSelection = selectionInSight().has_value();
    m_fit = fit;
    layOut();
    showPage(page);
    if (seesSelection)
        revealSelected();
    emit zoomChanged();
}

void DesignCanvas::zoomBy(double factor, std::optional<QPointF> around)
{
    const QPointF middle = QRectF(viewport()->rect()).center();
    const QPointF at = selectionInSight().value_or(around.value_or(middle));
    const int page = std::max(1, pageAt(at) > 0 ? pageAt(at) : pageInView());
    const QPointF mm = m_sheets.isEmpty() ? QPointF() : onPaper(page, at);
    m_own = std::clamp(pixelsPerMm() * factor, LeastZoom * RealPixelsPerMm, MostZoom * RealPixelsPerMm);
    m_fit = Fit::Own;
    layOut();
    if (!m_sheets.isEmpty()) {
        // What lay there still does.
        const QPointF now = placeOf(page, QRectF(mm, QSizeF())).topLeft();
        scrollBy(now - at);
    }
    emit zoomChanged();
}

std::optional<QPointF> DesignCanvas::selectionInSight() const
{
    const QString id = m_editor.selected().isEmpty() ? QString() : m_editor.selected().last();
    const Field *field = m_editor.form().field(id);
    if (!field || field->page > m_sheets.size())
        return std::nullopt;
    const QPointF middle = placeOf(field->page, partRect(*field, m_editor.part())).center();
    return QRectF(viewport()->rect()).contains(middle) ? std::optional(middle) : std::nullopt;
}

void DesignCanvas::scrollBy(const QPointF &by)
{
    horizontalScrollBar()->setValue(int(std::lround(horizontalScrollBar()->value() + by.x())));
    verticalScrollBar()->setValue(int(std::lround(verticalScrollBar()->value() + by.y())));
}

QRectF DesignCanvas::sheet(int page) const
{
    return page < 1 || page > m_sheets.size()
        ? QRectF()
        : m_sheets.at(page - 1).translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
}

QRectF DesignCanvas::placeOf(int page, const QRectF &rectMm) const
{
    const double scale = pixelsPerMm();
    return { sheet(page).topLeft() + rectMm.topLeft() * scale, rectMm.size() * scale };
}

int DesignCanvas::pageAt(const QPointF &point) const
{
    for (int page = 1; page <= m_sheets.size(); ++page) {
        if (sheet(page).contains(point))
            return page;
    }
    return 0;
}

QPointF DesignCanvas::onPaper(int page, const QPointF &point) const
{
    return (point - sheet(page).topLeft()) / pixelsPerMm();
}

int DesignCanvas::pageInView() const
{
    for (int page = 1; page <= m_sheets.size(); ++page) {
        if (sheet(page).bottom() > viewport()->height() / 2.0)
            return page;
    }
    return int(m_sheets.size());
}

void DesignCanvas::showPage(int page)
{
    if (page >= 1 && page <= m_sheets.size())
        verticalScrollBar()->setValue(int(m_sheets.at(page - 1).top()) - gap());
}

void DesignCanvas::revealSelected()
{
    const QString id = m_editor.selected().isEmpty() ? QString() : m_editor.selected().last();
    if (const Field *field = m_editor.form().field(id))
        reveal(field->page, extentOf(*field));
}

void DesignCanvas::reveal(int page, const QRectF &rectMm)
{
    const QRectF place = placeOf(page, rectMm);
    const QRectF view = QRectF(viewport()->rect()).adjusted(gap(), gap(), -gap(), -gap());
    if (place.top() < view.top() || place.bottom() > view.bottom())
        verticalScrollBar()->setValue(int(verticalScrollBar()->value() + place.center().y() - view.center().y()));
    if (place.left() < view.left() || place.right() > view.right())
        horizontalScrollBar()->setValue(int(horizontalScrollBar()->value() + place.center().x() - view.center().x()));
}

bool DesignCanvas::goBack()
{
    if (isDragging())
        stopDrag();
    else if (m_tool || m_addsOption)
        setAddingOption(false);
    else if (!m_editor.part().isEmpty())
        m_editor.select(m_editor.selected());
    else if (!m_editor.selected().isEmpty())
        m_editor.select({});
    else
        return false;
    return true;
}

void DesignCanvas::resizeEvent(QResizeEvent *event)
{
    const int page = pageInView();
    layOut();
    if (m_fit == Fit::Page)
        showPage(page);
    emit zoomChanged();
    QAbstractScrollArea::resizeEvent(event);
}

void DesignCanvas::scrollContentsBy(int dx, int dy)
{
    viewport()->scroll(dx, dy); // what is seen already is only moved
    const int page = pageInView();
    if (page != m_toldPage) {
        m_toldPage = page;
        emit pageChanged(page);
    }
}

void DesignCanvas::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoomBy(std::pow(1.0015, event->angleDelta().y()), event->position());
        event->accept();
        return;
    }
    if (event->modifiers() & Qt::ShiftModifier) {
        const QPoint angle = event->angleDelta();
        const double steps = (angle.y() ? angle.y() : angle.x()) / 120.0 * QApplication::wheelScrollLines();
        scrollBy({ -steps * horizontalScrollBar()->singleStep() / 3, 0 });
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void DesignCanvas::retranslate()
{
    //: Designer: name of the paper with its fields, read aloud.
    setAccessibleName(tr("Paper with its fields"));
    //: Designer: how the paper is used by keys, read aloud.
    setAccessibleDescription(tr("Tab goes from field to field, the arrow keys move the field that is selected."));
    viewport()->update();
}

void DesignCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractScrollArea::changeEvent(event);
}

} // namespace madoguchi::designer
