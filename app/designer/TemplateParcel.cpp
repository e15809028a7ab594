#include "app/designer/TemplateParcel.h"

#include "app/designer/CleanPdf.h"
#include "app/designer/TemplateFolder.h"
#include "app/designer/ZipFile.h"
#include "app/documents/Background.h"
#include "app/documents/JsonText.h"
#include "app/documents/TemplateReader.h"
#include "app/documents/TemplateWriter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QJsonObject>

namespace madoguchi::designer {

namespace {

class TemplateParcelText {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::designer::TemplateParcel)
};

constexpr qint64 MaxPackedBytes = 64 * 1024 * 1024;
constexpr qint64 MaxPicturePixels = 50'000'000;

QString jsonName()
{
    return QStringLiteral("template.json");
}

Failure parcelRefused(const QString &place, const QString &detail)
{
    return Failure(Error { ErrorCode::BadFile,
        //: Importing a form from a file. The clerk.
        TemplateParcelText::tr("This file is no form, or it was damaged on the way. Have it sent again."), detail,
        place, {} });
}

bool isUsablePicture(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, "png");
    reader.setAutoDetectImageFormat(false); // a PNG and nothing else
    const QSize size = reader.size();
    return size.isValid() && qint64(size.width()) * size.height() <= MaxPicturePixels && !reader.read().isNull();
}

/// What the form names, taken out of `files`. What is left there was not asked for.
Outcome<Paper> takePaper(const documents::FormTemplate &form, QMap<QString, QByteArray> &files)
{
    const Outcome<QByteArray> background = cleanPdf(files.take(form.background), form.background);
    if (!background)
        return Failure(background.error());
    const auto pages = documents::Background::parse(*background, form.background);
    if (!pages)
        return Failure(pages.error());
    if (pages->pageSizesPt().size() != form.pages.size())
        return parcelRefused(form.background, QStringLiteral("number of pages"));
    Paper paper { *background, {} };
    for (const documents::Page &page : form.pages) {
        const QByteArray picture = files.take(page.picture);
        if (!isUsablePicture(picture))
            return parcelRefused(page.picture, QStringLiteral("picture"));
        paper.pages << PaperPage { { page.widthMm, page.heightMm }, picture };
    }
    return paper;
}

} // namespace

Outcome<QByteArray> packTemplate(const QString &folder)
{
    const Outcome<WholeTemplate> whole = loadFolder(folder);
    if (!whole)
        return Failure(whole.error());
    documents::FormTemplate form = whole->form;
    form.folder.clear();
    form.background = QStringLiteral("background.pdf");
    for (qsizetype i = 0; i < form.pages.size(); ++i)
        form.pages[i].picture = QStringLiteral("page-%1.png").arg(i + 1);
    QList<ZipEntry> entries { { jsonName(), documents::templateJson(form) },
        { form.background, whole->paper.background } };
    for (qsizetype i = 0; i < form.pages.size(); ++i)
        entries << ZipEntry { form.pages.at(i).picture, whole->paper.pages.at(i).picture };
    return zipped(entries);
}

Outcome<Parcel> unpackTemplate(const QByteArray &bytes, const QString &name)
{
    const Outcome<QList<ZipEntry>> entries = bytes.size() > MaxPackedBytes
        ? Outcome<QList<ZipEntry>>(parcelRefused(name, QStringLiteral("packed size")))
        : unzipped(bytes);
    if (!entries)
        return parcelRefused(entries.error().place.isEmpty() ? name : entries.error().place, entries.error().detail);
    QMap<QString, QByteArray> files;
    for (const ZipEntry &entry : *entries)
        files.insert(entry.name, entry.bytes);
    const QByteArray text = files.take(jsonName());
    const auto json = text.size() > documents::MaxTemplateBytes ? parcelRefused(jsonName(), QStringLiteral("size"))
                                                                : documents::parseJson(text, jsonName());
    if (!json)
        return Failure(json.error());
    documents::Problems problems;
    Parcel parcel { documents::readTemplate(json->object(), {}, problems), {} };
    parcel.form.background = QDir::cleanPath(parcel.form.background); // without the "./" of an empty folder
    for (documents::Page &page : parcel.form.pages)
        page.picture = QDir::cleanPath(page.picture);
    documents::checkRules(parcel.form, problems);
    documents::checkReferences(parcel.form, problems);
    if (!problems.list().isEmpty())
        return Failure(problems.list().first());
    const Outcome<Paper> paper = takePaper(parcel.form, files);
    if (!paper)
        return Failure(paper.error());
    if (!files.isEmpty())
        return parcelRefused(files.firstKey(), QStringLiteral("not named by the form"));
    parcel.paper = *paper;
    return parcel;
}

Outcome<Parcel> readParcel(const QString &path)
{
    return documents::readFile(path, MaxPackedBytes).and_then([&path](const QByteArray &bytes) {
        return unpackTemplate(bytes, QFileInfo(path).fileName());
    });
}

} // namespace madoguchi::designer
