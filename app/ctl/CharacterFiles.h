#pragma once

#include "app/documents/GaijiPictures.h"
#include "app/documents/Substitutes.h"
#include "app/settings/Settings.h"

namespace madoguchi::ctl {

/// Of the city's own characters; null where the settings name no folder. Error: FileMissing.
[[nodiscard]] inline Outcome<std::shared_ptr<const documents::GaijiPictures>> gaijiPictures(
    const settings::Settings &settings)
{
    if (settings.gaiji.isEmpty())
        return std::shared_ptr<const documents::GaijiPictures>();
    return documents::GaijiPictures::open(settings.gaiji);
}

} // namespace madoguchi::ctl
