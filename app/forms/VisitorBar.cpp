#include "app/forms/VisitorBar.h"

#include "widgets/Button.h"
#include "widgets/theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace madoguchi::forms {

using widgets::Button;

VisitorBar::VisitorBar(VisitorDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_ask(new Button({}, Button::Kind::Quiet, this))
    , m_sign(new Button({}, Button::Kind::Quiet, this))
    , m_words(new QLabel(this))
{
    setObjectName(QStringLiteral("visitorBar"));
    m_ask->setObjectName(QStringLiteral("askVisitor"));
    m_ask->setPicture(theme::Icon::Person);
    m_sign->setObjectName(QStringLiteral("askToSign"));
    m_sign->setPicture(theme::Icon::Pencil);
    m_words->setObjectName(QStringLiteral("visitorWords"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::px(8));
    buttons->addWidget(m_ask);
    buttons->addWidget(m_sign);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::px(8), 0, theme::px(16), 0);
    column->setSpacing(0);
    column->addLayout(buttons);
    column->addWidget(m_words);
    connect(m_ask, &Button::clicked, &m_desk, &VisitorDesk::ask);
    connect(m_sign, &Button::clicked, this, [this] {
        if (m_desk.isSigning())
            m_desk.stopSigning();
        else
            m_desk.askToSign();
    });
    connect(&m_desk, &VisitorDesk::changed, this, &VisitorBar::refresh);
    refresh();
}

void VisitorBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void VisitorBar::refresh()
{
    const bool isReady = m_desk.display() == VisitorDisplay::Ready;
    setVisible(m_desk.display() != VisitorDisplay::NotUsed);
    //: Forms tab, button below the entries: the visitor looks over them on the second display.
    m_ask->setText(tr("Have the visitor check this"));
    m_ask->setVisible(isReady);
    m_sign->setVisible(m_desk.maySign());
    m_sign->setText(m_desk.isSigning()
            //: Forms tab, button below the entries while the visitor signs on the second display: ends that.
            ? tr("Stop the signing")
            : m_desk.signature() == SignatureState::None
                //: Forms tab, button below the entries: the visitor signs on the second display.
                ? tr("Have the visitor sign")
                //: Forms tab, button below the entries of a form that was signed on the second display.
                : tr("Have it signed again"));
    m_words->setText(words());
    m_words->setVisible(!m_words->text().isEmpty());
}

QString VisitorBar::words() const
{
    if (m_desk.display() == VisitorDisplay::Missing) {
        //: Forms tab, below the entries: the second display is not connected.
        return tr("The visitor's display is not connected. Show the paper to the visitor instead.");
    }
    if (m_desk.isSigning()) {
        //: Forms tab, below the entries while the visitor signs on the second display.
        return tr("The visitor is signing.");
    }
    return QStringList { answerWords(), signatureWords() }.join(u' ').trimmed();
}

QString VisitorBar::answerWords() const
{
    switch (m_desk.answer()) {
    case VisitorAnswer::NotAsked:
        return {};
    case VisitorAnswer::Asked:
        //: Forms tab, below the entries: the visitor was asked to look over them and has not answered yet.
        return tr("The visitor is checking the entries.");
    case VisitorAnswer::Marked:
        return markedWords();
    case VisitorAnswer::Confirmed:
        //: Forms tab, below the entries: the visitor said that they are right. %1 is the time, 10:42.
        return tr("Confirmed by the visitor at %1.").arg(m_desk.confirmedAt().toString(QStringLiteral("HH:mm")));
    case VisitorAnswer::Changed:
        //: Forms tab, below the entries: they were changed after the visitor said that they are right.
        return tr("Changed since the visitor confirmed it. Have it checked again.");
    }
    return {};
}

QString VisitorBar::markedWords() const
{
    QStringList labels;
    for (const VisitorView::Group &group : m_desk.view().groups) {
        for (const VisitorView::Line &line : group.lines) {
            if (line.isMarked)
                labels << line.label;
        }
    }
    //: Between names of entries in a list.
    const QString comma = tr(", ");
    //: Forms tab, below the entries: the visitor touched some that are not right. %1 names them.
    return tr("Not right, says the visitor: %1.").arg(labels.join(comma));
}

QString VisitorBar::signatureWords() const
{
    switch (m_desk.signature()) {
    case SignatureState::None:
        return {};
    case SignatureState::Signed:
        //: Forms tab, below the entries: the form was signed on the second display.
        return tr("Signed.");
    case SignatureState::Outdated:
        //: Forms tab, below the entries: they were changed after the form was signed on the second display.
        return tr("Signed before the last change. Have it signed again.");
    case SignatureState::Lost:
        //: Forms tab, below the entries: the form was signed on the second display before the reception was put on
        //: hold.
        return tr("Signed before it was put on hold. Have it signed again.");
    }
    return {};
}

} // namespace madoguchi::forms
