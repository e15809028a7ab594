#include "app/ctl/Doctor.h"
#include "app/ctl/Words.h"

#include <fontconfig/fontconfig.h>
#include <memory>

namespace madoguchi::ctl {

namespace {

struct PatternDelete {
    void operator()(FcPattern *pattern) const { FcPatternDestroy(pattern); }
};
using Pattern = std::unique_ptr<FcPattern, PatternDelete>;

bool isInstalled(const char *family)
{
    const Pattern wanted(FcPatternBuild(nullptr, FC_FAMILY, FcTypeString, family, nullptr));
    FcObjectSet *const objects = FcObjectSetBuild(FC_FILE, nullptr);
    FcFontSet *const found = FcFontList(nullptr, wanted.get(), objects);
    const bool there = found != nullptr && found->nfont > 0;
    if (found != nullptr)
        FcFontSetDestroy(found);
    FcObjectSetDestroy(objects);
    return there;
}

Finding fontFinding(const QString &check, const char *family, const char *package)
{
    const bool there = isInstalled(family);
    const QString name = QString::fromLatin1(family);
    //: Result of "doctor" on the command line, to IT staff. %1 is a font, %2 a package of the system.
    const QString remedy = Words::tr("The font %1 is missing. Install it (on Debian: %2).");
    return { check, there, name, there ? QString() : remedy.arg(name, QString::fromLatin1(package)) };
}

} // namespace

QList<Finding> checkFonts()
{
    return { fontFinding(QStringLiteral("font-mincho"), "IPAmjMincho", "fonts-ipamj-mincho"),
        fontFinding(QStringLiteral("font-gothic"), "Noto Sans CJK JP", "fonts-noto-cjk") };
}

} // namespace madoguchi::ctl
