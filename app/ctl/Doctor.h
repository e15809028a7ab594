#pragma once

#include "app/ctl/Command.h"

namespace madoguchi::ctl {

[[nodiscard]] Command doctorCommand();

/// One thing that was looked at: ready, or what to do.
struct Finding {
    QString check; ///< "pcsc", "template:juminhyo"
    bool ok = false;
    QString detail;
    QString remedy; ///< empty when it is ok
};

[[nodiscard]] QList<Finding> checkSettings(const Outcome<settings::Settings> &settings);
[[nodiscard]] QList<Finding> checkReaders(const settings::Settings &settings);
[[nodiscard]] QList<Finding> checkFonts();
[[nodiscard]] QList<Finding> checkTrustAnchors(const settings::Settings &settings);
[[nodiscard]] QList<Finding> checkRevocation(const settings::Settings &settings);
[[nodiscard]] QList<Finding> checkPreApplicationKey(const settings::Settings &settings);
[[nodiscard]] QList<Finding> checkPictures(); ///< whether what documents show as pictures can be proposed as text
[[nodiscard]] QList<Finding> checkTemplates(const settings::Settings &settings);
[[nodiscard]] QList<Finding> checkBundles(const settings::Settings &settings); ///< of forms that are filled together
[[nodiscard]] QList<Finding> checkVisitor(const settings::Settings &settings); ///< none where nothing is set
[[nodiscard]] QList<Finding> checkPostalCodes(const settings::Settings &settings); ///< none where no file is set
[[nodiscard]] QList<Finding> checkHandOver(const settings::Settings &settings); ///< none where no mapping is set
[[nodiscard]] QList<Finding> checkCharacters(const settings::Settings &settings); ///< none where nothing is set
[[nodiscard]] QList<Finding> checkPrinters(const settings::Settings &settings);
[[nodiscard]] QList<Finding> checkStore(const settings::Settings &settings);

// Findings about files of a folder. "." is the folder itself.

[[nodiscard]] QString placesIn(const QString &folder, const QStringList &names); ///< their paths, for a detail
/// None without names.
[[nodiscard]] QList<Finding> closedFindings(const QString &check, const QString &folder, const QStringList &names);

} // namespace madoguchi::ctl
