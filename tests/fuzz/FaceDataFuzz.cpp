// The signed files of a My Number card get any bytes: the parsers answer, and nothing that they make of it is genuine.

#include "devices/cards/CvCertificate.h"
#include "devices/cards/FaceData.h"

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

void check(const FaceFile &file)
{
    require(file.message.size() == 3 * 32);
    require(file.face.birthDate && file.face.birthDate->size() == 8);
    require(file.face.expiry && file.face.expiry->size() == 8);
    require(!file.face.photo || file.face.photo->format == ImageFormat::Jpeg2000);
    require(!file.face.nameImage || file.face.nameImage->format == ImageFormat::Png);
    require(!file.face.addressImage || file.face.addressImage->format == ImageFormat::Png);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto face = parseFace(bytes))
        check(*face);
    const auto certificate = parseCvCertificate(bytes);
    if (certificate) {
        require(certificate->issuer.size() == 16 && certificate->subject.size() == 16);
        require(certificate->modulus.size() == 256 && certificate->exponent.size() <= 4);
        require(verifyWithCv(certificate, bytes, certificate->signature, {}).result != Genuineness::Yes);
    }
    const qsizetype half = bytes.size() / 2;
    require(verifyAttributes({ bytes.left(half), {}, bytes.mid(half), bytes }, {}).result != Genuineness::Yes);
    return 0;
}
