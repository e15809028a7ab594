#include "app/ctl/PinInput.h"

#include <unistd.h>

namespace madoguchi::ctl {

Outcome<cards::Pin> readPinFromInput()
{
    cards::Pin pin;
    bool fits = true;
    char letter[1];
    while (::read(STDIN_FILENO, letter, 1) == 1 && letter[0] != '\n') {
        if (letter[0] != '\r')
            fits = pin.append(letter[0]) && fits;
    }
    *static_cast<volatile char *>(letter) = 0; // volatile: must not be optimised away
    if (!fits || pin.size() == 0)
        return failure(ErrorCode::PinForm);
    return pin;
}

} // namespace madoguchi::ctl
