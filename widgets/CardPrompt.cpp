#include "widgets/CardPrompt.h"

#include "widgets/Button.h"
#include "widgets/PictureView.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace madoguchi::widgets {

using theme::px;

CardPrompt::CardPrompt(QWidget *parent)
    : QWidget(parent)
    , m_picture(new PictureView)
    , m_sentence(new QLabel)
    , m_advice(new QLabel)
    , m_otherWay(new Button(QString()))
    , m_secondWay(new Button(QString()))
{
    m_sentence->setFont(theme::font(theme::TextSize::Display, true));
    m_advice->setFont(theme::font(theme::TextSize::Lead));
    m_advice->setMinimumHeight(px(60));
    for (QLabel *label : { m_sentence, m_advice }) {
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_picture->setMinimumHeight(px(140));
    m_picture->setMaximumHeight(px(300));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(px(12));
    layout->addStretch(2);
    layout->addWidget(m_picture, 6);
    layout->addSpacing(px(8));
    layout->addWidget(m_sentence);
    layout->addWidget(m_advice);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(px(16));
    ways->addStretch();
    ways->addWidget(m_otherWay);
    ways->addWidget(m_secondWay);
    ways->addStretch();
    layout->addLayout(ways);
    layout->addStretch(3);
    m_otherWay->setObjectName(QStringLiteral("otherWay"));
    QSizePolicy keepsRoom = m_otherWay->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_otherWay->setSizePolicy(keepsRoom);
    m_otherWay->hide();
    m_secondWay->setObjectName(QStringLiteral("secondWay"));
    m_secondWay->hide();
    connect(m_otherWay, &Button::clicked, this, &CardPrompt::otherWayTaken);
    connect(m_secondWay, &Button::clicked, this, &CardPrompt::secondWayTaken);
}

void CardPrompt::setPicture(theme::Picture picture)
{
    m_picture->setPicture(picture);
}

void CardPrompt::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

void CardPrompt::setAdvice(const QString &advice)
{
    m_advice->setText(advice);
    setAccessibleDescription(advice);
}

void CardPrompt::setOtherWay(const QString &words)
{
    m_otherWay->setText(words);
    m_otherWay->setVisible(!words.isEmpty());
}

void CardPrompt::setSecondWay(const QString &words, const QString &keyHint)
{
    m_secondWay->setText(words);
    m_secondWay->setKeyHint(keyHint);
    m_secondWay->setVisible(!words.isEmpty());
}

QString CardPrompt::sentence() const
{
    return m_sentence->text();
}

QString CardPrompt::advice() const
{
    return m_advice->text();
}

} // namespace madoguchi::widgets
