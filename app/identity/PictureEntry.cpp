#include "app/identity/PictureEntry.h"

#include "app/identity/PictureLabel.h"
#include "widgets/Button.h"
#include "widgets/FieldHeading.h"
#include "widgets/FlowingField.h"
#include "widgets/theme/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace madoguchi::identity {

namespace {

constexpr QSize LargestPicture(760, 96);
constexpr int LeastBeside = 520; ///< design pixels for field and button beside each other

QString labelOf(reception::PersonField field)
{
    switch (field) {
    case reception::PersonField::Name:
        //: Entry for what a document shows as a picture alone.
        return PictureEntry::tr("Name");
    case reception::PersonField::BirthDate:
        //: Entry for what a document shows as a picture alone.
        return PictureEntry::tr("Birth date");
    case reception::PersonField::Address:
    case reception::PersonField::NameKana:
    case reception::PersonField::PostalCode:
    case reception::PersonField::Sex:
    case reception::PersonField::Phone:
    case reception::PersonField::Relation:
        break;
    }
    //: Entry for what a document shows as a picture alone.
    return PictureEntry::tr("Address");
}

QString nameOf(const char *start, reception::PersonField field)
{
    QString word = reception::toWord(field);
    word[0] = word.at(0).toUpper();
    return QLatin1String(start) + word;
}

} // namespace

PictureEntry::PictureEntry(const PictureField &field, const QImage &picture, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_picture(picture)
    , m_label(new PictureLabel(this))
    , m_entry(new widgets::FlowingField(labelOf(field.field), this))
    //: Button beside an entry: the clerk has compared it with the picture above and it is right.
    , m_confirm(new widgets::Button(tr("It says this"), widgets::Button::Kind::Second, this))
    , m_aboveConfirm(new QSpacerItem(0, 0, QSizePolicy::Fixed, QSizePolicy::Fixed))
    , m_row(new QHBoxLayout)
{
    m_entry->setObjectName(nameOf("picture", field.field));
    m_confirm->setObjectName(nameOf("confirm", field.field));
    m_confirm->setMinimumWidth(theme::px(226)); // both words: nothing moves when it is pressed
    m_label->setLargest(LargestPicture);
    //: For a screen reader: the picture of a document's name or address. %1 is which.
    m_label->setPicture(picture, tr("Picture of the document: %1").arg(labelOf(field.field)));
    m_label->setVisible(field.what == PictureText::Line && !picture.isNull());
    m_row->setSpacing(theme::px(12));
    m_row->addWidget(m_entry, 1);
    auto *button = new QVBoxLayout;
    button->addItem(m_aboveConfirm);
    button->addWidget(m_confirm, 0, Qt::AlignRight);
    button->addStretch(1);
    m_row->addLayout(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(8));
    column->addWidget(m_label);
    column->addLayout(m_row);
    m_entry->control()->installEventFilter(this);
    connect(m_entry, &widgets::FlowingField::textEdited, this, [this] {
        setConfirmed(false);
        emit changed();
    });
    connect(m_confirm, &QPushButton::clicked, this, [this] { m_confirmed ? takeBack() : confirm(); });
    showState();
}

QString PictureEntry::label() const
{
    return m_entry->label();
}

void PictureEntry::resizeEvent(QResizeEvent *event)
{
    const bool isBeside = width() >= theme::px(LeastBeside);
    const auto *heading = m_entry->findChild<widgets::FieldHeading *>();
    m_row->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int above = isBeside && heading ? heading->sizeHint().height() + theme::px(4) : 0; // as in the field
    m_aboveConfirm->changeSize(0, above, QSizePolicy::Fixed, QSizePolicy::Fixed);
    QWidget::resizeEvent(event);
}

qint64 PictureEntry::pictureKey() const
{
    return static_cast<qint64>(qHash(m_field.picture.bytes));
}

void PictureEntry::setKnown(const QString &text)
{
    m_entry->setText(text);
    m_waiting = false;
    setConfirmed(true);
}

void PictureEntry::setEarlier(const QString &text)
{
    m_isEarlier = true;
    m_entry->setText(text);
    showState();
}

void PictureEntry::awaitProposal()
{
    m_waiting = true;
    showState();
}

void PictureEntry::awaitNothing()
{
    m_waiting = false;
    showState();
}

bool PictureEntry::isAwaiting() const
{
    return m_waiting && isEmpty();
}

void PictureEntry::setProposal(const QString &text)
{
    m_waiting = false;
    if (!text.isEmpty() && isEmpty()) {
        m_proposed = true;
        m_entry->setText(text);
    }
    showState();
    emit changed();
}

void PictureEntry::setTrouble(const QString &why)
{
    m_waiting = false;
    m_trouble = why;
    showState();
    emit changed();
}

QString PictureEntry::text() const
{
    const QString typed = m_entry->text().trimmed();
    if (m_field.field != reception::PersonField::BirthDate)
        return typed;
    const auto date = reception::PartialDate::fromTyped(typed);
    return date ? date->toIso() : typed;
}

bool PictureEntry::isEmpty() const
{
    return m_entry->text().trimmed().isEmpty();
}

bool PictureEntry::isReadable() const
{
    return m_field.field != reception::PersonField::BirthDate || reception::PartialDate::fromText(text());
}

void PictureEntry::takeFocus()
{
    m_entry->focusControl();
}

bool PictureEntry::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool isEnter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
        if (isEnter && !m_confirmed && !isEmpty()) {
            confirm();
            return true;
        }
        if (m_confirmed && press->matches(QKeySequence::Undo)) {
            takeBack(); // the text is what the next one undoes
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PictureEntry::confirm()
{
    if (isEmpty() || !isReadable())
        return;
    setConfirmed(true);
    emit changed();
    emit confirmed();
}

void PictureEntry::takeBack()
{
    setConfirmed(false);
    emit changed();
    takeFocus();
}

void PictureEntry::setConfirmed(bool confirmed)
{
    m_confirmed = confirmed;
    showState();
}

void PictureEntry::showState()
{
    m_confirm->setEnabled(!isEmpty() && isReadable());
    m_entry->setError(isEmpty() || isReadable() ? QString()
                                                //: Below the entry for a birth date.
                                                : tr("This is no date. Type it like 1990/2/3 or S60.4.3."));
    m_confirm->setPicture(m_confirmed ? std::optional(theme::Icon::Check) : std::nullopt);
    m_confirm->setKeyHint(m_confirmed ? QString() : QStringLiteral("Enter"));
    m_confirm->setText(m_confirmed
            //: Button beside an entry after it was confirmed.
            ? tr("Confirmed")
            : tr("It says this"));
    if (m_confirmed)
        //: Below an entry that was confirmed: the button beside it takes that back.
        m_entry->setHint(tr("Press the button once more to change it."));
    else if (m_waiting)
        //: Below an entry while its picture is being read.
        m_entry->setHint(tr("The picture is being read …"));
    else if (!m_trouble.isEmpty())
        m_entry->setHint(m_trouble);
    else if (m_isEarlier)
        //: Below an entry that was filled before its picture was here: by hand, or in a pre-application.
        m_entry->setHint(tr("Entered before the card was read. Compare it with the picture, then confirm."));
    else if (m_proposed)
        //: Below an entry that was filled by reading a picture.
        m_entry->setHint(tr("A proposal, read from the picture. Compare every character, then confirm."));
    else
        //: Below an entry whose picture could not be read.
        m_entry->setHint(tr("Type what the picture shows, then confirm."));
}

} // namespace madoguchi::identity
