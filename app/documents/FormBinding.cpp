// What a form is given by binding, whether it comes from the reception or from a data file.

#include "app/documents/FormData.h"
#include "app/reception/Address.h"
#include "app/reception/Wipe.h"

namespace madoguchi::documents {

namespace {

using reception::PersonField;

void bind(FormValues &values, const QString &role, const QString &part, const QString &text)
{
    if (!text.isEmpty())
        values.bound.insert(role + u'.' + part, reception::ownCopy(text));
}

void wipeAll(QHash<QString, QString> &texts)
{
    for (QString &text : texts)
        reception::wipe(text);
    texts.clear();
}

} // namespace

void bindPerson(FormValues &values, const QString &role, const reception::Person &person, QDate today)
{
    for (const PersonField field : reception::PersonFields)
        bind(values, role, reception::toWord(field), person.text(field));
    const reception::AddressParts address = reception::splitAddress(person.text(PersonField::Address));
    bind(values, role, QStringLiteral("addressPrefecture"), address.prefecture);
    bind(values, role, QStringLiteral("addressMunicipality"), address.municipality);
    bind(values, role, QStringLiteral("addressRest"), address.rest);
    if (const auto age = reception::ageOn(person.birthDate(), today))
        bind(values, role, QStringLiteral("age"), QString::number(*age));
}

void bindOffice(FormValues &values, const QString &municipality, const QString &mayorTitle)
{
    bind(values, QStringLiteral("office"), QStringLiteral("municipality"), municipality);
    bind(values, QStringLiteral("office"), QStringLiteral("mayorTitle"), mayorTitle);
}

void wipe(FormValues &values)
{
    wipeAll(values.bound);
    wipeAll(values.fields);
    values.pictures.clear();
    for (Strokes &signature : values.signatures)
        wipe(signature);
    values.signatures.clear();
}

} // namespace madoguchi::documents
