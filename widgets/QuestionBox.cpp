#include "widgets/QuestionBox.h"

#include "widgets/Button.h"
#include "widgets/theme/Painting.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace madoguchi::widgets {

using theme::px;

QuestionBox::QuestionBox(const Dialogs::Question &question, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(question.title);
    setMinimumWidth(px(520));
    auto *title = new QLabel(question.title);
    title->setFont(theme::font(theme::TextSize::Title, true));
    auto *text = new QLabel(question.text);
    for (QLabel *label : { title, text }) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto *confirm = new Button(question.confirm, question.dangerous ? Button::Kind::Danger : Button::Kind::Main);
    auto *cancel = new Button(question.cancel);
    confirm->setObjectName(QStringLiteral("confirm"));
    cancel->setObjectName(QStringLiteral("cancel"));
    connect(confirm, &Button::clicked, this, &QDialog::accept);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    Button *first = question.dangerous ? cancel : confirm;
    first->setDefault(true);
    first->setFocus();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(12));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(confirm);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(32), px(28), px(32), px(24));
    layout->setSpacing(px(12));
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addSpacing(px(12));
    layout->addLayout(buttons);
    setAccessibleName(question.title);
    setAccessibleDescription(question.text);
}

void QuestionBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(theme::Role::Surface));
}

} // namespace madoguchi::widgets
