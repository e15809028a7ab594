#pragma once

#include "app/documents/FormTemplate.h"
#include "app/preapplication/CityKey.h"

#include <QMap>

namespace madoguchi::webform {

/// What the pages of a city have in common.
struct City {
    QString municipality; ///< "架空市"; may be empty
    preapplication::PublicKey key; ///< what residents enter is sealed to it
    int validDays = 30; ///< for so long the city's counters take it
};

/// The files of a folder that a city puts on its site, by name: index.html for one form; for several a list of them and
/// one form-ID.html each. Every file stands alone: nothing is loaded from anywhere, it works at any address and from a
/// disk. The same forms, city and languages give the same bytes. GUI or main thread: the program's language is switched
/// while the words of each language are gathered, and is `language` afterwards.
[[nodiscard]] QMap<QString, QByteArray> pagesFor(
    const QList<documents::FormTemplate> &forms, const City &city, const QString &language);

} // namespace madoguchi::webform
