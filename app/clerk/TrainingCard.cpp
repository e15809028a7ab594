#include "app/clerk/TrainingCard.h"

#include "widgets/theme/Icons.h"
#include "widgets/theme/Painting.h"
#include "widgets/theme/Tokens.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

namespace madoguchi::clerk {

using theme::color;
using theme::px;
using theme::Role;

TrainingCard::TrainingCard(const virtualcards::Resident &resident, QWidget *parent)
    : QAbstractButton(parent)
    , m_resident(resident)
{
    setObjectName(QStringLiteral("card-") + resident.id);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::OpenHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
}

QString TrainingCard::note() const
{
    return QLocale().language() == QLocale::Japanese ? m_resident.noteJa : m_resident.noteEn;
}

void TrainingCard::retranslate()
{
    setText(m_resident.name);
    setAccessibleName(m_resident.name);
    tellWhatOpensIt();
}

void TrainingCard::setPlaced(bool placed)
{
    m_placed = placed;
    tellWhatOpensIt();
}

void TrainingCard::tellWhatOpensIt()
{
    setAccessibleDescription(words());
    setToolTip(m_resident.name + u'\n' + (QStringList { note() } + furtherSecrets()).join(u'\n'));
    updateGeometry();
    update();
}

QString TrainingCard::words() const
{
    const QString &number = m_resident.residence.cardNumber;
    //: On a card of the training tray: the invented number that is printed on this invented residence card.
    const QString opens = number.isEmpty() ? pinWords() : tr("Number %1").arg(number);
    const QString opensAndNote = opens + QStringLiteral("  ") + note();
    return m_placed ? (QStringList { opensAndNote } + furtherSecrets()).join(u'\n') : opensAndNote;
}

/// What is asked for only on the way to more, or instead of the PIN.
QStringList TrainingCard::furtherSecrets() const
{
    QStringList secrets;
    if (!m_resident.pin2.isEmpty())
        //: On a card of the training tray: the invented second PIN of this invented licence.
        secrets << tr("PIN 2: %1").arg(m_resident.pin2);
    if (!m_resident.myNumber.licencePin.isEmpty())
        //: On a card of the training tray: the invented PIN of the licence in this invented My Number card.
        secrets << tr("PIN of the licence: %1").arg(m_resident.myNumber.licencePin);
    const QString &printed = m_resident.numberB;
    if (!printed.isEmpty())
        //: On a card of the training tray: what is printed on it and opens it without the PIN. %1 is the date of birth,
        //: %2 the year of expiry, %3 the security code.
        secrets << tr("Without the PIN: %1, %2, %3").arg(printed.left(6), printed.mid(6, 4), printed.mid(10));
    return secrets;
}

QString TrainingCard::pinWords() const
{
    if (m_resident.pin.isEmpty())
        //: On a card of the training tray: a licence whose holder has set no PIN.
        return tr("no PIN");
    //: On a card of the training tray: the invented PIN of this invented person.
    return tr("PIN %1").arg(m_resident.pin);
}

QSize TrainingCard::sizeHint() const
{
    return { px(240), heightForWidth(px(240)) };
}

int TrainingCard::heightForWidth(int width) const
{
    const QRect room(0, 0, width - px(26), 10000);
    return px(54) + QFontMetrics(theme::font()).boundingRect(room, Qt::TextWordWrap, words()).height();
}

void TrainingCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF card = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool lifted = underMouse() || m_dragging;
    theme::paintBox(painter, card,
        color(m_placed   ? Role::AccentSoft
                : lifted ? Role::SurfaceQuiet
                         : Role::Surface),
        color(m_placed || lifted ? Role::Accent : Role::LineStrong), px(theme::tokens::Radius12), m_placed ? 2 : 1);
    theme::paintIcon(painter, QRectF(card.left() + px(12), card.top() + px(9), px(26), px(26)), theme::Icon::Card,
        color(Role::Accent));
    const QFont nameFont = theme::nameFont(theme::TextSize::Lead);
    const QRectF first(card.left() + px(46), card.top() + px(6), card.width() - px(58), px(32));
    painter.setFont(nameFont);
    painter.setPen(color(Role::Text));
    painter.drawText(
        first, Qt::AlignVCenter | Qt::AlignLeft, theme::elided(m_resident.name, nameFont, int(first.width())));
    painter.setFont(theme::font());
    painter.setPen(color(Role::TextQuiet));
    const QRectF rest = card.adjusted(px(12), px(40), -px(12), 0);
    painter.drawText(rest, Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, words());
}

void TrainingCard::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->pos();
    QAbstractButton::mousePressEvent(event);
}

void TrainingCard::mouseMoveEvent(QMouseEvent *event)
{
    const bool far = (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!(event->buttons() & Qt::LeftButton) || (!m_dragging && !far))
        return;
    m_dragging = true;
    setCursor(Qt::ClosedHandCursor);
    emit dragged(mapToGlobal(event->pos()));
}

void TrainingCard::mouseReleaseEvent(QMouseEvent *event)
{
    const bool wasDragging = std::exchange(m_dragging, false);
    setCursor(Qt::OpenHandCursor);
    if (wasDragging) {
        setDown(false);
        emit dropped(mapToGlobal(event->pos()));
    } else {
        QAbstractButton::mouseReleaseEvent(event);
    }
}

void TrainingCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace madoguchi::clerk
