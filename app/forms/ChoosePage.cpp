#include "app/forms/ChoosePage.h"

#include "app/forms/PaperPane.h"
#include "widgets/SearchList.h"
#include "widgets/theme/Theme.h"

#include <QHBoxLayout>
#include <QShortcut>

#include <algorithm>

namespace madoguchi::forms {

namespace {
constexpr int KeyedForms = 9;
}

ChoosePage::ChoosePage(FormCatalogue &catalogue, RenderWorker &worker, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_list(new widgets::SearchList({}, this))
    , m_paper(new PaperPane(worker, this))
{
    setObjectName(QStringLiteral("choosePage"));
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(theme::px(24), theme::px(16), theme::px(24), theme::px(8));
    columns->setSpacing(theme::px(24));
    columns->addWidget(m_list, 1);
    columns->addWidget(m_paper, 1);

    m_list->setObjectName(QStringLiteral("formList"));
    m_list->setSeveral(true);
    m_list->setPredicate([this](const widgets::SearchItem &item, const QString &typed) {
        const QList<CatalogueEntry> found = m_catalogue.find(typed);
        return std::any_of(
            found.begin(), found.end(), [&item](const CatalogueEntry &entry) { return entry.id == item.id; });
    });
    connect(m_list, &widgets::SearchList::currentChanged, this, &ChoosePage::look);
    connect(m_list, &widgets::SearchList::checkedChanged, this, &ChoosePage::chosenChanged);
    connect(m_list, &widgets::SearchList::activated, this, [this] {
        if (!chosen().isEmpty())
            emit confirmed();
    });
    connect(&m_catalogue, &FormCatalogue::loaded, this, &ChoosePage::fill);
    // Digits alone are searched for. The list's order follows what is used most; the hand's way to a form stays.
    for (int number = 1; number <= KeyedForms; ++number) {
        auto *key = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number)), this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, number] { toggle(number); });
    }
}

void ChoosePage::setLanguage(const QString &language)
{
    m_language = language;
    //: Forms tab, name of the search box over the list of forms; shown in it while it is empty.
    m_list->setLabel(tr("Search the forms"));
    //: Forms tab, below "nothing was found" in the list of forms.
    m_list->setEmptyAdvice(tr("Try a part of the title, its reading, or a word like \"household\"."));
    fill();
}

void ChoosePage::fill()
{
    QList<widgets::SearchItem> items;
    QList<CatalogueEntry> entries = m_catalogue.entries();
    // Forms and bundles each stand together; first those of which one is used most.
    const bool bundlesFirst = !entries.isEmpty() && !entries.first().bundle.isEmpty();
    std::stable_partition(entries.begin(), entries.end(),
        [bundlesFirst](const CatalogueEntry &entry) { return entry.bundle.isEmpty() != bundlesFirst; });
    for (const CatalogueEntry &entry : std::as_const(entries)) {
        widgets::SearchItem item;
        item.id = entry.id;
        item.title = entry.title.in(m_language);
        item.detail = detailOf(entry);
        item.group = groupOf(entry);
        if (entry.number > 0 && entry.number <= KeyedForms)
            item.keyHint = QStringLiteral("Alt+%1").arg(entry.number);
        items << item;
    }
    m_list->setItems(items);
    look(m_list->currentId());
}

QString ChoosePage::detailOf(const CatalogueEntry &entry) const
{
    if (!entry.isUsable()) {
        //: Forms tab, second line of a form in the list whose template is damaged.
        return tr("Cannot be used: the template is damaged");
    }
    if (entry.form) {
        if (entry.isCitysOwn) // may have the title of a shipped one
            //: Forms tab, second line of a form in the list that the city made: its number and the number of pages.
            return tr("No. %1, %n pages, the city's own", nullptr, int(entry.form->pages.size())).arg(entry.number);
        //: Forms tab, second line of a form in the list: its number and the number of pages.
        return tr("No. %1, %n pages", nullptr, int(entry.form->pages.size())).arg(entry.number);
    }
    QStringList titles;
    for (const documents::FormTemplate &form : m_catalogue.formsOf(entry.bundle))
        titles << form.title.in(m_language);
    //: Between the titles of forms in one line.
    return titles.join(tr(", "));
}

QString ChoosePage::groupOf(const CatalogueEntry &entry) const
{
    if (entry.bundle.isEmpty()) {
        //: Forms tab, heading in the list of forms.
        return tr("Forms");
    }
    //: Forms tab, heading in the list of forms: sets of forms that are filled together for one occasion.
    return tr("Several forms at once");
}

void ChoosePage::look(const QString &id)
{
    const CatalogueEntry *entry = m_catalogue.entry(id);
    if (entry && entry->isUsable()) {
        m_paper->showForm(m_catalogue.formsOf({ id }).first());
    } else if (entry) {
        const Error &problem = entry->problems.first();
        //: Forms tab, when a damaged template is looked at; %1 is the place in its file, for the IT staff.
        m_paper->showReason(tr("This template is damaged. Tell the IT staff: %1").arg(problem.place));
    } else {
        m_paper->showReason({});
    }
    emit chosenChanged();
}

QString ChoosePage::lookedAt() const
{
    return m_list->currentId();
}

QStringList ChoosePage::chosenIds() const
{
    const QStringList checked = m_list->checkedIds();
    return checked.isEmpty() ? QStringList { m_list->currentId() } : checked;
}

QList<documents::FormTemplate> ChoosePage::chosen() const
{
    return m_catalogue.formsOf(chosenIds());
}

void ChoosePage::setChosen(const QStringList &ids)
{
    m_list->setCheckedIds(ids);
    emit chosenChanged();
}

QStringList ChoosePage::checked() const
{
    return m_list->checkedIds();
}

void ChoosePage::setCurrent(const QString &id)
{
    m_list->setCurrentId(id);
}

void ChoosePage::reset()
{
    m_list->setTyped({});
    m_list->setCheckedIds({});
    fill();
    const QStringList visible = m_list->visibleIds();
    if (!visible.isEmpty())
        m_list->setCurrentId(visible.first());
}

bool ChoosePage::clearSearch()
{
    if (m_list->typed().isEmpty())
        return false;
    m_list->setTyped({});
    return true;
}

void ChoosePage::takeFocus()
{
    m_list->focusSearch();
}

void ChoosePage::toggle(int number)
{
    for (const CatalogueEntry &entry : m_catalogue.entries()) {
        if (entry.number != number)
            continue;
        QStringList checked = m_list->checkedIds();
        if (!checked.removeOne(entry.id))
            checked << entry.id;
        m_list->setCurrentId(entry.id);
        setChosen(checked);
    }
}

} // namespace madoguchi::forms
