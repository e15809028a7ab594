#include "app/ctl/CardWords.h"

#include "app/ctl/Words.h"
#include "app/identity/GenuineWords.h"
#include "devices/cards/PlaceWords.h"

#include <algorithm>

namespace madoguchi::ctl {

namespace {

using cards::CertificateReason;
using cards::DocumentKind;

constexpr DocumentKind Kinds[] { DocumentKind::MyNumberCard, DocumentKind::DrivingLicence,
    DocumentKind::DrivingHistoryCertificate, DocumentKind::ResidenceCard,
    DocumentKind::SpecialPermanentResidentCertificate, DocumentKind::MyNumberLicence,
    DocumentKind::BasicResidentRegistrationCard };

/// The document of its word; empty for other words.
QString documentOf(const QString &word)
{
    const auto kind
        = std::find_if(std::begin(Kinds), std::end(Kinds), [&word](auto one) { return cards::toWord(one) == word; });
    return kind == std::end(Kinds) ? QString() : identity::nameOf(*kind);
}

} // namespace

QString placeText(const QString &place)
{
    namespace word = cards::placeword;
    if (place == word::Phone || place == word::EndedCard || place == word::ServiceAway)
        return {};
    if (place == word::LicencePin1)
        //: On the command line behind an error, to IT staff: which secret it is about.
        return Words::tr("PIN 1 of the driving licence");
    if (place == word::LicencePin2)
        //: On the command line behind an error, to IT staff: which secret it is about.
        return Words::tr("PIN 2 of the driving licence");
    if (place == word::JpkiPin)
        //: On the command line behind an error, to IT staff: which secret it is about (利用者証明用電子証明書).
        return Words::tr("PIN of the user authentication certificate");
    if (place == word::ChipLicencePin)
        //: On the command line behind an error, to IT staff: which secret it is about (マイナ免許証).
        return Words::tr("PIN of the licence in the My Number card");
    if (place == word::NumberB)
        //: On the command line behind an error, to IT staff: which secret it is about (照合番号B).
        return Words::tr("number B of the My Number card");
    const QString document = documentOf(place);
    return document.isEmpty() ? place : document;
}

Error namingBoth(Error error, DocumentKind asked)
{
    const QString found = documentOf(error.place);
    if (error.code != ErrorCode::UnknownCard || found.isEmpty())
        return error;
    //: Error on the command line, to IT staff. %1 is the document that lies on the reader, %2 the one that was to be
    //: read.
    error.message = Words::tr("What lies there: %1. What was to be read: %2. Put that document on the reader.")
                        .arg(found, identity::nameOf(asked));
    return error;
}

QString wordFor(cards::CertificateResult result)
{
    switch (result) {
    case cards::CertificateResult::Valid:
        //: On the command line: the certificate on a card can be relied on.
        return Words::tr("valid");
    case cards::CertificateResult::Invalid:
        //: On the command line: the certificate on a card must not be relied on.
        return Words::tr("NOT valid");
    case cards::CertificateResult::Unchecked:
        break;
    }
    //: On the command line: nobody could tell whether the certificate on a card can be relied on.
    return Words::tr("could not be checked");
}

QString remedyFor(CertificateReason reason)
{
    switch (reason) {
    case CertificateReason::NoAnchors:
    case CertificateReason::UnknownIssuer:
        //: Next step on the command line, to IT staff. The words of the settings file and the command are written as
        //: they are.
        return Words::tr(
            "Put the certificates of the authority into the folder jpki below [readers] trust_anchors, then "
            "run madoguchictl doctor.");
    case CertificateReason::NoRevocationSource:
        //: Next step on the command line, to IT staff. The words of the settings file are written as they are.
        return Words::tr("Set [readers] revocation_lists (a folder of CRLs) or ocsp_service in the settings file.");
    case CertificateReason::NoRevocationList:
    case CertificateReason::OldRevocationList:
    case CertificateReason::WrongRevocationList:
        //: Next step on the command line, to IT staff. The words of the settings file and the command are written as
        //: they are.
        return Words::tr(
            "Put the authority's newest revocation list into the folder of [readers] revocation_lists, then "
            "run madoguchictl doctor.");
    case CertificateReason::ServiceAway:
    case CertificateReason::ServiceAnswerWrong:
    case CertificateReason::ServiceDoesNotKnow:
        //: Next step on the command line, to IT staff. The words of the settings file and the command are written as
        //: they are.
        return Words::tr("Check the network and [readers] ocsp_service in the settings file with madoguchictl doctor.");
    case CertificateReason::None:
    case CertificateReason::Forged:
    case CertificateReason::Expired:
    case CertificateReason::NotYetValid:
    case CertificateReason::Revoked:
    case CertificateReason::WrongUse:
    case CertificateReason::SignatureWrong:
        break;
    }
    return {};
}

} // namespace madoguchi::ctl
