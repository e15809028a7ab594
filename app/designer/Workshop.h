#pragma once

#include "app/designer/Paper.h"
#include "app/documents/FormTemplate.h"
#include "devices/outcome/Error.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

class QLockFile;

namespace madoguchi::designer {

struct Parcel;

/// A form under work. A value: what is changed in it is on disk only after Workshop::saveDraft().
struct Draft {
    QString key; ///< names it in the workshop; stays the same
    documents::FormTemplate form; ///< its files lie in the draft's folder
    Paper paper; ///< background and pictures, for form.pages in their order; of a damaged draft some may be empty
    QString baseId; ///< the id of the form that it was made from
    QString base; ///< fingerprint of what was published under that id; empty: nothing was
    QString baseVersion; ///< that one's version, or the shipped form's that it was made from; empty: a new form
    QString stamp; ///< fingerprint of the draft as it lies on disk
};

/// A line of the list of drafts.
struct DraftEntry {
    QString key;
    QString id; ///< of the form
    documents::Label title;
    QString baseVersion;
    QString changedBy;
    QDateTime changedAt; ///< UTC
};

/// Who did something, in the words of the person's account, and when (UTC; the caller's clock).
struct Signature {
    QString who;
    QDateTime when;
};

/// One published version of a form.
struct Publication {
    QString id;
    int number = 0; ///< 1, 2, …: in the order of publishing
    QString version; ///< template.json's: "1.1"
    QString who; ///< empty: it was put there by hand, and found when the next one was published
    QDateTime when; ///< UTC
    QString note;
    QString folder; ///< a whole template folder
    bool current = false; ///< it is the one that counters use

    [[nodiscard]] bool operator==(const Publication &) const = default;
};

/// The city's forms on disk. Below the city's template folder (settings::cityTemplateFolder):
///
///     ID/                              what counters use: template.json, background and pictures
///     _workshop/drafts/KEY/            drafts: the same files, and draft.json (base, by whom, when)
///     _workshop/versions/ID/NUMBER/    every version that was published, and publication.json (who, when, note)
///
/// documents::findTemplates() finds the first kind alone. The background and the pictures of a folder carry a part of
/// their hash in their name and are never changed; template.json, written whole in one step, says which ones count. So
/// a crash or a full disk leaves what was there, and a counter that is just reading sees the old form or the new one.
///
/// Several people may work on the same folder, also over the network. What somebody else changed in the meantime is
/// never overwritten: the call is refused (StoreConflict) and the draft stays as it is.
///
/// Every call blocks for files and may come from any thread; the object holds no state but the folders.
/// Errors of all that write: FileNotWritten (read-only), DiskFull, StoreBusy (somebody else writes for more than 5 s).
class Workshop {
public:
    /// `otherFolders`: where further forms are looked for, the shipped ones among them.
    Workshop(const QString &cityFolder, const QStringList &otherFolders);

    [[nodiscard]] QString cityFolder() const { return m_city; }

    /// A new form on this paper, without fields. Its id is made from `wantedId`: "form", "form-2" … if that is taken
    /// or no id.
    [[nodiscard]] Outcome<Draft> startOnPaper(
        const Paper &paper, const documents::Label &title, const QString &wantedId, const Signature &signature) const;
    /// "Change this form": a draft of a published or shipped form, or of any template folder. The result follows what
    /// is published under this id, if anything. Errors: those of documents::loadTemplate().
    [[nodiscard]] Outcome<Draft> startFromFolder(const QString &folder, const Signature &signature) const;
    /// An earlier version as a draft that follows the current one.
    [[nodiscard]] Outcome<Draft> startFromVersion(const Publication &version, const Signature &signature) const;
    /// What came in a file. It follows what is published under its id and replaces nothing by itself.
    [[nodiscard]] Outcome<Draft> startFromParcel(const Parcel &parcel, const Signature &signature) const;

    [[nodiscard]] QList<DraftEntry> drafts() const; ///< the one changed last comes first
    /// As far as it can be read: a draft may be unfinished. Errors: FileMissing, FileUnreadable, BadFile (no JSON).
    [[nodiscard]] Outcome<Draft> loadDraft(const QString &key) const;
    /// Lengths are saved in hundredths of a millimetre; the result is what lies on disk now. StoreConflict: somebody
    /// else has saved or removed this draft since; keepAside() saves it beside theirs.
    [[nodiscard]] Outcome<Draft> saveDraft(const Draft &draft, const Signature &signature) const;
    /// Saves as a draft of its own.
    [[nodiscard]] Outcome<Draft> keepAside(const Draft &draft, const Signature &signature) const;
    /// StoreConflict: it is not as it was loaded.
    [[nodiscard]] Outcome<void> removeDraft(const Draft &draft) const;

    /// What keeps the saved draft from being published: documents::checkTemplate() of its folder. Empty: nothing.
    [[nodiscard]] QList<Error> checkDraft(const QString &key) const;
    /// Makes the draft, as it is in memory, the form that counters use, and removes it from the drafts. Its version is
    /// the one written in it, or the next one ("1.0" → "1.1") where that one, or a later one, was used before.
    /// StoreConflict: somebody else has saved or removed the draft, or another form was published under its id since it
    /// was begun (`detail` has that one's version). BadFile: counters could not use it; the first problem is told, all
    /// of them by checkDraft(). After an error the draft is what it was.
    [[nodiscard]] Outcome<Publication> publish(
        const Draft &draft, const QString &note, const Signature &signature) const;
    /// After a conflict that a person has looked at: the draft now follows what is published.
    [[nodiscard]] Outcome<Draft> followPublished(const Draft &draft, const Signature &signature) const;

    /// The newest first; one that lies there but was not made here is the first with number 0 and no name.
    [[nodiscard]] QList<Publication> versions(const QString &id) const;
    /// The folder of the published form, empty when the city has none of this id.
    [[nodiscard]] QString publishedFolder(const QString &id) const;

private:
    [[nodiscard]] QString draftFolder(const QString &key) const;
    [[nodiscard]] Outcome<std::unique_ptr<QLockFile>> lock() const;
    [[nodiscard]] Outcome<Draft> following(Draft draft) const;
    [[nodiscard]] Outcome<void> checkUnchanged(const Draft &draft) const;
    [[nodiscard]] Outcome<Draft> written(Draft draft, const Signature &signature) const;
    [[nodiscard]] Outcome<void> dropDraft(const QString &key) const;
    [[nodiscard]] Outcome<void> checkBase(const Draft &draft) const;
    [[nodiscard]] QString versionFor(const documents::FormTemplate &form) const;

    QString m_city;
    QStringList m_others;
};

/// Of an error of the workshop: the draft itself was changed, published or removed by somebody else. Of the other
/// StoreConflict, about what was published meanwhile, it says false.
[[nodiscard]] bool isAboutDraft(const Error &error);

} // namespace madoguchi::designer
