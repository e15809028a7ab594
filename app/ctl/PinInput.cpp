#include "app/ctl/PinInput.h"

#include "app/ctl/LineInput.h"

namespace madoguchi::ctl {

Outcome<cards::Pin> readPinFromInput()
{
    cards::Pin pin;
    const auto fits = takeLine([&pin](char letter) { return pin.append(letter); });
    if (!fits)
        return Failure(fits.error());
    if (!*fits || pin.size() == 0)
        return failure(ErrorCode::PinForm);
    return pin;
}

Outcome<QByteArray> readPasswordFromInput()
{
    constexpr qsizetype most = 1024;
    QByteArray password;
    password.reserve(most); // never moved, so that no copy is left behind
    const auto fits = takeLine([&password](char letter) {
        if (password.size() < most)
            password += letter;
        return password.size() < most;
    });
    if (fits && *fits && !password.isEmpty())
        return password;
    password.fill('\0');
    return fits ? failure(ErrorCode::Usage) : Failure(fits.error());
}

} // namespace madoguchi::ctl
