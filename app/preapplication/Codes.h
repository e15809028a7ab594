#pragma once

#include "app/preapplication/CityKey.h"
#include "app/preapplication/CodeSet.h"
#include "app/preapplication/PreApplication.h"

namespace madoguchi::preapplication {

/// The texts of the codes, in order: compressed, padded, sealed, split. Errors: BadFile (too long for MostParts codes,
/// or the key is none).
[[nodiscard]] Outcome<QStringList> codesFor(const PreApplication &preApplication, const PublicKey &key);

/// Opens a set. Errors: those of CodeSet::sealed(), CityKeys::open() and contentFrom().
[[nodiscard]] Outcome<PreApplication> open(const CodeSet &set, const CityKeys &keys, QDate today, int validDays);

} // namespace madoguchi::preapplication
