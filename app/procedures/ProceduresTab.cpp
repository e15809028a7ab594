#include "app/procedures/ProceduresTab.h"

#include "app/procedures/EventPage.h"
#include "app/procedures/KnownAnswers.h"
#include "app/procedures/SheetPage.h"
#include "app/procedures/TalkPage.h"
#include "devices/outcome/WhenFinished.h"

#include <QCborMap>
#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace madoguchi::procedures {

namespace {

const QString EventKey = QStringLiteral("event");
const QString AnswersKey = QStringLiteral("answers");

} // namespace

ProceduresTab::ProceduresTab(const With &with, QWidget *parent)
    : ActionPage(parent)
    , m_with(with)
    , m_conversation(OpenDays(with.settings.closedDays))
    , m_pages(new QStackedWidget(this))
    , m_events(new EventPage(m_tables, this))
    , m_talk(new TalkPage(m_conversation, m_tables, this))
    , m_sheet(new SheetPage({ m_conversation, m_tables, with.settings, with.printers, with.dialogs }, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    for (QWidget *page :
        { static_cast<QWidget *>(m_events), static_cast<QWidget *>(m_talk), static_cast<QWidget *>(m_sheet) })
        m_pages->addWidget(page);
    connect(m_events, &EventPage::currentChanged, this, &ProceduresTab::actionChanged);
    connect(m_events, &EventPage::chosen, this, &ProceduresTab::runMainAction);
    connect(m_sheet, &SheetPage::changed, this, &ProceduresTab::actionChanged);
    connect(&m_conversation, &Conversation::changed, this, &ProceduresTab::follow);
    connect(&m_with.reception, &reception::Reception::changed, this, &ProceduresTab::follow);
    connect(&m_with.reception, &reception::Reception::ended, this, &ProceduresTab::receptionEnded);
    m_with.reception.addPart(*this);
    setTitle();
}

ProceduresTab::~ProceduresTab()
{
    m_with.reception.removePart(*this);
    delete m_pages; // the pages look at what is held here
}

void ProceduresTab::load()
{
    const auto load = [folder = m_with.settings.procedureTables] { return loadTables(folder); };
    whenFinished(QtConcurrent::run(load), this, [this](const ProcedureTables &tables) {
        m_tables = tables;
        m_isLoaded = true;
        m_events->load();
        takeUpWaiting();
    });
}

void ProceduresTab::begin(const QString &event)
{
    const LifeEvent *found = m_tables.event(event);
    if (!found)
        return;
    if (!m_conversation.isBegun() || m_conversation.event().id != event) {
        if (m_conversation.isBegun())
            m_aside.insert(m_conversation.event().id, m_conversation.given());
        m_conversation.begin(*found, QDate::currentDate(), m_aside.take(event));
        m_talk->open();
    }
    happen(Happening::EventChosen);
}

void ProceduresTab::follow()
{
    if (m_conversation.isBegun())
        m_conversation.setKnown(knownAnswers(m_conversation.event(), m_with.reception, m_conversation.given()));
    if (m_wasBegun != m_conversation.isBegun()) {
        m_wasBegun = m_conversation.isBegun();
        emit begunChanged(m_wasBegun);
    }
    emit actionChanged();
}

QStringList ProceduresTab::forms(const CityHall *hall) const
{
    QStringList ids;
    for (const PlanForm &form : formsFor(m_conversation.plan(), m_tables.templates, hall)) {
        if (form.isRequired && m_with.hasForm(form.id))
            ids << form.id;
    }
    return ids;
}

QString ProceduresTab::mainActionText() const
{
    switch (m_step) {
    case Step::Choose:
        if ((m_conversation.isBegun() && m_conversation.event().id == m_events->current())
            || m_aside.contains(m_events->current()))
            //: Procedures, main action (F12): the questions of this life event were begun before.
            return tr("Go on with the questions");
        //: Procedures, main action (F12): begins with the questions about a life event.
        return tr("Begin with the questions");
    case Step::Talk: {
        const int count = int(forms().size());
        //: Procedures, main action (F12): the plan needs no form that can be filled here.
        return count == 0 ? tr("See the sheet")
                          //: Procedures, main action (F12): the forms of the plan.
                          : tr("Fill in %n form(s)", nullptr, count);
    }
    case Step::Sheet:
        if (!m_sheet->hasPrinter())
            //: Procedures, main action (F12): the sheet for the family.
            return tr("Save as PDF");
        //: Procedures, main action (F12): the sheet was printed already.
        return m_sheet->isPrinted() ? tr("Print once more")
                                    //: Procedures, main action (F12): the sheet for the family.
                                    : tr("Print the sheet");
    }
    return {};
}

bool ProceduresTab::isMainActionEnabled() const
{
    switch (m_step) {
    case Step::Choose:
        return !m_events->current().isEmpty();
    case Step::Talk:
        return true;
    case Step::Sheet:
        return !m_sheet->isBusy();
    }
    return false;
}

void ProceduresTab::runMainAction()
{
    if (!isMainActionEnabled())
        return;
    switch (m_step) {
    case Step::Choose:
        begin(m_events->current());
        break;
    case Step::Talk:
        if (const QStringList ids = forms(&m_tables.hall); !ids.isEmpty())
            emit formsWanted(ids, toldToForms(m_tables.templates, m_conversation.answers(), m_conversation.plan()),
                !m_tables.templates.aboutOthers.contains(m_conversation.event().id));
        else
            happen(Happening::SheetWanted);
        break;
    case Step::Sheet:
        if (m_sheet->hasPrinter())
            m_sheet->print();
        else
            m_sheet->save();
        break;
    }
}

QString ProceduresTab::secondActionText() const
{
    switch (m_step) {
    case Step::Choose:
        return {};
    case Step::Talk:
        //: Procedures, second action (F11): the sheet for the family, to be printed.
        return forms().isEmpty() ? QString() : tr("See the sheet");
    case Step::Sheet:
        //: Procedures, second action (F11): the sheet for the family.
        return m_sheet->hasPrinter() ? tr("Save as PDF") : QString();
    }
    return {};
}

bool ProceduresTab::isSecondActionEnabled() const
{
    return m_step != Step::Sheet || !m_sheet->isBusy();
}

void ProceduresTab::runSecondAction()
{
    if (!isSecondActionEnabled() || secondActionText().isEmpty())
        return;
    if (m_step == Step::Talk)
        happen(Happening::SheetWanted);
    else
        m_sheet->save();
}

bool ProceduresTab::goBack()
{
    if (m_step == Step::Choose)
        return m_events->clearSearch();
    happen(Happening::Back);
    return true;
}

void ProceduresTab::happen(Happening happening)
{
    const Step before = m_step;
    m_step = next(before, happening);
    if (m_step != before)
        showStep();
    emit actionChanged();
}

void ProceduresTab::showStep()
{
    setTitle();
    switch (m_step) {
    case Step::Choose:
        m_pages->setCurrentWidget(m_events);
        break;
    case Step::Talk:
        m_pages->setCurrentWidget(m_talk);
        break;
    case Step::Sheet:
        m_sheet->open(m_talk->order(), QString::number(m_with.reception.number()));
        m_pages->setCurrentWidget(m_sheet);
        break;
    }
    takeFocus();
}

void ProceduresTab::takeFocus()
{
    switch (m_step) {
    case Step::Choose:
        m_events->takeFocus();
        break;
    case Step::Talk:
        m_talk->takeFocus();
        break;
    case Step::Sheet:
        m_sheet->takeFocus();
        break;
    }
}

void ProceduresTab::setTitle()
{
    switch (m_step) {
    case Step::Choose:
        //: In the window's title: what is being done.
        setWindowTitle(tr("Choose what has happened"));
        break;
    case Step::Talk:
        //: In the window's title: what is being done.
        setWindowTitle(tr("Questions and plan"));
        break;
    case Step::Sheet:
        //: In the window's title: what is being done.
        setWindowTitle(tr("Sheet of procedures"));
        break;
    }
}

QString ProceduresTab::helpText() const
{
    switch (m_step) {
    case Step::Choose:
        //: Help (F1) where a life event is chosen. One sentence a line.
        return tr("Choose what has happened in the family.\nType a part of it; Up and Down move, Enter goes on.");
    case Step::Talk:
        //: Help (F1) for the questions of a life event. One sentence a line.
        return tr("On the left are the questions, on the right what has to be done; it follows each answer.\n"
                  "Answer in any order. What is not known stays in the plan, to be clarified.\n"
                  "F4 goes to the next question without an answer, Space chooses an answer.\n"
                  "Choose a procedure on the right to see why it is there and what to bring.\n"
                  "Ctrl and Z takes the last answer back.");
    case Step::Sheet:
        //: Help (F1) for the sheet of procedures. One sentence a line.
        return tr("This is the sheet for the visitor. It names nobody.\nChoose its language and its order.");
    }
    return {};
}

QCborMap ProceduresTab::hold() const
{
    if (!m_conversation.isBegun())
        return m_takenUp;
    QCborMap answers;
    for (auto event = m_aside.begin(); event != m_aside.end(); ++event)
        answers.insert(event.key(), QCborMap::fromJsonObject(toJson(*event)));
    answers.insert(m_conversation.event().id, QCborMap::fromJsonObject(toJson(m_conversation.given())));
    return { { EventKey, m_conversation.event().id }, { AnswersKey, answers } };
}

Outcome<void> ProceduresTab::takeUp(const QCborMap &part)
{
    m_takenUp = part;
    if (m_isLoaded)
        takeUpWaiting();
    return {};
}

/// A city that has changed its tables meanwhile asks anew what they do not know any more.
void ProceduresTab::takeUpWaiting()
{
    const QString current = m_takenUp.value(EventKey).toString();
    if (!m_tables.event(current))
        return; // its tables cannot be used now, which is told where events are chosen: kept for the next hold
    for (const auto &[id, answers] : m_takenUp.value(AnswersKey).toMap()) {
        if (const LifeEvent *event = m_tables.event(id.toString()))
            m_aside.insert(event->id, stillKnown(answers.toMap().toJsonObject(), *event));
    }
    m_takenUp = {};
    begin(current);
}

void ProceduresTab::receptionEnded()
{
    m_takenUp = {};
    m_aside.clear();
    m_conversation.wipe();
    m_talk->open();
    m_sheet->wipe();
    m_events->reset();
    happen(Happening::ReceptionEnded);
    follow();
}

void ProceduresTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setTitle();
        emit actionChanged();
    }
    ActionPage::changeEvent(event);
}

} // namespace madoguchi::procedures
