#include "widgets/PinPad.h"

#include "widgets/Button.h"
#include "widgets/PinDots.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace madoguchi::widgets {

PinPad::PinPad(QWidget *parent)
    : QWidget(parent)
    , m_row(new PinDots)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false); // an input method must never see these keys
    auto *layout = new QVBoxLayout(this);
    const int room = theme::px(12); // for the focus ring
    layout->setContentsMargins(room, room, room, room);
    layout->setSpacing(theme::px(20));
    layout->addWidget(m_row);
    auto *grid = new QGridLayout;
    grid->setSpacing(theme::px(8));
    addKeys(*grid);
    layout->addLayout(grid);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    retranslate();
    updateDots();
}

void PinPad::addKeys(QGridLayout &grid)
{
    for (int digit = 0; digit <= 9; ++digit) {
        auto *key = new Button(QString::number(digit), Button::Kind::Key);
        key->setLarge(true);
        key->setObjectName(QStringLiteral("digit%1").arg(digit));
        key->setFocusPolicy(Qt::NoFocus); // the pad is one stop; number keys do the same
        key->setFixedSize(theme::px(88), theme::px(60));
        connect(key, &Button::clicked, this, [this, digit] { emit digitEntered(char('0' + digit)); });
        m_digits.append(key);
        if (digit > 0)
            grid.addWidget(key, (digit - 1) / 3, (digit - 1) % 3);
    }
    m_backspace = new Button(QString(), Button::Kind::Key);
    m_backspace->setPicture(theme::Icon::Backspace);
    m_submit = new Button(QString(), Button::Kind::Main);
    m_submit->setPicture(theme::Icon::ArrowRight);
    m_backspace->setObjectName(QStringLiteral("backspace"));
    m_submit->setObjectName(QStringLiteral("submit"));
    for (Button *key : { m_backspace, m_submit }) {
        key->setFocusPolicy(Qt::NoFocus);
        key->setFixedSize(theme::px(88), theme::px(60));
    }
    grid.addWidget(m_backspace, 3, 0);
    grid.addWidget(m_digits.at(0), 3, 1);
    grid.addWidget(m_submit, 3, 2);
    connect(m_backspace, &Button::clicked, this, &PinPad::backspace);
    connect(m_submit, &Button::clicked, this, &PinPad::submit);
}

void PinPad::setLength(int digits)
{
    m_length = digits;
    updateDots();
}

void PinPad::setDots(int count)
{
    m_dots = count;
    updateDots();
}

void PinPad::updateDots()
{
    m_row->show(m_dots, m_length);
    m_submit->setEnabled(m_dots >= m_length);
    //: Read aloud for the number pad of a PIN: %1 of %2 digits are typed.
    setAccessibleDescription(tr("%1 of %2 digits").arg(m_dots).arg(m_length));
}

void PinPad::submit()
{
    if (m_dots >= m_length)
        emit submitted();
}

void PinPad::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key >= Qt::Key_0 && key <= Qt::Key_9)
        emit digitEntered(char('0' + (key - Qt::Key_0)));
    else if (key == Qt::Key_Backspace)
        emit backspace();
    else if (key == Qt::Key_Delete)
        emit clear();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        submit();
    else
        QWidget::keyPressEvent(event);
}

void PinPad::retranslate()
{
    //: Name of the number pad on which a PIN is typed, read aloud.
    setAccessibleName(tr("PIN, number keys"));
    //: Key of the number pad that takes away the last digit, read aloud.
    m_backspace->setAccessibleName(tr("Delete the last digit"));
    //: Key of the number pad that hands the PIN to the card, read aloud.
    m_submit->setAccessibleName(tr("Enter the PIN"));
    updateDots();
}

void PinPad::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::widgets
