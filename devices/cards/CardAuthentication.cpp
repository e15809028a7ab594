#include "devices/cards/CardAuthentication.h"

#include "devices/cards/CardDesk.h"
#include "devices/cards/CardSteps.h"
#include "devices/cards/FirstCard.h"
#include "devices/cards/IdentityDocument.h"
#include "devices/cards/JpkiCard.h"
#include "devices/cards/NewStarts.h"
#include "devices/cards/PlaceWords.h"
#include "devices/cards/Recognition.h"
#include "devices/cards/TrustAnchors.h"

#include <QCryptographicHash>
#include <QTimeZone>

#include <sodium.h>

namespace madoguchi::cards {

namespace {

constexpr auto AnchorsKind = "jpki";
constexpr int SignedChallengeSize = 32;

QDateTime timeOf(const ASN1_TIME *time)
{
    std::tm parts {};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return { QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
        QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC };
}

QString serialTextOf(X509 *certificate)
{
    BIGNUM *number = ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), nullptr);
    char *digits = number ? BN_bn2hex(number) : nullptr;
    const QString serial = QString::fromLatin1(digits);
    OPENSSL_free(digits);
    BN_free(number);
    return serial;
}

/// What stands in the certificate. One that is none stays empty: the check says so.
void describe(CardCertificate &certificate)
{
    const Certificate parsed = certificateFromDer(certificate.der);
    if (!parsed)
        return;
    certificate.serial = serialTextOf(parsed.get());
    certificate.subject = subjectOf(parsed.get());
    certificate.validFrom = timeOf(X509_get0_notBefore(parsed.get()));
    certificate.validUntil = timeOf(X509_get0_notAfter(parsed.get()));
}

Outcome<CardCertificate> readCertificateOnce(CardDialogue &dialogue, JpkiCard &card, QList<QByteArray> &authorities)
{
    const Outcome<DocumentKind> kind = recognise(dialogue);
    if (!kind)
        return Failure(kind.error());
    if (*kind != DocumentKind::MyNumberCard)
        return Failure(Error { ErrorCode::UnknownCard, {}, {}, toWord(*kind), {} });
    if (const Outcome<void> selected = card.select(); !selected)
        return Failure(selected.error());
    Outcome<QByteArray> der = card.readCertificate();
    if (!der)
        return Failure(der.error());
    const Outcome<QByteArray> authority = card.readAuthority();
    if (!authority)
        return Failure(authority.error());
    const Outcome<int> tries = card.triesLeft();
    if (!tries)
        return Failure(tries.error());
    authorities = { *authority };
    CardCertificate certificate;
    certificate.der = std::move(*der);
    certificate.triesLeft = *tries;
    describe(certificate);
    return certificate;
}

QByteArray freshChallenge()
{
    QByteArray challenge(SignedChallengeSize, '\0');
    randombytes_buf(challenge.data(), static_cast<std::size_t>(challenge.size()));
    return challenge;
}

/// An error about the PIN says which.
Failure ofJpkiPin(Error error)
{
    error.place = placeword::JpkiPin;
    return Failure(error);
}

Outcome<Authentication> challengeOnce(
    CardDialogue &dialogue, const Pin &pin, bool mayUseLastTry, QList<QByteArray> &authorities)
{
    JpkiCard card(dialogue);
    Outcome<CardCertificate> certificate = readCertificateOnce(dialogue, card, authorities);
    if (!certificate)
        return Failure(certificate.error());
    if (const Outcome<void> allowed = mayTry(certificate->triesLeft, mayUseLastTry); !allowed)
        return ofJpkiPin(allowed.error());
    if (const Outcome<void> opened = card.verify(pin); !opened)
        return ofJpkiPin(opened.error());
    Authentication authentication;
    authentication.certificate = std::move(*certificate);
    authentication.challenge = freshChallenge();
    Outcome<QByteArray> signature
        = card.sign(QCryptographicHash::hash(authentication.challenge, QCryptographicHash::Sha256));
    if (!signature)
        return Failure(signature.error());
    authentication.signature = std::move(*signature);
    return authentication;
}

bool isSignedByHolder(const Authentication &authentication)
{
    const Certificate certificate = certificateFromDer(authentication.certificate.der);
    EVP_PKEY *key = certificate ? X509_get0_pubkey(certificate.get()) : nullptr;
    return key && EVP_PKEY_base_id(key) == EVP_PKEY_RSA
        && verifies(key, authentication.challenge, authentication.signature);
}

CertificateCheck check(const CardCertificate &certificate, const QList<QByteArray> &authorities,
    const CertificateRequest &request, const QDateTime &now)
{
    const QString anchors = anchorsOf(request.trustAnchors, QLatin1String(AnchorsKind));
    return checkCertificate(certificate.der, authorities, anchors, request.revocation, now);
}

template <typename T>
Outcome<T> withMessage(Outcome<T> outcome)
{
    if (!outcome)
        outcome.error().message = messageFor(outcome.error());
    return outcome;
}

} // namespace

Outcome<CardCertificate> readCertificateFrom(
    readers::CardChannel &channel, const std::function<bool()> &cancelled, QList<QByteArray> &authorities)
{
    CardDialogue dialogue(channel, cancelled);
    Outcome<CardCertificate> certificate = withNewStarts(dialogue, [&] {
        JpkiCard card(dialogue);
        return readCertificateOnce(dialogue, card, authorities);
    });
    if (certificate)
        certificate->commands = dialogue.commands();
    return certificate;
}

Outcome<Authentication> challengeCard(readers::CardChannel &channel, const Pin &pin, bool mayUseLastTry,
    const std::function<bool()> &cancelled, QList<QByteArray> &authorities)
{
    if (!pin.isFourDigits())
        return ofJpkiPin(Error { ErrorCode::PinForm, {}, {}, {}, {} });
    CardDialogue dialogue(channel, cancelled);
    Outcome<Authentication> authentication
        = withNewStarts(dialogue, [&] { return challengeOnce(dialogue, pin, mayUseLastTry, authorities); });
    if (authentication)
        authentication->certificate.commands = dialogue.commands();
    return authentication;
}

void checkAuthentication(Authentication &authentication, const QList<QByteArray> &authorities,
    const CertificateRequest &request, const QDateTime &now)
{
    authentication.certificate.check = check(authentication.certificate, authorities, request, now);
    authentication.holder = authentication.certificate.check;
    if (authentication.holder.result != CertificateResult::Invalid && !isSignedByHolder(authentication))
        authentication.holder = { CertificateResult::Invalid, CertificateReason::SignatureWrong };
}

Outcome<CardCertificate> readCardCertificate(const CertificateRequest &request, const std::function<bool()> &cancelled)
{
    QList<QByteArray> authorities;
    auto certificate = onFirstCard<CardCertificate>(
        request.reader, request.visit, cancelled, [&](readers::CardChannel &channel, const QString &reader) {
            auto read = readCertificateFrom(channel, cancelled, authorities);
            if (read)
                read->reader = reader;
            return read;
        });
    if (certificate)
        certificate->check = check(*certificate, authorities, request, QDateTime::currentDateTimeUtc());
    return withMessage(std::move(certificate));
}

Outcome<Authentication> authenticateHolder(
    const CertificateRequest &request, Pin pin, bool mayUseLastTry, const std::function<bool()> &cancelled)
{
    if (!pin.isFourDigits())
        return withMessage(Outcome<Authentication>(ofJpkiPin(Error { ErrorCode::PinForm, {}, {}, {}, {} })));
    QList<QByteArray> authorities;
    auto authentication = onFirstCard<Authentication>(
        request.reader, request.visit, cancelled, [&](readers::CardChannel &channel, const QString &reader) {
            auto made = challengeCard(channel, pin, mayUseLastTry, cancelled, authorities);
            if (made)
                made->certificate.reader = reader;
            return made;
        });
    pin.clear();
    if (authentication)
        checkAuthentication(*authentication, authorities, request, QDateTime::currentDateTimeUtc());
    return withMessage(std::move(authentication));
}

} // namespace madoguchi::cards
