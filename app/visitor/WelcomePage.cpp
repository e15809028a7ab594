#include "app/visitor/WelcomePage.h"

#include "widgets/theme/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace madoguchi::visitor {

namespace {

QLabel *line(const QString &text, const QFont &font)
{
    auto *label = new QLabel(text);
    label->setFont(font);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setVisible(!text.isEmpty());
    return label;
}

} // namespace

WelcomePage::WelcomePage(const QString &municipality, const QString &counter, QWidget *parent)
    : QWidget(parent)
    , m_words(line({}, theme::font(theme::TextSize::Title)))
{
    setObjectName(QStringLiteral("welcome"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::px(48), theme::px(48), theme::px(48), theme::px(48));
    column->setSpacing(theme::px(24));
    column->addStretch(2);
    column->addWidget(line(municipality, theme::font(theme::TextSize::Huge, true)));
    column->addWidget(line(counter, theme::font(theme::TextSize::Display)));
    column->addSpacing(theme::px(24));
    column->addWidget(m_words);
    column->addStretch(3);
    m_words->show();
    retranslate();
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WelcomePage::retranslate()
{
    //: Visitor's display while nothing is entered for a visitor.
    m_words->setText(tr("What is entered for you will be shown here."));
}

} // namespace madoguchi::visitor
