#include "app/addresses/PostalFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

namespace madoguchi::addresses {

namespace {

constexpr qint64 LargestFile = 200'000'000; // all of Japan has 18 MB
constexpr qsizetype Columns = 15;

struct PostalWords {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::addresses::PostalWords)
};

Failure badFile(const QString &file, int line, const QString &message)
{
    Error error { ErrorCode::BadFile, message, {}, QStringLiteral("%1:%2").arg(file).arg(line), {} };
    return Failure(error);
}

/// The columns of a line; a comma between quotation marks is one of the text.
QList<QByteArray> columnsOf(const QByteArray &line)
{
    QList<QByteArray> columns { QByteArray() };
    bool isQuoted = false;
    for (const char c : line) {
        if (c == '"')
            isQuoted = !isQuoted;
        else if (c == ',' && !isQuoted)
            columns << QByteArray();
        else
            columns.last() += c;
    }
    return columns;
}

bool isCode(const QByteArray &text)
{
    return text.size() == 7 && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<PostalPlace> placeIn(const QByteArray &line)
{
    const QList<QByteArray> columns = columnsOf(line);
    if (columns.size() != Columns || !isCode(columns.at(2)) || columns.at(6).isEmpty() || columns.at(7).isEmpty())
        return std::nullopt;
    const QString municipality = QString::fromUtf8(columns.at(7));
    return PostalPlace { QString::fromLatin1(columns.at(2)), QString::fromUtf8(columns.at(6)), municipality,
        townWithoutNotes(QString::fromUtf8(columns.at(8)), municipality) };
}

} // namespace

QString townWithoutNotes(const QString &town, const QString &municipality)
{
    static const QRegularExpression notes(QStringLiteral("(（.*|[、，].*|第?[０-９0-9]+地割.*)$"));
    static const QRegularExpression none(QStringLiteral("^(以下に掲載がない場合|.*の次に.*番地がくる場合)$"));
    if (none.match(town).hasMatch())
        return {};
    // 「○○村一円」 is the whole of it; 一円 alone is the name of a place.
    if (town.endsWith(u"一円") && town.size() > 2 && municipality.endsWith(town.chopped(2)))
        return {};
    return QString(town).remove(notes);
}

Outcome<void> readPostalFile(const QString &file, const std::function<void(PostalPlace)> &take)
{
    QFile source(file);
    if (!source.exists())
        return failure(ErrorCode::FileMissing,
            //: To IT staff: the file with postal codes that the settings name. %1 is its path.
            PostalWords::tr("The file with postal codes is not there: %1.").arg(file));
    if (!source.open(QIODevice::ReadOnly) || source.size() > LargestFile)
        return failure(ErrorCode::FileUnreadable,
            //: To IT staff: the file with postal codes that the settings name. %1 is its path.
            PostalWords::tr("The file with postal codes cannot be read: %1.").arg(file));
    for (int number = 1; !source.atEnd(); ++number) {
        QByteArray line = source.readLine();
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        if (number == 1 && line.startsWith("\xEF\xBB\xBF"))
            line.remove(0, 3);
        if (line.isEmpty())
            continue;
        if (!line.isValidUtf8())
            return badFile(file, number,
                //: To IT staff: the file with postal codes is the older one, in Shift_JIS. %1 is its path.
                PostalWords::tr("%1 is not in UTF-8. Use the file \"utf_ken_all.csv\" of Japan Post.").arg(file));
        std::optional<PostalPlace> place = placeIn(line);
        if (!place)
            return badFile(file, number,
                //: To IT staff: a line in the file with postal codes. %1 is the path, %2 the number of the line.
                PostalWords::tr("%1, line %2: this is no line of Japan Post's file with fifteen columns.")
                    .arg(file)
                    .arg(number));
        take(std::move(*place));
    }
    return {};
}

} // namespace madoguchi::addresses
