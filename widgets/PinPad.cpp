#include "widgets/PinPad.h"

#include "widgets/NumberPad.h"
#include "widgets/PinDots.h"
#include "widgets/theme/Theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace madoguchi::widgets {

PinPad::PinPad(QWidget *parent)
    : QWidget(parent)
    , m_row(new PinDots)
    , m_keys(new NumberPad)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false); // an input method must never see these keys
    auto *layout = new QVBoxLayout(this);
    const int room = theme::px(12); // for the focus ring
    layout->setContentsMargins(room, room, room, room);
    layout->setSpacing(theme::px(20));
    layout->addWidget(m_row);
    layout->addWidget(m_keys);
    connect(m_keys, &NumberPad::digitEntered, this, &PinPad::digitEntered);
    connect(m_keys, &NumberPad::backspace, this, &PinPad::backspace);
    connect(m_keys, &NumberPad::submitted, this, &PinPad::submit);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    retranslate();
    updateDots();
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
    m_keys->setSubmittable(m_dots >= m_length);
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
    //: Key of the number pad that hands the PIN to the card, read aloud.
    m_keys->setSubmitName(tr("Enter the PIN"));
    updateDots();
}

void PinPad::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::widgets
