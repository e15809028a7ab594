#include "app/clerk/TrainingTray.h"

#include "app/clerk/TrainingCard.h"
#include "app/clerk/TrainingDesk.h"
#include "widgets/Button.h"
#include "widgets/PictureView.h"
#include "widgets/theme/Painting.h"
#include "widgets/theme/Tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace madoguchi::clerk {

using theme::color;
using theme::px;
using theme::Role;
using virtualcards::Placement;
using widgets::Button;

TrainingTray::TrainingTray(TrainingDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new QLabel)
    , m_fold(new Button(QString(), Button::Kind::Quiet))
    , m_unfold(new Button(QString(), Button::Kind::Quiet, this))
    , m_content(new QWidget)
    , m_reader(new widgets::PictureView)
    , m_state(new QLabel)
    , m_takeAway(new Button(QString()))
    , m_renew(new Button(QString(), Button::Kind::Quiet))
{
    setObjectName(QStringLiteral("trainingTray"));
    layOut();
    connect(m_fold, &Button::clicked, this, [this] { setFolded(true); });
    connect(m_unfold, &Button::clicked, this, [this] { setFolded(false); });
    connect(m_takeAway, &Button::clicked, &m_desk, &TrainingDesk::takeAway);
    connect(m_renew, &Button::clicked, &m_desk, &TrainingDesk::renewCards);
    connect(&m_desk, &TrainingDesk::changed, this, &TrainingTray::follow);
    retranslate();
    setFolded(false);
}

void TrainingTray::layOut()
{
    m_title->setFont(theme::font(theme::TextSize::Subtitle, true));
    m_state->setWordWrap(true);
    m_state->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_state->setMinimumHeight(px(72));
    m_reader->setFixedHeight(px(130));
    m_reader->setObjectName(QStringLiteral("trainingReader"));
    m_takeAway->setObjectName(QStringLiteral("takeAway"));
    m_fold->setObjectName(QStringLiteral("foldTray"));
    m_unfold->setObjectName(QStringLiteral("unfoldTray"));
    m_fold->setPicture(theme::Icon::ArrowRight);
    m_unfold->setPicture(theme::Icon::Training);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_title, 1);
    heading->addWidget(m_fold);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(px(16), px(8), px(8), px(8));
    layout->setSpacing(px(6));
    layout->addLayout(heading);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_reader, m_state, m_takeAway })
        layout->addWidget(widget);
    addCards(*layout);
    layout->addWidget(m_renew);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_unfold, 0, Qt::AlignHCenter);
    whole->addWidget(m_content, 1);
    whole->addStretch();
}

void TrainingTray::setFolded(bool folded)
{
    m_content->setVisible(!folded);
    m_unfold->setVisible(folded);
    setFixedWidth(folded ? px(56) : px(288));
    if (isVisible())
        (folded ? m_unfold : m_fold)->setFocus(Qt::OtherFocusReason);
}

void TrainingTray::addCards(QVBoxLayout &column)
{
    auto *shelf = new QWidget;
    auto *cards = new QVBoxLayout(shelf);
    cards->setContentsMargins(px(6), px(6), px(6), px(6)); // room for the focus ring
    cards->setSpacing(px(8));
    for (const virtualcards::Resident &resident : m_desk.residents()) {
        auto *card = new TrainingCard(resident);
        connect(card, &TrainingCard::clicked, this, [this, card] { toggle(card->residentId()); });
        connect(card, &TrainingCard::dragged, this, [this, card](const QPoint &at) { dragTo(*card, at); });
        connect(card, &TrainingCard::dropped, this, [this, card](const QPoint &at) { drop(*card, at); });
        cards->addWidget(card);
        m_cards.append(card);
    }
    cards->addStretch(1);
    m_shelf = new QScrollArea;
    m_shelf->setFrameShape(QFrame::NoFrame);
    m_shelf->setWidgetResizable(true);
    m_shelf->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_shelf->setFocusPolicy(Qt::NoFocus);
    m_shelf->setWidget(shelf);
    for (QWidget *ground : { m_shelf->viewport(), shelf })
        ground->setAutoFillBackground(false);
    column.addWidget(m_shelf, 1);
}

void TrainingTray::toggle(const QString &id)
{
    if (m_desk.placedId() == id)
        m_desk.takeAway();
    else
        m_desk.place(id);
}

void TrainingTray::dragTo(const TrainingCard &card, const QPoint &globalPosition)
{
    QWidget *whole = window();
    if (m_ghost == nullptr) {
        m_ghost = new QLabel(whole);
        m_ghost->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_ghost->setPixmap(const_cast<TrainingCard &>(card).grab());
        m_ghost->adjustSize();
        m_ghost->show();
        m_ghost->raise();
    }
    m_ghost->move(whole->mapFromGlobal(globalPosition) - QPoint(m_ghost->width() / 2, m_ghost->height() / 2));
    m_overReader = m_reader->rect().contains(m_reader->mapFromGlobal(globalPosition));
    update();
}

void TrainingTray::drop(const TrainingCard &card, const QPoint &globalPosition)
{
    delete m_ghost;
    m_overReader = false;
    update();
    if (m_reader->rect().contains(m_reader->mapFromGlobal(globalPosition)))
        m_desk.place(card.residentId());
}

void TrainingTray::follow()
{
    const Placement placement = m_desk.placement();
    const bool lies = !m_desk.placedId().isEmpty();
    m_reader->setPicture(lies ? theme::Picture::CardReading : theme::Picture::CardOnReader);
    m_takeAway->setEnabled(lies);
    for (TrainingCard *card : std::as_const(m_cards)) {
        card->setPlaced(card->residentId() == m_desk.placedId());
        if (lies && card->residentId() == m_desk.placedId()) // it has grown by what else opens it
            QMetaObject::invokeMethod(
                card, [this, card] { m_shelf->ensureWidgetVisible(card, 0, 0); }, Qt::QueuedConnection);
    }
    QString words;
    if (m_cards.isEmpty())
        //: In the training tray: the folder with the invented residents is empty or has a mistake.
        words = tr("The training cards could not be read. Ask the IT staff to look at their files.");
    else if (lies && placement == Placement::OnReader)
        //: In the training tray: a card lies on the virtual reader.
        words = tr("The card lies on the reader.");
    else if (lies)
        //: In the training tray: the reader's service does not run, or the virtual reader (vpcd) is not installed.
        words = tr("The training reader is not there yet. If it stays so, ask the IT staff to start pcscd with vpcd.");
    else
        //: In the training tray, above the cards.
        words = tr("Drag a card onto the reader, or click it.");
    m_state->setText(words);
}

void TrainingTray::retranslate()
{
    //: Heading of the tray with the cards of invented residents: the mark that nothing here is about real people.
    m_title->setText(tr("Training mode"));
    //: Button of the training tray, read aloud: only a narrow mark stays.
    m_fold->setAccessibleName(tr("Fold the training tray"));
    //: Button of the folded training tray, read aloud.
    m_unfold->setAccessibleName(tr("Training mode: show the cards"));
    m_unfold->setToolTip(m_unfold->accessibleName());
    //: Button of the training tray: the card is taken off the virtual reader.
    m_takeAway->setText(tr("Take the card off"));
    //: Button of the training tray: every card has all its PIN tries again.
    m_renew->setText(tr("Renew all cards"));
    for (TrainingCard *card : std::as_const(m_cards))
        card->retranslate();
    follow();
}

void TrainingTray::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::WarningSoft));
    painter.fillRect(QRect(0, 0, 1, height()), color(Role::Line));
    if (m_overReader)
        theme::paintBox(painter, QRectF(m_reader->geometry().translated(m_content->pos())).adjusted(-4, -4, 4, 4),
            color(Role::AccentSoft), color(Role::Accent), px(theme::tokens::Radius12), 2);
}

void TrainingTray::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::clerk
