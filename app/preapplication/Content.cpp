#include "app/preapplication/Content.h"

#include "app/documents/BindingWords.h"
#include "app/documents/FormData.h"
#include "app/documents/JsonText.h"
#include "app/preapplication/ContentLimits.h"
#include "app/preapplication/Tr.h"
#include "app/preapplication/Words.h"
#include "app/reception/JapaneseDate.h"
#include "app/reception/Wipe.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QScopeGuard>

#include <sodium.h>
#include <zlib.h>

namespace madoguchi::preapplication {

namespace {

using documents::FormValues;
using reception::PersonField;

/// `detail`: the place, for whoever programs the web page.
Failure fault(const QString &detail)
{
    return failure(ErrorCode::BadFile,
        //: A pre-application was opened, but its content is not as the format says; to the clerk.
        Tr::tr("The web page that made this pre-application does not follow the format. Enter the form by hand, and "
               "tell the IT staff."),
        detail);
}

QByteArray deflated(const QByteArray &plain)
{
    uLongf size = compressBound(static_cast<uLong>(plain.size()));
    QByteArray packed(static_cast<qsizetype>(size), '\0');
    const int done = compress2(reinterpret_cast<Bytef *>(packed.data()), &size,
        reinterpret_cast<const Bytef *>(plain.constData()), static_cast<uLong>(plain.size()), Z_BEST_COMPRESSION);
    return done == Z_OK ? packed.left(static_cast<qsizetype>(size)) : QByteArray();
}

/// Never more than LargestContent, whatever the bytes promise.
std::optional<QByteArray> inflated(const QByteArray &packed)
{
    QByteArray plain(LargestContent, '\0');
    z_stream stream {};
    if (inflateInit(&stream) != Z_OK)
        return std::nullopt;
    const auto closing = qScopeGuard([&stream] { inflateEnd(&stream); });
    QByteArray input = packed; // zlib takes its input as not const
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(plain.data());
    stream.avail_out = static_cast<uInt>(plain.size());
    if (inflate(&stream, Z_FINISH) != Z_STREAM_END || stream.avail_in != 0)
        return std::nullopt;
    plain.truncate(LargestContent - static_cast<qsizetype>(stream.avail_out));
    return plain;
}

QByteArray padded(QByteArray bytes)
{
    const qsizetype size = bytes.size();
    bytes.resize((size / PaddingBlock + 1) * PaddingBlock);
    std::size_t whole = 0;
    sodium_pad(&whole, reinterpret_cast<unsigned char *>(bytes.data()), static_cast<std::size_t>(size),
        std::size_t(PaddingBlock), static_cast<std::size_t>(bytes.size()));
    return bytes;
}

std::optional<QByteArray> unpadded(const QByteArray &bytes)
{
    std::size_t size = 0;
    const bool isPadded = !bytes.isEmpty() && bytes.size() % PaddingBlock == 0
        && sodium_unpad(&size, reinterpret_cast<const unsigned char *>(bytes.constData()),
               static_cast<std::size_t>(bytes.size()), std::size_t(PaddingBlock))
            == 0;
    return isPadded ? std::optional(bytes.left(static_cast<qsizetype>(size))) : std::nullopt;
}

Outcome<QJsonObject> jsonIn(const QByteArray &content)
{
    const auto packed = unpadded(content);
    if (!packed)
        return fault(QStringLiteral("padding"));
    auto text = inflated(*packed);
    if (!text)
        return fault(QStringLiteral("compressed data"));
    const auto wiping = qScopeGuard([&text] { reception::wipe(*text); });
    const auto document = documents::parseJson(*text, QStringLiteral("pre-application"));
    if (!document || !document->isObject())
        return fault(QStringLiteral("JSON"));
    return document->object();
}

Outcome<void> checkHead(const QJsonObject &all)
{
    const QJsonValue version = all.value(QLatin1String("version"));
    if (version.isDouble() && version.toDouble() > ContentVersion)
        return refusal(ErrorCode::CodeNewer, QStringLiteral("version of the content"));
    if (version != QJsonValue(ContentVersion))
        return fault(QStringLiteral("version"));
    static const QStringList known { QStringLiteral("data"), QStringLiteral("form"), QStringLiteral("made"),
        QStringLiteral("version") };
    if (all.keys() != known)
        return fault(QStringLiteral("keys"));
    return {};
}

Outcome<void> checkAge(QDate made, QDate today, int validDays)
{
    constexpr int clockDays = 1; // the resident's clock, and its time zone
    if (made > today.addDays(clockDays)) {
        return failure(ErrorCode::CodeExpired,
            //: A pre-application's date lies in the future; to the clerk.
            Tr::tr("This pre-application is dated in the future. Check the date of this computer; if it is right, "
                   "enter the form by hand."),
            QStringLiteral("made ") + made.toString(Qt::ISODate));
    }
    if (made.addDays(validDays) < today) {
        return failure(ErrorCode::CodeExpired,
            //: A pre-application is too old; to the clerk. %1 is the day on which it was made, %2 a number of days.
            Tr::tr("This pre-application was made on %1 and has expired: it is taken for %2 days. Enter the form by "
                   "hand.")
                .arg(reception::PartialDate(made).toJapanese())
                .arg(validDays),
            QStringLiteral("made ") + made.toString(Qt::ISODate));
    }
    return {};
}

/// The persons' parts of one role that are not empty, in the shape of form data.
QJsonObject personOf(const FormValues &values, const QString &role)
{
    QJsonObject person;
    for (const PersonField field : reception::PersonFields) {
        const QString word = reception::toWord(field);
        const QString text = values.bound.value(role + u'.' + word);
        if (!text.isEmpty())
            person.insert(word, text);
    }
    return person;
}

} // namespace

QByteArray toContent(const PreApplication &preApplication)
{
    const QJsonObject all { { QStringLiteral("version"), ContentVersion },
        { QStringLiteral("form"), preApplication.form },
        { QStringLiteral("made"), preApplication.made.toString(Qt::ISODate) },
        { QStringLiteral("data"), dataOf(preApplication.values) } };
    return padded(deflated(QJsonDocument(all).toJson(QJsonDocument::Compact)));
}

Outcome<PreApplication> contentFrom(const QByteArray &content, QDate today, int validDays)
{
    const auto all = jsonIn(content);
    if (!all)
        return Failure(all.error());
    if (const auto checked = checkHead(*all); !checked)
        return Failure(checked.error());
    static const QRegularExpression id(QStringLiteral("^[a-z0-9][a-z0-9-]{0,63}\\z"));
    PreApplication read;
    read.form = all->value(QLatin1String("form")).toString();
    const QString made = all->value(QLatin1String("made")).toString();
    read.made = QDate::fromString(made, QStringLiteral("yyyy-MM-dd"));
    if (!id.match(read.form).hasMatch())
        return fault(QStringLiteral("form"));
    if (!read.made.isValid())
        return fault(QStringLiteral("made"));
    if (const auto checked = checkAge(read.made, today, validDays); !checked)
        return Failure(checked.error());
    const QJsonObject data = all->value(QLatin1String("data")).toObject();
    // Form data has these, too; a pre-application does not.
    const bool says = data.contains(QLatin1String("date")) || data.contains(QLatin1String("common"));
    if (!all->value(QLatin1String("data")).isObject() || says)
        return fault(QStringLiteral("data"));
    if (!isWithinLimits(data))
        return fault(QStringLiteral("number of keys in data"));
    QByteArray text = QJsonDocument(data).toJson(QJsonDocument::Compact);
    const auto wiping = qScopeGuard([&text] { reception::wipe(text); });
    auto values = documents::formDataFromJson(text, QStringLiteral("data"), today);
    if (!values)
        return fault(values.error().place.left(200));
    if (const QString place = unfitText(*values); !place.isEmpty())
        return fault(place);
    read.values = *std::move(values);
    return read;
}

QJsonObject dataOf(const FormValues &values)
{
    QJsonObject data;
    for (const QString &role : documents::personWords()) {
        if (const QJsonObject person = personOf(values, role); !person.isEmpty())
            data.insert(role, person);
    }
    QJsonArray household;
    for (int member = 0; member < householdSize(values); ++member)
        household.append(personOf(values, QStringLiteral("household[%1]").arg(member)));
    if (!household.isEmpty())
        data.insert(QStringLiteral("household"), household);
    QJsonObject fields;
    for (auto it = values.fields.cbegin(); it != values.fields.cend(); ++it) {
        if (!it->isEmpty())
            fields.insert(it.key(), *it);
    }
    if (!fields.isEmpty())
        data.insert(QStringLiteral("fields"), fields);
    return data;
}

} // namespace madoguchi::preapplication
