#pragma once

#include "app/designer/BoxFinder.h"
#include "app/designer/Comparison.h"
#include "app/designer/PdfPages.h"
#include "app/designer/PrintedWords.h"
#include "app/designer/Workshop.h"

#include <QFuture>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace madoguchi::designer {

/// A form that counters use.
struct FormLine {
    QString id;
    QString folder;
    documents::Label title; ///< of one that cannot be read: its folder's name
    QStringList keys; ///< more to find it by
    QString version;
    bool isCitys = false; ///< published here; false: it came with the program
    QString who; ///< who published it last
    QDateTime when; ///< UTC
    QString problem; ///< why it cannot be used; empty: it can
};

/// What is on a page besides white.
struct PageFindings {
    FoundBoxes boxes;
    QList<PrintedWord> words;
    bool isRecognised = false; ///< the page has hardly any text: its words were read from its picture
    QList<documents::Field> proposals;
    QString title; ///< what stands there largest
    QImage small; ///< the page, SmallWidth pixels wide at most
    static constexpr int SmallWidth = 216; // three times as wide as a list of pages shows it, for large letters
};

struct Listing {
    QList<DraftEntry> drafts;
    QList<FormLine> forms; ///< the city's own first, then by title
};

/// Everything of the designer that takes its time: files, PDFs, pictures. Nothing here blocks the caller; the results
/// come as futures. GUI thread.
class DesignDesk {
public:
    /// `who`: who is working, for the signature of what is kept and published.
    DesignDesk(const QString &cityFolder, const QStringList &otherFolders, std::function<QString()> who);
    ~DesignDesk(); ///< waits for what is under way

    [[nodiscard]] QFuture<Listing> list();
    [[nodiscard]] QFuture<Outcome<std::shared_ptr<PdfPages>>> openPdf(const QString &path);
    [[nodiscard]] QFuture<Outcome<Draft>> startOnPdf(
        std::shared_ptr<PdfPages> pages, const documents::FormTemplate &form);
    [[nodiscard]] QFuture<Outcome<Draft>> startFromFolder(const QString &folder);
    [[nodiscard]] QFuture<Outcome<Draft>> startFromVersion(const Publication &version);
    [[nodiscard]] QFuture<Outcome<Draft>> startFromFile(const QString &path);
    [[nodiscard]] QFuture<Outcome<Draft>> openDraft(const QString &key);
    /// As it was when it was listed; StoreConflict: somebody has changed it since.
    [[nodiscard]] QFuture<Outcome<void>> removeDraft(const DraftEntry &listed);
    [[nodiscard]] QFuture<Outcome<void>> writeFile(const QString &folder, const QString &path);
    [[nodiscard]] QFuture<QList<Publication>> versions(const QString &id);
    [[nodiscard]] QFuture<Outcome<QList<Difference>>> compare(const QString &before, const QString &after);
    [[nodiscard]] QFuture<Outcome<documents::FormTemplate>> load(const QString &folder);
    [[nodiscard]] QFuture<QList<QImage>> pictures(const documents::FormTemplate &form); ///< of all pages

    [[nodiscard]] QFuture<Outcome<Draft>> save(const Draft &draft);
    /// Of what is being closed: `form` and `paper` (null: as it is) are saved on what `before` (of this desk; may be
    /// none) makes or saves, or on `draft` when that fails. What somebody else has changed meanwhile stays: then ours
    /// is kept as a draft of its own. Done even when the desk goes.
    [[nodiscard]] QFuture<Outcome<Draft>> saveLast(const QFuture<Outcome<Draft>> &before,
        const std::optional<Draft> &draft, const documents::FormTemplate &form,
        const std::shared_ptr<const Paper> &paper);
    /// The same for what nothing was done with: it is removed, unless somebody else has changed it meanwhile.
    [[nodiscard]] QFuture<Outcome<void>> dropLast(
        const QFuture<Outcome<Draft>> &before, const std::optional<Draft> &draft);
    [[nodiscard]] QFuture<Outcome<Paper>> readPaper(const QString &path);
    [[nodiscard]] QFuture<Outcome<Draft>> keepAside(const Draft &draft);
    [[nodiscard]] QFuture<Outcome<Draft>> followPublished(const Draft &draft);
    [[nodiscard]] QFuture<Outcome<Publication>> publish(const Draft &draft, const QString &note);

    /// `picture` and `background` are asked on the worker's thread; the picture's own size and the page's tell its
    /// resolution.
    [[nodiscard]] QFuture<PageFindings> find(const std::function<QImage()> &picture,
        const std::function<QByteArray()> &background, int page, const QSizeF &sizeMm);
    /// What is being looked for is not wanted any more: a scan is not read to its end.
    void stopFinding();
    [[nodiscard]] QFuture<QList<documents::Field>> proposalsOf(std::shared_ptr<PdfPages> pages);

private:
    [[nodiscard]] Signature signature() const;

    Workshop m_workshop;
    QStringList m_folders;
    std::function<QString()> m_who;
    QThreadPool m_files; ///< one thread: what is written stays in order
    std::atomic<int> m_finding = 0; ///< another number: what began before is not wanted any more
    QThreadPool m_pictures; ///< one thread
};

} // namespace madoguchi::designer
