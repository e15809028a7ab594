// The files of a マイナ免許証, and the signature of a licence, are any bytes: the parsers answer, and what they accept
// holds what it must.

#include "devices/cards/ChipLicence.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace madoguchi;
using namespace madoguchi::cards;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    IdentityDocument document;
    if (takeChipLicence(document, bytes)) {
        require(document.kind == DocumentKind::MyNumberLicence && document.licence);
        require(document.licence->number.size() == 12);
        require(!document.name && !document.address && !document.birthDate);
        require(!document.licence->expires || document.licence->expires->size() == 8);
        require(document.licence->conditions.size() <= 12 && document.licence->changes.size() <= 8);
        require(document.licence->categories.size() <= 15 && document.licence->gaiji.size() <= 5);
    }
    const LicenceSignature inChip = parseChipLicenceSignature(bytes);
    require(inChip.signature.size() <= bytes.size());
    const LicenceSignature signature = parseLicenceSignature(bytes);
    require(signature.signature.size() <= bytes.size());
    require(verifyLicence(signature, bytes, {}, {}).result != Genuineness::Yes);
    return 0;
}
