// The sections [file], [qr] and [typing] of a mapping.

#include "app/handover/Encoding.h"
#include "app/handover/MappingReader.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace madoguchi::handover {

namespace {

const QStringList ShapeKeys { QStringLiteral("separator"), QStringLiteral("quoting"), QStringLiteral("line_end") };

TextShape readShape(const TomlTable &table)
{
    TextShape shape;
    shape.separator = table.character("separator", shape.separator);
    shape.quoting = table.word("quoting", shape.quoting);
    shape.lineEnd = table.word("line_end", shape.lineEnd);
    if (shape.separator == QLatin1String("\"") || shape.separator == QLatin1String("\n"))
        //: Error in the mapping of the hand-over, to IT staff.
        table.complain("separator", Tr::tr("Quotation marks and the ends of lines cannot separate columns."));
    return shape;
}

void checkPlace(const FileWay &file, const TomlTable &table)
{
    static const QRegularExpression word(QStringLiteral("\\A[A-Za-z0-9_-]{1,40}\\z"));
    if (!QFileInfo(file.folder).isAbsolute())
        //: Error in the mapping of the hand-over, to IT staff.
        table.complain("folder", Tr::tr("The whole path of a folder is expected here, for example \"/srv/import\"."));
    for (const auto &[key, text] : { std::pair("name", file.name), std::pair("extension", file.extension) }) {
        if (!word.match(text).hasMatch())
            //: Error in the mapping of the hand-over, to IT staff.
            table.complain(key, Tr::tr("Letters A to Z, digits, - and _ are expected here."));
    }
}

} // namespace

FileWay readFileWay(const toml::table &section, Mistakes &mistakes)
{
    const TomlTable table(section, QStringLiteral("[file]"),
        QStringLiteral("folder name extension files encoding jis_signs missing mark header").split(u' ') + ShapeKeys,
        mistakes);
    FileWay file;
    file.folder = table.text("folder");
    file.name = table.text("name", QStringLiteral("madoguchi"));
    file.extension = table.text("extension", file.extension);
    file.files = table.word("files", file.files);
    file.encoding = table.word("encoding", file.encoding);
    file.jisSigns = table.flag("jis_signs");
    file.missing = table.word("missing", file.missing);
    file.mark = table.character("mark", file.mark);
    file.header = table.flag("header");
    file.shape = readShape(table);
    checkPlace(file, table);
    if (!missingIn(file.mark, file).isEmpty())
        //: Error in the mapping of the hand-over, to IT staff.
        table.complain("mark", Tr::tr("The file's encoding does not have this character."));
    return file;
}

QrWay readQrWay(const toml::table &section, Mistakes &mistakes)
{
    const TomlTable table(
        section, QStringLiteral("[qr]"), QStringLiteral("longest before").split(u' ') + ShapeKeys, mistakes);
    constexpr int Least = 50;
    constexpr int Most = 1500; // version 34 at level M: more is hard to read on a screen
    QrWay qr;
    qr.longest = table.whole("longest", qr.longest, Least, Most);
    qr.before = table.text("before");
    qr.shape = readShape(table);
    if (qr.before.size() > Least / 2)
        //: Error in the mapping of the hand-over, to IT staff.
        table.complain("before", Tr::tr("This text is too long to stand before each code."));
    return qr;
}

TypingWay readTypingWay(const toml::table &section, Mistakes &mistakes)
{
    const TomlTable table(section, QStringLiteral("[typing]"),
        QStringLiteral("key seconds press pause_ms window_title").split(u' '), mistakes);
    TypingWay typing;
    if (const auto key = typing::hotKeyFrom(table.text("key", typing::toText(typing.key))))
        typing.key = *key;
    else
        //: Error in the mapping of the hand-over, to IT staff. The names are written as they are.
        table.complain("key",
            Tr::tr("F1 to F12, Pause, ScrollLock or Insert is expected here, also with Ctrl+, Alt+ or "
                   "Shift+ before it."));
    typing.seconds = table.whole("seconds", typing.seconds, 1, 30);
    typing.press = table.word("press", typing.press);
    typing.pause = std::chrono::milliseconds(table.whole("pause_ms", static_cast<int>(typing.pause.count()), 0, 1000));
    typing.windowTitle = table.text("window_title");
    return typing;
}

} // namespace madoguchi::handover
