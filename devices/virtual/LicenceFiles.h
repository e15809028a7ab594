#pragma once

#include "devices/virtual/CardBehaviour.h"
#include "devices/virtual/Resident.h"
#include "devices/virtual/TestIssuer.h"

#include <QByteArray>
#include <QMap>

namespace madoguchi::virtualcards {

/// Where the licence's files lie: the master file and its applications.
enum class LicenceFolder { Root, Entries, Photo, Reserved };

using LicenceFiles = QMap<LicenceFolder, QMap<quint16, QByteArray>>;

/// All files of a licence, by folder and file id, as long as they physically are (警察庁
/// 運転免許証及び運転免許証作成システム等 仕様書), signed by the invented issuer. Faults of the contents are already
/// in them.
[[nodiscard]] LicenceFiles licenceFilesOf(
    const Resident &resident, CardFault fault = CardFault::None, const QString &issuer = testIssuerFolder());

} // namespace madoguchi::virtualcards
