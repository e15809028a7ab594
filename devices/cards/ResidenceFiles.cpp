#include "devices/cards/ResidenceFiles.h"

#include "devices/cards/BadData.h"
#include "devices/cards/CardText.h"
#include "devices/cards/ResidenceTags.h"
#include "devices/cards/Tlv.h"

#include <algorithm>

namespace madoguchi::cards {

namespace {

using namespace residence;

// First generation
constexpr quint16 FrontFileTags[] { FirstPicture };
constexpr quint16 PhotoFileTags[] { Photo };
constexpr quint16 AddressFileTags[] { EndorsementDate, EndorsementMunicipality, EndorsementAddress };
constexpr quint16 ComprehensiveFileTags[] { ComprehensiveText };
constexpr quint16 IndividualFileTags[] { IndividualText };
constexpr quint16 PendingFileTags[] { FirstPending };
constexpr quint16 CheckCodeFileTags[] { FirstSignature, FirstCertificate };

// Second generation
constexpr quint16 NumberFileTags[] { CardNumber };
constexpr quint16 EntriesFileTags[] { CardExpiry, BirthDate, SexCode, Nationality, Status, Period, PermissionKind,
    PermissionDate, Work, PeriodExpiry };
constexpr quint16 ShortEntriesFileTags[] { CardExpiry, BirthDate, SexCode, Nationality, Status, Period };
constexpr quint16 PicturesFileTags[] { FirstPicture, Photo };
constexpr quint16 AddressPictureFileTags[] { AddressPicture };
constexpr quint16 PermitsFileTags[] { Comprehensive, ComprehensiveExpiry, Individual };
constexpr quint16 SecondPendingFileTags[] { SecondPending };
constexpr quint16 NoteFileTags[] { NoteFlag, Note };
constexpr quint16 SignatureFileTags[] { SecondSignature, SecondCertificate };

QList<ResidenceFile> firstGeneration(bool residenceCard)
{
    QList<ResidenceFile> files { { 1, 5, true, FrontFileTags }, { 1, 6, true, PhotoFileTags, true },
        { 2, 1, false, AddressFileTags } };
    if (residenceCard)
        files += { { 2, 2, false, ComprehensiveFileTags }, { 2, 3, false, IndividualFileTags },
            { 2, 4, false, PendingFileTags } };
    return files << ResidenceFile { 3, 2, false, CheckCodeFileTags };
}

QList<ResidenceFile> secondGeneration(bool residenceCard)
{
    const std::span<const quint16> entries
        = residenceCard ? std::span<const quint16>(EntriesFileTags) : std::span<const quint16>(ShortEntriesFileTags);
    QList<ResidenceFile> files { { 1, 1, true, NumberFileTags }, { 1, 3, true, entries },
        { 1, 4, true, PicturesFileTags }, { 1, 6, true, AddressPictureFileTags } };
    if (residenceCard)
        files += { { 2, 1, false, PermitsFileTags }, { 2, 2, false, SecondPendingFileTags },
            { 2, 3, false, NoteFileTags } };
    else
        files << ResidenceFile { 2, 1, false, NoteFileTags };
    return files << ResidenceFile { 3, 2, false, SignatureFileTags };
}

} // namespace

Outcome<ResidenceCardType> parseResidenceType(QByteArrayView file)
{
    const QByteArrayView type = tlvValue(file, CardType).value_or(QByteArrayView());
    const std::pair<const char *, ResidenceCardType> types[] = { { "1", { DocumentKind::ResidenceCard, 1 } },
        { "05", { DocumentKind::ResidenceCard, 2 } }, { "2", { DocumentKind::SpecialPermanentResidentCertificate, 1 } },
        { "06", { DocumentKind::SpecialPermanentResidentCertificate, 2 } } };
    for (const auto &[word, known] : types) {
        if (type == QByteArrayView(word))
            return known;
    }
    return type.isEmpty() ? badData(QStringLiteral("residence card without type")) : failure(ErrorCode::UnknownCard);
}

QList<ResidenceFile> filesOf(const ResidenceCardType &type)
{
    const bool residenceCard = type.kind == DocumentKind::ResidenceCard;
    return type.generation == 1 ? firstGeneration(residenceCard) : secondGeneration(residenceCard);
}

Outcome<void> checkFile(const ResidenceFile &file, QByteArrayView bytes)
{
    if (withoutFiller(bytes).isEmpty() && !bytes.isEmpty())
        return {};
    if (bytes.isEmpty() && file.mayBeAbsent)
        return {};
    const auto isThere = [&](quint16 tag) { return tlvValue(bytes, tag).has_value(); };
    if (!std::all_of(file.tags.begin(), file.tags.end(), isThere))
        return badData(QStringLiteral("DF%1 file %2: not what must be in it").arg(file.application).arg(file.shortId));
    return {};
}

} // namespace madoguchi::cards
