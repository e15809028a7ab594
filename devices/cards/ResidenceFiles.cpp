#include "devices/cards/ResidenceFiles.h"

#include "devices/cards/CardText.h"
#include "devices/cards/ResidenceTags.h"
#include "devices/cards/Tlv.h"

#include <algorithm>

namespace madoguchi::cards {

namespace {

using namespace residence;

Failure bad(const QString &what)
{
    return failure(ErrorCode::BadAnswer, {}, what);
}

// First generation
constexpr quint16 FrontFile[] { FirstPicture };
constexpr quint16 PhotoFile[] { Photo };
constexpr quint16 AddressFile[] { EndorsementDate, EndorsementMunicipality, EndorsementAddress };
constexpr quint16 ComprehensiveFile[] { ComprehensiveText };
constexpr quint16 IndividualFile[] { IndividualText };
constexpr quint16 PendingFile[] { FirstPending };
constexpr quint16 CheckCodeFile[] { FirstSignature, FirstCertificate };

// Second generation
constexpr quint16 NumberFile[] { CardNumber };
constexpr quint16 EntriesFile[] { CardExpiry, BirthDate, SexCode, Nationality, Status, Period, PermissionKind,
    PermissionDate, Work, PeriodExpiry };
constexpr quint16 ShortEntriesFile[] { CardExpiry, BirthDate, SexCode, Nationality, Status, Period };
constexpr quint16 PicturesFile[] { FirstPicture, Photo };
constexpr quint16 AddressPictureFile[] { AddressPicture };
constexpr quint16 PermitsFile[] { Comprehensive, ComprehensiveExpiry, Individual };
constexpr quint16 SecondPendingFile[] { SecondPending };
constexpr quint16 NoteFile[] { NoteFlag, Note };
constexpr quint16 SignatureFile[] { SecondSignature, SecondCertificate };

QList<ResidenceFile> firstGeneration(bool residenceCard)
{
    QList<ResidenceFile> files { { 1, 5, true, FrontFile }, { 1, 6, true, PhotoFile, true },
        { 2, 1, false, AddressFile } };
    if (residenceCard)
        files += { { 2, 2, false, ComprehensiveFile }, { 2, 3, false, IndividualFile }, { 2, 4, false, PendingFile } };
    return files << ResidenceFile { 3, 2, false, CheckCodeFile };
}

QList<ResidenceFile> secondGeneration(bool residenceCard)
{
    const std::span<const quint16> entries
        = residenceCard ? std::span<const quint16>(EntriesFile) : std::span<const quint16>(ShortEntriesFile);
    QList<ResidenceFile> files { { 1, 1, true, NumberFile }, { 1, 3, true, entries }, { 1, 4, true, PicturesFile },
        { 1, 6, true, AddressPictureFile } };
    if (residenceCard)
        files += { { 2, 1, false, PermitsFile }, { 2, 2, false, SecondPendingFile }, { 2, 3, false, NoteFile } };
    else
        files << ResidenceFile { 2, 1, false, NoteFile };
    return files << ResidenceFile { 3, 2, false, SignatureFile };
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
    return type.isEmpty() ? bad(QStringLiteral("residence card without type")) : failure(ErrorCode::UnknownCard);
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
        return bad(QStringLiteral("DF%1 file %2: not what must be in it").arg(file.application).arg(file.shortId));
    return {};
}

} // namespace madoguchi::cards
