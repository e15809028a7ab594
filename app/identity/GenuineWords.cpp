#include "app/identity/GenuineWords.h"

#include <QCoreApplication>

namespace madoguchi::identity {

namespace {

struct GenuineWords {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::identity::GenuineWords)
};

QString reasonFor(cards::GenuineDoubt doubt)
{
    switch (doubt) {
    case cards::GenuineDoubt::NotSigned:
        //: Why a document could not be checked. To the clerk.
        return GenuineWords::tr(
            "It could not be checked: what was read of this document carries no signature. Compare it by eye.");
    case cards::GenuineDoubt::NoAnchors:
        //: Why a document could not be checked. To the clerk.
        return GenuineWords::tr("It could not be checked: the certificates of its issuer are not installed here. "
                                "Compare it by eye and tell the IT staff.");
    case cards::GenuineDoubt::UnknownIssuer:
        //: Why a document could not be checked. To the clerk.
        return GenuineWords::tr("It could not be checked: none of the installed certificates is that of its issuer. "
                                "Compare it by eye and tell the IT staff.");
    case cards::GenuineDoubt::SecondPinNeeded:
        //: Why a driving licence could not be checked. To the clerk.
        return GenuineWords::tr(
            "It could not be checked: a licence's signature covers its photo and domicile as well, which "
            "were not read. Compare it by eye.");
    case cards::GenuineDoubt::PicturesUnconfirmed:
        //: Why a document could not be checked wholly. To the clerk.
        return GenuineWords::tr(
            "What it says is genuine; its pictures could not be checked. Compare the photo with the "
            "card itself.");
    case cards::GenuineDoubt::OutOfTime:
        //: Why a document could not be checked. To the clerk.
        return GenuineWords::tr("It could not be checked: the time of its issuer's certificate is over, or this "
                                "computer's clock is wrong. Compare it by eye and tell the IT staff.");
    }
    return {};
}

/// What is written into a chip after its issuer has signed it.
bool hasLaterEntries(const cards::IdentityDocument &document)
{
    const bool isChipLicence
        = document.kind == cards::DocumentKind::MyNumberCard || document.kind == cards::DocumentKind::MyNumberLicence;
    if (document.licence)
        return !document.licence->changes.isEmpty() && !isChipLicence; // there they are signed, too
    if (!document.residence)
        return false;
    const cards::ResidenceCardData &card = *document.residence;
    return !card.addresses.isEmpty() || card.comprehensivePermit || card.individualPermit || card.note;
}

} // namespace

QString wordFor(cards::Genuineness genuine)
{
    switch (genuine) {
    case cards::Genuineness::Yes:
        //: Result of the check of a document's signature (真正).
        return GenuineWords::tr("genuine");
    case cards::Genuineness::Unchecked:
        //: Result of the check of a document's signature: it could not be checked.
        return GenuineWords::tr("not checked");
    case cards::Genuineness::No:
        //: Result of the check of a document's signature.
        return GenuineWords::tr("NOT genuine");
    }
    return {};
}

QString sentenceFor(const cards::IdentityDocument &document)
{
    switch (document.genuine) {
    case cards::Genuineness::Yes:
        if (hasLaterEntries(document))
            //: Result of the check of a document. To the clerk.
            return GenuineWords::tr("Genuine: its issuer's signature is right. It does not cover what was entered "
                                    "later: new addresses, permissions, changes.");
        //: Result of the check of a document. To the clerk.
        return GenuineWords::tr("Genuine: its issuer's signature is right.");
    case cards::Genuineness::Unchecked:
        return reasonFor(document.doubt);
    case cards::Genuineness::No:
        //: Result of the check of a document. To the clerk.
        return GenuineWords::tr(
            "Not genuine: what was read is not what its issuer signed. Do not accept this document, "
            "and ask the person in charge.");
    }
    return {};
}

QString nameOf(cards::DocumentKind kind)
{
    switch (kind) {
    case cards::DocumentKind::MyNumberCard:
        //: Which document was read (個人番号カード).
        return GenuineWords::tr("My Number card");
    case cards::DocumentKind::DrivingLicence:
        //: Which document was read (運転免許証).
        return GenuineWords::tr("Driving licence");
    case cards::DocumentKind::DrivingHistoryCertificate:
        //: Which document was read (運転経歴証明書).
        return GenuineWords::tr("Driving history certificate");
    case cards::DocumentKind::ResidenceCard:
        //: Which document was read (在留カード).
        return GenuineWords::tr("Residence card");
    case cards::DocumentKind::SpecialPermanentResidentCertificate:
        //: Which document was read (特別永住者証明書).
        return GenuineWords::tr("Special permanent resident certificate");
    case cards::DocumentKind::MyNumberLicence:
        //: Which document was read (マイナ免許証).
        return GenuineWords::tr("My Number card with driving licence");
    case cards::DocumentKind::BasicResidentRegistrationCard:
        //: Which document lies there (住民基本台帳カード).
        return GenuineWords::tr("Basic Resident Registration Card");
    case cards::DocumentKind::Unknown:
        break;
    }
    return {};
}

} // namespace madoguchi::identity
