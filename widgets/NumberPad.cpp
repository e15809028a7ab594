#include "widgets/NumberPad.h"

#include "widgets/Button.h"

#include <QEvent>
#include <QGridLayout>

namespace madoguchi::widgets {

NumberPad::NumberPad(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(theme::px(8));
    for (int digit = 0; digit <= 9; ++digit) {
        const QString name = QString::number(digit);
        const int place = digit == 0 ? 10 : digit - 1; // zero in the middle of the last row
        auto *key = addKey(new Button(name, Button::Kind::Key), QStringLiteral("digit") + name, place / 3, place % 3);
        key->setLarge(true);
        connect(key, &Button::clicked, this, [this, digit] { emit digitEntered(char('0' + digit)); });
    }
    m_backspace = addKey(new Button(QString(), Button::Kind::Key), QStringLiteral("backspace"), 3, 0);
    m_backspace->setPicture(theme::Icon::Backspace);
    m_submit = addKey(new Button(QString(), Button::Kind::Main), QStringLiteral("submit"), 3, 2);
    m_submit->setPicture(theme::Icon::ArrowRight);
    connect(m_backspace, &Button::clicked, this, &NumberPad::backspace);
    connect(m_submit, &Button::clicked, this, &NumberPad::submitted);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    retranslate();
}

Button *NumberPad::addKey(Button *key, const QString &objectName, int row, int column)
{
    key->setObjectName(objectName);
    key->setFocusPolicy(Qt::NoFocus); // number keys do the same
    key->setFixedSize(theme::px(88), theme::px(60));
    static_cast<QGridLayout *>(layout())->addWidget(key, row, column);
    return key;
}

void NumberPad::setSubmittable(bool submittable)
{
    m_submit->setEnabled(submittable);
}

void NumberPad::setSubmitName(const QString &name)
{
    m_submit->setAccessibleName(name);
}

void NumberPad::retranslate()
{
    //: Key of the number pad that takes away the last digit, read aloud.
    m_backspace->setAccessibleName(tr("Delete the last digit"));
}

void NumberPad::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::widgets
