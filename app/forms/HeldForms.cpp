#include "app/forms/HeldForms.h"

#include "app/documents/FormData.h"
#include "app/reception/Wipe.h"

#include <QCborArray>

#include <algorithm>

namespace madoguchi::forms {

using documents::FormValues;

namespace {

QCborMap toCbor(const QHash<QString, QString> &texts)
{
    QCborMap map;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        map.insert(it.key(), it.value());
    return map;
}

QCborMap toCbor(const FormValues &values)
{
    return { { u"bound"_qs, toCbor(values.bound) }, { u"fields"_qs, toCbor(values.fields) },
        { u"date"_qs, values.date.toString(Qt::ISODate) } };
}

/// Reads one map and remembers whether everything in it was as it has to be.
class MapReader {
public:
    explicit MapReader(const QCborMap &map)
        : m_map(map)
    {
    }

    [[nodiscard]] bool isGood() const { return m_good; }

    QStringList list(const QString &key)
    {
        QStringList texts;
        const QCborValue value = m_map.value(key);
        expect(value.isArray());
        for (const auto &text : value.toArray()) {
            expect(text.isString());
            texts << text.toString();
        }
        return texts;
    }

    QHash<QString, QString> texts(const QString &key)
    {
        QHash<QString, QString> texts;
        for (const auto &[slot, text] : map(key)) {
            expect(slot.isString() && text.isString());
            texts.insert(slot.toString(), text.toString());
        }
        return texts;
    }

    QCborMap map(const QString &key)
    {
        const QCborValue value = m_map.value(key);
        expect(value.isMap());
        return value.toMap();
    }

    /// An empty text is no day.
    QDate date(const QString &key)
    {
        const QCborValue value = m_map.value(key);
        const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
        expect(value.isString() && (day.isValid() || value.toString().isEmpty()));
        return day;
    }

    bool flag(const QString &key)
    {
        const QCborValue value = m_map.value(key);
        expect(value.isBool());
        return value.toBool();
    }

    void expect(bool condition) { m_good = m_good && condition; }

private:
    QCborMap m_map;
    bool m_good = true;
};

QHash<QString, FormValues> readDone(MapReader &reader)
{
    QHash<QString, FormValues> done;
    for (const auto &[form, content] : reader.map(u"done"_qs)) {
        MapReader values(content.toMap());
        FormValues read;
        read.bound = values.texts(u"bound"_qs);
        read.fields = values.texts(u"fields"_qs);
        read.date = values.date(u"date"_qs);
        reader.expect(form.isString() && values.isGood());
        done.insert(form.toString(), read);
    }
    return done;
}

void wipeTexts(QHash<QString, QString> &texts)
{
    for (QString &text : texts)
        reception::wipe(text);
    texts.clear();
}

} // namespace

bool operator==(const HeldForms &a, const HeldForms &b)
{
    return a.chosen == b.chosen && a.checked == b.checked && a.known == b.known && a.answers == b.answers
        && a.unreadable == b.unreadable && a.carried == b.carried && a.preApplied == b.preApplied && a.told == b.told
        && a.done == b.done && a.signedForms == b.signedForms && a.date == b.date
        && a.subjectIsApplicant == b.subjectIsApplicant && a.filling == b.filling;
}

QCborMap toCbor(const HeldForms &held)
{
    QCborMap done;
    for (auto it = held.done.cbegin(); it != held.done.cend(); ++it)
        done.insert(it.key(), toCbor(*it));
    QCborMap map { { u"chosen"_qs, QCborArray::fromStringList(held.chosen) },
        { u"checked"_qs, QCborArray::fromStringList(held.checked) },
        { u"known"_qs, QCborArray::fromStringList(held.known) }, { u"answers"_qs, toCbor(held.answers) },
        { u"unreadable"_qs, toCbor(held.unreadable) },
        { u"carried"_qs, QCborArray::fromStringList(held.carried.values()) }, { u"done"_qs, done },
        { u"date"_qs, held.date.toString(Qt::ISODate) }, { u"same"_qs, held.subjectIsApplicant },
        { u"filling"_qs, held.filling } };
    // Unknown to earlier versions, which can so take up all the others.
    if (!held.preApplied.isEmpty())
        map.insert(u"preApplied"_qs, toCbor(held.preApplied));
    if (!held.told.isEmpty())
        map.insert(u"told"_qs, toCbor(held.told));
    if (!held.signedForms.isEmpty())
        map.insert(u"signed"_qs, QCborArray::fromStringList(held.signedForms));
    return map;
}

Outcome<HeldForms> heldFormsFrom(const QCborMap &map)
{
    MapReader reader(map);
    HeldForms held;
    held.chosen = reader.list(u"chosen"_qs);
    held.checked = reader.list(u"checked"_qs);
    held.known = reader.list(u"known"_qs);
    held.answers = reader.texts(u"answers"_qs);
    held.unreadable = reader.texts(u"unreadable"_qs);
    const QStringList carried = reader.list(u"carried"_qs);
    held.carried = QSet<QString>(carried.begin(), carried.end());
    if (map.contains(u"preApplied"_qs))
        held.preApplied = reader.texts(u"preApplied"_qs);
    if (map.contains(u"told"_qs))
        held.told = reader.texts(u"told"_qs);
    if (map.contains(u"signed"_qs))
        held.signedForms = reader.list(u"signed"_qs);
    held.done = readDone(reader);
    held.date = reader.date(u"date"_qs);
    held.subjectIsApplicant = reader.flag(u"same"_qs);
    held.filling = reader.flag(u"filling"_qs);
    if (!reader.isGood())
        return failure(ErrorCode::BadFile, {}, QStringLiteral("forms of a held reception"));
    return held;
}

void wipe(HeldForms &held)
{
    wipeTexts(held.answers);
    wipeTexts(held.unreadable);
    wipeTexts(held.preApplied);
    wipeTexts(held.told);
    for (FormValues &values : held.done)
        documents::wipe(values);
    held = {};
}

} // namespace madoguchi::forms
