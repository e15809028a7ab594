// The files of a residence card are any bytes: the parser answers, and what it accepts holds what its type promises.

#include "devices/cards/CardText.h"
#include "devices/cards/ResidenceFiles.h"
#include "devices/cards/SecureSession.h"

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

/// Files one behind the other, each with its length in two bytes.
QList<QByteArray> split(QByteArrayView bytes)
{
    QList<QByteArray> files;
    while (bytes.size() >= 2) {
        const qsizetype asked = static_cast<quint8>(bytes[0]) << 8 | static_cast<quint8>(bytes[1]);
        const qsizetype size = std::min(asked, bytes.size() - 2);
        files << bytes.sliced(2, size).toByteArray();
        bytes = bytes.sliced(2 + size);
    }
    return files;
}

bool isDate(const std::optional<QString> &date)
{
    return !date || date->size() == 8;
}

void check(const ResidenceReadout &read, const ResidenceCardType &type)
{
    const ResidenceCardData &card = *read.document.residence;
    require(!read.document.name && card.generation == type.generation && card.cardNumber.size() == 12);
    require(type.generation == 2 || card.front.has_value());
    require(isDate(read.document.birthDate) && isDate(card.cardExpiry) && isDate(card.periodExpiry));
    require(isDate(card.permissionDate) && isDate(card.comprehensivePermitExpiry));
    require(type.generation == 1 || read.document.sex.has_value());
    for (const AddressEndorsement &one : card.addresses)
        require(one.date.size() == 8 && (one.municipality.isEmpty() || one.municipality.size() == 6));
    const auto newer = [](const AddressEndorsement &a, const AddressEndorsement &b) { return a.date > b.date; };
    require(std::is_sorted(card.addresses.begin(), card.addresses.end(), newer));
    require(card.addresses.isEmpty() || read.document.address == card.addresses.constFirst().address);
    require(!read.signature.message.isEmpty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView bytes(data + 1, static_cast<qsizetype>(size - 1));
    const ResidenceCardType type { data[0] & 2 ? DocumentKind::ResidenceCard
                                               : DocumentKind::SpecialPermanentResidentCertificate,
        data[0] & 1 ? 1 : 2 };
    const QList<QByteArray> files = split(bytes);
    const QList<ResidenceFile> places = filesOf(type);
    for (qsizetype i = 0; i < std::min(files.size(), places.size()); ++i)
        (void)checkFile(places.at(i), files.at(i));
    if (const auto read = parseResidenceCard(type, QStringLiteral("AA12345678BB"), files))
        check(*read, type);
    if (const auto read = parseResidenceType(bytes))
        require(read->generation == 1 || read->generation == 2);
    if (const auto text = guessedText(bytes))
        require(!text->contains(QChar(0xFFFD)));
    for (const CardCipher cipher : { CardCipher::TripleDes, CardCipher::Aes })
        (void)SecureSession(cipher, QByteArray(16, '\x11')).opened(bytes.toByteArray());
    if (data[0] & 4 && files.size() >= 3)
        (void)verifyGenuine({ files[0], files[1], files[2] }, {}, QDateTime());
    return 0;
}
