#pragma once

#include "devices/cards/CardDesk.h"
#include "devices/readers/ReaderWatcher.h"

#include <QHash>

namespace madoguchi::cards {

/// What was found out about the card of one visit to a reader.
struct CardFinding {
    quint64 visit = 0; ///< WatchedReader::visits when it was looked at
    DeskState state = DeskState::Looking; ///< Ready, UnknownCard, Mute, Busy or Looking
    DocumentKind kind = DocumentKind::Unknown;
    int triesLeft = -1;
    std::optional<int> chipLicenceTries = {};
    int looks = 1; ///< how often it was looked at
    QByteArray id = {}; ///< with UnknownCard: see OtherCard
    QString place = {}; ///< with UnknownCard: Error::place, a phone or a card that is no longer valid
};

using CardFindings = QHash<QString, CardFinding>; ///< by the reader's name

/// What a finding says about the card that lies there now; nothing when it was about an earlier card.
[[nodiscard]] const CardFinding *findingOf(const readers::WatchedReader &reader, const CardFindings &findings);

/// How a window looks at the readers.
struct DeskView {
    QString only = {}; ///< documents on this reader alone; empty: on every one
    QString shown
        = {}; ///< of several readers that are as useful this one stays: a card elsewhere does not push it away
    QByteArray staffCard = {}; ///< of the person who is signed in, on any reader
};

/// The one status that a window shows out of all readers: the most useful first, a readable document before all.
[[nodiscard]] DeskStatus pictureOf(
    const readers::ReaderSnapshot &snapshot, const CardFindings &findings, const DeskView &view = {});

/// The same with one reader only; an empty name means every reader.
[[nodiscard]] readers::ReaderSnapshot onlyReader(readers::ReaderSnapshot snapshot, const QString &name);

/// The findings that still hold after a reading: of a document the counter of its PIN may have changed.
[[nodiscard]] CardFindings withoutDocuments(const CardFindings &findings);

} // namespace madoguchi::cards
