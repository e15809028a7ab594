#include "app/designer/DesignDesk.h"

#include "app/designer/CellProposals.h"
#include "app/designer/FieldProposals.h"
#include "app/designer/FormChange.h"
#include "app/designer/ScannedWords.h"
#include "app/designer/TemplateParcel.h"
#include "app/documents/FormRenderer.h"

#include <QCoreApplication>
#include <QDir>
#include <QtConcurrent>

#include <algorithm>
#include <numeric>

namespace madoguchi::designer {

using documents::FormTemplate;

namespace {

FormLine formLineOf(const Workshop &workshop, const QString &id, const QString &folder)
{
    FormLine line;
    line.id = id;
    line.folder = folder;
    line.isCitys = !workshop.publishedFolder(id).isEmpty();
    if (const Outcome<FormTemplate> form = documents::loadTemplate(folder)) {
        line.title = form->title;
        line.keys = form->keywords + QStringList { form->kana, id };
        line.version = form->version;
    } else {
        line.title.ja = QDir(folder).dirName();
        line.problem = form.error().message;
    }
    if (!line.isCitys)
        return line;
    const QList<Publication> versions = workshop.versions(id);
    if (!versions.isEmpty()) {
        line.who = versions.first().who;
        line.when = versions.first().when;
    }
    return line;
}

constexpr qsizetype LeastText = 30; ///< characters: a form has more

qsizetype charactersIn(const QList<PrintedWord> &words)
{
    return std::accumulate(words.begin(), words.end(), qsizetype(0),
        [](qsizetype sum, const PrintedWord &word) { return sum + word.text.size(); });
}

Failure changedSinceListed()
{
    return failure(ErrorCode::StoreConflict,
        //: Designer: a draft was to be deleted. The clerk.
        QCoreApplication::translate("madoguchi::designer::DesignDesk",
            "Somebody has changed this draft in the meantime. It was not deleted. Look at it first."));
}

/// Files are worked on one after another: when a later one begins, `before` has its result.
Outcome<Draft> lastOf(const QFuture<Outcome<Draft>> &before, const std::optional<Draft> &draft)
{
    const Outcome<Draft> last = before.resultCount() > 0 ? before.result() : failure(ErrorCode::FileMissing);
    return !last && draft ? Outcome<Draft>(*draft) : last;
}

Listing listAll(const Workshop &workshop, const QStringList &folders)
{
    Listing listing { workshop.drafts(), {} };
    const QHash<QString, QString> found = documents::findTemplates(folders);
    for (auto it = found.begin(); it != found.end(); ++it)
        listing.forms << formLineOf(workshop, it.key(), it.value());
    std::sort(listing.forms.begin(), listing.forms.end(), [](const FormLine &a, const FormLine &b) {
        return a.isCitys != b.isCitys ? a.isCitys : a.title.ja < b.title.ja;
    });
    return listing;
}

} // namespace

DesignDesk::DesignDesk(const QString &cityFolder, const QStringList &otherFolders, std::function<QString()> who)
    : m_workshop(cityFolder, otherFolders)
    , m_folders(QStringList { cityFolder } + otherFolders)
    , m_who(std::move(who))
{
    m_files.setMaxThreadCount(1);
    m_pictures.setMaxThreadCount(1);
}

DesignDesk::~DesignDesk()
{
    stopFinding();
    m_pictures.clear();
    m_pictures.waitForDone();
    m_files.waitForDone();
}

Signature DesignDesk::signature() const
{
    return { m_who(), QDateTime::currentDateTimeUtc() };
}

QFuture<Listing> DesignDesk::list()
{
    return QtConcurrent::run(&m_files, listAll, m_workshop, m_folders);
}

QFuture<Outcome<std::shared_ptr<PdfPages>>> DesignDesk::openPdf(const QString &path)
{
    return QtConcurrent::run(&m_pictures, [path] { return PdfPages::open(path); });
}

QFuture<Outcome<Draft>> DesignDesk::startOnPdf(std::shared_ptr<PdfPages> pages, const FormTemplate &form)
{
    return QtConcurrent::run(
        &m_files, [workshop = m_workshop, pages = std::move(pages), form, by = signature()]() -> Outcome<Draft> {
            const Outcome<Paper> paper = pages->paper();
            if (!paper)
                return Failure(paper.error());
            return workshop.startOnPaper(*paper, form.title, form.id, by);
        });
}

QFuture<Outcome<Draft>> DesignDesk::startFromFolder(const QString &folder)
{
    return QtConcurrent::run(
        &m_files, [workshop = m_workshop, folder, by = signature()] { return workshop.startFromFolder(folder, by); });
}

QFuture<Outcome<Draft>> DesignDesk::startFromVersion(const Publication &version)
{
    return QtConcurrent::run(&m_files,
        [workshop = m_workshop, version, by = signature()] { return workshop.startFromVersion(version, by); });
}

QFuture<Outcome<Draft>> DesignDesk::startFromFile(const QString &path)
{
    return QtConcurrent::run(&m_files, [workshop = m_workshop, path, by = signature()]() -> Outcome<Draft> {
        const Outcome<Parcel> parcel = readParcel(path);
        return parcel ? workshop.startFromParcel(*parcel, by) : Failure(parcel.error());
    });
}

QFuture<Outcome<Draft>> DesignDesk::openDraft(const QString &key)
{
    return QtConcurrent::run(&m_files, [workshop = m_workshop, key] { return workshop.loadDraft(key); });
}

QFuture<Outcome<void>> DesignDesk::removeDraft(const DraftEntry &listed)
{
    return QtConcurrent::run(&m_files, [workshop = m_workshop, listed]() -> Outcome<void> {
        Outcome<Draft> draft = workshop.loadDraft(listed.key);
        if (!draft)
            return Failure(draft.error());
        const QList<DraftEntry> now = workshop.drafts();
        const bool isSame = std::any_of(now.begin(), now.end(), [&listed](const DraftEntry &entry) {
            return entry.key == listed.key && entry.changedAt == listed.changedAt;
        });
        return isSame ? workshop.removeDraft(*draft) : changedSinceListed();
    });
}

QFuture<Outcome<void>> DesignDesk::writeFile(const QString &folder, const QString &path)
{
    return QtConcurrent::run(&m_files, [folder, path]() -> Outcome<void> {
        const Outcome<QByteArray> bytes = packTemplate(folder);
        return bytes ? documents::writeWhole(path, *bytes) : Failure(bytes.error());
    });
}

QFuture<QList<Publication>> DesignDesk::versions(const QString &id)
{
    return QtConcurrent::run(&m_files, [workshop = m_workshop, id] { return workshop.versions(id); });
}

QFuture<Outcome<QList<Difference>>> DesignDesk::compare(const QString &before, const QString &after)
{
    return QtConcurrent::run(&m_files, [before, after]() -> Outcome<QList<Difference>> {
        const Outcome<FormTemplate> first = documents::loadTemplate(before);
        if (!first)
            return Failure(first.error());
        const Outcome<FormTemplate> second = documents::loadTemplate(after);
        if (!second)
            return Failure(second.error());
        return compareForms(*first, *second);
    });
}

QFuture<Outcome<FormTemplate>> DesignDesk::load(const QString &folder)
{
    return QtConcurrent::run(&m_files, &documents::loadTemplate, folder);
}

QFuture<QList<QImage>> DesignDesk::pictures(const FormTemplate &form)
{
    return QtConcurrent::run(&m_files, [pages = form.pages] {
        QList<QImage> pictures;
        for (const documents::Page &page : pages)
            pictures << QImage(page.picture);
        return pictures;
    });
}

QFuture<Outcome<Draft>> DesignDesk::save(const Draft &draft)
{
    return QtConcurrent::run(
        &m_files, [workshop = m_workshop, draft, by = signature()] { return workshop.saveDraft(draft, by); });
}

QFuture<Outcome<Draft>> DesignDesk::saveLast(const QFuture<Outcome<Draft>> &before, const std::optional<Draft> &draft,
    const FormTemplate &form, const std::shared_ptr<const Paper> &paper)
{
    return QtConcurrent::run(
        &m_files, [workshop = m_workshop, before, draft, form, paper, by = signature()]() -> Outcome<Draft> {
            Outcome<Draft> last = lastOf(before, draft);
            if (!last)
                return last;
            if (paper)
                last->paper = *paper;
            FormTemplate changed = form;
            takeFiles(changed, last->form);
            last->form = changed;
            Outcome<Draft> saved = workshop.saveDraft(*last, by);
            if (!saved && saved.error().code == ErrorCode::StoreConflict)
                return workshop.keepAside(*last, by); // nobody is there any more to be asked
            return saved;
        });
}

QFuture<Outcome<void>> DesignDesk::dropLast(const QFuture<Outcome<Draft>> &before, const std::optional<Draft> &draft)
{
    return QtConcurrent::run(&m_files, [workshop = m_workshop, before, draft]() -> Outcome<void> {
        const Outcome<Draft> last = lastOf(before, draft);
        return last ? workshop.removeDraft(*last) : Failure(last.error());
    });
}

QFuture<Outcome<Paper>> DesignDesk::readPaper(const QString &path)
{
    return QtConcurrent::run(&m_files, [path]() -> Outcome<Paper> {
        const auto pages = PdfPages::open(path);
        return pages ? (*pages)->paper() : Failure(pages.error());
    });
}

QFuture<Outcome<Draft>> DesignDesk::keepAside(const Draft &draft)
{
    return QtConcurrent::run(
        &m_files, [workshop = m_workshop, draft, by = signature()] { return workshop.keepAside(draft, by); });
}

QFuture<Outcome<Draft>> DesignDesk::followPublished(const Draft &draft)
{
    return QtConcurrent::run(
        &m_files, [workshop = m_workshop, draft, by = signature()] { return workshop.followPublished(draft, by); });
}

QFuture<Outcome<Publication>> DesignDesk::publish(const Draft &draft, const QString &note)
{
    return QtConcurrent::run(
        &m_files, [workshop = m_workshop, draft, note, by = signature()] { return workshop.publish(draft, note, by); });
}

QFuture<PageFindings> DesignDesk::find(const std::function<QImage()> &picture,
    const std::function<QByteArray()> &background, int page, const QSizeF &sizeMm)
{
    return QtConcurrent::run(&m_pictures, [this, picture, background, page, sizeMm, run = m_finding.load()] {
        const QImage drawn = picture();
        PageFindings findings;
        findings.boxes = findBoxes(drawn, drawn.width() / sizeMm.width() * 25.4);
        findings.words = printedWords(background(), page);
        // Scanners write a line of text, or the number of the page, onto their pictures.
        if (const qsizetype printed = charactersIn(findings.words); printed < LeastText) {
            const auto isStopped = [this, run] { return m_finding != run; };
            const QList<PrintedWord> seen = scannedWords(drawn, sizeMm, findings.boxes, isStopped);
            findings.isRecognised = printed == 0 || charactersIn(seen) > 2 * printed;
            if (findings.isRecognised)
                findings.words = seen;
        }
        findings.words = joinedLabels(apartAtLines(findings.words, findings.boxes));
        const PageReading reading(findings.boxes, findings.words);
        findings.proposals = proposalsFromPage(reading, drawn, sizeMm, page);
        findings.title = reading.title();
        findings.small = drawn.scaledToWidth(PageFindings::SmallWidth, Qt::SmoothTransformation);
        return findings;
    });
}

void DesignDesk::stopFinding()
{
    ++m_finding;
}

QFuture<QList<documents::Field>> DesignDesk::proposalsOf(std::shared_ptr<PdfPages> pages)
{
    return QtConcurrent::run(&m_pictures, [pages = std::move(pages)] { return proposalsFromForm(*pages); });
}

} // namespace madoguchi::designer
