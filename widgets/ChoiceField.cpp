#include "widgets/ChoiceField.h"

#include "widgets/ChoiceButton.h"
#include "widgets/FlowLayout.h"
#include "widgets/theme/Theme.h"

#include <QKeyEvent>

namespace madoguchi::widgets {

ChoiceField::ChoiceField(const QString &label, QWidget *parent)
    : Field(label, parent)
    , m_row(new QWidget)
{
    new FlowLayout(m_row, theme::px(8));
    setUp(m_row, m_row);
}

void ChoiceField::setSeveral(bool several)
{
    m_several = several;
}

void ChoiceField::setChoices(const QList<Choice> &choices)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    const auto mark = m_several ? ChoiceButton::Mark::Square : ChoiceButton::Mark::Circle;
    for (const Choice &choice : choices) {
        auto *button = new ChoiceButton(choice.id, choice.text, mark);
        button->setObjectName(choice.id);
        button->installEventFilter(this);
        connect(button, &ChoiceButton::clicked, this, [this, button] { pressed(button); });
        m_row->layout()->addWidget(button);
        m_buttons.append(button);
    }
    updateTabStop();
}

void ChoiceField::setChosen(const QStringList &ids)
{
    for (ChoiceButton *button : std::as_const(m_buttons))
        button->setChecked(ids.contains(button->id()));
    updateTabStop();
}

QStringList ChoiceField::chosen() const
{
    QStringList ids;
    for (const ChoiceButton *button : m_buttons) {
        if (button->isChecked())
            ids << button->id();
    }
    return ids;
}

QWidget *ChoiceField::control() const
{
    for (ChoiceButton *button : m_buttons) {
        if (button->focusPolicy() == Qt::StrongFocus)
            return button;
    }
    return m_row;
}

void ChoiceField::pressed(ChoiceButton *button)
{
    const bool wasOn = button->isChecked();
    if (!m_several) {
        for (ChoiceButton *other : std::as_const(m_buttons))
            other->setChecked(false);
    }
    // A single answer can be taken back by pressing it again: nothing chosen is a state of a paper form.
    button->setChecked(!wasOn);
    updateTabStop();
    emit chosenChanged(chosen());
}

/// One of several answers is one stop for Tab, as radio buttons are; boxes are one stop each.
void ChoiceField::updateTabStop()
{
    ChoiceButton *stop = m_buttons.value(0);
    for (ChoiceButton *button : std::as_const(m_buttons)) {
        if (button->isChecked() || button->hasFocus())
            stop = button;
    }
    for (ChoiceButton *button : std::as_const(m_buttons))
        button->setFocusPolicy(m_several || button == stop ? Qt::StrongFocus : Qt::ClickFocus);
}

void ChoiceField::moveFocus(ChoiceButton *from, int step)
{
    const auto count = m_buttons.size();
    ChoiceButton *to = m_buttons.at((m_buttons.indexOf(from) + step + count) % count);
    to->setFocus(Qt::TabFocusReason);
    updateTabStop();
}

bool ChoiceField::eventFilter(QObject *watched, QEvent *event)
{
    auto *button = qobject_cast<ChoiceButton *>(watched);
    if (button == nullptr || event->type() != QEvent::KeyPress)
        return Field::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        moveFocus(button, 1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Up:
        moveFocus(button, -1);
        return true;
    default:
        return Field::eventFilter(watched, event);
    }
}

void ChoiceField::troubleChanged()
{
    for (ChoiceButton *button : std::as_const(m_buttons))
        button->setTrouble(hasTrouble());
}

} // namespace madoguchi::widgets
