#include "app/forms/CharacterTile.h"

#include "widgets/theme/Painting.h"
#include "widgets/theme/Theme.h"
#include "widgets/theme/Tokens.h"

#include <QPainter>

namespace madoguchi::forms {

using documents::Coverage;

CharacterTile::CharacterTile(const documents::CharacterCoverage &character, const QImage &picture, QWidget *parent)
    : QWidget(parent)
    , m_character(character)
    , m_picture(picture)
{
    setFixedSize(side(), side());
    setAccessibleName(documents::codePointsOf(character.character));
}

int CharacterTile::side()
{
    return theme::px(64);
}

void CharacterTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    theme::paintBox(painter, QRectF(rect()).adjusted(1, 1, -1, -1), theme::color(theme::Role::Surface),
        theme::color(theme::Role::Line), theme::px(theme::tokens::Radius4));
    const QRect inner = rect().adjusted(theme::px(8), theme::px(8), -theme::px(8), -theme::px(8));
    painter.setPen(theme::color(theme::Role::Text));
    if (!m_picture.isNull()) {
        painter.drawImage(inner, m_picture);
    } else if (m_character.coverage == Coverage::NoFont) {
        painter.setPen(QPen(theme::color(theme::Role::Error), theme::px(2), Qt::DashLine));
        painter.drawRect(inner);
    } else {
        painter.setFont(theme::nameFont(theme::TextSize::Display));
        painter.drawText(rect(), Qt::AlignCenter, m_character.character);
    }
}

} // namespace madoguchi::forms
