#pragma once

#include "app/designer/TemplateFolder.h"
#include "app/designer/Workshop.h"

namespace madoguchi::designer {

/// The versions of one form in the city's folder: the published one and those before it. For Workshop, which holds the
/// lock while something is written.
///
/// A version is prepared on the shelf, then published, then confirmed. A crash before it was published leaves one that
/// is neither confirmed nor the current one: nobody sees it, and it is swept away. A crash after it leaves the current
/// one unconfirmed, which tidy() mends.
class VersionShelf {
public:
    VersionShelf(const QString &cityFolder, const QString &id);

    /// Empty when none is published.
    [[nodiscard]] QString publishedFolder() const;
    /// Where a form of this id is to be published.
    [[nodiscard]] QString folderToPublish() const;
    /// See Workshop::versions().
    [[nodiscard]] QList<Publication> list() const;

    /// Mends what a crash left, and keeps a published form that was put there by hand as a version.
    [[nodiscard]] Outcome<void> tidy() const;
    /// Puts a version on the shelf. Errors: BadFile with the first problem when counters could not use it, and those of
    /// writing. After an error nothing is left.
    [[nodiscard]] Outcome<Publication> prepare(
        const WholeTemplate &whole, const QString &note, const Signature &signature) const;
    /// It is published now.
    [[nodiscard]] Outcome<void> confirm(const Publication &prepared) const;

private:
    struct Shelved {
        Publication publication;
        bool confirmed = false;
    };
    [[nodiscard]] static Shelved read(const QString &id, int number, const QString &folder);
    [[nodiscard]] QList<Shelved> shelved() const;
    [[nodiscard]] int nextNumber() const;
    [[nodiscard]] QString shelf() const;
    [[nodiscard]] QString folderOf(int number) const;
    [[nodiscard]] Outcome<void> keepPublished(const Publication &published) const;

    QString m_city;
    QString m_id;
};

/// "1.0" → "1.1", "2026-04" → "2026-05", "draft" → "draft.1".
[[nodiscard]] QString nextVersion(const QString &version);

} // namespace madoguchi::designer
