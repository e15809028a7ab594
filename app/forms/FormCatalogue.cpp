#include "app/forms/FormCatalogue.h"

#include "app/forms/RomajiKey.h"
#include "app/reception/SearchKey.h"
#include "devices/outcome/WhenFinished.h"

#include <QFileInfo>
#include <QtConcurrent>

#include <algorithm>

namespace madoguchi::forms {

namespace {

QStringList searchable(const CatalogueEntry &entry)
{
    QStringList texts { entry.title.ja, entry.title.en, entry.id };
    if (entry.form) {
        texts << entry.form->kana;
        texts << entry.form->keywords;
    }
    return texts;
}

} // namespace

FormCatalogue::FormCatalogue(const QStringList &folders, FormHabits &habits, QObject *parent)
    : QObject(parent)
    , m_folders(folders)
    , m_habits(habits)
{
    m_pool.setMaxThreadCount(1);
}

FormCatalogue::~FormCatalogue()
{
    m_pool.waitForDone();
}

void FormCatalogue::load()
{
    whenFinished(QtConcurrent::run(&m_pool, &FormCatalogue::read, m_folders), this, [this](const QList<Known> &known) {
        m_known = known;
        m_loaded = true;
        emit loaded();
    });
}

bool FormCatalogue::isLoaded() const
{
    return m_loaded;
}

QList<FormCatalogue::Known> FormCatalogue::read(const QStringList &folders)
{
    const QHash<QString, QString> found = documents::findTemplates(folders);
    QStringList ids = found.keys();
    ids.sort();
    QList<Known> known;
    for (const QString &id : ids) {
        known << readOne(id, found.value(id));
        known.last().entry.number = int(known.size());
    }
    return known;
}

FormCatalogue::Known FormCatalogue::readOne(const QString &id, const QString &folder)
{
    Known known;
    CatalogueEntry &entry = known.entry;
    entry.id = id;
    entry.folder = folder;
    if (Outcome<documents::FormTemplate> form = documents::loadTemplate(folder)) {
        entry.title = form->title;
        entry.form = *std::move(form);
    } else {
        entry.title.ja = QFileInfo(folder).fileName();
        entry.problems = documents::checkTemplate(folder);
        if (entry.problems.isEmpty())
            entry.problems << form.error();
    }
    for (const QString &text : searchable(entry)) {
        known.keys << reception::searchKey(text);
        known.latin << romajiKey(text);
    }
    return known;
}

bool FormCatalogue::matches(const Known &known, const QString &word)
{
    if (word == QString::number(known.entry.number))
        return true;
    const auto holds = [](const QStringList &keys, const QString &key) {
        return !key.isEmpty()
            && std::any_of(keys.begin(), keys.end(), [&key](const QString &k) { return k.contains(key); });
    };
    if (holds(known.keys, reception::searchKey(word)))
        return true;
    const bool isLatin = std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x80; });
    return isLatin && holds(known.latin, romajiKey(word));
}

QList<CatalogueEntry> FormCatalogue::find(const QString &text) const
{
    QString folded = text.normalized(QString::NormalizationForm_KC).toLower(); // full-width digits and spaces
    const QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    QList<CatalogueEntry> found;
    for (const Known &known : m_known) {
        if (std::all_of(words.begin(), words.end(), [&known](const QString &word) { return matches(known, word); }))
            found << known.entry;
    }
    std::stable_sort(found.begin(), found.end(), [this](const CatalogueEntry &a, const CatalogueEntry &b) {
        if (a.isUsable() != b.isUsable())
            return a.isUsable();
        return m_habits.uses(a.id) > m_habits.uses(b.id);
    });
    return found;
}

QList<CatalogueEntry> FormCatalogue::entries() const
{
    return find({});
}

const CatalogueEntry *FormCatalogue::entry(const QString &id) const
{
    const auto it
        = std::find_if(m_known.begin(), m_known.end(), [&id](const Known &known) { return known.entry.id == id; });
    return it == m_known.end() ? nullptr : &it->entry;
}

} // namespace madoguchi::forms
