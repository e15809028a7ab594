#include "app/identity/PictureEntry.h"

#include "app/identity/PictureLabel.h"
#include "widgets/Button.h"
#include "widgets/OriginField.h"
#include "widgets/theme/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace madoguchi::identity {

namespace {

constexpr QSize LargestLine(760, 96);
constexpr QSize LargestFace(760, 440);

QString labelOf(reception::PersonField field)
{
    return field == reception::PersonField::Name
        //: Entry for what a document shows as a picture alone.
        ? PictureEntry::tr("Name")
        //: Entry for what a document shows as a picture alone.
        : PictureEntry::tr("Address");
}

} // namespace

PictureEntry::PictureEntry(const PictureField &field, const QImage &picture, bool isShownAbove, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_picture(picture)
    , m_label(new PictureLabel(this))
    , m_entry(new widgets::OriginField(labelOf(field.field), widgets::OriginField::Script::Name, this))
    //: Button beside an entry: the clerk has compared it with the picture above and it is right.
    , m_confirm(new widgets::Button(tr("It says this"), widgets::Button::Kind::Second, this))
{
    const bool isName = field.field == reception::PersonField::Name;
    m_entry->setObjectName(isName ? QStringLiteral("pictureName") : QStringLiteral("pictureAddress"));
    m_confirm->setObjectName(isName ? QStringLiteral("confirmName") : QStringLiteral("confirmAddress"));
    m_confirm->setKeyHint(QStringLiteral("Enter"));
    m_confirm->setMinimumWidth(theme::px(226)); // both words: nothing moves when it is pressed
    m_label->setLargest(field.what == PictureText::Line ? LargestLine : LargestFace);
    //: For a screen reader: the picture of a document's name or address. %1 is which.
    m_label->setPicture(picture, tr("Picture of the document: %1").arg(labelOf(field.field)));
    m_label->setVisible(!isShownAbove && !picture.isNull());
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::px(12));
    row->addWidget(m_entry, 1);
    row->addWidget(m_confirm, 0, Qt::AlignVCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(8));
    column->addWidget(m_label);
    column->addLayout(row);
    m_entry->control()->installEventFilter(this);
    connect(m_entry, &widgets::OriginField::textEdited, this, [this] {
        setConfirmed(false);
        emit changed();
    });
    connect(m_confirm, &QPushButton::clicked, this, &PictureEntry::confirm);
    showState();
}

void PictureEntry::setKnown(const QString &text)
{
    m_entry->setText(text);
    m_waiting = false;
    setConfirmed(true);
}

void PictureEntry::awaitProposal()
{
    m_waiting = true;
    showState();
}

void PictureEntry::setProposal(const QString &text)
{
    m_waiting = false;
    if (!text.isEmpty() && this->text().isEmpty()) {
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
}

QString PictureEntry::text() const
{
    return m_entry->text().trimmed();
}

void PictureEntry::takeFocus()
{
    m_entry->focusControl();
}

bool PictureEntry::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && !m_confirmed && !text().isEmpty()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            confirm();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PictureEntry::confirm()
{
    if (text().isEmpty())
        return;
    setConfirmed(true);
    emit changed();
    emit confirmed();
}

void PictureEntry::setConfirmed(bool confirmed)
{
    m_confirmed = confirmed;
    showState();
}

void PictureEntry::showState()
{
    m_confirm->setEnabled(!m_confirmed && !text().isEmpty());
    m_confirm->setPicture(m_confirmed ? std::optional(theme::Icon::Check) : std::nullopt);
    m_confirm->setText(m_confirmed
            //: Button beside an entry after it was confirmed.
            ? tr("Confirmed")
            : tr("It says this"));
    if (m_confirmed)
        m_entry->setHint({});
    else if (m_waiting)
        //: Below an entry while its picture is being read.
        m_entry->setHint(tr("The picture is being read …"));
    else if (!m_trouble.isEmpty())
        m_entry->setHint(m_trouble);
    else if (m_proposed)
        //: Below an entry that was filled by reading a picture.
        m_entry->setHint(tr("A proposal, read from the picture. Compare every character, then confirm."));
    else
        //: Below an entry whose picture could not be read.
        m_entry->setHint(tr("Type what the picture shows, then confirm."));
}

} // namespace madoguchi::identity
