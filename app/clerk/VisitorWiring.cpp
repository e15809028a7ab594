#include "app/clerk/VisitorWiring.h"

#include "app/clerk/MainWindow.h"
#include "app/staff/IdleWatch.h"

#include <QMainWindow>
#include <QWindow>

namespace madoguchi::clerk {

using forms::VisitorAnswer;
using forms::VisitorDesk;
using visitor::VisitorDisplay;
using visitor::VisitorWindow;

namespace {

visitor::Question questionFor(VisitorAnswer answer)
{
    switch (answer) {
    case VisitorAnswer::Asked:
    case VisitorAnswer::Marked:
        return visitor::Question::AreTheyRight;
    case VisitorAnswer::Confirmed:
        return visitor::Question::Answered;
    case VisitorAnswer::NotAsked:
    case VisitorAnswer::Changed:
        return visitor::Question::None;
    }
    return visitor::Question::None;
}

} // namespace

VisitorWiring::Parts::Parts(const settings::Settings &settings, QMainWindow &frame)
    : window(settings.municipality, settings.counter)
    , display(settings.visitorScreen, frame, window)
{
}

VisitorWiring::VisitorWiring(const With &with)
    : m_with(with)
{
    if (m_with.settings.visitorScreen.isEmpty())
        return;
    m_parts = std::make_unique<Parts>(m_with.settings, m_with.frame);
    m_parts->window.setProperty(staff::IdleWatch::VisitorsWindow, true);
    followVisitor();
    followWork();
    followDisplay();
}

VisitorWiring::~VisitorWiring() = default;

void VisitorWiring::followDisplay()
{
    connect(&m_parts->display, &VisitorDisplay::thereChanged, this, &VisitorWiring::showDisplay);
    m_parts->display.begin();
    if (!m_parts->display.isThere())
        showDisplay(false);
}

void VisitorWiring::followVisitor()
{
    VisitorDesk &desk = m_with.forms.visitor();
    connect(&m_parts->window, &VisitorWindow::touched, &desk, &VisitorDesk::mark);
    connect(&m_parts->window, &VisitorWindow::confirmed, &desk, &VisitorDesk::confirm);
    connect(&m_parts->window, &VisitorWindow::signedOn, &desk, &VisitorDesk::sign);
    connect(&m_parts->window, &VisitorWindow::signingGivenUp, &desk, &VisitorDesk::stopSigning);
    connect(&desk, &VisitorDesk::confirmed, this,
        [this](const QString &id) { m_with.figures.noteVisitor(reports::VisitorAct::Confirmed, id); });
    connect(&desk, &VisitorDesk::signedOn, this,
        [this](const QString &id) { m_with.figures.noteVisitor(reports::VisitorAct::Signed, id); });
}

void VisitorWiring::followWork()
{
    connect(&m_with.forms.visitor(), &VisitorDesk::changed, this, &VisitorWiring::show);
    connect(&m_with.forms, &forms::FormsTab::stepChanged, this, &VisitorWiring::show);
    connect(&m_with.counter, &Counter::stepChanged, this, &VisitorWiring::show);
    connect(&m_with.window, &MainWindow::servingChanged, this, &VisitorWiring::show);
    connect(&m_with.window, &MainWindow::namesHiddenChanged, this, &VisitorWiring::show);
    connect(&m_with.reception, &reception::Reception::ended, this, &VisitorWiring::show);
}

void VisitorWiring::showDisplay(bool isThere)
{
    if (QWindow *window = m_parts->window.windowHandle())
        window->setProperty(staff::IdleWatch::VisitorsWindow, true);
    m_with.forms.visitor().setDisplay(
        isThere ? forms::VisitorDisplay::Ready : forms::VisitorDisplay::Missing, m_with.settings.visitorSignature);
    if (isThere)
        return;
    const QStringList others = m_parts->display.others();
    if (others.isEmpty()) {
        //: In the footer: the second display, which faces the visitor, is not there. To the clerk. %1 is its name in
        //: the settings.
        m_with.window.tell(tr("The visitor's display (%1) is not connected. Check its cable and its power.")
                               .arg(m_with.settings.visitorScreen));
    } else {
        //: In the footer: the second display, which faces the visitor, is not there under the name in the settings. To
        //: the clerk. %1 is that name, %2 lists number and name of those that could be named instead.
        m_with.window.tell(tr("The visitor's display (%1) is not connected. Check its cable, or have the IT staff name "
                              "one of these in the settings: %2")
                               .arg(m_with.settings.visitorScreen, others.join(QStringLiteral(", "))));
    }
}

bool VisitorWiring::mayShow() const
{
    return m_with.reception.isOpen() && m_with.counter.step() == Step::Work && m_with.window.mayServe()
        && !m_with.window.areNamesHidden() && m_with.forms.step() == forms::Step::Fill;
}

void VisitorWiring::show()
{
    if (!mayShow())
        m_parts->window.welcome();
    else if (m_with.forms.visitor().isSigning())
        m_parts->window.askToSign(place());
    else
        m_parts->window.showEntries(entries());
}

visitor::Entries VisitorWiring::entries() const
{
    const VisitorDesk &desk = m_with.forms.visitor();
    const forms::VisitorView view = desk.view();
    visitor::Entries entries { view.title, {}, questionFor(desk.answer()) };
    for (const forms::VisitorView::Group &group : view.groups) {
        entries.groups << visitor::Group { group.heading, {} };
        for (const forms::VisitorView::Line &line : group.lines)
            entries.groups.last().lines << visitor::Line { line.key, line.label, line.value, line.isName, line.isTyped,
                line.isMarked };
    }
    return entries;
}

visitor::Place VisitorWiring::place() const
{
    const VisitorDesk &desk = m_with.forms.visitor();
    visitor::Place place;
    place.title = desk.view().title;
    if (const documents::Field *field = desk.signatureField()) {
        place.label = field->label.in(desk.language());
        place.aspect = field->rectMm.width() / field->rectMm.height();
        place.pen = documents::SignaturePenMm / field->rectMm.height();
    }
    return place;
}

} // namespace madoguchi::clerk
