#include "app/clerk/MainWindow.h"
#include "app/clerk/PinPage.h"

// What the window's title says in each step; it never names a person.
namespace madoguchi::clerk {

QString MainWindow::titleFor(Step step) const
{
    if (isOfficeShown()) {
        //: Title of the window. %1 is what is being done, for example "sign in" or "accounts".
        return tr("Madoguchi – %1").arg(pageFor(step)->windowTitle());
    }
    switch (step) {
    case Step::Invite:
        //: Title of the window. Never names a person.
        return tr("Madoguchi – waiting for a card");
    case Step::AwaitDocument:
        //: Title of the window while a further person's card is waited for.
        return tr("Madoguchi – waiting for a further card");
    case Step::AskPin:
        return tr("Madoguchi – %1").arg(m_pin->windowTitle());
    case Step::ConfirmLastTry:
        //: Title of the window while it is asked whether a card's last PIN try may be used.
        return tr("Madoguchi – last try of the PIN");
    case Step::Blocked:
        //: Title of the window.
        return tr("Madoguchi – PIN blocked");
    case Step::Reading:
        //: Title of the window.
        return tr("Madoguchi – reading the card");
    case Step::Compare:
    case Step::Work:
    case Step::Home:
        //: Title of the window. %1 is the reception's number, %2 what is being done: "choose forms".
        return tr("Madoguchi – reception %1: %2").arg(m_with.reception.number()).arg(pageFor(step)->windowTitle());
    case Step::Ending:
        //: Title of the window.
        return tr("Madoguchi – reception ended");
    case Step::Holding:
    case Step::Held:
        //: Title of the window after a reception was put on hold.
        return tr("Madoguchi – reception on hold");
    case Step::TakeUp:
        //: Title of the window while a reception on hold is looked for.
        return tr("Madoguchi – take up a reception");
    case Step::MembersFromHold:
        //: Title of the window while household members are taken from a reception on hold.
        return tr("Madoguchi – members from a reception on hold");
    case Step::ReturnCard:
        //: Title of the window.
        return tr("Madoguchi – give the card back");
    }
    return {};
}

} // namespace madoguchi::clerk
