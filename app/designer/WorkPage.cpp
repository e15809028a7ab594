#include "app/designer/WorkPage.h"

#include "app/designer/BindingChooser.h"
#include "app/designer/BusyOver.h"
#include "app/designer/CellProposals.h"
#include "app/designer/DesignCanvas.h"
#include "app/designer/DesignerWords.h"
#include "app/designer/FieldPanel.h"
#include "app/designer/FieldParts.h"
#include "app/designer/FormPanel.h"
#include "app/designer/PageStrip.h"
#include "app/designer/ProposalPanel.h"
#include "app/designer/SeveralPanel.h"
#include "app/designer/TestPanel.h"
#include "app/designer/ToolPalette.h"
#include "app/designer/WorkBar.h"
#include "app/settings/Language.h"
#include "devices/outcome/WhenFinished.h"
#include "widgets/Dialogs.h"
#include "widgets/Notice.h"
#include "widgets/theme/Theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace madoguchi::designer {

using documents::Field;

namespace {

constexpr int CheckAfterMs = 200;
constexpr int FillAfterMs = 60;

Findings::Picture picturesOf(const Paper &paper)
{
    return [pages = paper.pages](int page) { return QImage::fromData(pages.value(page - 1).picture); };
}

} // namespace

WorkPage::WorkPage(const With &with, QWidget *parent)
    : QWidget(parent)
    , m_with(with)
    , m_keeper(with.desk, m_editor)
    , m_findings(with.desk)
    , m_print(m_paper, with.printers)
    , m_tools(new ToolPalette(this))
    , m_strip(new PageStrip(this))
    , m_canvas(new DesignCanvas(m_editor, this))
    , m_bar(new WorkBar(m_editor, m_keeper, *m_canvas, this))
    , m_notice(new widgets::Notice(this))
    , m_busy(new BusyOver(this))
    , m_panels(new QStackedWidget(this))
    , m_formPanel(new FormPanel(m_editor))
    , m_fieldPanel(new FieldPanel(m_editor))
    , m_severalPanel(new SeveralPanel(m_editor))
    , m_bindings(new BindingChooser)
    , m_proposalPanel(new ProposalPanel)
    , m_testPanel(new TestPanel(m_print, with.printers, with.habits))
{
    setObjectName(QStringLiteral("workPage"));
    m_notice->setObjectName(QStringLiteral("workNotice"));
    m_notice->setReservesRoom(false);
    m_testPanel->printing().setStandard(with.printer);
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(CheckAfterMs);
    m_fillTimer.setSingleShot(true);
    m_fillTimer.setInterval(FillAfterMs);
    layOut();
    connectCanvas();
    connectPanels();
    connectKeeper();
    addKeys();
    setLanguage();
    follow();
}

WorkPage::~WorkPage()
{
    // The parts look at the editor and go first.
    m_editor.disconnect();
    m_findings.disconnect();
    m_keeper.disconnect();
    m_print.disconnect();
    delete m_panels;
    delete m_bar;
    delete m_canvas;
}

void WorkPage::layOut()
{
    m_tools->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_panels->setFixedWidth(theme::px(372));
    for (QWidget *panel : std::initializer_list<QWidget *> {
             m_formPanel, m_fieldPanel, m_severalPanel, m_bindings, m_proposalPanel, m_testPanel })
        m_panels->addWidget(panel);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_tools);
    middle->addWidget(m_strip);
    middle->addWidget(m_canvas, 1);
    middle->addWidget(m_panels);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addLayout(middle, 1);
    column->addWidget(m_notice); // below: the paper does not move under the mouse
}

void WorkPage::connectCanvas()
{
    connect(m_tools, &ToolPalette::chosen, this, [this](std::optional<documents::FieldKind> kind) {
        m_canvas->setTool(kind);
        m_canvas->setFocus(Qt::OtherFocusReason);
    });
    connect(m_canvas, &DesignCanvas::toolChanged, this, [this] {
        m_tools->show(m_canvas->tool());
        if (!m_saysKeeping)
            m_notice->clear(); // how an answer is added
    });
    connect(m_canvas, &DesignCanvas::boxTaken, this, [this](int page, const QRectF &box) {
        const FoundBoxes boxes = m_findings.boxes(page);
        const QList<PrintedWord> words = m_findings.words(page);
        m_editor.addFields(proposalsFor(box, PageReading(boxes, words), page));
    });
    m_canvas->setMaker([this](documents::FieldKind kind, int page, const QRectF &rectMm) {
        const FoundBoxes boxes = m_findings.boxes(page);
        const QList<PrintedWord> words = m_findings.words(page);
        return drawnField(kind, rectMm, PageReading(boxes, words), page);
    });
    m_canvas->setAnswerReader([this](int page, const QRectF &rectMm) {
        const FoundBoxes boxes = m_findings.boxes(page);
        const QList<PrintedWord> words = m_findings.words(page);
        return printedAnswer(rectMm, PageReading(boxes, words));
    });
    connect(m_canvas, &DesignCanvas::proposalTaken, this, [this](int index) { takeProposals({ index }); });
    connect(m_canvas, &DesignCanvas::entriesWanted, this, [this] { m_fieldPanel->takeFocus(); });
    connect(m_canvas, &DesignCanvas::pageChanged, this, [this](int page) {
        m_findings.lookAt(page);
        m_strip->setShown(page);
        m_formPanel->setPage(page);
        fillSoon();
    });
    connect(m_strip, &PageStrip::chosen, m_canvas, &DesignCanvas::showPage);
    connect(m_canvas, &DesignCanvas::zoomChanged, this, &WorkPage::fillSoon);
    connect(&m_findings, &Findings::found, this, [this](int page) {
        m_canvas->setFound(page, m_findings.boxes(page));
        m_strip->setPicture(page, m_findings.small(page));
        proposeTitle(page);
    });
    connect(&m_findings, &Findings::proposalsChanged, this, &WorkPage::showProposals);
    connect(&m_editor, &FormEditor::formChanged, this, [this] {
        m_strip->load(m_editor.form().pages);
        if (!m_saysKeeping)
            m_notice->clear();
        checkSoon();
        fillSoon();
        showProposals();
        emit changed();
    });
    connect(&m_editor, &FormEditor::selectionChanged, this, &WorkPage::follow);
    connect(&m_editor, &FormEditor::paperChanged, this, &WorkPage::showPaper);
    connect(&m_checkTimer, &QTimer::timeout, this, &WorkPage::check);
    connect(&m_fillTimer, &QTimer::timeout, this, &WorkPage::fill);
}

void WorkPage::connectPanels()
{
    connect(m_fieldPanel, &FieldPanel::repeatWanted, this, &WorkPage::repeatBelow);
    connect(m_severalPanel, &SeveralPanel::repeatWanted, this, &WorkPage::repeatBelow);
    connect(m_fieldPanel, &FieldPanel::bindingWanted, this, &WorkPage::chooseBinding);
    connect(m_fieldPanel, &FieldPanel::answerWanted, this, [this] {
        m_canvas->setAddingOption(true);
        m_notice->say(widgets::Notice::Kind::Info,
            //: Designer, after “add an answer on the paper” was pressed.
            tr("Click the printed square of the answer, or draw around its word. Esc stops."));
        m_canvas->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_editor, &FormEditor::partRemoved, this, [this] {
        m_notice->say(widgets::Notice::Kind::Info,
            //: Designer, after Delete while a part of a field was selected: the year of a date, one answer.
            tr("A part of the field was deleted; the field is still there. Ctrl and Z takes it back. To delete the "
               "whole "
               "field, press Esc and then Delete."));
    });
    connect(&m_editor, &FormEditor::selectionChanged, this, [this] {
        if (!m_saysKeeping)
            m_notice->clear(); // what was said of another field
    });
    const auto leaveBindings = [this] {
        showPanel(m_fieldPanel);
        m_fieldPanel->takeFocus();
    };
    connect(m_bindings, &BindingChooser::chosen, this, [this, leaveBindings](const QString &binding) {
        if (const Field *field = m_editor.single())
            m_editor.bind(field->id, binding);
        leaveBindings();
    });
    connect(m_bindings, &BindingChooser::todayChosen, this, [this, leaveBindings] {
        if (const Field *field = m_editor.single())
            m_editor.showToday(field->id);
        leaveBindings();
    });
    connect(m_bindings, &BindingChooser::left, this, leaveBindings);
    connect(m_formPanel, &FormPanel::problemWanted, this, &WorkPage::showFirstProblem);
    connect(m_formPanel, &FormPanel::paperWanted, this, &WorkPage::choosePaper);
    connect(m_bar, &WorkBar::proposalsWanted, this, [this] {
        const bool isShown = m_panels->currentWidget() == m_proposalPanel;
        isShown ? follow() : showPanel(m_proposalPanel);
        if (!isShown)
            m_proposalPanel->takeFocus();
    });
    connect(m_bar, &WorkBar::testWanted, this, [this] { setTesting(!m_testing); });
    connect(m_proposalPanel, &ProposalPanel::taken, this, &WorkPage::takeProposals);
    connect(m_proposalPanel, &ProposalPanel::left, this, &WorkPage::follow);
    connect(m_proposalPanel, &ProposalPanel::lookedAt, this, [this](int index) {
        const Field proposal = m_proposals.value(index);
        m_canvas->reveal(proposal.page, proposal.rectMm);
    });
    connect(m_testPanel, &TestPanel::personChanged, this, &WorkPage::fill);
    connect(m_testPanel, &TestPanel::fieldWanted, this, &WorkPage::selectField);
    connect(m_testPanel, &TestPanel::printWanted, this, &WorkPage::printTest);
    connect(m_testPanel, &TestPanel::saveWanted, this, &WorkPage::saveTest);
    connect(m_testPanel, &TestPanel::left, this, [this] { setTesting(false); });
    connect(&m_paper, &TestPaper::filled, this, &WorkPage::showFilled);
    connect(&m_paper, &TestPaper::failed, this, [this](const Error &error) { m_testPanel->showError(error.message); });
}

void WorkPage::connectKeeper()
{
    connect(&m_keeper, &DraftKeeper::stateChanged, this, &WorkPage::showKeeping);
    connect(m_notice, &widgets::Notice::actionTriggered, this, [this] {
        if (m_keeper.error().code == ErrorCode::StoreConflict)
            m_keeper.keepAside();
        else
            m_keeper.saveNow();
    });
}

void WorkPage::addKeys()
{
    const auto key = [this](const QKeySequence &sequence, auto action) {
        auto *shortcut = new QShortcut(sequence, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, action] {
            if (!m_changingPaper)
                action();
        });
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_R), [this] { repeatBelow(); });
    key(QKeySequence::Undo, [this] { m_editor.steps().undo(); });
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { m_editor.steps().redo(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Y), [this] { m_editor.steps().redo(); });
}

void WorkPage::begin(const documents::FormTemplate &form, const Findings::Picture &picture,
    const std::function<QByteArray()> &background)
{
    ++m_run;
    m_open = true;
    setTesting(false);
    m_strip->forget();
    m_canvas->pictures().setSource(picture);
    m_editor.open(form);
    m_canvas->startAnew();
    m_formPanel->startAnew();
    m_findings.begin(form.pages, picture, background);
    follow();
    check();
    emit changed();
}

void WorkPage::openPdf(std::shared_ptr<PdfPages> pages, const QString &title)
{
    documents::FormTemplate form;
    form.id = QStringLiteral("form");
    form.version = QStringLiteral("1.0");
    form.title.ja = title;
    for (int page = 1; page <= pages->count(); ++page) {
        documents::Page sheet;
        sheet.widthMm = pages->sizeMm(page).width();
        sheet.heightMm = pages->sizeMm(page).height();
        form.pages << sheet;
    }
    m_fileTitle = title;
    const auto picture = [pages](int page) { return pages->picture(page, Paper::PictureDpi); };
    begin(form, picture, [pages] { return pages->original(); });
    //: Designer: a PDF was opened and is being made the form's paper.
    m_busy->start(tr("The paper is being prepared. You can begin already."), false);
    whenFinished(m_with.desk.proposalsOf(pages), this, [this, run = m_run](const QList<Field> &proposals) {
        if (run == m_run)
            m_findings.addProposals(proposals);
    });
    const QFuture<Outcome<Draft>> starting = m_with.desk.startOnPdf(pages, form);
    m_keeper.await(starting);
    whenFinished(starting, this, [this, run = m_run](const Outcome<Draft> &draft) {
        if (run != m_run)
            return;
        m_busy->stop();
        if (!draft) {
            emit failed(draft.error().message);
            return;
        }
        m_keeper.keep(*draft);
        fillSoon();
    });
}

void WorkPage::openDraft(const Draft &draft)
{
    m_fileTitle.clear();
    begin(draft.form, picturesOf(draft.paper), [pdf = draft.paper.background] { return pdf; });
    m_keeper.keep(draft);
}

/// Another paper lies below, or the one of before does again.
void WorkPage::showPaper()
{
    ++m_run; // what the PDF of before proposes comes too late
    const Paper &paper = *m_editor.paper();
    m_strip->forget();
    m_strip->load(m_editor.form().pages);
    m_canvas->pictures().setSource(picturesOf(paper));
    m_findings.begin(m_editor.form().pages, picturesOf(paper), [pdf = paper.background] { return pdf; });
    m_keeper.saveNow(); // a trial is filled on what lies on the disk
    m_canvas->setFocus(Qt::OtherFocusReason); // the button that was pressed was locked meanwhile
}

void WorkPage::close()
{
    ++m_run;
    m_open = false;
    setTesting(false);
    setChangingPaper(false);
    m_print.cancel();
    m_keeper.close();
    m_findings.clear();
    m_canvas->pictures().setSource({});
    m_editor.open({});
}

void WorkPage::follow()
{
    if (m_testing)
        return;
    const qsizetype selected = m_editor.selected().size();
    if (selected == 0)
        showPanel(m_formPanel);
    else
        showPanel(selected == 1 ? static_cast<QWidget *>(m_fieldPanel) : m_severalPanel);
}

void WorkPage::showPanel(QWidget *panel)
{
    m_panels->setCurrentWidget(panel);
    m_bar->setProposalsShown(panel == m_proposalPanel);
}

void WorkPage::chooseBinding()
{
    if (!m_editor.single())
        return;
    m_bindings->open(m_editor.form(), *m_editor.single());
    showPanel(m_bindings);
    m_bindings->takeFocus();
}

void WorkPage::checkSoon()
{
    m_checkTimer.start();
}

const FormProblems &WorkPage::problems()
{
    if (m_checkTimer.isActive())
        check();
    return m_problems;
}

void WorkPage::check()
{
    m_checkTimer.stop();
    m_problems = m_open ? problemsOf(m_editor.form()) : FormProblems();
    const QStringList ids = m_problems.fields.keys();
    m_canvas->setProblems(QSet<QString>(ids.begin(), ids.end()));
    m_formPanel->showProblems(m_problems);
    m_fieldPanel->showProblems(m_problems);
    emit changed();
}

void WorkPage::showFirstProblem()
{
    for (const QString &id : readingOrder(m_editor.form())) {
        if (m_problems.fields.contains(id)) {
            selectField(id);
            return;
        }
    }
    m_editor.select({});
}

void WorkPage::selectField(const QString &id)
{
    if (!m_editor.form().field(id))
        return;
    m_editor.select({ id });
    m_canvas->revealSelected();
}

bool WorkPage::goBack()
{
    QWidget *panel = m_panels->currentWidget();
    if (m_canvas->isDragging() || m_canvas->tool())
        return m_canvas->goBack();
    if (panel == m_bindings) {
        emit m_bindings->left();
        return true;
    }
    if (m_testing) {
        setTesting(false);
        return true;
    }
    if (panel == m_proposalPanel) {
        follow();
        m_canvas->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (!m_canvas->hasFocus() && m_panels->isAncestorOf(QApplication::focusWidget())) {
        m_canvas->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return m_canvas->goBack();
}

void WorkPage::takeFocus()
{
    m_canvas->setFocus(Qt::OtherFocusReason);
}

void WorkPage::setLanguage()
{
    m_canvas->setLanguage(settings::shownLanguage());
    check();
}

void WorkPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setLanguage();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::designer
