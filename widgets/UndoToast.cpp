#include "widgets/UndoToast.h"

#include "widgets/Button.h"
#include "widgets/theme/Painting.h"
#include "widgets/theme/Tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace madoguchi::widgets {

using theme::color;
using theme::px;
using theme::Role;

UndoToast::UndoToast(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel)
    , m_undo(new Button(QString()))
{
    QPalette colors = m_words->palette();
    colors.setColor(QPalette::WindowText, color(Role::Surface));
    m_words->setPalette(colors);
    m_words->setFont(theme::font(theme::TextSize::Lead));
    m_undo->setPicture(theme::Icon::Undo);
    m_undo->setObjectName(QStringLiteral("undo"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(24), px(10), px(10), px(10));
    layout->setSpacing(px(24));
    layout->addWidget(m_words, 1);
    layout->addWidget(m_undo);
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &UndoToast::tick);
    connect(m_undo, &Button::clicked, this, &UndoToast::takeBack);
    setFocusProxy(m_undo);
    hide();
}

void UndoToast::start(const QString &words, int seconds)
{
    m_left = seconds;
    m_words->setText(words);
    setAccessibleName(words);
    updateWords();
    m_timer.start();
    show();
    raise();
}

void UndoToast::takeBack()
{
    if (!isRunning())
        return;
    m_left = 0;
    m_timer.stop();
    hide();
    emit takenBack();
}

void UndoToast::finish()
{
    if (!isRunning())
        return;
    m_left = 0;
    m_timer.stop();
    hide();
    emit finished();
}

void UndoToast::tick()
{
    if (m_left <= 1) {
        finish();
        return;
    }
    --m_left;
    updateWords();
}

void UndoToast::updateWords()
{
    //: Button that takes something back; %1 counts the seconds down in which that is possible.
    m_undo->setText(tr("Take back (%1)").arg(m_left));
}

void UndoToast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::paintBox(painter, rect(), color(Role::Text), Qt::transparent, px(theme::tokens::Radius12));
}

void UndoToast::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateWords();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::widgets
