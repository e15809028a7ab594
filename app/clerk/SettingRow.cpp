#include "app/clerk/SettingRow.h"

#include "widgets/theme/Icons.h"
#include "widgets/theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace madoguchi::clerk {

namespace {

QLabel *lockSign(QWidget *parent)
{
    auto *sign = new QLabel(parent);
    sign->setPixmap(theme::icon(theme::Icon::Lock, theme::Role::TextQuiet).pixmap(theme::px(20), theme::px(20)));
    sign->setObjectName(QStringLiteral("lockSign"));
    return sign;
}

} // namespace

SettingRow::SettingRow(const Binding &binding, QWidget *parent)
    : QWidget(parent)
    , m_with(binding)
    , m_text(new QWidget(this))
    , m_heading(new QLabel(m_text))
    , m_value(new QLabel(m_text))
    , m_why(new QLabel(m_text))
{
    setObjectName(m_with.name);
    m_value->setObjectName(QStringLiteral("lockedValue"));
    m_value->setWordWrap(true);
    m_value->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    m_why->setForegroundRole(QPalette::PlaceholderText);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::px(8));
    line->addWidget(lockSign(m_text));
    line->addWidget(m_value, 1);
    auto *column = new QVBoxLayout(m_text);
    column->setContentsMargins(0, 0, 0, theme::px(20));
    column->setSpacing(theme::px(4));
    m_heading->setFont(theme::font(theme::TextSize::Body, true));
    column->addWidget(m_heading);
    column->addLayout(line);
    column->addWidget(m_why);
    auto *row = new QVBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_with.field);
    row->addWidget(m_text);
    m_text->hide();
}

void SettingRow::show(const settings::Settings &settings)
{
    m_locked = settings.lockedKeys.contains(m_with.name);
    m_with.field->setVisible(!m_locked);
    m_text->setVisible(m_locked);
    m_with.show(settings);
    retranslate(settings);
}

void SettingRow::take(settings::Settings &settings) const
{
    if (!m_locked)
        m_with.take(settings);
}

void SettingRow::retranslate(const settings::Settings &settings)
{
    const QString label = m_with.label();
    m_with.field->setLabel(label);
    m_heading->setText(label);
    m_value->setText(m_with.text(settings));
    //: Below a setting that cannot be changed in the window. To IT staff.
    m_why->setText(tr("Locked in the settings file"));
    m_value->setAccessibleName(label + u' ' + m_value->text() + u' ' + m_why->text());
}

} // namespace madoguchi::clerk
