#include "app/ctl/PinInput.h"

#include <io.h>

namespace madoguchi::ctl {

Outcome<cards::Pin> readPinFromInput()
{
    cards::Pin pin;
    bool fits = true;
    char letter[1];
    while (::_read(0, letter, 1) == 1 && letter[0] != '\n') {
        if (letter[0] != '\r')
            fits = pin.append(letter[0]) && fits;
    }
    *static_cast<volatile char *>(letter) = 0; // volatile: must not be optimised away
    if (!fits || pin.size() == 0)
        return failure(ErrorCode::PinForm);
    return pin;
}

} // namespace madoguchi::ctl
