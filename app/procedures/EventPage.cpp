#include "app/procedures/EventPage.h"

#include "app/procedures/PlanWords.h"
#include "app/settings/Language.h"
#include "widgets/Notice.h"
#include "widgets/SearchList.h"
#include "widgets/theme/Theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace madoguchi::procedures {

using widgets::Notice;
using widgets::SearchList;

EventPage::EventPage(const ProcedureTables &tables, QWidget *parent)
    : QWidget(parent)
    , m_tables(tables)
    , m_list(new SearchList({}, this))
    , m_notice(new Notice(this))
{
    setObjectName(QStringLiteral("eventPage"));
    m_list->setObjectName(QStringLiteral("eventList"));
    m_notice->setReservesRoom(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::px(24), theme::px(16), theme::px(24), theme::px(8));
    column->addWidget(m_notice);
    column->addWidget(m_list, 1);
    connect(m_list, &SearchList::currentChanged, this, &EventPage::currentChanged);
    connect(m_list, &SearchList::activated, this, &EventPage::chosen);
    load();
}

void EventPage::load()
{
    //: Procedures, name of the search box over the life events; shown in it while it is empty.
    m_list->setLabel(tr("What has happened?"));
    //: Procedures, below "nothing was found" in the list of life events.
    m_list->setEmptyAdvice(tr("Try “death”, “move” or “birth”."));
    QList<widgets::SearchItem> items;
    const PlanWords words(settings::shownLanguage());
    for (const LifeEvent &event : m_tables.events) {
        widgets::SearchItem item;
        item.id = event.id;
        item.title = words.title(event);
        //: Procedures, second line of a life event: how many procedures and questions its tables have.
        item.detail = tr("%1 procedures, %2 questions")
                          .arg(event.procedures.size())
                          .arg(event.questions.size() + event.days.size());
        item.keys = { event.id, event.title, event.titleEasy, event.titleEn };
        items << item;
    }
    //: Procedures, instead of the life events while their tables are being read.
    m_list->setWaiting(items.isEmpty() ? tr("The tables are being read …") : QString());
    m_list->setItems(items);
    QStringList troubles;
    for (const ProcedureTables::Refused &refused : m_tables.refused)
        troubles << refused.error.message + u' ' + refused.error.place;
    for (const Error &problem : m_tables.problems)
        troubles << problem.message + u' ' + problem.place;
    if (troubles.isEmpty())
        m_notice->clear();
    else
        m_notice->say(Notice::Kind::Warning,
            //: Procedures, above the life events; %1 says what is wrong with the city's own tables, and where.
            tr("Something of the city's own tables cannot be used. Tell the IT staff: %1").arg(troubles.join(u'\n')));
    emit currentChanged();
}

QString EventPage::current() const
{
    return m_list->currentId();
}

bool EventPage::clearSearch()
{
    if (m_list->typed().isEmpty())
        return false;
    m_list->setTyped({});
    return true;
}

void EventPage::reset()
{
    m_list->setTyped({});
    if (!m_tables.events.isEmpty())
        m_list->setCurrentId(m_tables.events.first().id);
}

void EventPage::takeFocus()
{
    m_list->focusSearch();
}

void EventPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        load();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::procedures
