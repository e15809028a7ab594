#include "devices/cards/IdentityDocument.h"

namespace madoguchi::cards {

QString toWord(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::MyNumberCard:
        return QStringLiteral("my-number-card");
    case DocumentKind::DrivingLicence:
        return QStringLiteral("driving-licence");
    case DocumentKind::DrivingHistoryCertificate:
        return QStringLiteral("driving-history-certificate");
    case DocumentKind::ResidenceCard:
        return QStringLiteral("residence-card");
    case DocumentKind::SpecialPermanentResidentCertificate:
        return QStringLiteral("special-permanent-resident-certificate");
    case DocumentKind::MyNumberLicence:
        return QStringLiteral("my-number-licence");
    case DocumentKind::BasicResidentRegistrationCard:
        return QStringLiteral("basic-resident-registration-card");
    case DocumentKind::Unknown:
        return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

QString toWord(Sex sex)
{
    switch (sex) {
    case Sex::Unknown:
        return QStringLiteral("unknown");
    case Sex::Male:
        return QStringLiteral("male");
    case Sex::Female:
        return QStringLiteral("female");
    case Sex::Other:
        return QStringLiteral("other");
    }
    Q_UNREACHABLE();
}

QString toWord(Genuineness genuine)
{
    switch (genuine) {
    case Genuineness::Unchecked:
        return QStringLiteral("unchecked");
    case Genuineness::Yes:
        return QStringLiteral("yes");
    case Genuineness::No:
        return QStringLiteral("no");
    }
    Q_UNREACHABLE();
}

QString toWord(GenuineDoubt doubt)
{
    switch (doubt) {
    case GenuineDoubt::NotSigned:
        return QStringLiteral("not-signed");
    case GenuineDoubt::NoAnchors:
        return QStringLiteral("no-anchors");
    case GenuineDoubt::UnknownIssuer:
        return QStringLiteral("unknown-issuer");
    case GenuineDoubt::OutOfTime:
        return QStringLiteral("out-of-time");
    case GenuineDoubt::SecondPinNeeded:
        return QStringLiteral("second-pin-needed");
    case GenuineDoubt::PicturesUnconfirmed:
        return QStringLiteral("pictures-unconfirmed");
    }
    Q_UNREACHABLE();
}

} // namespace madoguchi::cards
