#include "devices/readers/Winscard.h"

namespace madoguchi::readers::winscard {

LinkFault faultOf(LONG result)
{
    switch (code(result)) {
    case code(SCARD_E_NO_SERVICE):
    case code(SCARD_E_SERVICE_STOPPED):
    case code(SCARD_E_INVALID_HANDLE): // the service was started anew: it knows none of our handles
    case code(SCARD_F_COMM_ERROR): // the connection to the service broke
    case 6: // ERROR_INVALID_HANDLE: the same on Windows
    case 109: // ERROR_BROKEN_PIPE: Windows, remote session without a reader service
        return LinkFault::NoService;
    case code(SCARD_E_UNKNOWN_READER):
    case code(SCARD_E_READER_UNAVAILABLE):
    case code(SCARD_E_NO_READERS_AVAILABLE):
        return LinkFault::NoReader;
    case code(SCARD_E_NO_SMARTCARD):
    case code(SCARD_W_REMOVED_CARD):
    case code(SCARD_E_NOT_TRANSACTED): // the card left the field in the middle of a command
        return LinkFault::Removed;
    case code(SCARD_W_RESET_CARD):
        return LinkFault::Reset;
    case code(SCARD_E_SHARING_VIOLATION):
        return LinkFault::Busy;
    case code(SCARD_W_UNRESPONSIVE_CARD):
    case code(SCARD_W_UNPOWERED_CARD):
    case code(SCARD_W_UNSUPPORTED_CARD):
        return LinkFault::Mute;
    default: // an open list of foreign numbers
        return LinkFault::Failed;
    }
}

} // namespace madoguchi::readers::winscard
