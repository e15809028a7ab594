#include "widgets/Notice.h"

#include "widgets/Button.h"
#include "widgets/theme/Painting.h"
#include "widgets/theme/Tokens.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace madoguchi::widgets {

using theme::color;
using theme::px;
using theme::Role;

namespace {

struct Look {
    theme::Icon icon;
    Role ink;
    Role ground;
};

Look lookOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Info:
        return { theme::Icon::Info, Role::Accent, Role::AccentSoft };
    case Notice::Kind::Success:
        return { theme::Icon::Check, Role::Success, Role::SuccessSoft };
    case Notice::Kind::Warning:
        return { theme::Icon::Warning, Role::Warning, Role::WarningSoft };
    case Notice::Kind::Error:
        return { theme::Icon::Error, Role::Error, Role::ErrorSoft };
    }
    return {};
}

} // namespace

Notice::Notice(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel)
    , m_action(new Button(QString()))
{
    setMinimumHeight(px(60));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(52), px(8), px(8), px(8));
    layout->setSpacing(px(12));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    connect(m_action, &Button::clicked, this, &Notice::actionTriggered);
    clear();
}

void Notice::say(Kind kind, const QString &text, const QString &action)
{
    const bool isNews = m_empty || text != m_text->text();
    m_kind = kind;
    m_empty = false;
    m_text->setText(text);
    m_text->show();
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    if (!m_reserves)
        show();
    setAccessibleName(text);
    update();
    if (!isNews)
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Notice::clear()
{
    m_empty = true;
    m_text->clear();
    m_text->hide();
    m_action->hide();
    setAccessibleName({});
    if (!m_reserves)
        hide();
    update();
}

QString Notice::text() const
{
    return m_text->text();
}

void Notice::setReservesRoom(bool reserves)
{
    m_reserves = reserves;
    if (m_empty && !reserves)
        hide();
}

void Notice::paintEvent(QPaintEvent *)
{
    if (m_empty)
        return;
    QPainter painter(this);
    const Look look = lookOf(m_kind);
    theme::paintBox(painter, rect(), color(look.ground), color(look.ink), px(theme::tokens::Radius8));
    theme::paintIcon(painter, QRectF(px(16), (height() - px(24)) / 2.0, px(24), px(24)), look.icon, color(look.ink));
}

} // namespace madoguchi::widgets
