#include "app/designer/VersionShelf.h"

#include "app/designer/FolderFiles.h"
#include "app/documents/JsonText.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace madoguchi::designer {

namespace {

constexpr qint64 MaxCopiedBytes = 50 * 1024 * 1024;

QString recordIn(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("publication.json"));
}

QByteArray recordOf(const Publication &publication, bool confirmed)
{
    return QJsonDocument(
        QJsonObject { { QStringLiteral("version"), publication.version }, { QStringLiteral("who"), publication.who },
            { QStringLiteral("when"), publication.when.toUTC().toString(Qt::ISODate) },
            { QStringLiteral("note"), publication.note }, { QStringLiteral("published"), confirmed } })
        .toJson();
}

/// A form that lies in the city's folder and was not published from here.
Publication foundThere(const QString &id, const QString &folder)
{
    Publication publication;
    publication.id = id;
    publication.folder = folder;
    publication.current = true;
    publication.when = QFileInfo(QDir(folder).filePath(QStringLiteral("template.json"))).lastModified().toUTC();
    if (const auto whole = readFolder(folder))
        publication.version = whole->form.version;
    return publication;
}

} // namespace

QString nextVersion(const QString &version)
{
    static const QRegularExpression lastNumber(QStringLiteral("([0-9]{1,9})(?=[^0-9]*$)"));
    const QRegularExpressionMatch match = lastNumber.match(version);
    if (!match.hasMatch())
        return version + QStringLiteral(".1");
    const QString next = QString::number(match.captured(1).toLongLong() + 1);
    const int width = int(match.capturedLength(1));
    return QString(version).replace(match.capturedStart(1), width, next.rightJustified(width, u'0'));
}

VersionShelf::VersionShelf(const QString &cityFolder, const QString &id)
    : m_city(cityFolder)
    , m_id(id)
{
}

QString VersionShelf::publishedFolder() const
{
    return documents::findTemplates({ m_city }).value(m_id);
}

QString VersionShelf::folderToPublish() const
{
    const QString published = publishedFolder();
    if (!published.isEmpty())
        return published;
    QString folder = QDir(m_city).filePath(m_id);
    for (int number = 2; !stampOf(folder).isEmpty(); ++number) // another form lies under this name
        folder = QDir(m_city).filePath(QStringLiteral("%1-%2").arg(m_id).arg(number));
    return folder;
}

QString VersionShelf::shelf() const
{
    return QDir(m_city).filePath(QStringLiteral("_workshop/versions/") + m_id);
}

QString VersionShelf::folderOf(int number) const
{
    return QStringLiteral("%1/%2").arg(shelf()).arg(number, 4, 10, QLatin1Char('0'));
}

VersionShelf::Shelved VersionShelf::read(const QString &id, int number, const QString &folder)
{
    Shelved shelved;
    shelved.publication.id = id;
    shelved.publication.number = number;
    shelved.publication.folder = folder;
    const auto record = documents::readFile(recordIn(folder), MaxRecordBytes).and_then([](const QByteArray &bytes) {
        return documents::parseJson(bytes, QStringLiteral("publication.json"));
    });
    if (!record)
        return shelved;
    const QJsonObject object = record->object();
    shelved.publication.version = object.value(QLatin1String("version")).toString();
    shelved.publication.who = object.value(QLatin1String("who")).toString();
    shelved.publication.when = QDateTime::fromString(object.value(QLatin1String("when")).toString(), Qt::ISODate);
    shelved.publication.note = object.value(QLatin1String("note")).toString();
    shelved.confirmed = object.value(QLatin1String("published")).toBool();
    return shelved;
}

/// The newest first, with the mark of the current one.
QList<VersionShelf::Shelved> VersionShelf::shelved() const
{
    static const QRegularExpression numbered(QStringLiteral("^[0-9]{4,9}$"));
    const QString published = publishedFolder();
    const QString stamp = published.isEmpty() ? QString() : stampOf(published);
    const QString current = published.isEmpty() ? QString() : fingerprint(published);
    QList<Shelved> all;
    for (const QString &name : QDir(shelf()).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (!numbered.match(name).hasMatch())
            continue;
        all << read(m_id, name.toInt(), folderOf(name.toInt()));
        Publication &last = all.last().publication;
        last.current = !stamp.isEmpty() && stampOf(last.folder) == stamp && fingerprint(last.folder) == current;
    }
    std::sort(all.begin(), all.end(),
        [](const Shelved &a, const Shelved &b) { return a.publication.number > b.publication.number; });
    return all;
}

QList<Publication> VersionShelf::list() const
{
    QList<Publication> publications;
    bool known = false;
    for (const Shelved &version : shelved()) {
        if (version.confirmed || version.publication.current)
            publications << version.publication;
        known = known || version.publication.current;
    }
    const QString published = publishedFolder();
    if (!known && !published.isEmpty())
        publications.prepend(foundThere(m_id, published));
    return publications;
}

Outcome<void> VersionShelf::tidy() const
{
    const QDir directory(shelf());
    for (const QString &name : directory.entryList({ QStringLiteral("*.new") }, QDir::Dirs)) {
        if (const auto removed = removeFolder(directory.filePath(name)); !removed)
            return removed;
    }
    for (const Shelved &version : shelved()) {
        if (version.confirmed)
            continue;
        const Publication &publication = version.publication;
        const auto mended = publication.current ? confirm(publication) : removeFolder(publication.folder);
        if (!mended)
            return mended;
    }
    const QList<Publication> known = list();
    return known.isEmpty() || known.first().number != 0 ? Outcome<void>() : keepPublished(known.first());
}

int VersionShelf::nextNumber() const
{
    const QList<Shelved> all = shelved();
    return all.isEmpty() ? 1 : all.first().publication.number + 1;
}

/// Copied under the same names, so that it is told to be the same form.
Outcome<void> VersionShelf::keepPublished(const Publication &published) const
{
    const auto whole = readFolder(published.folder);
    if (!whole)
        return {}; // no form of the designer's: there is nothing to restore from it
    QStringList paths { published.folder + QStringLiteral("/template.json"), whole->form.background };
    for (const documents::Page &page : whole->form.pages)
        paths << page.picture;
    const QString folder = folderOf(nextNumber());
    const QString stage = folder + QStringLiteral(".new");
    auto done = makeShared(stage);
    for (const QString &path : paths) {
        const QString name = QDir(published.folder).relativeFilePath(path);
        const auto bytes = documents::readFile(path, MaxCopiedBytes);
        if (!done || !bytes || name.startsWith(QLatin1String("..")))
            continue; // what is missing there is missing here
        done = makeShared(QFileInfo(stage + u'/' + name).path()).and_then([&] {
            return writeShared(stage + u'/' + name, *bytes);
        });
    }
    return done.and_then([&] { return writeShared(recordIn(stage), recordOf(published, true)); }).and_then([&] {
        return renameFolder(stage, folder);
    });
}

Outcome<Publication> VersionShelf::prepare(
    const WholeTemplate &whole, const QString &note, const Signature &signature) const
{
    const int number = nextNumber();
    const Publication publication { m_id, number, whole.form.version, signature.who, signature.when, note,
        folderOf(number) };
    const QString stage = publication.folder + QStringLiteral(".new");
    const auto done = makeShared(stage)
                          .and_then([&] { return storeIn(stage, whole); })
                          .and_then([&](const documents::FormTemplate &) {
                              return writeShared(recordIn(stage), recordOf(publication, false));
                          })
                          .and_then([&]() -> Outcome<void> {
                              const QList<Error> problems = documents::checkTemplate(stage);
                              return problems.isEmpty() ? Outcome<void>() : Failure(problems.first());
                          })
                          .and_then([&] { return renameFolder(stage, publication.folder); });
    if (done)
        return publication;
    static_cast<void>(removeFolder(stage)); // else tidy() does it
    return Failure(done.error());
}

Outcome<void> VersionShelf::confirm(const Publication &prepared) const
{
    return writeShared(recordIn(prepared.folder), recordOf(prepared, true));
}

} // namespace madoguchi::designer
