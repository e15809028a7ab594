#include "app/designer/FolderFiles.h"
#include "app/designer/VersionShelf.h"
#include "app/designer/Workshop.h"
#include "app/designer/WorkshopText.h"
#include "app/documents/TemplateReader.h"
#include "app/documents/TemplateWriter.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QVersionNumber>

namespace madoguchi::designer {

namespace {

Failure overtaken(const Publication &by)
{
    return failure(ErrorCode::StoreConflict,
        by.who.isEmpty()
            //: Publishing a form. The clerk; %1 is the version that counters use now.
            ? WorkshopText::tr("Version %1 of this form was put in place after you began. Nothing was changed. Compare "
                               "it with yours first.")
                  .arg(by.version)
            //: Publishing a form. The clerk; %1 is the version that counters use now, %2 who published it.
            : WorkshopText::tr("Version %1 of this form was published by %2 after you began. Nothing was changed. "
                               "Compare it with yours first.")
                  .arg(by.version, by.who),
        by.version);
}

Failure goneMeanwhile()
{
    return failure(ErrorCode::StoreConflict,
        //: Publishing a form. The clerk.
        WorkshopText::tr("The form that this one was to follow is not there any more. Nothing was changed. Ask IT "
                         "whether it was removed on purpose."));
}

/// False also for versions that are counted in different ways.
bool precedes(QString version, QString other)
{
    qsizetype end = 0;
    qsizetype otherEnd = 0;
    const auto number = QVersionNumber::fromString(version.replace(u'-', u'.'), &end);
    const auto otherNumber = QVersionNumber::fromString(other.replace(u'-', u'.'), &otherEnd);
    return end == version.size() && otherEnd == other.size() && number < otherNumber;
}

/// What is wrong with the form itself, before a folder is named after it.
Outcome<void> checkForm(documents::FormTemplate form)
{
    if (form.version.isEmpty())
        form.version = QStringLiteral("1"); // it is given one later
    documents::Problems problems;
    const QJsonObject json = QJsonDocument::fromJson(documents::templateJson(form)).object();
    static_cast<void>(documents::readTemplate(json, form.folder, problems));
    return problems.list().isEmpty() ? Outcome<void>() : Failure(problems.list().first());
}

} // namespace

QString Workshop::publishedFolder(const QString &id) const
{
    return VersionShelf(m_city, id).publishedFolder();
}

QList<Publication> Workshop::versions(const QString &id) const
{
    return VersionShelf(m_city, id).list();
}

/// StoreConflict when something else is published than when the draft was begun.
Outcome<void> Workshop::checkBase(const Draft &draft) const
{
    const VersionShelf shelf(m_city, draft.form.id);
    const QString published = shelf.publishedFolder();
    const QString now = published.isEmpty() ? QString() : fingerprint(published);
    const QString expected = draft.baseId == draft.form.id ? draft.base : QString();
    if (now == expected)
        return {};
    const QList<Publication> known = shelf.list();
    return now.isEmpty() || known.isEmpty() ? goneMeanwhile() : overtaken(known.first());
}

/// The one that is written in the form unless counters have seen it, or a later one.
QString Workshop::versionFor(const documents::FormTemplate &form) const
{
    QStringList used;
    for (const Publication &publication : versions(form.id))
        used << publication.version;
    QString version = form.version.isEmpty() ? QStringLiteral("1.0") : form.version;
    if (!used.isEmpty() && precedes(version, used.first()))
        version = used.first();
    for (const QString &folder : m_others) { // each by itself: the first would hide the shipped form
        const QString other = documents::findTemplates({ folder }).value(form.id);
        const auto whole
            = other.isEmpty() ? Outcome<WholeTemplate>(failure(ErrorCode::FileMissing)) : readFolder(other);
        if (whole)
            used << whole->form.version;
    }
    while (used.contains(version))
        version = nextVersion(version);
    return version;
}

Outcome<Publication> Workshop::publish(const Draft &draft, const QString &note, const Signature &signature) const
{
    const auto locked = lock();
    if (!locked)
        return Failure(locked.error());
    const VersionShelf shelf(m_city, draft.form.id);
    WholeTemplate whole { draft.form, draft.paper };
    auto done = checkUnchanged(draft)
                    .and_then([&] { return checkForm(draft.form); })
                    .and_then([&] { return checkBase(draft); })
                    .and_then([&] { return shelf.tidy(); });
    if (!done)
        return Failure(done.error());
    whole.form.version = versionFor(draft.form);
    Outcome<Publication> prepared = shelf.prepare(whole, note, signature);
    if (!prepared)
        return prepared;
    const QString folder = shelf.folderToPublish();
    done = makeShared(folder).and_then([&] { return storeIn(folder, whole); }).map([](const auto &) {});
    if (!done) {
        static_cast<void>(removeFolder(prepared->folder)); // else the next tidy() does it
        return Failure(done.error());
    }
    // It is published. What fails from here on is mended by the next tidy(), or leaves a draft too many.
    static_cast<void>(shelf.confirm(*prepared));
    static_cast<void>(dropDraft(draft.key));
    prepared->current = true;
    return prepared;
}

Outcome<Draft> Workshop::followPublished(const Draft &draft, const Signature &signature) const
{
    return following(draft).and_then([&](const Draft &based) { return saveDraft(based, signature); });
}

} // namespace madoguchi::designer
