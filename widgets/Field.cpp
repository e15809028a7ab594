#include "widgets/Field.h"

#include "widgets/Button.h"
#include "widgets/FieldHeading.h"
#include "widgets/FieldLine.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStringList>
#include <QVBoxLayout>

namespace madoguchi::widgets {

Field::Field(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_label(label)
    , m_heading(new FieldHeading)
    , m_line(new FieldLine)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::px(4));
    layout->addWidget(m_heading);
    layout->addWidget(m_line);
}

void Field::setUp(QWidget *row, QWidget *control, bool mayComeFromDocument)
{
    m_row = new QHBoxLayout;
    m_row->setSpacing(theme::px(8));
    m_row->addWidget(row, 1);
    if (mayComeFromDocument) {
        m_mend = new Button(QString(), Button::Kind::Quiet);
        m_mend->setSmall(true);
        m_mend->setVisible(false);
        connect(m_mend, &Button::clicked, this, &Field::mend);
        m_row->addWidget(m_mend);
    }
    static_cast<QVBoxLayout *>(layout())->insertLayout(1, m_row);
    control->installEventFilter(this);
    updateWords();
}

void Field::addAside(QWidget *widget)
{
    m_row->insertWidget(1, widget);
}

void Field::addBelow(QWidget *widget)
{
    layout()->addWidget(widget);
}

void Field::mend()
{
    const bool changes = m_origin == FieldOrigin::Document;
    changes ? unlock() : restoreDocument();
    control()->setFocus(Qt::OtherFocusReason);
}

void Field::setLabel(const QString &label)
{
    m_label = label;
    updateWords();
}

void Field::setLabelWraps(bool wraps)
{
    m_heading->setWraps(wraps);
}

void Field::setRequired(bool required)
{
    m_required = required;
    updateWords();
}

void Field::setMissing(bool missing)
{
    m_missing = missing;
    updateWords();
    troubleChanged();
}

void Field::setHint(const QString &hint)
{
    m_hint = hint;
    updateWords();
}

void Field::setNote(const QString &note)
{
    if (note == m_note)
        return;
    m_note = note;
    updateWords();
}

void Field::setError(const QString &error)
{
    m_error = error;
    updateWords();
    troubleChanged();
}

void Field::focusControl()
{
    control()->setFocus(Qt::OtherFocusReason);
}

void Field::setOrigin(FieldOrigin origin, bool locked, const QString &oldValue)
{
    m_origin = origin;
    m_locked = locked;
    m_oldValue = oldValue;
    updateWords();
}

void Field::updateWords()
{
    m_heading->show(m_label, m_required, m_missing, m_origin, m_oldValue);
    //: Below an entry that is empty and has to be filled in before printing. For the clerk.
    const QString missing = m_missing && m_error.isEmpty() ? tr("Please fill this in.") : m_error;
    const QString line = m_note.isEmpty() ? m_hint : m_note;
    m_line->show(line, missing);
    QStringList description;
    //: Read aloud for an entry that may not stay empty.
    description << (m_required ? tr("Required") : QString()) << missing << line;
    description.removeAll(QString());
    control()->setAccessibleName(m_label);
    control()->setAccessibleDescription(description.join(u' '));
    if (m_mend == nullptr)
        return;
    //: Button beside an entry that came from the card: makes it changeable. For the clerk.
    const QString change = tr("Change");
    //: Button beside an entry that was changed by hand: puts the card's value back. For the clerk. Short.
    const QString putBack = tr("Put back");
    m_mend->setText(m_origin == FieldOrigin::Document ? change : putBack);
    m_mend->setAccessibleName(m_label + u' ' + m_mend->text());
    m_mend->setToolTip(m_origin == FieldOrigin::ByHand ? m_oldValue : QString());
    m_mend->setVisible(m_locked || m_origin == FieldOrigin::ByHand);
}

bool Field::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        emit entered();
    else if (event->type() == QEvent::FocusOut)
        emit left();
    else if (event->type() == QEvent::KeyPress && m_locked && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F2) {
        unlock();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void Field::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateWords();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::widgets
