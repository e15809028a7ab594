#include "app/clerk/DeskLooks.h"

namespace madoguchi::clerk {

using Lamp = widgets::StatusLamp::State;
using cards::DeskState;
using printers::PrinterState;

Lamp lampFor(DeskState state)
{
    switch (state) {
    case DeskState::Starting:
        return Lamp::Unknown;
    case DeskState::Empty:
    case DeskState::StaffCard:
    case DeskState::Ready:
        return Lamp::Good;
    case DeskState::Looking:
    case DeskState::Reading:
    case DeskState::Busy:
        return Lamp::Working;
    case DeskState::Mute:
    case DeskState::UnknownCard:
        return Lamp::Attention;
    case DeskState::NoService:
    case DeskState::NoReader:
        return Lamp::Trouble;
    }
    return Lamp::Unknown;
}

Lamp lampFor(PrinterState state)
{
    switch (state) {
    case PrinterState::Ready:
        return Lamp::Good;
    case PrinterState::Busy:
        return Lamp::Working;
    case PrinterState::OutOfPaper:
    case PrinterState::DoorOpen:
    case PrinterState::Jammed:
    case PrinterState::OutOfToner:
        return Lamp::Attention;
    case PrinterState::Vanished:
    case PrinterState::Offline:
    case PrinterState::Stopped:
    case PrinterState::Rejecting:
        return Lamp::Trouble;
    }
    return Lamp::Unknown;
}

theme::Picture pictureFor(DeskState state)
{
    switch (state) {
    case DeskState::NoService:
        return theme::Picture::ServiceMissing;
    case DeskState::NoReader:
        return theme::Picture::ReaderMissing;
    case DeskState::Mute:
    case DeskState::UnknownCard:
        return theme::Picture::CardUnknown;
    case DeskState::Looking:
    case DeskState::Busy:
    case DeskState::Ready:
    case DeskState::Reading:
        return theme::Picture::CardReading;
    case DeskState::StaffCard:
        return theme::Picture::CardBack;
    case DeskState::Starting:
    case DeskState::Empty:
        return theme::Picture::CardOnReader;
    }
    return theme::Picture::CardOnReader;
}

} // namespace madoguchi::clerk
