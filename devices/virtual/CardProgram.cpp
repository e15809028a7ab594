#include "devices/virtual/CardProgram.h"

#include "devices/virtual/Resident.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTextStream>

#include <cstdio>

namespace madoguchi::virtualcards {

namespace {

constexpr int noVirtualReader = 4;

void print(std::FILE *stream, const QString &text)
{
    QTextStream out(stream);
    out << text << '\n';
}

QString fileOf(const QString &resident)
{
    const QString shipped = QDir(defaultResidentsFolder()).filePath(resident + QLatin1String(".json"));
    const bool isPath
        = resident.contains(u'/') || resident.contains(u'\\') || resident.endsWith(QLatin1String(".json"));
    return isPath ? resident : shipped;
}

Outcome<TryCounters> countersFor(const Resident &resident, const QString &state)
{
    if (state.isEmpty())
        return TryCounters(resident.triesLeft);
    const bool folder = QFileInfo(state).isDir() || state.endsWith(u'/');
    const QString file = folder ? QDir(state).filePath(resident.id + QLatin1String(".json")) : state;
    return TryCounters::keptIn(file, resident.triesLeft);
}

} // namespace

CardProgram::CardProgram(const ProgramOptions &options)
    : m_options(options)
    , m_reader(options.address)
{
    connect(&m_reader, &VirtualReader::placementChanged, this, &CardProgram::tell);
    connect(&m_input, &ProgramInput::line, this, &CardProgram::obey);
    connect(&m_input, &ProgramInput::terminated, qApp, &QCoreApplication::quit);
    if (options.untilEndOfInput)
        connect(&m_input, &ProgramInput::ended, qApp, &QCoreApplication::quit);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &CardProgram::giveUp);
    if (options.waitSeconds > 0)
        m_patience.start(std::chrono::seconds(options.waitSeconds));
}

int CardProgram::list()
{
    const auto residents = readResidents(defaultResidentsFolder());
    if (!residents) {
        print(stderr, describe(residents.error()));
        return exitCodeFor(residents.error());
    }
    for (const Resident &resident : *residents)
        print(stdout, QStringList { resident.id, resident.name, resident.noteJa }.join(u'\t'));
    return 0;
}

Outcome<void> CardProgram::start()
{
    return place(m_options.resident);
}

Outcome<void> CardProgram::place(const QString &name)
{
    const auto resident = readResident(fileOf(name));
    if (!resident)
        return tl::unexpected(resident.error());
    auto counters = countersFor(*resident, m_options.state);
    if (!counters)
        return tl::unexpected(counters.error());
    m_options.resident = name;
    m_reader.insert(std::make_unique<VirtualCard>(*resident, std::move(*counters), m_options.behaviour));
    return {};
}

void CardProgram::obey(const QString &line)
{
    const QString residentWord = QStringLiteral("resident ");
    if (line == QLatin1String("quit")) {
        QCoreApplication::quit();
    } else if (line == QLatin1String("remove")) {
        m_reader.remove();
    } else if (line == QLatin1String("insert") || line.startsWith(residentWord)) {
        const bool other = line.startsWith(residentWord);
        if (const auto placed = place(other ? line.mid(residentWord.size()) : m_options.resident); !placed)
            print(stderr, describe(placed.error()));
    } else if (!line.isEmpty()) {
        print(stderr, QStringLiteral("unknown command: ") + line);
    }
}

void CardProgram::tell(Placement placement)
{
    switch (placement) {
    case Placement::OnReader:
        m_patience.stop();
        print(stdout, QStringLiteral("ready"));
        return;
    case Placement::Away:
        print(stdout, QStringLiteral("removed"));
        return;
    case Placement::Waiting:
        return;
    }
}

void CardProgram::giveUp()
{
    print(stderr,
        QStringLiteral("no virtual reader at %1:%2: is pcscd running, and is vsmartcard-vpcd installed?")
            .arg(m_options.address.host)
            .arg(m_options.address.port));
    QCoreApplication::exit(noVirtualReader);
}

QString describe(const Error &error)
{
    const QStringList parts { error.place, error.detail };
    return QStringLiteral("madoguchi-virtual-card: ") + parts.join(QStringLiteral(": "));
}

int exitCodeFor(const Error &error)
{
    return error.code == ErrorCode::Usage ? 2 : 3;
}

} // namespace madoguchi::virtualcards
