#include "tests/integration/ShippedCards.h"

#include <QDir>

namespace madoguchi::integration {

using namespace virtualcards;

Resident shippedResident(const QString &id)
{
    return readResident(QDir(defaultResidentsFolder()).filePath(id + QLatin1String(".json"))).value_or(Resident());
}

std::unique_ptr<VirtualCard> takasakiCard(const CardBehaviour &behaviour)
{
    const Resident resident = shippedResident(QStringLiteral("takasaki"));
    return std::make_unique<VirtualCard>(resident, TryCounters(resident.triesLeft), behaviour);
}

} // namespace madoguchi::integration
