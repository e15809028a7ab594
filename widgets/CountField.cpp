#include "widgets/CountField.h"

#include "widgets/Button.h"
#include "widgets/TextEdit.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

#include <algorithm>
#include <optional>

namespace madoguchi::widgets {

namespace {

/// What is typed, also in the full-width digits of a Japanese keyboard.
std::optional<int> numberFrom(const QString &typed)
{
    bool isNumber = false;
    const int number = typed.normalized(QString::NormalizationForm_KC).trimmed().toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

CountField::CountField(const QString &label, QWidget *parent)
    : Field(label, parent)
    , m_fewer(new Button(QString()))
    , m_edit(new TextEdit)
    , m_more(new Button(QString()))
    , m_unit(new QLabel)
{
    m_fewer->setPicture(theme::Icon::Minus);
    m_more->setPicture(theme::Icon::Plus);
    for (Button *button : { m_fewer, m_more })
        button->setFixedSize(theme::px(44), theme::px(44));
    m_edit->setFixedWidth(theme::px(72));
    m_edit->setAlignment(Qt::AlignRight);
    m_edit->setFont(theme::font(theme::TextSize::Lead));
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::px(8));
    for (QWidget *widget : std::initializer_list<QWidget *> { m_fewer, m_edit, m_unit, m_more })
        line->addWidget(widget);
    line->addStretch(1);
    setUp(row, m_edit);
    setFocusProxy(m_edit);
    connect(m_fewer, &Button::clicked, this, [this] { step(-1); });
    connect(m_more, &Button::clicked, this, [this] { step(1); });
    connect(m_edit, &QLineEdit::textEdited, this, &CountField::typed);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        typed();
        setCount(m_count);
    });
    retranslate();
    setRange(m_least, m_most);
}

void CountField::setRange(int least, int most)
{
    m_least = least;
    m_most = most;
    m_edit->setMaxLength(int(QString::number(most).size()));
    setCount(m_count);
}

void CountField::setUnit(const QString &unit)
{
    m_unit->setText(unit);
}

void CountField::setCount(int count)
{
    m_count = std::clamp(count, m_least, m_most);
    const QString text = QString::number(m_count);
    if (m_edit->text() != text)
        m_edit->setText(text);
    updateButtons();
}

QWidget *CountField::control() const
{
    return m_edit;
}

void CountField::updateButtons()
{
    m_fewer->setEnabled(m_count > m_least);
    m_more->setEnabled(m_count < m_most);
}

void CountField::step(int by)
{
    typed();
    const int before = m_count;
    setCount(m_count + by);
    if (m_count != before)
        emit countChanged(m_count);
}

/// What is typed counts at once when it is a number in the range: F12 prints without leaving the field. Anything else
/// gives way to the last number when the field is left.
void CountField::typed()
{
    const auto number = numberFrom(m_edit->text());
    if (!number || *number < m_least || *number > m_most || *number == m_count)
        return;
    m_count = *number;
    updateButtons();
    emit countChanged(m_count);
}

bool CountField::eventFilter(QObject *watched, QEvent *event)
{
    // Reached by a key, what is typed replaces the number.
    if (watched == m_edit && event->type() == QEvent::FocusIn
        && static_cast<QFocusEvent *>(event)->reason() != Qt::MouseFocusReason)
        QMetaObject::invokeMethod(m_edit, &QLineEdit::selectAll, Qt::QueuedConnection);
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            step(key == Qt::Key_Up ? 1 : -1);
            return true;
        }
    }
    return Field::eventFilter(watched, event);
}

void CountField::troubleChanged()
{
    m_edit->setTrouble(hasTrouble());
}

void CountField::retranslate()
{
    //: Button with a minus sign beside a number, read aloud.
    m_fewer->setAccessibleName(tr("One fewer"));
    //: Button with a plus sign beside a number, read aloud.
    m_more->setAccessibleName(tr("One more"));
}

void CountField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Field::changeEvent(event);
}

} // namespace madoguchi::widgets
