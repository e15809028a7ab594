#include "app/visitor/SignPage.h"

#include "app/visitor/TouchButton.h"
#include "widgets/SignaturePad.h"
#include "widgets/theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace madoguchi::visitor {

using widgets::SignaturePad;

SignPage::SignPage(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_what(new QLabel(this))
    , m_pad(new SignaturePad(this))
    , m_giveUp(new TouchButton(TouchButton::Kind::Second, this))
    , m_undo(new TouchButton(TouchButton::Kind::Second, this))
    , m_again(new TouchButton(TouchButton::Kind::Second, this))
    , m_done(new TouchButton(TouchButton::Kind::Main, this))
{
    setObjectName(QStringLiteral("sign"));
    m_giveUp->setObjectName(QStringLiteral("giveUpSigning"));
    m_undo->setObjectName(QStringLiteral("undoLine"));
    m_again->setObjectName(QStringLiteral("signAgain"));
    m_done->setObjectName(QStringLiteral("signed"));
    m_undo->setPicture(theme::Icon::Undo);
    m_done->setPicture(theme::Icon::Check);
    m_heading->setFont(theme::font(theme::TextSize::Display, true));
    m_what->setFont(theme::font(theme::TextSize::Title));
    m_what->setWordWrap(true);
    m_what->setTextFormat(Qt::PlainText);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::px(16));
    buttons->addWidget(m_giveUp);
    buttons->addStretch(1);
    buttons->addWidget(m_undo);
    buttons->addWidget(m_again);
    buttons->addWidget(m_done);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::px(32), theme::px(24), theme::px(32), theme::px(24));
    column->setSpacing(theme::px(16));
    column->addWidget(m_heading);
    column->addWidget(m_what);
    column->addWidget(m_pad, 1);
    column->addLayout(buttons);
    connect(m_pad, &SignaturePad::inkChanged, this, &SignPage::follow);
    connect(m_undo, &TouchButton::clicked, m_pad, &SignaturePad::undo);
    connect(m_again, &TouchButton::clicked, m_pad, &SignaturePad::clear);
    connect(m_giveUp, &TouchButton::clicked, this, &SignPage::givenUp);
    connect(m_done, &TouchButton::clicked, this, [this] { emit signedOn(m_pad->strokes()); });
    retranslate();
    follow();
}

void SignPage::open(const Place &place)
{
    m_pad->clear();
    m_pad->setProportions(place.aspect, place.pen);
    m_what->setText(place.title + QStringLiteral("　") + place.label);
}

void SignPage::wipe()
{
    m_pad->clear();
    m_what->clear();
}

void SignPage::follow()
{
    m_undo->setEnabled(!m_pad->strokes().isEmpty());
    m_again->setEnabled(!m_pad->strokes().isEmpty());
    m_done->setEnabled(m_pad->isSigned());
}

void SignPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SignPage::retranslate()
{
    //: Visitor's display, above the pad on which the visitor signs.
    m_heading->setText(tr("Please sign here"));
    //: Visitor's display, button below the pad to sign on: no signature after all.
    m_giveUp->setText(tr("Do not sign"));
    //: Visitor's display, button below the pad to sign on: takes the last line away.
    m_undo->setText(tr("One line back"));
    //: Visitor's display, button below the pad to sign on: empties it.
    m_again->setText(tr("Write it again"));
    //: Visitor's display, button below the pad to sign on: the signature is as it should be.
    m_done->setText(tr("This is my signature"));
}

} // namespace madoguchi::visitor
