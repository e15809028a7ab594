#include "devices/virtual/DataObject.h"

#include <QCryptographicHash>

namespace madoguchi::virtualcards {

QByteArray lengthField(qsizetype length)
{
    if (length < 128)
        return QByteArray(1, static_cast<char>(length));
    QByteArray field(1, '\x82');
    field += static_cast<char>(length >> 8);
    field += static_cast<char>(length & 0xFF);
    return field;
}

QByteArray dataObject(const char *tag, const QByteArray &value)
{
    return QByteArray::fromHex(tag) + lengthField(value.size()) + value;
}

QByteArray inventedBytes(const QByteArray &label, qsizetype size)
{
    QByteArray bytes;
    for (int block = 0; bytes.size() < size; ++block)
        bytes += QCryptographicHash::hash(label + QByteArray::number(block), QCryptographicHash::Sha256);
    return bytes.left(size);
}

} // namespace madoguchi::virtualcards
