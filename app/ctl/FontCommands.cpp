#include "app/ctl/FontCommands.h"

#include "app/ctl/CharacterFiles.h"
#include "app/ctl/FormLookup.h"
#include "app/ctl/Words.h"
#include "app/documents/Coverage.h"
#include "app/documents/Fonts.h"

#include <QJsonArray>

#include <vector>

namespace madoguchi::ctl {

namespace {

using documents::CharacterCoverage;
using documents::Coverage;
using documents::Fonts;

const QString Mincho = QStringLiteral("mincho");
const QString Gothic = QStringLiteral("gothic");

/// A character of what is checked, once.
struct Seen {
    QString character;
    int line = 0; ///< the first one, from 1
    qint64 count = 0;
};

std::vector<Seen> charactersIn(const QString &text)
{
    std::vector<Seen> all;
    QHash<QString, std::size_t> known;
    int line = 0;
    for (const QString &words : text.split(u'\n')) {
        ++line;
        for (const QString &character : documents::charactersOf(words)) {
            const auto found = known.constFind(character);
            if (found == known.constEnd()) {
                known.insert(character, all.size());
                all.push_back({ character, line, 1 });
            } else {
                ++all[*found].count;
            }
        }
    }
    return all;
}

QJsonArray toJson(const QList<documents::Substitute> &substitutes)
{
    QJsonArray list;
    for (const documents::Substitute &one : substitutes) {
        list.append(QJsonObject { { QStringLiteral("text"), one.text },
            { QStringLiteral("codePoints"), documents::codePointsOf(one.text) },
            { QStringLiteral("why"), documents::toWord(one.kind) } });
    }
    return list;
}

QString line(const Seen &seen, const CharacterCoverage &coverage, const QList<documents::Substitute> &substitutes)
{
    QStringList proposed;
    for (const documents::Substitute &one : substitutes)
        proposed << one.text;
    return QStringList { seen.character, documents::codePointsOf(seen.character), documents::toWord(coverage.coverage),
        coverage.font, QString::number(seen.line), QString::number(seen.count), proposed.join(u' ') }
        .join(u'\t');
}

/// Everything that a check found.
class Report {
public:
    Report(Invocation &invocation, const Fonts &fonts, const documents::SubstituteTable &substitutes)
        : m_invocation(invocation)
        , m_fonts(fonts)
        , m_substitutes(substitutes)
        , m_family(invocation.has(QStringLiteral("--family")) ? invocation.text(QStringLiteral("--family")) : Mincho)
    {
    }

    ExitCode tell(const QString &text)
    {
        for (const Seen &seen : charactersIn(text)) {
            for (const CharacterCoverage &coverage : documents::coverageOf(m_fonts, m_family, seen.character))
                take(seen, coverage);
        }
        if (m_invocation.output.isJson())
            m_invocation.output.json(QJsonObject { { QStringLiteral("family"), m_family },
                { QStringLiteral("font"), Fonts::nameOf(m_family) }, { QStringLiteral("checked"), m_checked },
                { QStringLiteral("ok"), m_wrong == 0 }, { QStringLiteral("characters"), m_list } });
        if (m_wrong == 0) {
            //: Result of "font check" on the command line, to IT staff.
            m_invocation.output.note(Words::tr("Forms can show every character."));
            return ExitCode::Done;
        }
        //: Result of "font check" on the command line, to IT staff. %n different characters are listed.
        m_invocation.output.note(Words::tr("Forms cannot show %n character(s).", nullptr, m_wrong));
        return ExitCode::BadInput;
    }

private:
    void take(const Seen &seen, const CharacterCoverage &coverage)
    {
        ++m_checked;
        const bool isFine = coverage.coverage == Coverage::Own || coverage.coverage == Coverage::Picture;
        m_wrong += isFine ? 0 : 1;
        if (isFine && !m_invocation.has(QStringLiteral("--all")))
            return;
        const QList<documents::Substitute> substitutes = m_substitutes.substitutesOf(seen.character);
        m_list.append(QJsonObject { { QStringLiteral("character"), seen.character },
            { QStringLiteral("codePoints"), documents::codePointsOf(seen.character) },
            { QStringLiteral("coverage"), documents::toWord(coverage.coverage) },
            { QStringLiteral("font"), coverage.font.isEmpty() ? QJsonValue() : QJsonValue(coverage.font) },
            { QStringLiteral("line"), seen.line }, { QStringLiteral("count"), seen.count },
            { QStringLiteral("substitutes"), toJson(substitutes) } });
        m_invocation.output.line(line(seen, coverage, substitutes));
    }

    Invocation &m_invocation;
    const Fonts &m_fonts;
    const documents::SubstituteTable &m_substitutes;
    QString m_family;
    QJsonArray m_list;
    int m_checked = 0;
    int m_wrong = 0;
};

std::optional<Error> whatIsWrong(const Invocation &invocation)
{
    if (invocation.operands.isEmpty() != invocation.has(QStringLiteral("--file"))) {
        //: Error on the command line, to IT staff.
        return usageError(Words::tr("Give either a text or --file FILE."));
    }
    const QString family = invocation.text(QStringLiteral("--family"));
    if (invocation.has(QStringLiteral("--family")) && family != Mincho && family != Gothic) {
        //: Error on the command line, to IT staff. The two words are written as they are.
        return usageError(Words::tr("--family is mincho or gothic."));
    }
    return {};
}

/// What is checked; a file that is no UTF-8 would be checked for something else than it says.
Outcome<QString> textFor(const Invocation &invocation)
{
    if (!invocation.has(QStringLiteral("--file")))
        return invocation.operand();
    const QString name = invocation.text(QStringLiteral("--file"));
    const auto bytes = readData(name);
    if (!bytes)
        return Failure(bytes.error());
    const qsizetype mark = bytes->startsWith("\xEF\xBB\xBF") ? 3 : 0;
    const QString text = QString::fromUtf8(bytes->constData() + mark, bytes->size() - mark);
    if (text.toUtf8() != bytes->mid(mark))
        return Failure(Error { ErrorCode::BadFile,
            //: Error on the command line, to IT staff: a file of names.
            Words::tr("The file is not UTF-8. Save it as UTF-8."), {}, name, {} });
    return text;
}

ExitCode checkFont(Invocation &invocation)
{
    if (const auto wrong = whatIsWrong(invocation))
        return invocation.output.fail(*wrong);
    const auto text = textFor(invocation);
    if (!text)
        return invocation.output.fail(text.error());
    const auto substitutes = documents::SubstituteTable::load(invocation.settings->substitutes);
    if (!substitutes)
        return invocation.output.fail(substitutes.error());
    const auto pictures = gaijiPictures(*invocation.settings);
    if (!pictures)
        return invocation.output.fail(pictures.error());
    const auto fonts = Fonts::open(*pictures);
    if (!fonts)
        return invocation.output.fail(fonts.error());
    return Report(invocation, *fonts, *substitutes).tell(*text);
}

} // namespace

Command fontCommand()
{
    return { { QStringLiteral("font"), QStringLiteral("check") }, QStringLiteral("[TEXT]"),
        //: Help of the command line, to IT staff: what "font check" does.
        Words::tr("says which characters of a text forms cannot show, and what may stand for them"),
        {
            //: Help of the command line, to IT staff: the option --file FILE of "font check".
            { QStringLiteral("--file"), QStringLiteral("FILE"), Words::tr("check a file of names in UTF-8 instead") },
            //: Help of the command line, to IT staff: the option --family NAME of "font check". The two words are
            //: written as they are.
            { QStringLiteral("--family"), QStringLiteral("NAME"),
                Words::tr("the font: mincho (without it) or gothic, as forms name them") },
            //: Help of the command line, to IT staff: the option --all of "font check".
            { QStringLiteral("--all"), QString(), Words::tr("list the characters that are fine as well") },
        },
        checkFont };
}

} // namespace madoguchi::ctl
