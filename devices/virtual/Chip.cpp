#include "devices/virtual/Chip.h"

#include "devices/virtual/LicenceChip.h"
#include "devices/virtual/MyNumberApplications.h"
#include "devices/virtual/MyNumberChip.h"
#include "devices/virtual/ResidenceChip.h"

#include <utility>

namespace madoguchi::virtualcards {

std::unique_ptr<Chip> chipOf(const Resident &resident, TryCounters counters, CardFault fault)
{
    switch (resident.kind) {
    case CardKind::MyNumberCard:
        return std::make_unique<MyNumberChip>(
            myNumberApplications(resident, fault), std::move(counters), myNumberCardData(resident));
    case CardKind::DrivingLicence:
    case CardKind::DrivingHistoryCertificate:
        return std::make_unique<LicenceChip>(resident, licenceFilesOf(resident, fault), std::move(counters));
    case CardKind::ResidenceCard:
    case CardKind::SpecialPermanentResidentCertificate:
        return std::make_unique<ResidenceChip>(resident, residenceFilesOf(resident));
    }
    Q_UNREACHABLE();
}

} // namespace madoguchi::virtualcards
