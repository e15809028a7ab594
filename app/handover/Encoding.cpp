#include "app/handover/Encoding.h"

#include "app/handover/Cp932.h"

#include <QTextBoundaryFinder>

namespace madoguchi::handover {

namespace {

/// Nothing when the encoding lacks any part of the character.
std::optional<QByteArray> bytesOf(const QString &character, const FileWay &file)
{
    if (!character.isValidUtf16())
        return std::nullopt; // half a character
    if (file.encoding != Encoding::Cp932)
        return character.toUtf8();
    QByteArray bytes;
    for (const uint point : character.toUcs4()) {
        const auto pair = toCp932(point, file.jisSigns);
        if (!pair)
            return std::nullopt;
        bytes += *pair;
    }
    return bytes;
}

} // namespace

QStringList charactersOf(const QString &text)
{
    QStringList characters;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        characters << text.mid(from, to - from);
        from = to;
    }
    return characters;
}

QStringList missingIn(const QString &text, const FileWay &file)
{
    QStringList missing;
    for (const QString &character : charactersOf(text)) {
        if (!bytesOf(character, file) && !missing.contains(character))
            missing << character;
    }
    return missing;
}

QByteArray encoded(const QString &text, const FileWay &file)
{
    QByteArray bytes;
    for (const QString &character : charactersOf(text)) {
        const auto own = bytesOf(character, file);
        bytes += own ? *own : bytesOf(file.mark, file).value_or(QByteArray());
    }
    return bytes;
}

} // namespace madoguchi::handover
