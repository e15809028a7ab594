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

QString bundleId(const QString &id)
{
    return QStringLiteral("bundle:") + id;
}

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
        known.last().entry.isCitysOwn = !found.value(id).startsWith(folders.last());
    }
    addBundles(folders, known);
    return known;
}

void FormCatalogue::addBundles(const QStringList &folders, QList<Known> &known)
{
    QStringList usable;
    for (const Known &form : std::as_const(known)) {
        if (form.entry.isUsable())
            usable << form.entry.id;
    }
    const Bundles read = readBundles(folders);
    for (const Bundle &bundle : read.bundles) {
        Known one;
        one.entry.id = bundleId(bundle.id);
        one.entry.title = bundle.title;
        for (const QString &form : bundle.forms) {
            if (usable.contains(form))
                one.entry.bundle << form;
        }
        if (one.entry.bundle.isEmpty()) // a city that has none of its forms does not need it
            continue;
        for (const QString &text :
            QStringList { bundle.title.ja, bundle.title.en, bundle.id, bundle.kana } + bundle.keywords)
            one.addKey(text);
        known << one;
    }
    for (const Error &problem : read.problems) {
        Known one;
        one.entry.id = bundleId(problem.place);
        one.entry.title.ja = QStringLiteral("bundles.json");
        one.entry.problems << problem;
        one.addKey(one.entry.title.ja);
        known << one;
    }
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
    for (const QString &text : searchable(entry))
        known.addKey(text);
    return known;
}

void FormCatalogue::Known::addKey(const QString &text)
{
    keys << reception::searchKey(text);
    latin << romajiKey(text);
}

bool FormCatalogue::matches(const Known &known, const QString &word)
{
    if (known.entry.number > 0 && word == QString::number(known.entry.number))
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

QList<documents::FormTemplate> FormCatalogue::formsOf(const QStringList &ids) const
{
    QStringList single;
    for (const QString &id : ids) {
        const CatalogueEntry *one = entry(id);
        single << (one && !one->bundle.isEmpty() ? one->bundle : QStringList { id });
    }
    single.removeDuplicates();
    QList<documents::FormTemplate> forms;
    for (const QString &id : std::as_const(single)) {
        const CatalogueEntry *one = entry(id);
        if (one && one->form)
            forms << *one->form;
    }
    return forms;
}

} // namespace madoguchi::forms
