#include "devices/cards/CertificateCheck.h"

#include <QCoreApplication>

namespace madoguchi::cards {

namespace {

/// All words about certificates stand together for the translators.
struct CertificateWords {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::cards::CertificateWords)
};

} // namespace

QString textFor(CertificateReason reason)
{
    switch (reason) {
    case CertificateReason::None:
        return {};
    case CertificateReason::Forged:
        //: To the clerk, about the electronic certificate on a My Number card: it is a forgery.
        return CertificateWords::tr("The certificate on the card is not genuine. Do not accept the card.");
    case CertificateReason::Expired:
        //: To the clerk, about the electronic certificate on a My Number card.
        return CertificateWords::tr(
            "The certificate on the card has expired. The holder can renew it at the municipal office.");
    case CertificateReason::NotYetValid:
        //: To the clerk, about the electronic certificate on a My Number card.
        return CertificateWords::tr("The certificate on the card is not valid yet. Check the date of this computer.");
    case CertificateReason::Revoked:
        //: To the clerk, about the electronic certificate on a My Number card: lost card, death, moved away …
        return CertificateWords::tr("The certificate on the card was revoked. Do not accept it.");
    case CertificateReason::WrongUse:
        //: To the clerk, about the electronic certificate on a My Number card: it is not a person's certificate.
        return CertificateWords::tr("The certificate on the card is not a holder's certificate. Do not accept it.");
    case CertificateReason::SignatureWrong:
        //: To the clerk: the card could not prove that it holds the key of its certificate.
        return CertificateWords::tr("The card could not prove that the certificate is its own. Do not accept it.");
    case CertificateReason::NoAnchors:
        //: To the clerk: the certificates of the authority are missing on this computer.
        return CertificateWords::tr(
            "The certificate could not be checked: no trust anchors are installed. Ask the IT staff.");
    case CertificateReason::UnknownIssuer:
        //: To the clerk: the authority that issued the certificate is none of those installed on this computer.
        return CertificateWords::tr("The certificate could not be checked: its issuer is not known here.");
    case CertificateReason::NoRevocationSource:
        //: To the clerk: neither revocation lists nor a service are set up on this computer.
        return CertificateWords::tr(
            "Whether the certificate was revoked could not be checked: nothing is set up for it. Ask the IT staff.");
    case CertificateReason::NoRevocationList:
        //: To the clerk: the folder has no list that is about this certificate.
        return CertificateWords::tr(
            "Whether the certificate was revoked could not be checked: the list for it is missing. Ask the IT staff.");
    case CertificateReason::OldRevocationList:
        //: To the clerk: the list of revoked certificates is out of date.
        return CertificateWords::tr(
            "Whether the certificate was revoked could not be checked: the list is out of date. Ask the IT staff.");
    case CertificateReason::WrongRevocationList:
        //: To the clerk: the list of revoked certificates is not signed by the certificate's issuer.
        return CertificateWords::tr(
            "Whether the certificate was revoked could not be checked: the list is not genuine. Ask the IT staff.");
    case CertificateReason::ServiceAway:
        //: To the clerk: the service that knows revoked certificates does not answer.
        return CertificateWords::tr(
            "Whether the certificate was revoked could not be checked: the service does not answer. Try again later.");
    case CertificateReason::ServiceAnswerWrong:
        //: To the clerk: the answer of the service that knows revoked certificates cannot be relied on.
        return CertificateWords::tr(
            "Whether the certificate was revoked could not be checked: the service's answer is not genuine. Ask the IT "
            "staff.");
    case CertificateReason::ServiceDoesNotKnow:
        //: To the clerk: the service that knows revoked certificates has never heard of this one.
        return CertificateWords::tr(
            "Whether the certificate was revoked could not be checked: the service does not know it.");
    }
    Q_UNREACHABLE();
}

} // namespace madoguchi::cards
