#include "devices/cards/DeskPicture.h"

#include <algorithm>
#include <array>

namespace madoguchi::cards {

namespace {

/// Of several readers the one whose state comes first here is shown.
constexpr std::array Precedence { DeskState::Ready, DeskState::Looking, DeskState::Busy, DeskState::UnknownCard,
    DeskState::Mute, DeskState::Empty, DeskState::StaffCard };

auto precedenceOf(DeskState state)
{
    return std::distance(Precedence.begin(), std::find(Precedence.begin(), Precedence.end(), state));
}

DeskStatus statusOf(const readers::WatchedReader &reader, const CardFindings &findings, const QByteArray &staffCard)
{
    DeskStatus status;
    status.reader = reader.info.name;
    status.visit = reader.info.cardPresent ? reader.visits : 0;
    const CardFinding *finding = findingOf(reader, findings);
    if (!reader.info.cardPresent) {
        status.state = DeskState::Empty;
    } else if (finding && !staffCard.isEmpty() && finding->id == staffCard) {
        status.state = DeskState::StaffCard;
    } else if (reader.info.mute) {
        status.state = DeskState::Mute;
    } else if (reader.info.inUse) {
        status.state = DeskState::Busy;
    } else if (!finding) {
        status.state = DeskState::Looking;
    } else {
        status.state = finding->state;
        status.kind = finding->kind;
        status.triesLeft = finding->triesLeft;
        status.chipLicenceTries = finding->chipLicenceTries;
        status.place = finding->place;
    }
    return status;
}

} // namespace

Opening openingOf(const DeskStatus &status)
{
    switch (status.kind) {
    case DocumentKind::ResidenceCard:
    case DocumentKind::SpecialPermanentResidentCertificate:
        return Opening::CardNumber;
    case DocumentKind::DrivingLicence:
    case DocumentKind::DrivingHistoryCertificate:
        return status.triesLeft < 0 ? Opening::Nothing : Opening::Pin;
    case DocumentKind::MyNumberCard:
    case DocumentKind::MyNumberLicence:
    case DocumentKind::BasicResidentRegistrationCard:
    case DocumentKind::Unknown:
        break;
    }
    return Opening::Pin;
}

const CardFinding *findingOf(const readers::WatchedReader &reader, const CardFindings &findings)
{
    const auto found = findings.constFind(reader.info.name);
    return found != findings.constEnd() && found->visit == reader.visits ? &*found : nullptr;
}

DeskStatus pictureOf(const readers::ReaderSnapshot &snapshot, const CardFindings &findings, const DeskView &view)
{
    DeskStatus best;
    best.state = snapshot.serviceRuns ? DeskState::NoReader : DeskState::NoService;
    QList<OtherCard> others;
    for (const readers::WatchedReader &reader : snapshot.readers) {
        const CardFinding *lying = findingOf(reader, findings);
        if (reader.info.cardPresent && lying && lying->state == DeskState::UnknownCard)
            others << OtherCard { reader.info.name, reader.visits, lying->id };
        const DeskStatus status = statusOf(reader, findings, view.staffCard);
        if (!view.only.isEmpty() && reader.info.name != view.only && status.state != DeskState::StaffCard)
            continue;
        const auto difference = precedenceOf(status.state) - precedenceOf(best.state);
        if (difference < 0 || (difference == 0 && status.reader == view.shown))
            best = status;
    }
    best.readers = static_cast<int>(snapshot.readers.size());
    best.otherCards = others;
    return best;
}

readers::ReaderSnapshot onlyReader(readers::ReaderSnapshot snapshot, const QString &name)
{
    if (!name.isEmpty())
        snapshot.readers.removeIf([&](const readers::WatchedReader &reader) { return reader.info.name != name; });
    return snapshot;
}

CardFindings withoutDocuments(const CardFindings &findings)
{
    CardFindings others = findings;
    others.removeIf([](const auto &finding) { return finding.value().state != DeskState::UnknownCard; });
    return others;
}

} // namespace madoguchi::cards
