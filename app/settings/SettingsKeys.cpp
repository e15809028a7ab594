#include "app/settings/SettingsKeys.h"

#include "app/settings/NearestWord.h"

#include <QDate>
#include <QRegularExpression>

namespace madoguchi::settings {

namespace {

/// How a kind of value is read and written.
struct Form {
    std::function<std::optional<Wrong>(Settings &, const toml::node &)> take;
    std::function<QByteArray(const Settings &)> literal;
};

Wrong wrong(const QString &message)
{
    return { message, nullptr, ErrorCode::BadFile };
}

/// A basic string: TOML 1.0, "String".
QByteArray quoted(const QString &text)
{
    QString inner;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            inner += u'\\';
        if (c < u' ' || c == QChar(0x7f))
            inner += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            inner += c;
    }
    return '"' + inner.toUtf8() + '"';
}

QByteArray quotedList(const QStringList &texts)
{
    QByteArrayList parts;
    for (const QString &text : texts)
        parts << quoted(text);
    return '[' + parts.join(", ") + ']';
}

Form text(QString Settings::*member)
{
    const auto take = [member](Settings &settings, const toml::node &node) -> std::optional<Wrong> {
        const auto value = node.value_exact<std::string>();
        if (!value) {
            //: Error in the settings file, to IT staff.
            return wrong(Tr::tr("A text in quotation marks is expected here."));
        }
        settings.*member = toText(*value);
        return {};
    };
    return { take, [member](const Settings &settings) { return quoted(settings.*member); } };
}

Form choice(QString Settings::*member, const QStringList &allowed)
{
    const auto take = [member, allowed](Settings &settings, const toml::node &node) -> std::optional<Wrong> {
        const auto value = node.value_exact<std::string>();
        if (!value || !allowed.contains(toText(*value))) {
            //: Error in the settings file, to IT staff. %1 lists the allowed words.
            return wrong(Tr::tr("One of these is expected here: %1.").arg(allowed.join(QLatin1String(", "))));
        }
        settings.*member = toText(*value);
        return {};
    };
    return { take, [member](const Settings &settings) { return quoted(settings.*member); } };
}

/// Where a service is: nothing, or an address over plain HTTP.
Form httpAddress(QString Settings::*member)
{
    const auto take = [member](Settings &settings, const toml::node &node) -> std::optional<Wrong> {
        const auto value = node.value_exact<std::string>();
        if (!value || !(value->empty() || value->starts_with("http://"))) {
            //: Error in the settings file, to IT staff. The example is written as it is.
            return wrong(Tr::tr("An address is expected here, for example \"http://ocsp.example.jp/\"."));
        }
        settings.*member = toText(*value);
        return {};
    };
    return { take, [member](const Settings &settings) { return quoted(settings.*member); } };
}

Form flag(bool Settings::*member)
{
    const auto take = [member](Settings &settings, const toml::node &node) -> std::optional<Wrong> {
        const auto value = node.value_exact<bool>();
        if (!value) {
            //: Error in the settings file, to IT staff. "true" and "false" are written as they are.
            return wrong(Tr::tr("true or false is expected here."));
        }
        settings.*member = *value;
        return {};
    };
    return { take, [member](const Settings &settings) { return QByteArray(settings.*member ? "true" : "false"); } };
}

Form number(double Settings::*member, double least, double most)
{
    const auto take = [member, least, most](Settings &settings, const toml::node &node) -> std::optional<Wrong> {
        const auto value = node.value<double>();
        if (!value || !(*value >= least && *value <= most)) {
            //: Error in the settings file, to IT staff.
            return wrong(Tr::tr("A number from %1 to %2 is expected here.").arg(least).arg(most));
        }
        settings.*member = *value;
        return {};
    };
    return { take, [member](const Settings &settings) { return QByteArray::number(settings.*member, 'g', 6); } };
}

Form wholeNumber(int Settings::*member, int least, int most)
{
    const auto take = [member, least, most](Settings &settings, const toml::node &node) -> std::optional<Wrong> {
        const auto value = node.value_exact<std::int64_t>();
        if (!value || *value < least || *value > most) {
            //: Error in the settings file, to IT staff.
            return wrong(Tr::tr("A whole number from %1 to %2 is expected here.").arg(least).arg(most));
        }
        settings.*member = static_cast<int>(*value);
        return {};
    };
    return { take, [member](const Settings &settings) { return QByteArray::number(settings.*member); } };
}

/// The texts of a list; nullopt when it is none.
std::optional<QStringList> textsOf(const toml::node &node)
{
    const toml::array *array = node.as_array();
    if (!array)
        return {};
    QStringList values;
    for (const toml::node &element : *array) {
        const auto value = element.value_exact<std::string>();
        if (!value)
            return {};
        values << toText(*value);
    }
    return values;
}

Form texts(QStringList Settings::*member)
{
    const auto take = [member](Settings &settings, const toml::node &node) -> std::optional<Wrong> {
        const auto values = textsOf(node);
        if (!values) {
            //: Error in the settings file, to IT staff.
            return wrong(Tr::tr("A list of texts is expected here, for example [\"/srv/forms\"]."));
        }
        settings.*member = *values;
        return {};
    };
    return { take, [member](const Settings &settings) { return quotedList(settings.*member); } };
}

/// Days as ISO 8601 writes them.
Form days(QStringList Settings::*member)
{
    const auto take = [member](Settings &settings, const toml::node &node) -> std::optional<Wrong> {
        //: Error in the settings file, to IT staff. The example is written as it is.
        const QString expected = Tr::tr("A list of days is expected here, for example [\"2026-08-14\"].");
        const auto values = textsOf(node);
        if (!values)
            return wrong(expected);
        for (qsizetype i = 0; i < values->size(); ++i) {
            if (!QDate::fromString(values->at(i), Qt::ISODate).isValid())
                return Wrong { expected, node.as_array()->get(static_cast<std::size_t>(i)), ErrorCode::BadFile };
        }
        settings.*member = *values;
        return {};
    };
    return { take, [member](const Settings &settings) { return quotedList(settings.*member); } };
}

/// Connection strings of libnfc, or "auto"; drivers for readers that PC/SC serves are not among them.
Form nfcReaders(QStringList Settings::*member)
{
    const auto take = [member](Settings &settings, const toml::node &node) -> std::optional<Wrong> {
        static const QRegularExpression form(QStringLiteral(
            "\\A(auto|(pn532_uart|arygon|acr122s):/[^\\s:]+(:(9600|19200|38400|57600|115200|230400|460800))?"
            "|(pn532_spi|pn532_i2c):/[^\\s:]+(:[0-9]+)?|(pn53x_usb|acr122_usb|usb|pn71xx)(:[^\\s]+)?)\\z"));
        //: Error in the settings file, to IT staff. The examples are written as they are.
        const QString expected = Tr::tr("A list of readers as libnfc writes them is expected here, for example "
                                        "[\"pn532_uart:/dev/ttyUSB0\"], or [\"auto\"].");
        const auto values = textsOf(node);
        if (!values)
            return wrong(expected);
        for (qsizetype i = 0; i < values->size(); ++i) {
            if (!form.match(values->at(i)).hasMatch())
                return Wrong { expected, node.as_array()->get(static_cast<std::size_t>(i)), ErrorCode::BadFile };
        }
        settings.*member = *values;
        return {};
    };
    return { take, [member](const Settings &settings) { return quotedList(settings.*member); } };
}

/// Names of other keys; a list of them may lock itself as well.
Form settingNames(QStringList Settings::*member)
{
    const auto take = [member](Settings &settings, const toml::node &node) -> std::optional<Wrong> {
        const auto values = textsOf(node);
        if (!values) {
            //: Error in the settings file, to IT staff. The example is written as it is.
            return wrong(Tr::tr("A list of settings is expected here, for example [\"office.municipality\"]."));
        }
        QStringList known;
        for (const Key &key : keys())
            known << key.dotted();
        for (qsizetype i = 0; i < values->size(); ++i) {
            if (known.contains(values->at(i)))
                continue;
            //: Error in the settings file, to IT staff. %1 is what stands in the file.
            QString message = Tr::tr("The setting %1 is not known.").arg(values->at(i));
            const QString nearest = nearestWord(values->at(i), known);
            if (!nearest.isEmpty()) {
                //: Follows "The setting … is not known." %1 is the known setting that looks most like it.
                message += QLatin1Char(' ') + Tr::tr("Did you mean %1?").arg(nearest);
            }
            return Wrong { message, node.as_array()->get(static_cast<std::size_t>(i)), ErrorCode::UnknownKey };
        }
        settings.*member = *values;
        return {};
    };
    return { take, [member](const Settings &settings) { return quotedList(settings.*member); } };
}

Key key(const char *section, const char *name, const Form &form)
{
    return { section, name, form.take, form.literal };
}

} // namespace

QString Key::word() const
{
    return QStringLiteral("[%1] %2").arg(QString::fromLatin1(section), QString::fromLatin1(name));
}

QString Key::dotted() const
{
    return QString::fromLatin1(section) + u'.' + QString::fromLatin1(name);
}

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

const QList<Key> &keys()
{
    static const QList<Key> all {
        key("office", "municipality", text(&Settings::municipality)),
        key("office", "mayor_title", text(&Settings::mayorTitle)),
        key("office", "counter", text(&Settings::counter)),
        key("store", "path", text(&Settings::storePath)),
        key("store", "key_file", text(&Settings::storeKeyFile)),
        key("store", "server", text(&Settings::storeServer)),
        key("store", "hold_days", wholeNumber(&Settings::holdDays, 1, 365)),
        key("accounts", "lock_minutes", wholeNumber(&Settings::lockMinutes, 1, 240)),
        key("forms", "template_paths", texts(&Settings::templatePaths)),
        key("forms", "postal_codes", text(&Settings::postalCodes)),
        key("procedures", "tables", text(&Settings::procedureTables)),
        key("procedures", "closed_days", days(&Settings::closedDays)),
        key("handover", "mapping", text(&Settings::handoverMapping)),
        key("characters", "substitutes", text(&Settings::substitutes)),
        key("characters", "gaiji", text(&Settings::gaiji)),
        key("visitor", "screen", text(&Settings::visitorScreen)),
        key("visitor", "signature", flag(&Settings::visitorSignature)),
        key("preapplication", "key_file", text(&Settings::preApplicationKeyFile)),
        key("preapplication", "valid_days", wholeNumber(&Settings::preApplicationDays, 1, 365)),
        key("printers", "printer", text(&Settings::printer)),
        key("readers", "reader", text(&Settings::reader)),
        key("readers", "nfc", nfcReaders(&Settings::nfcReaders)),
        key("readers", "trust_anchors", text(&Settings::trustAnchors)),
        key("readers", "revocation_lists", text(&Settings::revocationLists)),
        key("readers", "ocsp_service", httpAddress(&Settings::ocspService)),
        key("readers", "ocsp_seconds", wholeNumber(&Settings::ocspSeconds, 1, 60)),
        key("training", "training", flag(&Settings::training)),
        key("training", "residents_path", text(&Settings::residentsPath)),
        key("interface", "language", choice(&Settings::language, { QStringLiteral("ja"), QStringLiteral("en") })),
        key("interface", "scale", number(&Settings::scale, 0.8, 2.0)),
        key("locked", "keys", settingNames(&Settings::lockedKeys)),
    };
    return all;
}

} // namespace madoguchi::settings
