// Texts of codes, opened content and a city's public key get any bytes: each answers, and what is accepted is written
// and read back the same. The first byte chooses which.

#include "app/documents/FormData.h"
#include "app/preapplication/CityKey.h"
#include "app/preapplication/CodeSet.h"
#include "app/preapplication/CodeText.h"
#include "app/preapplication/Content.h"

#include <cstdint>
#include <cstdlib>
#include <sodium.h>
#include <zlib.h>

using namespace madoguchi;
using namespace madoguchi::preapplication;

namespace {

const QDate Today(2026, 12, 1);

void require(bool condition)
{
    if (!condition)
        std::abort();
}

void readPart(const QByteArray &bytes, bool makeCheckRight)
{
    const QString text = QString::fromLatin1(bytes);
    const auto part = partFrom(makeCheckRight ? withCheck((CodePrefix + text).toUpper()) : text);
    if (part)
        require(partFrom(toText(*part)) == part);
}

/// A text a line.
void collect(const QByteArray &bytes)
{
    CodeSet set;
    for (const QByteArray &line : bytes.split('\n'))
        (void)set.add(withCheck(CodePrefix + QString::fromLatin1(line).toUpper()));
    require(set.readParts() + set.missing().size() == set.total());
    if (const auto sealed = set.sealed())
        require(sealed->size() <= LargestSealed && set.isComplete());
}

QByteArray padded(QByteArray bytes)
{
    bytes += '\x80';
    return bytes + QByteArray((PaddingBlock - bytes.size() % PaddingBlock) % PaddingBlock, '\0');
}

QByteArray packed(const QByteArray &json)
{
    uLongf size = compressBound(static_cast<uLong>(json.size()));
    QByteArray bytes(static_cast<qsizetype>(size), '\0');
    compress2(reinterpret_cast<Bytef *>(bytes.data()), &size, reinterpret_cast<const Bytef *>(json.constData()),
        static_cast<uLong>(json.size()), 1);
    return bytes.left(static_cast<qsizetype>(size));
}

void readContent(const QByteArray &content)
{
    const auto read = contentFrom(content, Today, 30);
    if (!read) {
        require(!read.error().message.isEmpty());
        return;
    }
    const auto again = contentFrom(toContent(*read), Today, 30);
    // What is at the limit may be longer when it is written again: names are escaped otherwise.
    if (again)
        require(
            again->form == read->form && again->made == read->made && dataOf(again->values) == dataOf(read->values));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const int ready = sodium_init();
    if (ready < 0 || size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    switch (data[0] % 7) {
    case 0:
        readPart(bytes, false);
        break;
    case 1:
        readPart(bytes, true);
        break;
    case 2:
        collect(bytes);
        break;
    case 3:
        readContent(bytes);
        break;
    case 4:
        readContent(padded(bytes)); // any compressed data
        break;
    case 5:
        readContent(padded(packed(bytes))); // any JSON
        break;
    case 6:
        if (const auto key = publicKeyFrom(withCheck(QStringLiteral("MGPK1-") + QString::fromLatin1(bytes).toUpper())))
            require(publicKeyFrom(toText(*key)) == key);
        break;
    }
    return 0;
}
