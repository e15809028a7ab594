#include "devices/cards/Tlv.h"

namespace madoguchi::cards {

namespace {

constexpr quint8 byteAt(QByteArrayView bytes, qsizetype at)
{
    return static_cast<quint8>(bytes[at]);
}

/// FF is filler unless it is the first byte of one of the templates that My Number cards know.
bool isFiller(QByteArrayView bytes, TagForm form)
{
    if (byteAt(bytes, 0) == 0x00)
        return true;
    if (byteAt(bytes, 0) != 0xFF)
        return false;
    if (bytes.size() < 2 || form == TagForm::OneByte)
        return true;
    const quint8 second = byteAt(bytes, 1);
    return second < 0x10 || second > 0x50 || (second & 0x0F) != 0;
}

/// The low five bits all set say that the tag goes on (ISO/IEC 7816-4); no tag of these cards is longer than two bytes.
int tagSize(QByteArrayView bytes, TagForm form)
{
    return form == TagForm::OneOrTwoBytes && (byteAt(bytes, 0) & 0x1F) == 0x1F ? 2 : 1;
}

} // namespace

std::optional<TlvHeader> TlvReader::header(QByteArrayView bytes, TagForm form)
{
    if (bytes.isEmpty() || isFiller(bytes, form))
        return std::nullopt;
    TlvHeader header;
    qsizetype at = tagSize(bytes, form);
    if (bytes.size() <= at)
        return std::nullopt;
    header.tag = byteAt(bytes, 0);
    if (at == 2)
        header.tag = static_cast<quint16>(header.tag << 8 | byteAt(bytes, 1));
    const quint8 first = byteAt(bytes, at++);
    if (first < 0x80) {
        header.valueSize = first;
    } else {
        const int count = first & 0x7F;
        if (count < 1 || count > 2 || bytes.size() < at + count)
            return std::nullopt;
        for (int i = 0; i < count; ++i)
            header.valueSize = header.valueSize << 8 | byteAt(bytes, at++);
    }
    header.headerSize = static_cast<int>(at);
    return header;
}

std::optional<TlvObject> TlvReader::next()
{
    const std::optional<TlvHeader> found = header(m_rest, m_form);
    if (!found || m_rest.size() < qsizetype(found->headerSize) + found->valueSize) {
        m_broken = !m_rest.isEmpty() && !isFiller(m_rest, m_form);
        m_rest = {};
        return std::nullopt;
    }
    const TlvObject object { found->tag, m_rest.sliced(found->headerSize, found->valueSize) };
    m_rest = m_rest.sliced(qsizetype(found->headerSize) + found->valueSize);
    return object;
}

std::optional<QByteArrayView> tlvValue(QByteArrayView bytes, quint16 tag)
{
    TlvReader reader(bytes);
    while (const std::optional<TlvObject> object = reader.next()) {
        if (object->tag == tag)
            return object->value;
    }
    return std::nullopt;
}

} // namespace madoguchi::cards
