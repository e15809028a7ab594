#include "app/designer/TemplateFolder.h"

#include "app/designer/FolderFiles.h"
#include "app/documents/JsonText.h"
#include "app/documents/TemplateReader.h"
#include "app/documents/TemplateWriter.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace madoguchi::designer {

namespace {

constexpr qint64 MaxFileBytes = 50 * 1024 * 1024;

QString jsonIn(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("template.json"));
}

QByteArray contentOf(const QString &path)
{
    return documents::readFile(path, MaxFileBytes).value_or(QByteArray());
}

/// Nothing for a path that leads out of the folder: what is read here is copied.
QByteArray contentBelow(const QString &folder, const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.startsWith(QFileInfo(folder).canonicalFilePath() + u'/') ? contentOf(real) : QByteArray();
}

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

Paper paperOf(const documents::FormTemplate &form)
{
    Paper paper { contentBelow(form.folder, form.background), {} };
    for (const documents::Page &page : form.pages)
        paper.pages << PaperPage { { page.widthMm, page.heightMm }, contentBelow(form.folder, page.picture) };
    return paper;
}

QString nameAfter(const QString &stem, const QString &suffix, const QByteArray &content)
{
    return QStringLiteral("%1-%2.%3").arg(stem, QString::fromLatin1(hashOf(content).left(12)), suffix);
}

QStringList namesIn(const documents::FormTemplate &form)
{
    QStringList names { QFileInfo(form.background).fileName() };
    for (const documents::Page &page : form.pages)
        names << QFileInfo(page.picture).fileName();
    return names;
}

/// Gives content a path in the folder after itself and writes it unless it lies there. What is missing keeps its name,
/// so that checking tells it.
Outcome<void> place(
    const QString &folder, const QString &stem, const QString &suffix, const QByteArray &content, QString &path)
{
    const QString name = content.isEmpty() ? QFileInfo(path).fileName() : nameAfter(stem, suffix, content);
    path = QDir(folder).filePath(name);
    if (content.isEmpty() || QFileInfo(path).size() == content.size())
        return {};
    return writeShared(path, content);
}

void removeStale(const QString &folder, const QStringList &named)
{
    static const QRegularExpression ours(
        QStringLiteral("^(background-[0-9a-f]{12}\\.pdf|page-[0-9]+-[0-9a-f]{12}\\.png)$"));
    for (const QString &name : QDir(folder).entryList(QDir::Files)) {
        if (ours.match(name).hasMatch() && !named.contains(name))
            QFile::remove(QDir(folder).filePath(name)); // one that stays does no harm
    }
}

} // namespace

Outcome<WholeTemplate> readFolder(const QString &folder)
{
    return documents::readFile(jsonIn(folder), documents::MaxTemplateBytes)
        .and_then([](const QByteArray &bytes) { return documents::parseJson(bytes, QStringLiteral("template.json")); })
        .map([&folder](const QJsonDocument &json) {
            documents::Problems unfinished;
            WholeTemplate whole { documents::readTemplate(json.object(), folder, unfinished), {} };
            whole.paper = paperOf(whole.form);
            return whole;
        });
}

Outcome<WholeTemplate> loadFolder(const QString &folder)
{
    return documents::loadTemplate(folder).map([](const documents::FormTemplate &form) {
        return WholeTemplate { form, paperOf(form) };
    });
}

Outcome<documents::FormTemplate> storeIn(const QString &folder, const WholeTemplate &whole)
{
    const Outcome<WholeTemplate> before = readFolder(folder);
    documents::FormTemplate form = documents::onHundredths(whole.form);
    form.folder = folder;
    auto done
        = place(folder, QStringLiteral("background"), QStringLiteral("pdf"), whole.paper.background, form.background);
    for (qsizetype i = 0; done && i < form.pages.size(); ++i)
        done = place(folder, QStringLiteral("page-%1").arg(i + 1), QStringLiteral("png"),
            i < whole.paper.pages.size() ? whole.paper.pages.at(i).picture : QByteArray(), form.pages[i].picture);
    if (done)
        done = writeShared(jsonIn(folder), documents::templateJson(form));
    if (!done)
        return Failure(done.error());
    removeStale(folder, namesIn(form) + (before ? namesIn(before->form) : QStringList()));
    return form;
}

QString fingerprint(const QString &folder)
{
    const QByteArray json = contentOf(jsonIn(folder));
    if (json.isEmpty())
        return {};
    QByteArray all = hashOf(json);
    if (const auto whole = readFolder(folder)) {
        all += hashOf(whole->paper.background);
        for (const PaperPage &page : whole->paper.pages)
            all += hashOf(page.picture);
    }
    return QString::fromLatin1(hashOf(all));
}

QString stampOf(const QString &folder)
{
    const QByteArray json = contentOf(jsonIn(folder));
    return json.isEmpty() ? QString() : QString::fromLatin1(hashOf(json));
}

} // namespace madoguchi::designer
