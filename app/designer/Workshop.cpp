#include "app/designer/Workshop.h"

#include "app/designer/FolderFiles.h"
#include "app/designer/TemplateParcel.h"
#include "app/designer/VersionShelf.h"
#include "app/designer/WorkshopText.h"
#include "app/documents/JsonText.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace madoguchi::designer {

namespace {

constexpr QLatin1String DraftRecord("draft.json");

bool isId(const QString &text)
{
    static const QRegularExpression id(QStringLiteral("^[a-z][a-z0-9-]{0,63}$"));
    return id.match(text).hasMatch();
}

QString draftRecordIn(const QString &folder)
{
    return QDir(folder).filePath(DraftRecord);
}

QJsonObject draftRecordOf(const QString &folder)
{
    const auto record
        = documents::readFile(draftRecordIn(folder), MaxRecordBytes).and_then([](const QByteArray &bytes) {
              return documents::parseJson(bytes, DraftRecord);
          });
    return record ? record->object() : QJsonObject();
}

QByteArray recordFor(const Draft &draft, const Signature &signature)
{
    return QJsonDocument(
        QJsonObject { { QStringLiteral("baseId"), draft.baseId }, { QStringLiteral("base"), draft.base },
            { QStringLiteral("baseVersion"), draft.baseVersion }, { QStringLiteral("changedBy"), signature.who },
            { QStringLiteral("changedAt"), signature.when.toUTC().toString(Qt::ISODateWithMs) } })
        .toJson();
}

} // namespace

bool isAboutDraft(const Error &error)
{
    return error.code == ErrorCode::StoreConflict && error.place == DraftRecord;
}

Workshop::Workshop(const QString &cityFolder, const QStringList &otherFolders)
    : m_city(cityFolder)
    , m_others(otherFolders)
{
}

QString Workshop::draftFolder(const QString &key) const
{
    return QDir(m_city).filePath(QStringLiteral("_workshop/drafts/") + key);
}

Outcome<std::unique_ptr<QLockFile>> Workshop::lock() const
{
    const QString folder = QDir(m_city).filePath(QStringLiteral("_workshop"));
    return makeShared(folder).and_then([&] { return lockShared(folder + QStringLiteral("/lock")); });
}

Outcome<Draft> Workshop::startOnPaper(
    const Paper &paper, const documents::Label &title, const QString &wantedId, const Signature &signature) const
{
    Draft draft;
    draft.form.title = title;
    draft.form.version = QStringLiteral("1.0");
    draft.paper = paper;
    for (const PaperPage &page : paper.pages)
        draft.form.pages << documents::Page { page.sizeMm.width(), page.sizeMm.height(), {}, {} };
    const QString stem = isId(wantedId) ? wantedId.left(56) : QStringLiteral("form");
    const QStringList taken = documents::findTemplates(m_others + QStringList { m_city }).keys();
    draft.form.id = stem;
    for (int number = 2; taken.contains(draft.form.id) || QDir(draftFolder(draft.form.id)).exists(); ++number)
        draft.form.id = QStringLiteral("%1-%2").arg(stem).arg(number);
    return keepAside(draft, signature);
}

Outcome<Draft> Workshop::startFromFolder(const QString &folder, const Signature &signature) const
{
    const Outcome<WholeTemplate> whole = loadFolder(folder);
    if (!whole)
        return Failure(whole.error());
    Draft draft;
    draft.form = whole->form;
    draft.paper = whole->paper;
    draft.baseVersion = whole->form.version;
    return following(draft).and_then([&](const Draft &based) { return keepAside(based, signature); });
}

Outcome<Draft> Workshop::startFromVersion(const Publication &version, const Signature &signature) const
{
    return startFromFolder(version.folder, signature);
}

Outcome<Draft> Workshop::startFromParcel(const Parcel &parcel, const Signature &signature) const
{
    Draft draft;
    draft.form = parcel.form;
    draft.paper = parcel.paper;
    return following(draft).and_then([&](const Draft &based) { return keepAside(based, signature); });
}

/// As one that is to come after what is published now.
Outcome<Draft> Workshop::following(Draft draft) const
{
    const auto locked = lock();
    if (!locked)
        return Failure(locked.error());
    const QString published = publishedFolder(draft.form.id);
    draft.baseId = draft.form.id;
    draft.base = published.isEmpty() ? QString() : fingerprint(published);
    return draft;
}

QList<DraftEntry> Workshop::drafts() const
{
    QList<DraftEntry> entries;
    for (const QString &key : QDir(draftFolder({})).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const auto whole = readFolder(draftFolder(key)); // one that is just being made has no template.json yet
        if (!isId(key) || !whole)
            continue;
        const QJsonObject record = draftRecordOf(draftFolder(key));
        entries << DraftEntry { key, whole->form.id, whole->form.title,
            record.value(QLatin1String("baseVersion")).toString(), record.value(QLatin1String("changedBy")).toString(),
            QDateTime::fromString(record.value(QLatin1String("changedAt")).toString(), Qt::ISODateWithMs) };
    }
    std::sort(entries.begin(), entries.end(),
        [](const DraftEntry &a, const DraftEntry &b) { return a.changedAt > b.changedAt; });
    return entries;
}

Outcome<Draft> Workshop::loadDraft(const QString &key) const
{
    const QString folder = draftFolder(key);
    const Outcome<WholeTemplate> whole
        = isId(key) ? readFolder(folder) : Outcome<WholeTemplate>(failure(ErrorCode::FileMissing));
    if (!whole && whole.error().code == ErrorCode::FileMissing)
        return failure(ErrorCode::FileMissing,
            //: Opening a form that is being made. The clerk.
            WorkshopText::tr("This draft is not there any more. Somebody published or removed it."));
    if (!whole)
        return Failure(whole.error());
    const QJsonObject record = draftRecordOf(folder);
    return Draft { key, whole->form, whole->paper, record.value(QLatin1String("baseId")).toString(),
        record.value(QLatin1String("base")).toString(), record.value(QLatin1String("baseVersion")).toString(),
        stampOf(folder) };
}

/// StoreConflict when the draft on disk is another one than in memory.
Outcome<void> Workshop::checkUnchanged(const Draft &draft) const
{
    if (isId(draft.key) && !draft.stamp.isEmpty() && stampOf(draftFolder(draft.key)) == draft.stamp)
        return {};
    Error error;
    error.code = ErrorCode::StoreConflict;
    //: Saving or publishing a form that is being made. The clerk.
    error.message
        = WorkshopText::tr("Somebody else has changed, published or removed this draft in the meantime. "
                           "Nothing was overwritten. Save yours as a draft of its own, then compare the two.");
    error.place = DraftRecord;
    return Failure(error);
}

Outcome<Draft> Workshop::written(Draft draft, const Signature &signature) const
{
    const QString folder = draftFolder(draft.key);
    return writeShared(draftRecordIn(folder), recordFor(draft, signature))
        .and_then([&] {
            return storeIn(folder, { draft.form, draft.paper });
        })
        .map([&](const documents::FormTemplate &stored) {
            draft.form = stored;
            draft.stamp = stampOf(folder);
            return draft;
        });
}

Outcome<Draft> Workshop::saveDraft(const Draft &draft, const Signature &signature) const
{
    const auto locked = lock();
    if (!locked)
        return Failure(locked.error());
    return checkUnchanged(draft).and_then([&] { return written(draft, signature); });
}

Outcome<Draft> Workshop::keepAside(const Draft &draft, const Signature &signature) const
{
    const auto locked = lock();
    if (!locked)
        return Failure(locked.error());
    if (const auto made = makeShared(QDir(m_city).filePath(QStringLiteral("_workshop/drafts"))); !made)
        return Failure(made.error());
    Draft aside = draft;
    const QString stem = isId(draft.form.id) ? draft.form.id.left(56) : QStringLiteral("form");
    aside.key = stem;
    for (int number = 2;; ++number) {
        const Outcome<bool> made = makeNew(draftFolder(aside.key));
        if (!made)
            return Failure(made.error());
        if (*made)
            break;
        aside.key = QStringLiteral("%1-%2").arg(stem).arg(number);
    }
    Outcome<Draft> kept = written(aside, signature);
    if (!kept)
        static_cast<void>(removeFolder(draftFolder(aside.key)));
    return kept;
}

Outcome<void> Workshop::removeDraft(const Draft &draft) const
{
    const auto locked = lock();
    if (!locked)
        return Failure(locked.error());
    return checkUnchanged(draft).and_then([&] { return dropDraft(draft.key); });
}

/// template.json goes first: what a crash leaves is no draft any more.
Outcome<void> Workshop::dropDraft(const QString &key) const
{
    QFile::remove(draftFolder(key) + QStringLiteral("/template.json"));
    return removeFolder(draftFolder(key));
}

QList<Error> Workshop::checkDraft(const QString &key) const
{
    return isId(key) ? documents::checkTemplate(draftFolder(key))
                     : QList<Error> { Error { ErrorCode::FileMissing, {}, {}, {}, {} } };
}

} // namespace madoguchi::designer
