#include "app/ctl/CardReading.h"

#include "app/ctl/CardWords.h"
#include "app/ctl/InterruptedReading.h"
#include "app/ctl/PinInput.h"
#include "app/ctl/Words.h"
#include "app/settings/Folders.h"
#include "devices/cards/ReadDocument.h"

#include <algorithm>

namespace madoguchi::ctl {

namespace {

/// The words of --kind.
const std::pair<const char *, std::optional<cards::DocumentKind>> KindWords[]
    = { { "auto", std::nullopt }, { "my-number", cards::DocumentKind::MyNumberCard },
          { "licence", cards::DocumentKind::DrivingLicence }, { "residence", cards::DocumentKind::ResidenceCard },
          { "my-number-licence", cards::DocumentKind::MyNumberLicence } };

QString kindWords()
{
    QStringList words;
    for (const auto &[word, kind] : KindWords)
        words << QLatin1String(word);
    return words.join(QStringLiteral(", "));
}

/// Documents of the other kinds may do without a PIN: the document says.
bool wantsPin(const QString &kindWord)
{
    return kindWord == QLatin1String("my-number");
}

/// The PIN of an option that was given, from the next line of standard input.
Outcome<void> takePin(const Invocation &invocation, const char *option, cards::Pin &pin)
{
    if (!invocation.has(QLatin1String(option)))
        return {};
    auto read = readPinFromInput();
    if (!read)
        return tl::unexpected(read.error());
    pin = std::move(*read);
    return {};
}

} // namespace

QList<Option> cardOptions()
{
    return {
        //: Help of the command line, to IT staff: the option --reader NAME.
        { QStringLiteral("--reader"), QStringLiteral("NAME"), Words::tr("this reader only; without it every reader") },
        //: Help of the command line, to IT staff: the option --kind. %1 are the words that may be typed.
        { QStringLiteral("--kind"), QStringLiteral("KIND"), Words::tr("kind of document: %1").arg(kindWords()) },
        //: Help of the command line, to IT staff: the option --pin-stdin.
        { QStringLiteral("--pin-stdin"), QString(), Words::tr("take the four digits of the PIN from standard input") },
        //: Help of the command line, to IT staff: the option --pin2-stdin. 本籍 is an item of the licence.
        { QStringLiteral("--pin2-stdin"), QString(),
            Words::tr(
                "read the registered domicile of a driving licence, too; take its second PIN from the next line") },
        //: Help of the command line, to IT staff: the option --card-number NUMBER.
        { QStringLiteral("--card-number"), QStringLiteral("NUMBER"),
            Words::tr("the number that is printed on a residence card") },
        //: Help of the command line, to IT staff: the option --code-b-stdin. 照合番号B is printed on a My Number card.
        { QStringLiteral("--code-b-stdin"), QString(),
            Words::tr("read a My Number card without its PIN; take the 14 digits of the number B (date of birth, year "
                      "of expiry, security code) from standard input") },
        //: Help of the command line, to IT staff: the option --genuine.
        { QStringLiteral("--genuine"), QString(),
            Words::tr("check the signatures of the document also without trust anchors") },
        //: Help of the command line, to IT staff: the option --also.
        { QStringLiteral("--also"), QString(),
            Words::tr("say which further documents are in the chip of a My Number card") },
        //: Help of the command line, to IT staff: the option --last-try.
        { QStringLiteral("--last-try"), QString(), Words::tr("send the PIN even when it is the last try") },
    };
}

Outcome<cards::IdentityDocument> readCard(const Invocation &invocation, bool wantsPersonalNumber)
{
    const QString word = invocation.text(QStringLiteral("--kind"));
    const auto kind = std::find_if(std::begin(KindWords), std::end(KindWords),
        [&word](const auto &known) { return word == QLatin1String(known.first); });
    if (!word.isEmpty() && kind == std::end(KindWords)) {
        //: Error on the command line, to IT staff. %1 is what was typed, %2 the words that may be typed.
        return tl::unexpected(usageError(Words::tr("The kind %1 is not read. Use one of: %2.").arg(word, kindWords())));
    }
    const bool hasPin = invocation.has(QStringLiteral("--pin-stdin"));
    const bool hasNumberB = invocation.has(QStringLiteral("--code-b-stdin"));
    if (hasPin && hasNumberB) {
        //: Error on the command line, to IT staff. The options are written as they are.
        return tl::unexpected(usageError(Words::tr("Use one of --pin-stdin and --code-b-stdin.")));
    }
    if (!hasPin && !hasNumberB && (wantsPin(word) || invocation.has(QStringLiteral("--pin2-stdin")))) {
        //: Error on the command line, to IT staff.
        return tl::unexpected(usageError(Words::tr("--pin-stdin is missing: the PIN is taken from standard input.")));
    }
    watchForInterrupt();
    cards::ReadRequest request;
    for (const auto &[option, pin] :
        { std::pair("--pin-stdin", &request.pin), std::pair("--pin2-stdin", &request.pin2) }) {
        if (const auto read = takePin(invocation, option, *pin); !read)
            return tl::unexpected(read.error());
    }
    if (hasNumberB) {
        auto number = readPinFromInput();
        if (!number && number.error().code == ErrorCode::PinForm)
            number.error().code = ErrorCode::NumberForm;
        if (!number)
            return tl::unexpected(number.error());
        request.numberB = std::move(*number);
    }
    request.wantsGenuineness = invocation.has(QStringLiteral("--genuine"));
    request.wantsAlso = invocation.has(QStringLiteral("--also"));
    request.wantsDomicile = invocation.has(QStringLiteral("--pin2-stdin"));
    request.cardNumber = invocation.text(QStringLiteral("--card-number")).trimmed().toUpper();
    if (invocation.settings)
        request.trustAnchors = settings::trustAnchorsFolder(*invocation.settings);
    request.reader = invocation.text(QStringLiteral("--reader"));
    if (request.reader.isEmpty() && invocation.settings)
        request.reader = invocation.settings->reader;
    if (!word.isEmpty())
        request.kind = kind->second;
    request.mayUseLastTry = invocation.has(QStringLiteral("--last-try"));
    request.mayUseLastTryOfPin2 = request.mayUseLastTry;
    request.wantsPersonalNumber = wantsPersonalNumber;
    const std::optional<cards::DocumentKind> asked = request.kind;
    auto document = unlessInterrupted<cards::IdentityDocument>(
        [request = std::move(request)]() mutable { return cards::readDocument(std::move(request), wasInterrupted); });
    if (!document && asked)
        return Failure(namingBoth(document.error(), *asked));
    return document;
}

} // namespace madoguchi::ctl
