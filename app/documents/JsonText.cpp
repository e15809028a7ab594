#include "app/documents/JsonText.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonParseError>

#include <algorithm>
#include <optional>

namespace madoguchi::documents {

namespace {

class JsonText {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::documents::JsonText)
};

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

/// "NAME:LINE:COLUMN" of a byte; a character's column counts once, however many bytes it has.
QString placeOf(const QByteArray &bytes, qsizetype offset, const QString &name)
{
    const QByteArray before = bytes.left(offset);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const auto characters
        = std::count_if(before.cbegin() + lineStart, before.cend(), [](char byte) { return !isContinuation(byte); });
    return QStringLiteral("%1:%2:%3").arg(name).arg(before.count('\n') + 1).arg(characters + 1);
}

/// Length of the well-formed UTF-8 sequence at a byte (Unicode 15, table 3-7); 0 when there is none.
qsizetype sequenceLength(const QByteArray &bytes, qsizetype at)
{
    const auto lead = static_cast<unsigned char>(bytes[at]);
    if (lead < 0x80)
        return 1;
    const qsizetype length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || at + length > bytes.size())
        return 0;
    const auto second = static_cast<unsigned char>(bytes[at + 1]);
    if ((lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) || (lead == 0xF0 && second < 0x90)
        || (lead == 0xF4 && second > 0x8F))
        return 0;
    for (qsizetype i = 1; i < length; ++i) {
        if (!isContinuation(bytes[at + i]))
            return 0;
    }
    return length;
}

std::optional<qsizetype> firstByteThatIsNotUtf8(const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype length = sequenceLength(bytes, at);
        if (length == 0)
            return at;
        at += length;
    }
    return std::nullopt;
}

/// Qt has read past the byte that it stumbled over, except over what follows a whole document.
qsizetype offendingByte(const QJsonParseError &error, qsizetype size)
{
    const qsizetype past = error.error == QJsonParseError::GarbageAtEnd ? 0 : 1;
    return std::clamp<qsizetype>(error.offset - past, 0, size);
}

Failure wrongEncoding(const QByteArray &bytes, qsizetype at, const QString &name, const QString &found)
{
    Error error;
    error.code = ErrorCode::BadFile;
    //: Reading a template or a data file. IT staff; %1 is the file's name, %2 the number of the byte.
    error.message = JsonText::tr("%1 is not plain UTF-8 (byte %2). Save it as UTF-8 without a byte order mark.")
                        .arg(name)
                        .arg(at + 1);
    error.detail = QStringLiteral("byte %1: %2").arg(at + 1).arg(found);
    error.place = placeOf(bytes, at, name);
    return Failure(error);
}

QString encodingThatLooksLike(const QByteArray &bytes, qsizetype at)
{
    const auto lead = static_cast<unsigned char>(bytes[at]);
    const auto next = at + 1 < bytes.size() ? static_cast<unsigned char>(bytes[at + 1]) : 0;
    const bool isLead = (lead >= 0x81 && lead <= 0x9F) || (lead >= 0xE0 && lead <= 0xFC);
    const bool isHalfKana = lead >= 0xA1 && lead <= 0xDF;
    if ((isLead && next >= 0x40 && next != 0x7F && next <= 0xFC) || isHalfKana)
        return QStringLiteral("not UTF-8, looks like CP932 (Shift_JIS)");
    return QStringLiteral("not UTF-8");
}

} // namespace

Outcome<QByteArray> readFile(const QString &path, qint64 limit)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    const auto failed = [&name](ErrorCode code, const QString &message, const QString &detail) {
        return Failure(Error { code, message, detail, name, {} });
    };
    if (!QFileInfo(path).isFile())
        //: Reading a template or a data file. IT staff; %1 is the file's name.
        return failed(ErrorCode::FileMissing, JsonText::tr("%1 is missing. Put the file there.").arg(name), {});
    if (!file.open(QIODevice::ReadOnly))
        return failed(ErrorCode::FileUnreadable,
            //: Reading a template or a data file. IT staff; %1 is the file's name.
            JsonText::tr("%1 cannot be read. Check the rights of the file.").arg(name), file.errorString());
    // A buffer of the whole limit would be made for a file of a few lines.
    const QByteArray bytes = file.read(std::min(file.size(), limit) + 1);
    if (file.error() != QFileDevice::NoError)
        return failed(ErrorCode::FileUnreadable,
            JsonText::tr("%1 cannot be read. Check the rights of the file.").arg(name), file.errorString());
    if (bytes.size() > limit)
        return failed(ErrorCode::BadFile,
            //: Reading a template or a data file. IT staff; %1 is the file's name, %2 a number of bytes.
            JsonText::tr("%1 is larger than %2 bytes. Use a smaller file.").arg(name).arg(limit), {});
    return bytes;
}

Outcome<QJsonDocument> parseJson(const QByteArray &bytes, const QString &name)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return wrongEncoding(bytes, 0, name, QStringLiteral("UTF-8 byte order mark"));
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return wrongEncoding(bytes, 0, name, QStringLiteral("UTF-16 byte order mark"));
    if (const auto at = firstByteThatIsNotUtf8(bytes))
        return wrongEncoding(bytes, *at, name, encodingThatLooksLike(bytes, *at));
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parseError);
    if (parseError.error == QJsonParseError::NoError)
        return document;
    Error error;
    error.code = ErrorCode::BadFile;
    error.place = placeOf(bytes, offendingByte(parseError, bytes.size()), name);
    //: Reading a template or a data file. IT staff; %1 is "file:line:column".
    error.message = JsonText::tr("%1: this is not correct JSON. Correct the place named.").arg(error.place);
    error.detail = parseError.errorString();
    return Failure(error);
}

} // namespace madoguchi::documents
