#include "app/designer/WorkBar.h"

#include "app/designer/DesignCanvas.h"
#include "app/designer/PanelParts.h"
#include "widgets/Button.h"
#include "widgets/theme/Theme.h"

#include <QComboBox>
#include <QEvent>
#include <QLocale>

namespace madoguchi::designer {

using widgets::Button;

namespace {

constexpr double ZoomStep = 1.2;

Button *small(const char *name, std::optional<theme::Icon> picture = std::nullopt)
{
    auto *button = new Button({}, Button::Kind::Quiet);
    button->setObjectName(QLatin1String(name));
    button->setSmall(true);
    button->setPicture(picture);
    return button;
}

} // namespace

WorkBar::WorkBar(FormEditor &editor, DraftKeeper &keeper, DesignCanvas &canvas, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_keeper(keeper)
    , m_canvas(canvas)
    , m_previous(small("previousPage", theme::Icon::ArrowLeft))
    , m_pages(new QComboBox)
    , m_next(small("nextPage", theme::Icon::ArrowRight))
    , m_smaller(small("zoomOut", theme::Icon::Minus))
    , m_zoom(small("zoom"))
    , m_larger(small("zoomIn", theme::Icon::Plus))
    , m_undo(small("undoStep", theme::Icon::Undo))
    , m_redo(small("redoStep", theme::Icon::Redo))
    , m_kept(quietWords())
    , m_proposals(small("showProposals", theme::Icon::Search))
    , m_test(small("tryForm", theme::Icon::Eye))
{
    setObjectName(QStringLiteral("workBar"));
    layOut();
    connectParts();
    retranslate();
}

void WorkBar::layOut()
{
    m_pages->setObjectName(QStringLiteral("pageList"));
    m_pages->setMinimumHeight(theme::px(40));
    m_pages->setMaxVisibleItems(20);
    m_kept->setObjectName(QStringLiteral("draftState"));
    m_kept->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_test->setCheckable(true);
    m_proposals->setCheckable(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::px(8), theme::px(2), theme::px(8), theme::px(2));
    row->setSpacing(theme::px(2));
    for (QWidget *part : std::initializer_list<QWidget *> { m_previous, m_pages, m_next })
        row->addWidget(part);
    row->addSpacing(theme::px(12));
    for (QWidget *part : std::initializer_list<QWidget *> { m_smaller, m_zoom, m_larger })
        row->addWidget(part);
    row->addSpacing(theme::px(12));
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addWidget(m_kept, 1);
    row->addWidget(m_proposals);
    row->addWidget(m_test);
}

void WorkBar::connectParts()
{
    connect(m_previous, &Button::clicked, this, [this] { m_canvas.showPage(m_canvas.pageInView() - 1); });
    connect(m_next, &Button::clicked, this, [this] { m_canvas.showPage(m_canvas.pageInView() + 1); });
    connect(m_pages, &QComboBox::activated, this, [this](int index) { m_canvas.showPage(index + 1); });
    connect(m_smaller, &Button::clicked, this, [this] { m_canvas.zoomBy(1 / ZoomStep); });
    connect(m_larger, &Button::clicked, this, [this] { m_canvas.zoomBy(ZoomStep); });
    connect(m_zoom, &Button::clicked, this, [this] {
        m_canvas.setFit(
            m_canvas.fit() == DesignCanvas::Fit::Width ? DesignCanvas::Fit::Page : DesignCanvas::Fit::Width);
    });
    connect(m_undo, &Button::clicked, &m_editor.steps(), &QUndoStack::undo);
    connect(m_redo, &Button::clicked, &m_editor.steps(), &QUndoStack::redo);
    connect(m_proposals, &Button::clicked, this, &WorkBar::proposalsWanted);
    connect(m_test, &Button::clicked, this, &WorkBar::testWanted);
    connect(&m_canvas, &DesignCanvas::zoomChanged, this, &WorkBar::followZoom);
    connect(&m_canvas, &DesignCanvas::pageChanged, this, &WorkBar::followPages);
    connect(&m_editor.steps(), &QUndoStack::indexChanged, this, &WorkBar::followSteps);
    connect(&m_editor, &FormEditor::formChanged, this, &WorkBar::followPages);
    connect(&m_keeper, &DraftKeeper::stateChanged, this, &WorkBar::followKeeper);
}

void WorkBar::setProposals(int count)
{
    m_found = count;
    m_proposals->setVisible(count > 0);
    //: Designer, button above the paper: shows the places that could be fields. %n is their number.
    m_proposals->setText(tr("Places found: %n", nullptr, count));
}

void WorkBar::setProposalsShown(bool shown)
{
    m_proposals->setChecked(shown);
}

void WorkBar::setTesting(bool testing)
{
    m_testing = testing;
    m_test->setChecked(testing);
    m_proposals->setEnabled(!testing);
}

void WorkBar::followPages()
{
    const qsizetype count = m_editor.form().pages.size();
    QList<int> fields(count, 0);
    for (const documents::Field &field : m_editor.form().fields) {
        if (field.page >= 1 && field.page <= count)
            ++fields[field.page - 1];
    }
    while (m_pages->count() > count)
        m_pages->removeItem(m_pages->count() - 1);
    for (int page = 1; page <= count; ++page) {
        //: Designer, list of pages: %1 of %2, %n fields stand on it.
        const QString words = tr("Page %1 of %2 (%n fields)", nullptr, fields.at(page - 1)).arg(page).arg(count);
        if (page > m_pages->count())
            m_pages->addItem(words);
        else if (m_pages->itemText(page - 1) != words)
            m_pages->setItemText(page - 1, words);
    }
    const int now = m_canvas.pageInView();
    m_pages->setCurrentIndex(now - 1);
    const bool several = count > 1;
    for (QWidget *part : std::initializer_list<QWidget *> { m_previous, m_pages, m_next })
        part->setVisible(several);
    m_previous->setEnabled(now > 1);
    m_next->setEnabled(now < count);
}

void WorkBar::followZoom()
{
    //: Designer, button between − and +: how large the paper is.
    m_zoom->setText(tr("%1 %").arg(m_canvas.percent()));
}

void WorkBar::followSteps()
{
    const QUndoStack &steps = m_editor.steps();
    m_undo->setEnabled(steps.canUndo());
    m_redo->setEnabled(steps.canRedo());
    //: Designer, tool tip: %1 is what was done last, "move".
    m_undo->setToolTip(steps.canUndo() ? tr("Take back: %1").arg(steps.undoText()) : QString());
    //: Designer, tool tip: %1 is what was taken back last, "move".
    m_redo->setToolTip(steps.canRedo() ? tr("Do again: %1").arg(steps.redoText()) : QString());
}

void WorkBar::followKeeper()
{
    switch (m_keeper.state()) {
    case DraftKeeper::State::None:
    case DraftKeeper::State::Failed: // said above the paper
        m_kept->clear();
        break;
    case DraftKeeper::State::Changed:
    case DraftKeeper::State::Saving:
        //: Designer, quietly: the draft is being written to the disk.
        m_kept->setText(tr("Saving …"));
        break;
    case DraftKeeper::State::Publishing:
        //: Designer, quietly.
        m_kept->setText(tr("Publishing …"));
        break;
    case DraftKeeper::State::Saved: {
        const QTime at = m_keeper.savedAt().isValid() ? m_keeper.savedAt().toLocalTime().time() : QTime::currentTime();
        //: Designer, quietly: the draft lies on the disk. %1 is the time.
        m_kept->setText(tr("Draft saved %1").arg(QLocale().toString(at, QStringLiteral("H:mm"))));
        break;
    }
    }
}

void WorkBar::retranslate()
{
    //: Designer, arrow above the paper, read aloud.
    m_previous->setAccessibleName(tr("Previous page"));
    //: Designer, arrow above the paper, read aloud.
    m_next->setAccessibleName(tr("Next page"));
    //: Designer, list of pages above the paper, read aloud.
    m_pages->setAccessibleName(tr("Page"));
    //: Designer, button above the paper, read aloud.
    m_smaller->setAccessibleName(tr("Smaller"));
    //: Designer, button above the paper, read aloud.
    m_larger->setAccessibleName(tr("Larger"));
    //: Designer, tool tip of the button between − and +.
    m_zoom->setToolTip(tr("As wide as the room, or the whole page"));
    //: Designer, button above the paper.
    m_undo->setText(tr("Undo"));
    //: Designer, button above the paper: does again what was taken back.
    m_redo->setText(tr("Redo"));
    //: Designer, button above the paper: fills the form with an invented person.
    m_test->setText(tr("Try it"));
    setProposals(m_found);
    followPages();
    followZoom();
    followSteps();
    followKeeper();
}

void WorkBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::designer
