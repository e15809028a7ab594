#include "app/ctl/CertificateCommands.h"

#include "app/ctl/CardTable.h"
#include "app/ctl/CardWords.h"
#include "app/ctl/InterruptedReading.h"
#include "app/ctl/PinInput.h"
#include "app/ctl/Words.h"
#include "app/settings/Folders.h"
#include "devices/cards/CardAuthentication.h"

namespace madoguchi::ctl {

namespace {

cards::CertificateRequest requestOf(const Invocation &invocation)
{
    cards::CertificateRequest request;
    request.reader = invocation.text(QStringLiteral("--reader"));
    if (!invocation.settings)
        return request;
    const settings::Settings &settings = *invocation.settings;
    if (request.reader.isEmpty())
        request.reader = settings.reader;
    request.trustAnchors = settings::trustAnchorsFolder(settings);
    request.revocation = { settings.revocationLists, settings.ocspService, settings.ocspSeconds };
    return request;
}

QJsonObject toJson(const cards::CertificateCheck &check)
{
    const bool valid = check.result == cards::CertificateResult::Valid;
    return { { QStringLiteral("result"), cards::toWord(check.result) },
        { QStringLiteral("reason"), valid ? QJsonValue() : QJsonValue(cards::toWord(check.reason)) } };
}

QJsonObject toJson(const cards::CardCertificate &certificate)
{
    QJsonObject object { { QStringLiteral("serial"), certificate.serial },
        { QStringLiteral("subject"), certificate.subject },
        { QStringLiteral("validFrom"), certificate.validFrom.toString(Qt::ISODate) },
        { QStringLiteral("validUntil"), certificate.validUntil.toString(Qt::ISODate) },
        { QStringLiteral("base64"), QString::fromLatin1(certificate.der.toBase64()) } };
    const QJsonObject check = toJson(certificate.check);
    for (auto member = check.begin(); member != check.end(); ++member)
        object.insert(member.key(), *member);
    return object;
}

/// What every answer has.
QJsonObject answerOf(const cards::CardCertificate &certificate)
{
    return { { QStringLiteral("reader"), certificate.reader }, { QStringLiteral("certificate"), toJson(certificate) },
        { QStringLiteral("triesLeft"), certificate.triesLeft }, { QStringLiteral("commands"), certificate.commands } };
}

/// What could not be checked is not ready: something has to be installed, or a service is away.
ExitCode exitCodeFor(cards::CertificateResult result)
{
    switch (result) {
    case cards::CertificateResult::Valid:
        return ExitCode::Done;
    case cards::CertificateResult::Invalid:
        return ExitCode::Refused;
    case cards::CertificateResult::Unchecked:
        return ExitCode::NotReady;
    }
    return ExitCode::InternalError;
}

ExitCode tell(Invocation &invocation, const QJsonObject &answer, const cards::CardCertificate &certificate,
    const cards::CertificateCheck &check)
{
    if (invocation.output.isJson()) {
        invocation.output.json(answer);
        if (check.result != cards::CertificateResult::Valid)
            invocation.output.note(cards::textFor(check.reason) + u' ' + remedyFor(check.reason));
    }
    writeTable(invocation.output, tableOf(certificate, check));
    return exitCodeFor(check.result);
}

/// Nothing but a My Number card has it.
ExitCode fail(Invocation &invocation, const Error &error)
{
    return invocation.output.fail(namingBoth(error, cards::DocumentKind::MyNumberCard));
}

ExitCode readCertificate(Invocation &invocation)
{
    watchForInterrupt();
    const auto certificate = unlessInterrupted<cards::CardCertificate>(
        [request = requestOf(invocation)] { return cards::readCardCertificate(request, wasInterrupted); });
    if (!certificate)
        return fail(invocation, certificate.error());
    return tell(invocation, answerOf(*certificate), *certificate, certificate->check);
}

ExitCode authenticate(Invocation &invocation)
{
    if (!invocation.has(QStringLiteral("--pin-stdin"))) {
        //: Error on the command line, to IT staff.
        return invocation.output.fail(
            usageError(Words::tr("--pin-stdin is missing: the PIN is taken from standard input.")));
    }
    watchForInterrupt();
    auto pin = readPinFromInput();
    if (!pin)
        return invocation.output.fail(pin.error());
    const bool lastTry = invocation.has(QStringLiteral("--last-try"));
    const auto made = unlessInterrupted<cards::Authentication>(
        [request = requestOf(invocation), pin = std::move(*pin), lastTry]() mutable {
            return cards::authenticateHolder(request, std::move(pin), lastTry, wasInterrupted);
        });
    if (!made)
        return fail(invocation, made.error());
    QJsonObject answer = answerOf(made->certificate);
    answer.insert(QStringLiteral("holder"), toJson(made->holder));
    answer.insert(QStringLiteral("challenge"), QString::fromLatin1(made->challenge.toBase64()));
    answer.insert(QStringLiteral("signature"), QString::fromLatin1(made->signature.toBase64()));
    return tell(invocation, answer, made->certificate, made->holder);
}

Option readerOption()
{
    //: Help of the command line, to IT staff: the option --reader NAME.
    return { QStringLiteral("--reader"), QStringLiteral("NAME"),
        Words::tr("this reader only; without it every reader") };
}

} // namespace

QList<Command> certificateCommands()
{
    const QList<Option> pinOptions {
        readerOption(),
        //: Help of the command line, to IT staff: the option --pin-stdin of "card authenticate".
        { QStringLiteral("--pin-stdin"), QString(),
            Words::tr("take the four digits of the user authentication PIN from standard input") },
        //: Help of the command line, to IT staff: the option --last-try.
        { QStringLiteral("--last-try"), QString(), Words::tr("send the PIN even when it is the last try") },
    };
    return {
        { { QStringLiteral("card"), QStringLiteral("certificate") }, {},
            //: Help of the command line, to IT staff: what "card certificate" does.
            Words::tr("reads and checks the user authentication certificate of a My Number card"), { readerOption() },
            readCertificate },
        { { QStringLiteral("card"), QStringLiteral("authenticate") }, {},
            //: Help of the command line, to IT staff: what "card authenticate" does.
            Words::tr("lets a My Number card sign a challenge and checks signature and certificate"), pinOptions,
            authenticate },
    };
}

} // namespace madoguchi::ctl
