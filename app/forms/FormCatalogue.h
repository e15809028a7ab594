#pragma once

#include "app/documents/FormTemplate.h"
#include "app/forms/FormBundles.h"
#include "app/forms/FormHabits.h"
#include "devices/outcome/Error.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <optional>

namespace madoguchi::forms {

/// A form that can be chosen, several that are chosen together, or what cannot be used and why.
struct CatalogueEntry {
    QString id;
    QString folder;
    documents::Label title; ///< of a broken template: its folder's name
    int number = 0; ///< 1-based, in the order of ids: stays the same while the templates do; 0 for a bundle
    std::optional<documents::FormTemplate> form; ///< nullopt: broken, or a bundle
    bool isCitysOwn = false; ///< not from the last folder, where the shipped ones are
    QStringList bundle; ///< ids of the forms of a bundle that can be used, in their order
    QList<Error> problems;

    [[nodiscard]] bool isUsable() const { return form.has_value() || !bundle.isEmpty(); }
};

/// What a bundle is called among the forms: no form has such an id.
[[nodiscard]] QString bundleId(const QString &id);

/// All forms of this counter. Loaded off the calling thread; a broken template is listed with its reason and never
/// keeps the others away.
class FormCatalogue : public QObject {
    Q_OBJECT

public:
    /// Folders with templates, the city's own first (settings::templateFolders).
    FormCatalogue(const QStringList &folders, FormHabits &habits, QObject *parent = nullptr);
    ~FormCatalogue() override; ///< waits for a loading under way

    void load(); ///< returns at once; loaded() follows
    [[nodiscard]] bool isLoaded() const;
    [[nodiscard]] QList<CatalogueEntry> entries() const; ///< most used first, then by number; broken ones last
    /// Those that hold every word of `text` in title, reading, romaji, keywords, id or number; all for an empty text.
    [[nodiscard]] QList<CatalogueEntry> find(const QString &text) const;
    [[nodiscard]] const CatalogueEntry *entry(const QString &id) const; ///< of a bundle: bundleId()
    /// The forms behind these ids, of forms and of bundles, each once; what cannot be used is left out.
    [[nodiscard]] QList<documents::FormTemplate> formsOf(const QStringList &ids) const;

signals:
    void loaded();

private:
    struct Known {
        CatalogueEntry entry;
        QStringList keys; ///< folded for search
        QStringList latin; ///< romaji keys
        void addKey(const QString &text);
    };
    [[nodiscard]] static QList<Known> read(const QStringList &folders);
    static void addBundles(const QStringList &folders, QList<Known> &known);
    [[nodiscard]] static Known readOne(const QString &id, const QString &folder);
    [[nodiscard]] static bool matches(const Known &known, const QString &word);

    QStringList m_folders;
    FormHabits &m_habits;
    QList<Known> m_known;
    bool m_loaded = false;
    QThreadPool m_pool;
};

} // namespace madoguchi::forms
