#include "app/designer/ConditionRows.h"

#include "app/designer/BindingCatalogue.h"
#include "app/designer/DesignerWords.h"
#include "app/designer/PanelParts.h"
#include "app/designer/PickField.h"
#include "app/settings/Language.h"
#include "widgets/Button.h"
#include "widgets/ChoiceField.h"
#include "widgets/theme/Theme.h"

#include <QEvent>

namespace madoguchi::designer {

using documents::Condition;
using documents::Conditions;
using documents::Field;
using documents::FieldKind;
using widgets::Button;
using widgets::ChoiceField;

namespace {

const QString Filled = QStringLiteral("filled");
const QString Empty = QStringLiteral("empty");

/// What of the fields is seen in the rows.
QList<Field> offeredOf(const documents::FormTemplate &form)
{
    QList<Field> offered;
    for (const Field &field : form.fields) {
        Field seen;
        seen.id = field.id;
        seen.kind = field.kind;
        seen.page = field.page;
        seen.label = field.label;
        seen.options = field.options;
        offered << seen;
    }
    return offered;
}

} // namespace

ConditionRows::ConditionRows(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_rows(new QVBoxLayout)
    , m_add(new PickField(this))
{
    setObjectName(QStringLiteral("conditions"));
    m_title->setFont(theme::font(theme::TextSize::Body, true));
    m_title->setWordWrap(true);
    m_add->setObjectName(QStringLiteral("addCondition"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(4));
    column->addWidget(m_title);
    column->addLayout(m_rows);
    column->addWidget(m_add);
    connect(m_add, &PickField::pickedByHand, this, [this](const QString &id) {
        Conditions conditions = m_conditions;
        Condition condition;
        condition.field = id; // whatever it is answered with, until answers are checked
        conditions << condition;
        change(conditions);
    });
}

void ConditionRows::setTitle(const QString &title)
{
    m_title->setText(title);
}

void ConditionRows::load(const documents::FormTemplate &form, const Except &except, const Conditions &conditions)
{
    // What the person has just chosen comes back with the form: then the rows, and the focus in them, stay.
    const bool isSame = offeredOf(m_form) == offeredOf(form) && m_except == except && m_conditions == conditions;
    m_form = form;
    m_except = except;
    m_conditions = conditions;
    if (!isSame || m_built.size() != conditions.size())
        build();
}

void ConditionRows::change(const Conditions &conditions)
{
    m_conditions = conditions;
    // Not from within a row that is about to go.
    QMetaObject::invokeMethod(this, &ConditionRows::build, Qt::QueuedConnection);
    emit changed(conditions);
}

void ConditionRows::build()
{
    dropRows(m_built);
    for (qsizetype i = 0; i < m_conditions.size(); ++i)
        addRow(i);
    offer();
}

void ConditionRows::addRow(qsizetype index)
{
    const Condition &condition = m_conditions.at(index);
    const Field *field = m_form.field(condition.field);
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, theme::px(4));
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    auto *name = new QLabel;
    name->setWordWrap(true);
    name->setText(field                   ? field->label.in(settings::shownLanguage())
            : condition.binding.isEmpty() ? condition.field
                                          : bindingWords(condition.binding));
    auto *remove = new Button({}, Button::Kind::Quiet);
    remove->setObjectName(QStringLiteral("removeCondition"));
    remove->setPicture(theme::Icon::Close);
    remove->setSmall(true);
    //: Designer, button beside a condition, read aloud.
    remove->setAccessibleName(tr("Remove this condition"));
    head->addWidget(name, 1);
    head->addWidget(remove);
    column->addLayout(head);
    connect(remove, &Button::clicked, this, [this, index] {
        m_add->focusControl();
        Conditions conditions = m_conditions;
        conditions.removeAt(index);
        change(conditions);
    });
    if (field)
        addAnswers(*column, index, *field);
    m_rows->addWidget(row);
    m_built << row;
}

void ConditionRows::addAnswers(QVBoxLayout &column, qsizetype index, const Field &field)
{
    const Condition &condition = m_conditions.at(index);
    auto *answers = new ChoiceField({});
    const bool isChoice = field.kind == FieldKind::Choice;
    answers->setSeveral(isChoice);
    QList<ChoiceField::Choice> choices;
    if (isChoice) {
        //: Designer, above the answers of a field: one of those that are checked has to be chosen.
        answers->setLabel(tr("is one of these (none checked: any of them)"));
        for (const documents::Option &option : field.options)
            choices << ChoiceField::Choice { option.value, option.label.in(settings::shownLanguage()) };
    } else {
        //: Designer, above two answers: whether a field has something in it.
        answers->setLabel(tr("is"));
        //: Designer, condition: a field has something in it. Short.
        choices << ChoiceField::Choice { Filled, tr("filled in") };
        //: Designer, condition: a field has nothing in it. Short.
        choices << ChoiceField::Choice { Empty, tr("empty") };
    }
    answers->setChoices(choices);
    answers->setChosen(isChoice ? condition.anyOf : QStringList { condition.filled ? Filled : Empty });
    connect(answers, &ChoiceField::chosenChanged, this, [this, index, isChoice](const QStringList &ids) {
        Conditions conditions = m_conditions;
        if (isChoice)
            conditions[index].anyOf = ids;
        else
            conditions[index].filled = ids.contains(Filled);
        m_conditions = conditions;
        emit changed(conditions);
    });
    column.addWidget(answers);
}

void ConditionRows::offer()
{
    QList<PickField::Choice> fields;
    for (const Field &field : std::as_const(m_form.fields)) {
        const bool isAsked = documents::takesText(field.kind) && field.kind != FieldKind::Today;
        if (field.id != m_except.field && field.page != m_except.page && isAsked)
            fields << PickField::Choice { field.id, field.label.in(settings::shownLanguage()) };
    }
    m_add->setLabel(m_conditions.isEmpty()
            //: Designer: a field is chosen on whose answer this depends.
            ? tr("Depends on another field")
            //: Designer: a further field is chosen on whose answer this depends.
            : tr("Depends on one more field"));
    //: Designer, below the list of fields on whose answer a field, a page or a fee may depend.
    m_add->setHint(
        tr("Choose none, and it is always used. For example: ask for the reason only where “other” is chosen."));
    m_add->setChoices(fields);
    m_add->setPicked({});
}

void ConditionRows::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        build();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::designer
