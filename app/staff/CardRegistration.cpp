#include "app/staff/CardRegistration.h"

#include "widgets/Button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace madoguchi::staff {

using widgets::Button;

CardRegistration::CardRegistration(StaffCards &cards, QWidget *parent)
    : QWidget(parent)
    , m_cards(cards)
    , m_heading(new QLabel(this))
    , m_words(new QLabel(this))
    , m_begin(new Button({}, Button::Kind::Second, this))
    , m_remove(new Button({}, Button::Kind::Quiet, this))
{
    m_begin->setObjectName(QStringLiteral("registerCard"));
    m_remove->setObjectName(QStringLiteral("removeCard"));
    m_heading->setFont(theme::font(theme::TextSize::Body, true));
    m_words->setWordWrap(true);
    m_words->setMinimumHeight(theme::px(52));
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_begin);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(4));
    column->addWidget(m_heading);
    column->addWidget(m_words);
    column->addLayout(buttons);
    connect(m_begin, &Button::clicked, this, [this] { isUnderWay() ? cancel() : begin(); });
    connect(m_remove, &Button::clicked, this, &CardRegistration::removalWanted);
    connect(&m_cards, &StaffCards::placed, this, &CardRegistration::placed);
    connect(&m_cards, &StaffCards::placedWithoutId, this, [this] {
        if (m_step == Step::First || m_step == Step::Again) {
            //: While a staff card is being registered: the reader does not say which card of its kind it is.
            enter(Step::First, tr("This reader cannot tell this card from others. Use another card or reader."));
        }
    });
    connect(&m_cards, &StaffCards::taken, this, [this](const QByteArray &id) {
        if (m_step == Step::Away && id == m_id)
            enter(Step::Again);
    });
    connect(&m_cards, &StaffCards::readersChanged, this, &CardRegistration::update);
    update();
}

void CardRegistration::setHasCard(bool hasCard)
{
    m_hasCard = hasCard;
    update();
}

void CardRegistration::setPossible(bool possible)
{
    m_begin->setEnabled(possible);
    m_remove->setEnabled(possible);
}

void CardRegistration::cancel()
{
    enter(Step::Idle);
}

void CardRegistration::begin()
{
    m_id.clear();
    enter(Step::First);
}

void CardRegistration::placed(const QByteArray &id)
{
    if (m_step == Step::First) {
        m_id = id;
        enter(Step::Away);
    } else if (m_step == Step::Again && id == m_id) {
        enter(Step::Idle);
        emit recognised(id);
    } else if (m_step == Step::Again) {
        //: While a staff card is being registered: it said another number the second time.
        enter(Step::First, tr("That was another card, or one that cannot be recognised. Put on another card."));
    }
}

void CardRegistration::enter(Step step, const QString &trouble)
{
    m_step = step;
    m_trouble = trouble;
    update();
}

void CardRegistration::update()
{
    //: Heading of the part of an account that is about the staff card.
    m_heading->setText(tr("Staff card"));
    switch (m_step) {
    case Step::Idle:
        m_words->setText(m_hasCard
                //: Below the heading "Staff card".
                ? tr("A card is registered. It opens the window in place of the password.")
                //: Below the heading "Staff card".
                : tr("No card is registered."));
        break;
    case Step::First:
        m_words->setText(m_trouble.isEmpty()
                //: The first step of registering a staff card.
                ? tr("Put the staff card on the reader.")
                : m_trouble);
        break;
    case Step::Away:
        //: The second step of registering a staff card.
        m_words->setText(tr("Take the card off."));
        break;
    case Step::Again:
        //: The third step of registering a staff card.
        m_words->setText(tr("Put the same card on the reader once more."));
        break;
    }
    m_begin->setText(isUnderWay()
            //: Button: the card is not registered after all.
            ? tr("Do not register")
            //: Button: another card takes the place of the one that is registered.
            : m_hasCard ? tr("Register another card")
                        //: Button: begins to register a staff card.
                        : tr("Register a card"));
    m_begin->setVisible(m_cards.hasReader());
    //: Button: the card opens the window no more.
    m_remove->setText(tr("Remove the card"));
    m_remove->setVisible(m_hasCard && !isUnderWay());
}

void CardRegistration::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::staff
