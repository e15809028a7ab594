#include "devices/virtual/ResidenceFiles.h"

#include "devices/virtual/DataObject.h"

namespace madoguchi::virtualcards {

namespace {

constexpr qsizetype frontSize = 7000;
constexpr qsizetype photoSize = 3000;
constexpr qsizetype nameSize = 2500;
constexpr qsizetype addressSize = 320;
constexpr qsizetype permitSize = 120;
constexpr qsizetype noteSize = 200;
constexpr qsizetype entriesSize = 53;
constexpr qsizetype certificateSize = 1200;

QByteArray filled(const QByteArray &value, qsizetype size)
{
    return value.leftJustified(size, '\0');
}

QByteArray filled(const QString &value, qsizetype size)
{
    return filled(value.toUtf8(), size);
}

QByteArray mark(bool set)
{
    return set ? "1" : "0";
}

/// 1 male, 2 female, 3 unspecified: not the codes of JIS X 0303.
QByteArray sexOf(const Resident &resident)
{
    return QByteArray(1, resident.sex == '1' || resident.sex == '2' ? resident.sex : '3');
}

QByteArray typeOf(const Resident &resident)
{
    const bool residenceCard = resident.kind == CardKind::ResidenceCard;
    if (resident.residence.generation == 1)
        return residenceCard ? "1" : "2";
    return residenceCard ? "05" : "06";
}

/// One object of each kind an entry; the form of 342 bytes with nothing in it where no address was written.
QByteArray addressFile(const ResidenceRecord &card)
{
    const QList<EndorsedAddress> addresses
        = card.addresses.isEmpty() ? QList<EndorsedAddress> { EndorsedAddress() } : card.addresses;
    QByteArray file;
    for (const EndorsedAddress &one : addresses) {
        const QByteArray written = one.bytes.isEmpty() ? one.address.toUtf8() : one.bytes;
        file += dataObject("D2", filled(one.date, 8)) + dataObject("D3", filled(one.municipality, 6))
            + dataObject("D4", filled(written, addressSize));
    }
    return file;
}

void addFirstGeneration(ResidenceFiles &files, const Resident &resident, const QString &issuer)
{
    const ResidenceRecord &card = resident.residence;
    files[{ 1, 5 }] = { filled(dataObject("D0", card.front), frontSize + 4), true };
    if (!card.photo.isEmpty())
        files[{ 1, 6 }] = { filled(dataObject("D1", card.photo), photoSize + 4), true };
    files[{ 2, 1 }] = { addressFile(card) };
    if (resident.kind == CardKind::ResidenceCard) {
        files[{ 2, 2 }] = { dataObject("D5", filled(card.comprehensivePermit, permitSize)) };
        files[{ 2, 3 }] = { dataObject("D6", filled(card.individualPermit, permitSize)) };
        files[{ 2, 4 }] = { dataObject("D7", mark(card.applicationPending)) };
    }
    const TestIssuer signer(issuer, QStringLiteral("first"));
    const QByteArray signature = signer.sign(filled(card.front, frontSize) + filled(card.photo, photoSize));
    files[{ 3, 2 }] = { dataObject("DA", signature) + dataObject("DB", filled(signer.certificate(), certificateSize)) };
}

/// The printed entries in the order of the file, with their tags.
QList<std::pair<const char *, QByteArray>> entriesOf(const Resident &resident)
{
    const ResidenceRecord &card = resident.residence;
    QList<std::pair<const char *, QByteArray>> entries { { "C5", filled(card.cardExpiry, 8) },
        { "C6", filled(resident.birthDate, 8) }, { "C7", sexOf(resident) }, { "C8", filled(card.nationality, 3) },
        { "C9", filled(card.status, 10) }, { "CE", filled(card.period, 4) } };
    if (resident.kind == CardKind::ResidenceCard)
        entries += { { "CA", filled(card.permissionKind, 2) }, { "CB", filled(card.permissionDate, 8) },
            { "CC", filled(card.work, 1) }, { "CD", filled(card.periodExpiry, 8) } };
    return entries;
}

void addSecondGeneration(ResidenceFiles &files, const Resident &resident, const QString &issuer)
{
    const ResidenceRecord &card = resident.residence;
    const QByteArray name = filled(card.nameImage, nameSize);
    const QByteArray photo = filled(card.photo, photoSize);
    QByteArray objects;
    QByteArray values;
    for (const auto &[tag, value] : entriesOf(resident)) {
        objects += dataObject(tag, value);
        values += value;
    }
    files[{ 1, 1 }] = { dataObject("C2", card.cardNumber.toLatin1()), true };
    files[{ 1, 3 }] = { objects, true };
    files[{ 1, 4 }] = { dataObject("D0", name) + dataObject("D1", photo), true };
    files[{ 1, 6 }] = { dataObject("DFD1", filled(card.addressImage, nameSize)), true };
    const QByteArray note
        = dataObject("D9", mark(!card.note.isEmpty())) + dataObject("DE", filled(card.note, noteSize));
    if (resident.kind == CardKind::ResidenceCard) {
        const QByteArray permits = dataObject("D5", filled(card.comprehensivePermit, 1))
            + dataObject("D6", filled(card.comprehensivePermitExpiry, 8))
            + dataObject("D7", filled(card.individualPermit, 1));
        files[{ 2, 1 }] = { filled(permits, 22) };
        files[{ 2, 2 }] = { dataObject("D8", mark(card.applicationPending)) };
        files[{ 2, 3 }] = { note };
    } else {
        files[{ 2, 1 }] = { note };
    }
    const TestIssuer signer(issuer, QStringLiteral("second"));
    const QByteArray signature = signer.sign(filled(values, entriesSize) + photo + name);
    files[{ 3, 2 }] = { filled(dataObject("DC", signature) + dataObject("DD", signer.certificate()), 704) };
}

} // namespace

ResidenceFiles residenceFilesOf(const Resident &resident, const QString &issuer)
{
    ResidenceFiles files;
    files[{ 0, 10 }] = { dataObject("C1", typeOf(resident)) };
    files[{ 0, 11 }] = { dataObject("C0", resident.residence.generation == 1 ? "0105" : "0101") };
    if (resident.residence.generation == 1)
        addFirstGeneration(files, resident, issuer);
    else
        addSecondGeneration(files, resident, issuer);
    return files;
}

} // namespace madoguchi::virtualcards
