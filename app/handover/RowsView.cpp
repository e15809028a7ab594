#include "app/handover/RowsView.h"

#include "widgets/theme/Theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace madoguchi::handover {

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

QString messagesFor(int column, const QList<Refusal> &refusals)
{
    QStringList messages;
    for (const Refusal &refusal : refusals) {
        if (refusal.column == column)
            messages << messageFor(refusal);
    }
    return messages.join(u'\n');
}

} // namespace

RowsView::RowsView(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("handOverRows"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    clear();
}

void RowsView::clear()
{
    m_content = new QWidget;
    m_lines = new QVBoxLayout(m_content);
    m_lines->setContentsMargins(0, 0, theme::px(16), 0);
    m_lines->setSpacing(theme::px(8));
    setWidget(m_content); // the one before goes
}

void RowsView::show(const Mapping &mapping, const Rows &rows, Way way, const QList<Refusal> &refusals)
{
    const int place = verticalScrollBar()->value();
    clear();
    for (int number = 0; number < rows.rows.size(); ++number) {
        QList<Refusal> those = refusals;
        those.removeIf([number](const Refusal &refusal) { return refusal.row != number; });
        addRow(mapping, rows.rows.at(number), way, those);
    }
    m_lines->addStretch();
    m_content->adjustSize();
    verticalScrollBar()->setValue(place);
}

void RowsView::addRow(const Mapping &mapping, const Row &row, Way way, const QList<Refusal> &refusals)
{
    m_lines->addWidget(makeLabel(row.formTitle, theme::font(theme::TextSize::Lead, true), theme::Role::Text));
    auto *entries = new QFormLayout;
    entries->setHorizontalSpacing(theme::px(24));
    entries->setVerticalSpacing(theme::px(4));
    entries->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    entries->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    for (int i = 0; i < mapping.columns.size(); ++i) {
        if (!mapping.columns.at(i).isOn(way))
            continue;
        QLabel *name = makeLabel(mapping.columns.at(i).name, theme::font(), theme::Role::TextQuiet);
        name->setFixedWidth(theme::px(200));
        const QString text = row.cells.at(i);
        QLabel *value = makeLabel(text.isEmpty() ? QStringLiteral("—") : text, theme::nameFont(),
            text.isEmpty() ? theme::Role::TextQuiet : theme::Role::Text);
        name->setBuddy(value);
        entries->addRow(name, value);
        if (const QString messages = messagesFor(i, refusals); !messages.isEmpty())
            entries->addRow(nullptr, makeLabel(messages, theme::font(theme::TextSize::Body, true), theme::Role::Error));
    }
    m_lines->addLayout(entries);
    m_lines->addSpacing(theme::px(8));
}

} // namespace madoguchi::handover
