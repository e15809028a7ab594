#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace madoguchi::webform {

/// A language of the page. Another one is a row here and a translation of the program.
struct PageLanguage {
    QString code; ///< "ja", as in html lang
    QString name; ///< in itself, on the switch
};

[[nodiscard]] const QList<PageLanguage> &pageLanguages();

/// Every sentence of the page by its word ("toCheck", "problem:not-a-date", "part:name"), in the language that is
/// installed (settings::installLanguage). What the Forms tab says, too, is said in its words.
[[nodiscard]] QJsonObject pageWords();

/// What a browser shows that runs no scripts, in the installed language.
[[nodiscard]] QString withoutScripts();
/// Heading of the page that lists several forms, in the installed language.
[[nodiscard]] QString listHeading();

} // namespace madoguchi::webform
