#pragma once

#include "devices/virtual/CardBehaviour.h"
#include "devices/virtual/ChipApplication.h"
#include "devices/virtual/Resident.h"
#include "devices/virtual/TestIssuer.h"

#include <QByteArray>
#include <QMap>

namespace madoguchi::virtualcards {

/// The elementary files of 券面事項入力補助AP, by file id, as long as they physically are.
using ElementaryFiles = QMap<quint16, QByteArray>;

/// EF 0001: FF10 with the twelve digits, then two bytes of filler.
[[nodiscard]] QByteArray personalNumberFile(const Resident &resident);

/// The object FF20 of EF 0002 (基本4情報) without filler. Lengths from 128 on are written 82 hh ll, as the cards do.
[[nodiscard]] QByteArray attributesObject(const Resident &resident);

/// All files of a resident's card: 0001 to 0005 and 0008, signed by the invented issuer. Faults of the contents (wrong
/// length, broken text …) are already in them; what is signed is what they should hold.
[[nodiscard]] ElementaryFiles filesOf(
    const Resident &resident, CardFault fault = CardFault::None, const QString &issuer = testIssuerFolder());

/// The application with these files and the resident's keys.
[[nodiscard]] ChipApplication attributesApplication(const Resident &resident, const ElementaryFiles &files);

} // namespace madoguchi::virtualcards
