#include "devices/scanner/FaceCode.h"

#include "devices/cards/PersonalNumber.h"

namespace madoguchi::scanner {

std::optional<QString> personalNumberOnBack(const QString &code)
{
    return cards::isPersonalNumber(code) ? std::optional(code) : std::nullopt;
}

} // namespace madoguchi::scanner
