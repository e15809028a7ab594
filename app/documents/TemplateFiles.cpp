#include "app/documents/Background.h"
#include "app/documents/TemplateReader.h"
#include "app/documents/Units.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImageReader>

#include <cmath>

namespace madoguchi::documents {

namespace {

class TemplateFiles {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::documents::TemplateFiles)
};

/// True for a path that stays below the folder, links followed. What is not there counts by its words.
bool staysInside(const QString &folder, const QString &path)
{
    const auto below = [](const QString &parent, const QString &child) {
        return child.startsWith(parent.endsWith(u'/') ? parent : parent + u'/');
    };
    const QString words = QDir::cleanPath(QDir(folder).absoluteFilePath(path));
    if (!below(QDir::cleanPath(QDir(folder).absolutePath()), words))
        return false;
    const QString real = QFileInfo(words).canonicalFilePath();
    return real.isEmpty() || below(QFileInfo(folder).canonicalFilePath(), real);
}

bool isUsablePath(const FormTemplate &formTemplate, const QString &path, const QString &place, Problems &problems)
{
    if (path.isEmpty() || path.endsWith(u'/'))
        return false; // the key is missing or empty, which was told
    if (staysInside(formTemplate.folder, path))
        return true;
    //: Checking a form template. IT staff; about the name of a background or a picture.
    problems.add(
        place, TemplateFiles::tr("This file is not in the form's folder. Put it there and write only its name."));
    return false;
}

void checkPicture(const FormTemplate &formTemplate, const QString &path, const QString &place, Problems &problems)
{
    if (!isUsablePath(formTemplate, path, place, problems))
        return;
    const QString name = shortened(QFileInfo(path).fileName());
    if (!QFileInfo(path).isFile()) {
        //: Checking a form template. IT staff; %1 is the file name of a page's picture.
        problems.add(place, TemplateFiles::tr("The picture %1 is missing. Put it into the form's folder.").arg(name),
            ErrorCode::FileMissing);
        return;
    }
    QImageReader picture(path, "png");
    picture.setAutoDetectImageFormat(false); // a PNG and nothing else
    if (!picture.canRead() || !picture.size().isValid())
        //: Checking a form template. IT staff; %1 is the file name of a page's picture.
        problems.add(place, TemplateFiles::tr("The picture %1 is no PNG. Make it again.").arg(name));
}

void checkPageSizes(const FormTemplate &formTemplate, const Background &background, Problems &problems)
{
    constexpr double slackMm = 1;
    const QList<QSizeF> &sizes = background.pageSizesPt();
    if (sizes.size() != formTemplate.pages.size()) {
        problems.add(QStringLiteral("pages"),
            //: Checking a form template. IT staff; %1 and %2 are numbers of pages.
            TemplateFiles::tr("The background has %1 pages, but %2 are described. Make both the same.")
                .arg(sizes.size())
                .arg(formTemplate.pages.size()));
        return;
    }
    for (qsizetype i = 0; i < sizes.size(); ++i) {
        const Page &page = formTemplate.pages[i];
        const double widthMm = toMm(sizes[i].width());
        const double heightMm = toMm(sizes[i].height());
        if (std::abs(widthMm - page.widthMm) > slackMm || std::abs(heightMm - page.heightMm) > slackMm)
            problems.add(QStringLiteral("pages[%1]").arg(i),
                //: Checking a form template. IT staff; %1 and %2 are millimetres.
                TemplateFiles::tr("The background's page measures %1 × %2 mm. Write these sizes.")
                    .arg(widthMm, 0, 'f', 1)
                    .arg(heightMm, 0, 'f', 1));
    }
}

} // namespace

void checkFiles(const FormTemplate &formTemplate, Problems &problems)
{
    const QString key = QStringLiteral("background");
    if (isUsablePath(formTemplate, formTemplate.background, key, problems)) {
        const Outcome<Background> background = Background::read(formTemplate.background);
        if (background)
            checkPageSizes(formTemplate, *background, problems);
        else
            problems.add(
                Error { background.error().code, background.error().message, background.error().detail, key, {} });
    }
    for (qsizetype i = 0; i < formTemplate.pages.size(); ++i)
        checkPicture(formTemplate, formTemplate.pages[i].picture, QStringLiteral("pages[%1].picture").arg(i), problems);
}

} // namespace madoguchi::documents
