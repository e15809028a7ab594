#include "app/ctl/CardCommands.h"

#include "app/ctl/CardReading.h"
#include "app/ctl/CardTable.h"
#include "app/ctl/ImageJson.h"
#include "app/ctl/InterruptedReading.h"
#include "app/ctl/LicenceJson.h"
#include "app/ctl/ResidenceJson.h"
#include "app/ctl/Words.h"
#include "app/identity/GenuineWords.h"
#include "app/reception/JapaneseDate.h"
#include "devices/cards/CardDesk.h"
#include "devices/cards/CardReading.h"
#include "devices/cards/DocumentChecks.h"
#include "devices/cards/FirstCard.h"
#include "devices/cards/PlaceWords.h"
#include "devices/readers/ReaderList.h"

#include <QJsonArray>

#include <cmath>

namespace madoguchi::ctl {

namespace {

constexpr std::chrono::seconds LongestLook(5); ///< at one reader: a chip that does not answer holds it for a minute

QString wordOf(const readers::ReaderInfo &reader)
{
    if (reader.inUse)
        return QStringLiteral("in-use");
    if (reader.mute)
        return QStringLiteral("mute");
    return reader.cardPresent ? QStringLiteral("card") : QStringLiteral("empty");
}

/// What lies there, found out without a try of any secret. None where that cannot be told.
std::optional<cards::DocumentKind> documentOn(const readers::ReaderInfo &reader)
{
    if (!reader.cardPresent || reader.inUse || reader.mute)
        return {};
    const auto channel = cards::openCard(reader, readers::AnyVisit);
    const auto found
        = channel ? cards::findOut(**channel, wasInterrupted) : Outcome<cards::CardFound>(Failure(channel.error()));
    if (!found && found.error().place == cards::placeword::EndedCard)
        return cards::DocumentKind::BasicResidentRegistrationCard;
    return found ? std::optional(found->kind) : std::nullopt;
}

QString textOf(const readers::ReaderInfo &reader, const std::optional<cards::DocumentKind> &document)
{
    if (document)
        return identity::nameOf(*document);
    if (reader.inUse)
        //: "card readers" on the command line: what is on the reader.
        return Words::tr("in use by another program");
    if (reader.mute)
        //: "card readers" on the command line: what is on the reader.
        return Words::tr("a card that does not answer");
    //: "card readers" on the command line: what is on the reader.
    return reader.cardPresent ? Words::tr("a card that cannot be read here")
                              //: "card readers" on the command line: what is on the reader.
                              : Words::tr("nothing");
}

ExitCode listReaders(Invocation &invocation)
{
    const auto readers = readers::listReaders();
    if (!readers)
        return invocation.output.fail(readers.error());
    if (const auto found = readers->isEmpty() ? cards::readersNamed({}) : readers; !found) // why there is none
        invocation.output.note(cards::messageFor(found.error()));
    watchForInterrupt();
    QJsonArray list;
    QList<TextRow> rows;
    for (const readers::ReaderInfo &reader : *readers) {
        const auto looked = unlessInterrupted<std::optional<cards::DocumentKind>>(
            [reader]() -> Outcome<std::optional<cards::DocumentKind>> { return documentOn(reader); }, LongestLook);
        if (wasInterrupted())
            return invocation.output.fail(Error { ErrorCode::Cancelled, {}, {}, {}, {} });
        const std::optional<cards::DocumentKind> document = looked.value_or(std::nullopt);
        list.append(
            QJsonObject { { QStringLiteral("reader"), reader.name }, { QStringLiteral("state"), wordOf(reader) },
                { QStringLiteral("document"), document ? QJsonValue(cards::toWord(*document)) : QJsonValue() },
                { QStringLiteral("atr"), QString::fromLatin1(reader.atr.toHex()) } });
        rows << TextRow { reader.name, textOf(reader, document) };
    }
    writeTable(invocation.output, rows);
    if (invocation.output.isJson())
        invocation.output.json(list);
    return ExitCode::Done;
}

QJsonValue orNull(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

/// "YYYY-MM-DD", as the card says it where that is no date.
std::optional<QString> birthDateOf(const cards::IdentityDocument &document)
{
    if (!document.birthDate)
        return {};
    const auto date = reception::PartialDate::fromText(*document.birthDate);
    return date ? date->toIso() : *document.birthDate;
}

std::optional<QString> sexOf(const cards::IdentityDocument &document)
{
    return document.sex ? std::optional(cards::toWord(*document.sex)) : std::nullopt;
}

QJsonArray doubtWords(const cards::IdentityDocument &document)
{
    QJsonArray words;
    const QList<cards::DocumentDoubt> doubts = cards::doubtsOf(document, QDate::currentDate());
    for (const cards::DocumentDoubt doubt : doubts)
        words.append(cards::toWord(doubt));
    return words;
}

QJsonArray alsoWords(const cards::IdentityDocument &document)
{
    QJsonArray words;
    for (const cards::DocumentKind kind : document.also)
        words.append(cards::toWord(kind));
    return words;
}

QJsonObject faceJson(const cards::MyNumberFace &face)
{
    const auto dateOf = [](const std::optional<QString> &digits) {
        const auto date = digits ? reception::PartialDate::fromText(*digits) : std::nullopt;
        return date ? std::optional(date->toIso()) : digits;
    };
    return { { QStringLiteral("birthDate"), orNull(dateOf(face.birthDate)) },
        { QStringLiteral("expiry"), orNull(dateOf(face.expiry)) },
        { QStringLiteral("name"), imageOrNull(face.nameImage) },
        { QStringLiteral("address"), imageOrNull(face.addressImage) },
        { QStringLiteral("photo"), imageOrNull(face.photo) } };
}

QJsonObject toJson(const cards::IdentityDocument &document)
{
    const QJsonObject person { { QStringLiteral("name"), orNull(document.name) },
        { QStringLiteral("nameKana"), orNull(document.nameKana) },
        { QStringLiteral("address"), orNull(document.address) },
        { QStringLiteral("birthDate"), orNull(birthDateOf(document)) },
        { QStringLiteral("sex"), orNull(sexOf(document)) } };
    QJsonObject object { { QStringLiteral("document"), cards::toWord(document.kind) },
        { QStringLiteral("reader"), document.reader }, { QStringLiteral("person"), person },
        { QStringLiteral("triesLeft"), document.triesLeft < 0 ? QJsonValue() : QJsonValue(document.triesLeft) },
        { QStringLiteral("genuine"), cards::toWord(document.genuine) },
        { QStringLiteral("doubts"), doubtWords(document) }, { QStringLiteral("also"), alsoWords(document) },
        { QStringLiteral("commands"), document.commands },
        { QStringLiteral("elapsedMs"), std::round(document.elapsedMs * 10) / 10 } };
    if (document.genuine == cards::Genuineness::Unchecked)
        object.insert(QStringLiteral("uncheckedBecause"), cards::toWord(document.doubt));
    if (document.face)
        object.insert(QStringLiteral("face"), faceJson(*document.face));
    if (document.residence)
        object.insert(QStringLiteral("residence"), residenceJson(*document.residence));
    if (document.licence)
        object.insert(QStringLiteral("licence"), licenceJson(*document.licence));
    return object;
}

ExitCode read(Invocation &invocation)
{
    const auto document = readCard(invocation, false);
    if (!document)
        return invocation.output.fail(document.error());
    if (invocation.output.isJson()) {
        invocation.output.json(toJson(*document));
        return ExitCode::Done;
    }
    writeTable(invocation.output, tableOf(*document, QDate::currentDate()));
    return ExitCode::Done;
}

} // namespace

QList<Command> cardCommands()
{
    return {
        { { QStringLiteral("card"), QStringLiteral("readers") }, {},
            //: Help of the command line, to IT staff: what "card readers" does.
            Words::tr("lists the card readers and what lies on them"), {}, listReaders },
        { { QStringLiteral("card"), QStringLiteral("read") }, {},
            //: Help of the command line, to IT staff: what "card read" does.
            Words::tr("reads the document on a reader"), cardOptions(), read },
    };
}

} // namespace madoguchi::ctl
