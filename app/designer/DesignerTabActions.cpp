#include "app/designer/BusyOver.h"
#include "app/designer/DesignerTab.h"
#include "app/designer/PublishPage.h"
#include "app/designer/StartPage.h"
#include "app/designer/VersionsPage.h"
#include "app/designer/WorkPage.h"

#include <QApplication>

// What the tab's actions are called and do in each step.
namespace madoguchi::designer {

QString DesignerTab::mainActionText() const
{
    switch (m_step) {
    case Step::Start:
        //: Main action (F12) of the designer while a draft is looked at.
        return m_start->draft() ? tr("Go on with this draft")
                                //: Main action (F12) of the designer while a form is looked at.
                                : tr("Change this form");
    case Step::Work:
        //: Main action (F12) of the designer while a form is made: goes on to the note, then publishes.
        return tr("Go on to publishing");
    case Step::Publish:
        //: Main action (F12) of the designer: the form is used from now on.
        return tr("Publish this form");
    case Step::Versions:
        //: Main action (F12) of the designer while an earlier version is looked at.
        return tr("Make a draft of this version");
    }
    return {};
}

bool DesignerTab::isMainActionEnabled() const
{
    if (m_busy->isBusy())
        return false;
    switch (m_step) {
    case Step::Start:
        return !m_start->isLoading() && (m_start->draft() || (m_start->form() && m_start->form()->problem.isEmpty()));
    case Step::Work:
        return m_work->keeper().draft().has_value() && !m_work->isChangingPaper();
    case Step::Publish:
        return m_publish->canPublish();
    case Step::Versions:
        return m_versions->version().has_value();
    }
    return false;
}

void DesignerTab::runMainAction()
{
    // The second click of a double click on “publish” would open what has just been published.
    const bool isSecondClick = m_published.isValid() && m_published.elapsed() < QApplication::doubleClickInterval();
    if (!isMainActionEnabled() || isSecondClick)
        return;
    switch (m_step) {
    case Step::Start:
        if (const auto draft = m_start->draft())
            //: Designer: a draft or a form is being opened.
            open(m_desk.openDraft(draft->key), tr("The form is being opened."));
        else
            open(m_desk.startFromFolder(m_start->form()->folder), tr("The form is being opened."));
        break;
    case Step::Work:
        beginPublishing();
        break;
    case Step::Publish:
        m_publish->setBusy(true);
        m_work->keeper().publish(m_publish->note());
        break;
    case Step::Versions:
        open(m_desk.startFromVersion(*m_versions->version()), tr("The form is being opened."));
        break;
    }
}

QString DesignerTab::secondActionText() const
{
    switch (m_step) {
    case Step::Start:
        //: Second action (F11) of the designer.
        return tr("Make a form from a PDF");
    case Step::Work:
        //: Second action (F11) of the designer while a form is tried: to its fields again.
        return m_work->isTesting() ? tr("Back to the fields")
                                   //: Second action (F11) of the designer: fills the form with an invented person.
                                   : tr("Try the form");
    case Step::Publish:
        //: Second action (F11) of the designer before publishing.
        return tr("Back to the fields");
    case Step::Versions:
        break;
    }
    return {};
}

bool DesignerTab::isSecondActionEnabled() const
{
    if (m_step == Step::Publish && m_publish->isBusy()) // what is being published cannot be changed any more
        return false;
    return !m_busy->isBusy() && !(m_step == Step::Work && m_work->isChangingPaper());
}

void DesignerTab::runSecondAction()
{
    if (!isSecondActionEnabled())
        return;
    switch (m_step) {
    case Step::Start:
        m_start->choosePdf();
        break;
    case Step::Work:
        m_work->setTesting(!m_work->isTesting());
        break;
    case Step::Publish:
        enter(Step::Work);
        break;
    case Step::Versions:
        break;
    }
}

QString DesignerTab::helpText() const
{
    switch (m_step) {
    case Step::Start:
        //: Help (F1) for the designer's list. One sentence a line.
        return tr("Here the city makes its own forms.\nDrop a PDF onto this page, or press “Make a form from a PDF”.\n"
                  "Forms that come with the program can be changed, too: the result is the city's own form.\n"
                  "Nothing is used at the counter before it is published.");
    case Step::Work:
        //: Help (F1) for the designer's work page. One sentence a line.
        return tr("Click into a box of the paper: it becomes a field. Or take a tool and draw.\n"
                  "“Places found” makes fields of everything that was found.\n"
                  "Tab goes from field to field, Enter to its entries, Esc back.\n"
                  "Arrow keys move by 0.5 mm, with Shift by 5 mm, with Ctrl by 0.1 mm; Shift and Ctrl resize.\n"
                  "Alt while dragging: not drawn to lines. Ctrl and C, V, D copy, paste, duplicate; Delete removes.\n"
                  "Ctrl and R repeats what is selected in the rows of the table below it.\n"
                  "Ctrl and the wheel, + or − zoom; Ctrl and 0 fits the width. Ctrl and Z takes back, as often as you "
                  "like.\n"
                  "What you do is saved as a draft by itself.");
    case Step::Publish:
        //: Help (F1) before a form is published. One sentence a line.
        return tr("Write what was changed, then publish.\nThe version that was used until now is kept.");
    case Step::Versions:
        //: Help (F1) for the versions of a form. One sentence a line.
        return tr("Choose a version above; below stands what differs from the other one.\n"
                  "A click on a difference shows its place on both papers.");
    }
    return {};
}

} // namespace madoguchi::designer
