#include "app/designer/BindingChooser.h"

#include "app/designer/BindingCatalogue.h"
#include "app/designer/DesignerWords.h"
#include "app/designer/PanelParts.h"
#include "app/reception/SearchKey.h"
#include "widgets/Button.h"
#include "widgets/SearchList.h"
#include "widgets/theme/Theme.h"

#include <QEvent>
#include <QRegularExpression>

#include <algorithm>

namespace madoguchi::designer {

using widgets::Button;
using widgets::SearchItem;

namespace {

/// In the list "typed" has to have an id, too.
const QString Typed = QStringLiteral("typed");
const QString Today = QStringLiteral("today");

SearchItem todayIn(const QString &group)
{
    SearchItem item;
    item.id = Today;
    item.title = wordsFor(documents::FieldKind::Today);
    item.detail = explain(documents::FieldKind::Today);
    item.group = group;
    item.keys = QStringLiteral("今日 きょう 本日 ほんじつ 申請日 届出日 日付 today date").split(u' ');
    return item;
}

bool answers(const SearchItem &item, const QString &typed)
{
    const QStringList texts = item.keys + QStringList { item.title, item.group };
    const QStringList words = typed.split(QRegularExpression(QStringLiteral("[\\s\u3000]+")), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&texts](const QString &word) {
        const QString key = reception::searchKey(word);
        return std::any_of(texts.begin(), texts.end(),
            [&key](const QString &text) { return reception::searchKey(text).contains(key); });
    });
}

} // namespace

BindingChooser::BindingChooser(QWidget *parent)
    : QWidget(parent)
    , m_title(panelHeading(this))
    , m_back(new Button({}, Button::Kind::Quiet, this))
    , m_take(new Button({}, Button::Kind::Second, this))
    , m_list(new widgets::SearchList({}, this))
{
    setObjectName(QStringLiteral("bindingChooser"));
    m_back->setObjectName(QStringLiteral("leaveBindings"));
    m_back->setPicture(theme::Icon::ArrowLeft);
    m_take->setObjectName(QStringLiteral("takeBinding"));
    m_list->setObjectName(QStringLiteral("bindings"));
    m_list->setPredicate(answers);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_take);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::px(16), theme::px(8), theme::px(16), theme::px(8));
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    const auto take = [this](const QString &id) {
        if (id == Today)
            emit todayChosen();
        else if (!id.isEmpty())
            emit chosen(id == Typed ? QString() : id);
    };
    connect(m_list, &widgets::SearchList::activated, this, take);
    connect(m_take, &Button::clicked, this, [this, take] { take(m_list->currentId()); });
    connect(m_back, &Button::clicked, this, &BindingChooser::left);
    retranslate();
}

void BindingChooser::open(const documents::FormTemplate &form, const documents::Field &field)
{
    QList<SearchItem> items;
    for (const BindingChoice &choice : bindingChoices(form)) {
        SearchItem item;
        item.id = choice.binding.isEmpty() ? Typed : choice.binding;
        item.title = choice.title;
        item.group = choice.group;
        item.keys = choice.keys;
        items << item;
        if (choice.binding.isEmpty())
            items << todayIn(choice.group);
    }
    m_list->setTyped({});
    m_list->setItems(items);
    m_list->setCurrentId(field.binding.isEmpty() ? Typed : field.binding);
}

void BindingChooser::takeFocus()
{
    m_list->focusSearch();
}

void BindingChooser::retranslate()
{
    //: Designer, heading above the list of everything that a field can show.
    m_title->setText(tr("What does this field show?"));
    //: Designer: search box of the list of what a field can show, read aloud and as placeholder.
    m_list->setLabel(tr("Search: name, address …"));
    //: Designer: when the list of what a field can show has nothing.
    m_list->setEmptyAdvice(tr("Type another word, or take “Typed at the counter”."));
    //: Designer, button: nothing is chosen.
    m_back->setText(tr("Back"));
    //: Designer, button: the field shows what is marked in the list.
    m_take->setText(tr("Take this"));
}

void BindingChooser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::designer
