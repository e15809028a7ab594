#include "app/clerk/TrainingDesk.h"

#include <QDir>

#include <algorithm>

namespace madoguchi::clerk {

TrainingDesk::TrainingDesk(
    const QString &residentsPath, const QString &statePath, const virtualcards::VpcdAddress &address, QObject *parent)
    : QObject(parent)
    , m_statePath(statePath)
    , m_reader(address)
{
    const auto residents
        = virtualcards::readResidents(residentsPath.isEmpty() ? virtualcards::defaultResidentsFolder() : residentsPath);
    if (residents)
        m_residents = *residents;
    else
        m_error = residents.error();
    // Cards that are read without trouble come first, those for practising trouble last.
    const auto easier = [](const virtualcards::Resident &one, const virtualcards::Resident &other) {
        return one.triesLeft > other.triesLeft;
    };
    std::stable_sort(m_residents.begin(), m_residents.end(), easier);
    connect(&m_reader, &virtualcards::VirtualReader::placementChanged, this, [this](virtualcards::Placement placement) {
        if (placement == virtualcards::Placement::Away)
            m_placed.clear();
        emit changed();
    });
}

void TrainingDesk::place(const QString &id)
{
    const auto is = [&id](const virtualcards::Resident &resident) { return resident.id == id; };
    const auto resident = std::find_if(m_residents.cbegin(), m_residents.cend(), is);
    if (resident == m_residents.cend())
        return;
    QDir().mkpath(m_statePath);
    const QString file = QDir(m_statePath).filePath(id + QLatin1String(".json"));
    auto counters = virtualcards::TryCounters::keptIn(file, resident->triesLeft);
    // A card whose counters cannot be kept still serves for practice.
    m_reader.insert(std::make_unique<virtualcards::VirtualCard>(
        *resident, counters ? std::move(*counters) : virtualcards::TryCounters(resident->triesLeft)));
    m_placed = id;
    emit changed();
}

void TrainingDesk::takeAway()
{
    m_reader.remove();
    m_placed.clear();
    emit changed();
}

void TrainingDesk::renewCards()
{
    takeAway();
    QDir folder(m_statePath);
    for (const virtualcards::Resident &resident : std::as_const(m_residents))
        folder.remove(resident.id + QLatin1String(".json"));
}

} // namespace madoguchi::clerk
