#include "app/documents/Substitutes.h"

#include "app/documents/Coverage.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace madoguchi::documents {

namespace {

constexpr qint64 LargestFile = 16 * 1024 * 1024;

class SubstitutesText {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::documents::Substitutes)
};

constexpr SubstituteKind Kinds[] { SubstituteKind::Base, SubstituteKind::City, SubstituteKind::Joyo,
    SubstituteKind::Unification, SubstituteKind::Registry, SubstituteKind::Variant, SubstituteKind::ResidenceCard };

bool isSelector(char32_t code)
{
    return (code >= 0xFE00 && code <= 0xFE0F) || (code >= 0xE0100 && code <= 0xE01EF);
}

/// "U+845B U+E0102", or the characters themselves; empty for what is neither.
QString textOf(QStringView cell)
{
    static const QRegularExpression codes(QStringLiteral("\\AU\\+[0-9A-Fa-f]{4,6}( U\\+[0-9A-Fa-f]{4,6})*\\z"));
    const QString text = cell.trimmed().toString();
    if (!codes.match(text).hasMatch())
        return text.contains(QChar(QChar::ReplacementCharacter)) ? QString() : text;
    QString result;
    for (const QString &code : text.split(u' ')) {
        const char32_t point = code.mid(2).toUInt(nullptr, 16);
        if (point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF))
            return {};
        result += QString::fromUcs4(&point, 1);
    }
    return result;
}

void add(QList<Substitute> &all, const Substitute &one)
{
    if (std::none_of(all.begin(), all.end(), [&one](const Substitute &other) { return other.text == one.text; }))
        all << one;
}

struct Entry {
    QString from;
    QString to;
    QString kind; ///< third column
};

/// Nullopt for a line that is no entry.
std::optional<Entry> entryIn(const QString &line)
{
    const QStringList cells = line.split(u'\t');
    if (cells.size() < 2)
        return std::nullopt;
    const Entry entry { textOf(cells[0]), textOf(cells[1]), cells.value(2) };
    const bool isUsable = charactersOf(entry.from).size() == 1 && !entry.to.isEmpty()
        && charactersOf(entry.to).size() <= MostCharacters && entry.from != entry.to;
    return isUsable ? std::optional(entry) : std::nullopt;
}

bool isEmptyLine(const QString &line)
{
    return line.trimmed().isEmpty() || line.startsWith(u'#');
}

Failure badLine(const QString &file, int line)
{
    return Failure(Error { ErrorCode::BadFile,
        //: At the start or on the command line, to IT staff: a line of the city's table of characters cannot be used.
        SubstitutesText::tr("This line of the city's table of characters cannot be read: write one character, a tab "
                            "and what stands for it."),
        {}, QStringLiteral("%1:%2").arg(file).arg(line), {} });
}

Outcome<void> readCity(const QString &name, QHash<QString, QList<Substitute>> &entries)
{
    QFile file(name);
    if (!file.exists())
        return Failure(Error { ErrorCode::FileMissing,
            //: At the start or on the command line, to IT staff.
            SubstitutesText::tr("The city's table of characters is not there. Check [characters] substitutes."), {},
            name, {} });
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestFile)
        return Failure(Error { ErrorCode::FileUnreadable,
            //: At the start or on the command line, to IT staff.
            SubstitutesText::tr("The city's table of characters cannot be read. Check its rights and its size."),
            file.errorString(), name, {} });
    QString text = QString::fromUtf8(file.readAll());
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        if (isEmptyLine(line))
            continue;
        const auto entry = entryIn(line.endsWith(u'\r') ? line.chopped(1) : line);
        if (!entry)
            return badLine(name, number);
        add(entries[entry->from], { entry->to, SubstituteKind::City });
    }
    return {};
}

/// Our own files are right: a test reads every line.
void readShipped(const QString &name, QHash<QString, QList<Substitute>> &entries)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const auto entry = isEmptyLine(line) ? std::nullopt : entryIn(line);
        const auto *kind = std::find_if(std::begin(Kinds), std::end(Kinds),
            [&entry](SubstituteKind one) { return entry && toWord(one) == entry->kind; });
        if (kind != std::end(Kinds))
            add(entries[entry->from], { entry->to, *kind });
    }
}

/// A character without its variation selectors.
QString baseOf(const QString &character)
{
    QString base;
    for (const uint code : character.toUcs4()) {
        const char32_t point = code;
        if (!isSelector(point))
            base += QString::fromUcs4(&point, 1);
    }
    return base;
}

} // namespace

QString toWord(SubstituteKind kind)
{
    switch (kind) {
    case SubstituteKind::Base:
        return QStringLiteral("base");
    case SubstituteKind::City:
        return QStringLiteral("city");
    case SubstituteKind::Joyo:
        return QStringLiteral("joyo");
    case SubstituteKind::Unification:
        return QStringLiteral("unification");
    case SubstituteKind::Registry:
        return QStringLiteral("registry");
    case SubstituteKind::Variant:
        return QStringLiteral("variant");
    case SubstituteKind::ResidenceCard:
        return QStringLiteral("residence-card");
    }
    return {};
}

Outcome<SubstituteTable> SubstituteTable::load(const QString &cityFile)
{
    SubstituteTable table;
    if (!cityFile.isEmpty()) {
        if (const auto read = readCity(cityFile, table.m_entries); !read)
            return Failure(read.error());
    }
    readShipped(QStringLiteral(":/documents/substitutes-names.tsv"), table.m_entries);
    readShipped(QStringLiteral(":/documents/substitutes-residence-cards.tsv"), table.m_entries);
    return table;
}

QList<Substitute> SubstituteTable::substitutesOf(const QString &character) const
{
    QList<Substitute> all = m_entries.value(character);
    const QString base = baseOf(character);
    if (base != character && !base.isEmpty()) {
        add(all, { base, SubstituteKind::Base });
        for (const Substitute &further : m_entries.value(base))
            add(all, further);
    }
    return all;
}

} // namespace madoguchi::documents
