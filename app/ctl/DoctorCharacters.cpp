#include "app/ctl/CharacterFiles.h"
#include "app/ctl/Doctor.h"
#include "app/ctl/Words.h"

namespace madoguchi::ctl {

namespace {

Finding substitutesFinding(const QString &file)
{
    const QString check = QStringLiteral("characters-substitutes");
    const auto table = documents::SubstituteTable::load(file);
    if (!table)
        return { check, false, table.error().place, messageOf(table.error()) };
    return { check, true, file, {} };
}

Finding gaijiFinding(const QString &folder)
{
    const QString check = QStringLiteral("characters-gaiji");
    const auto pictures = documents::GaijiPictures::open(folder);
    if (!pictures)
        return { check, false, pictures.error().place, messageOf(pictures.error()) };
    const QStringList unusable = (*pictures)->unusable();
    if (!unusable.isEmpty())
        return { check, false, placesIn(folder, unusable),
            //: Result of "doctor" on the command line, to IT staff: pictures of the city's own characters (外字).
            Words::tr("These pictures cannot be used. Each has to be a PNG, or an SVG of black outlines alone, in a "
                      "square.") };
    //: Result of "doctor" on the command line, to IT staff. %n is how many pictures of characters (外字) a folder has.
    const QString detail = Words::tr(
        "%n picture(s) of the city's own characters", nullptr, static_cast<int>((*pictures)->characters().size()));
    return { check, true, detail, {} };
}

} // namespace

QList<Finding> checkCharacters(const settings::Settings &settings)
{
    QList<Finding> findings;
    if (!settings.substitutes.isEmpty())
        findings << substitutesFinding(settings.substitutes);
    if (!settings.gaiji.isEmpty())
        findings << gaijiFinding(settings.gaiji);
    return findings;
}

} // namespace madoguchi::ctl
