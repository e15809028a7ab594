#include "devices/cards/BadData.h"
#include "devices/cards/ChipDate.h"
#include "devices/cards/ChipLicence.h"
#include "devices/cards/LicenceText.h"
#include "devices/cards/Tlv.h"

#include <QMap>

#include <algorithm>

namespace madoguchi::cards {

namespace {

using ChipObjects = QMap<quint16, QByteArrayView>;

constexpr quint16 ChipRecordedTag = 0xC2;
constexpr quint16 ChipColourTag = 0xC4;
constexpr quint16 ChipExpiresTag = 0xC5;
constexpr quint16 ChipConditionTags[] { 0xC6, 0xC7, 0xC8, 0xC9, 0xCC, 0xCD, 0xCE, 0xCF, 0xD0, 0xD1, 0xD2, 0xD3 };
constexpr quint16 ChipGaijiTags[] { 0xCA, 0xCB, 0xD4, 0xD5, 0xD6 };
constexpr quint16 ChipFirstRemarkTag = 0xD7;
constexpr quint16 ChipLastRemarkTag = 0xDE;
constexpr quint16 ChipNumberTag = 0xE7;
constexpr quint16 ChipHistoryNumberTag = 0xE8;
constexpr quint16 ChipPhotoTag = 0x0107;
constexpr quint16 ChipSignatureTag = 0x0108;
constexpr quint16 ChipSerialTag = 0x0109;
constexpr quint16 ChipKeyIdTag = 0x010D;

constexpr CategoryTag ChipFirstDates[] { { 0xE9, u"二・小・原" }, { 0xEA, u"他" }, { 0xEB, u"二種" } };
constexpr CategoryTag ChipCategories[] { { 0xEC, u"大型" }, { 0xF8, u"中型" }, { 0xFA, u"準中型" }, { 0xED, u"普通" },
    { 0xEE, u"大特" }, { 0xEF, u"大自二" }, { 0xF0, u"普自二" }, { 0xF1, u"小特" }, { 0xF2, u"原付" },
    { 0xF3, u"け引" }, { 0xF4, u"大二" }, { 0xF9, u"中二" }, { 0xF5, u"普二" }, { 0xF6, u"大特二" },
    { 0xF7, u"け引二" } };

/// Tags of this file have one byte up to FF, then two: 01 00 to 01 0D. FF is filler where no length of an object
/// follows it. The objects up to the first that is not complete; `broken` when there is one.
ChipObjects chipObjectsOf(QByteArrayView file, bool &broken)
{
    ChipObjects objects;
    qsizetype at = 0;
    const auto byte = [&](qsizetype index) { return static_cast<quint8>(file[index]); };
    while (at < file.size() && byte(at) != 0x00) {
        quint16 tag = byte(at);
        qsizetype tagSize = 1;
        if (tag == 0x01 && at + 1 < file.size()) {
            tag = static_cast<quint16>(0x0100 | byte(at + 1));
            tagSize = 2;
        }
        // The length is read as that of an object with a tag of one byte.
        const QByteArray rest = QByteArray(1, '\x12')
            + file.sliced(at + tagSize).first(std::min<qsizetype>(3, file.size() - at - tagSize)).toByteArray();
        const auto header = TlvReader::header(rest, TagForm::OneByte);
        const qsizetype start = header ? at + tagSize + header->headerSize - 1 : 0;
        if (!header || start + header->valueSize > file.size() || objects.contains(tag)) {
            broken = tag != 0xFF;
            return objects;
        }
        objects.insert(tag, file.sliced(start, header->valueSize));
        at = start + header->valueSize;
    }
    return objects;
}

/// Fills the licence; remembers the first value that is wrong.
class Filler {
public:
    Filler(const ChipObjects &objects, DrivingLicence &licence)
        : m_objects(objects)
        , m_licence(licence)
    {
    }

    [[nodiscard]] Outcome<void> fill()
    {
        m_licence.issued = keep(licenceDate(m_objects.value(ChipRecordedTag))).value_or(QString());
        m_licence.colour = text(ChipColourTag);
        m_licence.expires = keep(licenceDate(m_objects.value(ChipExpiresTag)));
        m_licence.number
            = digits(m_objects.contains(ChipNumberTag) && !m_objects[ChipNumberTag].isEmpty() ? ChipNumberTag
                                                                                              : ChipHistoryNumberTag);
        for (const quint16 tag : ChipConditionTags) {
            if (const QString condition = text(tag); !condition.isEmpty())
                m_licence.conditions << condition;
        }
        for (quint16 tag = ChipFirstRemarkTag; tag <= ChipLastRemarkTag; ++tag) {
            if (const QString remark = text(tag); !remark.isEmpty())
                m_licence.changes << LicenceChange { LicenceChange::What::Remark, {}, remark, {} };
        }
        fillCategories();
        m_licence.photo = cardImage(m_objects.value(ChipPhotoTag).toByteArray());
        return m_fault ? Outcome<void>(Failure(*m_fault)) : Outcome<void>();
    }

private:
    void fillCategories()
    {
        for (const CategoryTag &group : ChipFirstDates) {
            if (const auto since = keep(licenceDate(m_objects.value(group.tag))))
                m_licence.firstDates << LicenceCategory { group.name.toString(), *since };
        }
        for (const CategoryTag &category : ChipCategories) {
            if (m_objects.value(category.tag) == QByteArrayView("1"))
                m_licence.categories << LicenceCategory { category.name.toString(), {} };
        }
    }

    template <typename T>
    T keep(const Outcome<T> &value)
    {
        if (!value && !m_fault)
            m_fault = value.error();
        return value.value_or(T());
    }

    QString text(quint16 tag) { return keep(licenceText(m_objects.value(tag))); }

    QString digits(quint16 tag)
    {
        const QByteArrayView value = m_objects.value(tag);
        if (value.size() != 12 || !areDigits(value))
            keep<QString>(badData(QStringLiteral("chip licence: no number")));
        return QString::fromLatin1(value);
    }

    const ChipObjects &m_objects;
    DrivingLicence &m_licence;
    std::optional<Error> m_fault;
};

} // namespace

Outcome<void> takeChipLicence(IdentityDocument &document, QByteArrayView file)
{
    bool broken = false;
    const ChipObjects objects = chipObjectsOf(file, broken);
    if (broken)
        return badData(QStringLiteral("chip licence: an object that is longer than the file, or there twice"));
    document.kind = DocumentKind::MyNumberLicence;
    document.licence = DrivingLicence();
    if (const Outcome<void> filled = Filler(objects, *document.licence).fill(); !filled)
        return filled;
    for (int i = 0; i < int(std::size(ChipGaijiTags)); ++i) {
        const QByteArrayView picture = objects.value(ChipGaijiTags[i]);
        // The first byte is the form of the picture; the rest is T.6, as on the plastic licence.
        if (picture.size() > 1 && picture[0] == 1)
            document.licence->gaiji << Gaiji { gaijiMark(i + 1), fromMmr(picture.sliced(1), 50, 50) };
    }
    return {};
}

LicenceSignature parseChipLicenceSignature(QByteArrayView file)
{
    bool broken = false;
    const ChipObjects objects = chipObjectsOf(file, broken);
    return { objects.value(ChipSignatureTag).toByteArray(), objects.value(ChipSerialTag).toByteArray(),
        objects.value(ChipKeyIdTag).toByteArray() };
}

} // namespace madoguchi::cards
