#include "devices/typing/TypingSystem.h"

#include <QCoreApplication>

namespace madoguchi::typing {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::typing)
};

} // namespace

QString messageFor(Trouble trouble)
{
    switch (trouble) {
    case Trouble::Wayland:
        //: Typing into another system's window is not possible, to the clerk. "Xorg" is written as it is.
        return Tr::tr(
            "This screen (Wayland) lets no program type into another one. Use the file or the QR code; or sign "
            "in to this computer again with an Xorg session, chosen on its sign-in screen.");
    case Trouble::NoScreen:
        //: Typing into another system's window is not possible, to the clerk.
        return Tr::tr("Nothing can be typed on this screen. Use the file or the QR code, and tell the IT staff.");
    case Trouble::KeyTaken:
        //: The key that types the next entry is used by another program, to the clerk.
        return Tr::tr("Another program uses this key. Use the button with the countdown, and tell the IT staff.");
    case Trouble::KeyHeld:
        //: Nothing was typed into the other system, to the clerk.
        return Tr::tr("A key is still held down. Let go of all keys and press again.");
    case Trouble::NobodyListens:
        //: Nothing was typed into the other system, to the clerk.
        return Tr::tr("No window takes keys. Click into the entry of the other system and press again.");
    case Trouble::OwnWindow:
        //: Nothing was typed into the other system, to the clerk.
        return Tr::tr("The keyboard is in this window. Click into the entry of the other system and press again.");
    case Trouble::OtherWindow:
        //: Nothing was typed into the other system, to the clerk.
        return Tr::tr("This is not the window of the other system. Click into its entry and press again.");
    case Trouble::WindowChanged:
        //: An entry was typed only in part into the other system, to the clerk.
        return Tr::tr(
            "Another window came to the front, and typing stopped. Empty the entry in the other system, click "
            "into it and press again.");
    case Trouble::NoFreeKey:
        //: An entry could not be typed into the other system, to the clerk.
        return Tr::tr("The keyboard's table has no room for these characters. Type this entry by hand, and tell the IT "
                      "staff.");
    case Trouble::Stopped:
        //: Typing into the other system was stopped by the clerk.
        return Tr::tr("Stopped. Check what stands in the entry of the other system.");
    }
    return {};
}

} // namespace madoguchi::typing
