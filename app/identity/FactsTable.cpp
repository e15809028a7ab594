#include "app/identity/FactsTable.h"

#include "widgets/theme/Theme.h"

#include <QFormLayout>
#include <QLabel>

namespace madoguchi::identity {

namespace {

QLabel *makeLabel(const QString &text, const QFont &font, theme::Role role)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(font);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, theme::color(role));
    label->setPalette(palette);
    return label;
}

} // namespace

FactsTable::FactsTable(const QList<Fact> &facts, QWidget *parent)
    : QWidget(parent)
{
    auto *lines = new QFormLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setHorizontalSpacing(theme::px(24));
    lines->setVerticalSpacing(theme::px(8));
    lines->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    lines->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    for (const Fact &fact : facts) {
        QLabel *label = makeLabel(fact.label, theme::font(), theme::Role::TextQuiet);
        label->setMinimumWidth(theme::px(180));
        QLabel *text = makeLabel(
            fact.text, theme::nameFont(theme::TextSize::Lead), fact.stands ? theme::Role::Text : theme::Role::Error);
        label->setBuddy(text);
        lines->addRow(label, text);
    }
}

} // namespace madoguchi::identity
