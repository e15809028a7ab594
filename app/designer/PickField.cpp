#include "app/designer/PickField.h"

#include "widgets/theme/Theme.h"

#include <QComboBox>
#include <QEvent>

namespace madoguchi::designer {

PickField::PickField(QWidget *parent)
    : Field({}, parent)
    , m_box(new QComboBox)
{
    m_box->setMinimumHeight(theme::px(44));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(6);
    m_box->setMaxVisibleItems(14);
    setUp(m_box, m_box);
    connect(m_box, &QComboBox::activated, this,
        [this](int index) { emit pickedByHand(m_box->itemData(index).toString()); });
}

void PickField::setChoices(const QList<Choice> &choices)
{
    const QString before = picked();
    m_box->clear();
    for (const Choice &choice : choices)
        m_box->addItem(choice.picture, choice.text, choice.id);
    setPicked(before);
}

void PickField::setPicked(const QString &id)
{
    m_box->setCurrentIndex(m_box->findData(id));
}

QString PickField::picked() const
{
    return m_box->currentData().toString();
}

QWidget *PickField::control() const
{
    return m_box;
}

bool PickField::eventFilter(QObject *watched, QEvent *event)
{
    // Scrolling through the entries must not change one of them.
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return Field::eventFilter(watched, event);
}

} // namespace madoguchi::designer
