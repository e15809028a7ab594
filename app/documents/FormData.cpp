#include "app/documents/FormData.h"

#include "app/documents/BindingWords.h"
#include "app/documents/JsonText.h"
#include "app/settings/NearestWord.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace madoguchi::documents {

namespace {

using reception::PersonField;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::documents::FormData)
};

/// Walks one data file; remembers the first thing that is wrong with it and does nothing any more after that.
class DataReader {
public:
    explicit DataReader(const QString &fileName)
        : m_fileName(fileName)
    {
    }

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    void fail(ErrorCode code, const QString &path, const QString &message)
    {
        const QString place = path.isEmpty() ? m_fileName : m_fileName + QLatin1String(": ") + path;
        if (!m_error)
            m_error = Error { code, message, {}, place, {} };
    }

    /// `sentence` says that the word at this path is not known.
    void unknown(const QString &path, const QString &word, const QStringList &known, const QString &sentence)
    {
        QString message = sentence;
        const QString nearest = settings::nearestWord(word, known);
        if (!nearest.isEmpty()) {
            //: Follows "… is not a key of form data." or "… is not a field of this form." %1 is the known word that
            //: looks most like it.
            message += QLatin1Char(' ') + Tr::tr("Did you mean %1?").arg(nearest);
        }
        fail(ErrorCode::UnknownKey, path, message);
    }

    QJsonObject object(const QJsonValue &value, const QString &path)
    {
        if (!value.isObject() && !isAbsent(value)) {
            //: Error in a data file, to IT staff. %1 is the path of a key; a JSON object is meant.
            fail(ErrorCode::BadFile, path, Tr::tr("%1: an object in braces is expected here.").arg(path));
        }
        return value.toObject();
    }

    QString text(const QJsonValue &value, const QString &path)
    {
        if (!value.isString() && !isAbsent(value)) {
            //: Error in a data file, to IT staff. %1 is the path of a key.
            fail(ErrorCode::BadFile, path, Tr::tr("%1: a text in quotation marks is expected here.").arg(path));
        }
        return value.toString();
    }

    [[nodiscard]] static bool isAbsent(const QJsonValue &value) { return value.isNull() || value.isUndefined(); }

private:
    QString m_fileName;
    std::optional<Error> m_error;
};

void refuseKey(DataReader &reader, const QString &path, const QString &key, const QStringList &known)
{
    //: Error in a data file, to IT staff. %1 is a key of the file, with its path.
    reader.unknown(path, key, known, Tr::tr("%1 is not a key of form data.").arg(path));
}

const QHash<QString, PersonField> &personFields()
{
    static const QHash<QString, PersonField> byWord = [] {
        QHash<QString, PersonField> all;
        for (const PersonField field : reception::PersonFields)
            all.insert(reception::toWord(field), field);
        return all;
    }();
    return byWord;
}

/// Why a text cannot be the value of this part of a person; empty when it can.
QString whatIsWrongWith(PersonField field, const QString &text)
{
    static const QStringList sexes { QStringLiteral("male"), QStringLiteral("female"), QStringLiteral("other"),
        QStringLiteral("unknown") };
    if (field == PersonField::BirthDate && !reception::PartialDate::fromText(text)) {
        //: Error in a data file, to IT staff. The form of the date is written as it is.
        return Tr::tr("a date as YYYY-MM-DD is expected here, with 00 for what is not known.");
    }
    if (field == PersonField::Sex && !sexes.contains(text)) {
        //: Error in a data file, to IT staff. %1 lists the allowed words.
        return Tr::tr("one of these is expected here: %1.").arg(sexes.join(QLatin1String(", ")));
    }
    return {};
}

reception::Person readPerson(DataReader &reader, const QJsonValue &value, const QString &path)
{
    reception::Person person;
    const QJsonObject object = reader.object(value, path);
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString keyPath = path + u'.' + it.key();
        const auto field = personFields().constFind(it.key());
        if (field == personFields().constEnd()) {
            refuseKey(reader, keyPath, it.key(), personFields().keys());
            continue;
        }
        QString text = reader.text(it.value(), keyPath);
        const QString wrong = text.isEmpty() ? QString() : whatIsWrongWith(*field, text);
        if (!wrong.isEmpty())
            reader.fail(ErrorCode::BadFile, keyPath, keyPath + QLatin1String(": ") + wrong);
        else if (*field == PersonField::BirthDate)
            text = reception::PartialDate::fromText(text).value_or(reception::PartialDate()).toIso();
        person.entry(*field).setByHand(text);
    }
    return person;
}

void readHousehold(DataReader &reader, FormValues &values, const QJsonValue &value)
{
    const QString word = QStringLiteral("household");
    if (!value.isArray() && !DataReader::isAbsent(value)) {
        //: Error in a data file, to IT staff. %1 is the path of a key; a JSON array is meant.
        reader.fail(ErrorCode::BadFile, word, Tr::tr("%1: a list in brackets is expected here.").arg(word));
    }
    const QJsonArray members = value.toArray();
    for (qsizetype i = 0; i < members.size(); ++i) {
        const QString path = QStringLiteral("%1[%2]").arg(word).arg(i);
        bindPerson(values, path, readPerson(reader, members.at(i), path), values.date);
    }
}

void readFields(DataReader &reader, FormValues &values, const QJsonValue &value)
{
    const QString word = QStringLiteral("fields");
    const QJsonObject fields = reader.object(value, word);
    for (auto it = fields.begin(); it != fields.end(); ++it)
        values.fields.insert(it.key(), reader.text(it.value(), word + u'.' + it.key()));
}

void readCommon(DataReader &reader, FormValues &values, const QJsonValue &value)
{
    const QString word = QStringLiteral("common");
    const QJsonObject answers = reader.object(value, word);
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        const QString name = word + u'.' + it.key();
        if (!isCommon(name))
            refuseKey(reader, name, it.key(), {});
        else if (const QString text = reader.text(it.value(), name); !text.isEmpty())
            values.bound.insert(name, text);
    }
}

void readDate(DataReader &reader, FormValues &values, const QJsonValue &value)
{
    const QString word = QStringLiteral("date");
    const QString text = reader.text(value, word);
    if (text.isEmpty())
        return;
    values.date = QDate::fromString(text, Qt::ISODate);
    if (!values.date.isValid()) {
        //: Error in a data file, to IT staff. %1 is the path of a key; the form of the date is written as it is.
        reader.fail(ErrorCode::BadFile, word, Tr::tr("%1: a date as YYYY-MM-DD is expected here.").arg(word));
    }
}

/// Why a text cannot be the value of this field; empty when it can.
QString whatIsWrongWith(const Field &field, const QString &text)
{
    QStringList allowed;
    switch (field.kind) {
    case FieldKind::Check:
        allowed << QStringLiteral("true");
        break;
    case FieldKind::Era:
    case FieldKind::Choice:
        for (const Option &option : field.options)
            allowed << option.value;
        break;
    case FieldKind::Date:
        return reception::PartialDate::fromText(text)
            ? QString()
            : Tr::tr("a date as YYYY-MM-DD is expected here, with 00 for what is not known.");
    case FieldKind::Text:
    case FieldKind::MultiLine:
    case FieldKind::Digits:
    case FieldKind::Today:
    case FieldKind::Image:
    case FieldKind::Signature:
        return {};
    }
    const QStringList chosen = field.several ? text.split(u',') : QStringList { text };
    const bool right = std::all_of(
        chosen.begin(), chosen.end(), [&allowed](const QString &option) { return allowed.contains(option); });
    return right ? QString() : Tr::tr("one of these is expected here: %1.").arg(allowed.join(QLatin1String(", ")));
}

} // namespace

Outcome<FormValues> formDataFromJson(const QByteArray &bytes, const QString &fileName, QDate today)
{
    const auto document = parseJson(bytes, fileName);
    if (!document)
        return tl::unexpected(document.error());
    DataReader reader(fileName);
    FormValues values;
    values.date = today;
    if (!document->isObject()) {
        //: Error in a data file, to IT staff. A JSON object is meant.
        reader.fail(ErrorCode::BadFile, QString(), Tr::tr("Form data is one object in braces."));
    }
    const QJsonObject data = document->object();
    readDate(reader, values, data.value(QStringLiteral("date"))); // first: ages are reckoned on this day
    for (const QString &role : personWords())
        bindPerson(values, role, readPerson(reader, data.value(role), role), values.date);
    readHousehold(reader, values, data.value(QStringLiteral("household")));
    readCommon(reader, values, data.value(QStringLiteral("common")));
    readFields(reader, values, data.value(QStringLiteral("fields")));
    const QStringList known = personWords()
        + QStringList { QStringLiteral("household"), QStringLiteral("common"), QStringLiteral("fields"),
              QStringLiteral("date") };
    for (const QString &key : data.keys()) {
        if (!known.contains(key))
            refuseKey(reader, key, key, known);
    }
    if (reader.error())
        return tl::unexpected(*reader.error());
    return values;
}

Outcome<void> checkFields(const FormValues &values, const FormTemplate &formTemplate, const QString &fileName)
{
    DataReader reader(fileName);
    QStringList ids;
    for (const Field &field : formTemplate.fields)
        ids << field.id;
    for (auto it = values.fields.begin(); it != values.fields.end(); ++it) {
        const QString path = QStringLiteral("fields.") + it.key();
        const Field *field = formTemplate.field(it.key());
        if (field == nullptr) {
            //: Error in a data file, to IT staff. %1 is a key of the file, with its path.
            reader.unknown(path, it.key(), ids, Tr::tr("%1 is not a field of this form.").arg(path));
            continue;
        }
        if (const QString wrong = it->isEmpty() ? QString() : whatIsWrongWith(*field, *it); !wrong.isEmpty())
            reader.fail(ErrorCode::BadFile, path, path + QLatin1String(": ") + wrong);
    }
    if (reader.error())
        return tl::unexpected(*reader.error());
    return {};
}

} // namespace madoguchi::documents
