#include "app/preapplication/Codes.h"

#include "app/preapplication/CodeText.h"
#include "app/preapplication/Content.h"
#include "app/preapplication/Tr.h"
#include "app/reception/Wipe.h"

#include <QScopeGuard>

namespace madoguchi::preapplication {

namespace {

/// What a counter would refuse is not made: the content is read as a counter reads it, on the day it was made.
Outcome<void> checkReadable(const QByteArray &content, QDate made)
{
    const auto read = contentFrom(content, made, 1);
    if (read)
        return {};
    const QString place = read.error().detail;
    return Failure(Error { ErrorCode::BadFile,
        //: Error on the command line, to IT staff. %1 is a part of the data, for example "applicant.name".
        Tr::tr("No counter would take %1: it is too long, or has characters that no form can mean. Correct it.")
            .arg(place),
        {}, place, {} });
}

} // namespace

Outcome<QStringList> codesFor(const PreApplication &preApplication, const PublicKey &key)
{
    QByteArray content = toContent(preApplication);
    const auto wiping = qScopeGuard([&content] { reception::wipe(content); });
    if (const auto readable = checkReadable(content, preApplication.made); !readable)
        return Failure(readable.error());
    const QByteArray sealed = seal(content, key);
    if (sealed.isEmpty()) {
        return failure(ErrorCode::BadFile,
            Tr::tr("This is not the public key of a city. madoguchictl preapplication key show prints it."));
    }
    const qsizetype total = (sealed.size() + PartBytes - 1) / PartBytes;
    if (total > MostParts) {
        return failure(ErrorCode::BadFile,
            //: Error on the command line, to IT staff. %1 is a number of codes.
            Tr::tr("This is too long for %1 codes. Shorten the texts.").arg(MostParts));
    }
    QStringList codes;
    CodePart part { idOf(key), digest(sealed, SetBytes), 1, int(total), {} };
    const qsizetype each = (sealed.size() + total - 1) / total; // all codes equally dense
    for (; part.number <= part.total; ++part.number) {
        part.data = sealed.mid((part.number - 1) * each, each);
        codes << toText(part);
    }
    return codes;
}

Outcome<PreApplication> open(const CodeSet &set, const CityKeys &keys, QDate today, int validDays)
{
    const auto sealed = set.sealed();
    if (!sealed)
        return Failure(sealed.error());
    auto content = keys.open(*sealed, set.key());
    if (!content)
        return Failure(content.error());
    const auto wiping = qScopeGuard([&content] { reception::wipe(*content); });
    return contentFrom(*content, today, validDays);
}

} // namespace madoguchi::preapplication
