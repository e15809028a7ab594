#include "app/designer/FeeRows.h"

#include "app/designer/ConditionRows.h"
#include "app/designer/DesignerWords.h"
#include "app/designer/PanelParts.h"
#include "app/designer/PickField.h"
#include "app/settings/Language.h"
#include "widgets/Button.h"
#include "widgets/TextEdit.h"
#include "widgets/theme/Theme.h"

#include <QEvent>
#include <QIntValidator>

namespace madoguchi::designer {

using documents::Fee;
using documents::Field;
using documents::FormTemplate;
using widgets::Button;

namespace {

constexpr int MostYen = 1'000'000;

}

FeeRows::FeeRows(FormEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_title(new QLabel(this))
    , m_rows(new QVBoxLayout)
    , m_more(new Button({}, Button::Kind::Second, this))
{
    setObjectName(QStringLiteral("fees"));
    m_title->setFont(theme::font(theme::TextSize::Body, true));
    m_more->setObjectName(QStringLiteral("addFee"));
    m_more->setPicture(theme::Icon::Plus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, theme::px(12));
    column->setSpacing(theme::px(4));
    column->addWidget(m_title);
    column->addLayout(m_rows);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &Button::clicked, this, [this] {
        change([](QList<Fee> &fees) { fees << Fee { 300, {}, {} }; });
        load();
    });
    retranslate();
}

void FeeRows::change(const std::function<void(QList<Fee> &)> &how, const QString &key)
{
    m_own = true;
    //: Designer, what can be taken back: what the form costs.
    m_editor.change(
        tr("fee"), [&how](FormTemplate &form) { how(form.fees); }, key);
    m_own = false;
}

void FeeRows::load()
{
    const FormTemplate &form = m_editor.form();
    const bool isSame = m_shown.size() == form.fees.size() && m_fields == form.fields;
    if (m_own && isSame) {
        m_shown = form.fees;
        return;
    }
    if (isSame && m_shown == form.fees)
        return;
    m_shown = form.fees;
    m_fields = form.fields;
    QMetaObject::invokeMethod(this, &FeeRows::build, Qt::QueuedConnection);
}

void FeeRows::build()
{
    dropRows(m_built);
    for (qsizetype i = 0; i < m_editor.form().fees.size(); ++i)
        addRow(i);
}

void FeeRows::addRow(qsizetype index)
{
    const FormTemplate &form = m_editor.form();
    const Fee &fee = form.fees.at(index);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, theme::px(8));
    column->setSpacing(theme::px(2));
    auto *row = new QHBoxLayout;
    auto *yen = new widgets::TextEdit;
    yen->setValidator(new QIntValidator(0, MostYen, yen));
    yen->setText(QString::number(fee.yen));
    yen->setAlignment(Qt::AlignRight);
    //: Designer, name of the amount of a fee, read aloud. %1 is 1, 2, 3 …
    yen->setAccessibleName(tr("Fee %1 in yen").arg(index + 1));
    //: Designer, behind an amount of money.
    auto *unit = new QLabel(tr("yen"));
    auto *remove = new Button({}, Button::Kind::Quiet);
    remove->setPicture(theme::Icon::Close);
    remove->setSmall(true);
    //: Designer, button beside a fee, read aloud. %1 is 1, 2, 3 …
    remove->setAccessibleName(tr("Remove fee %1").arg(index + 1));
    row->addWidget(yen, 1);
    row->addWidget(unit);
    row->addWidget(remove);
    auto *per = new PickField;
    //: Designer: how often a fee is taken.
    per->setLabel(tr("Taken"));
    //: Designer: a fee is taken once for an application.
    QList<PickField::Choice> times { { QString(), tr("once") } };
    for (const Field &field : form.fields) {
        const bool isNumber = field.format == documents::InputFormat::Count
            || field.format == documents::InputFormat::Number || field.kind == documents::FieldKind::Digits
            || field.calculation || field.id.contains(QLatin1String("copies"), Qt::CaseInsensitive);
        if (isNumber)
            //: Designer: a fee is taken for each copy: %1 is the name of the field with their number.
            times << PickField::Choice { field.id, tr("times “%1”").arg(field.label.in(settings::shownLanguage())) };
    }
    per->setChoices(times);
    per->setPicked(fee.per);
    auto *when = new ConditionRows;
    //: Designer, above the conditions of a fee.
    when->setTitle(tr("Taken only if"));
    when->load(form, {}, fee.when);
    column->addLayout(row);
    column->addWidget(per);
    column->addWidget(when);
    connect(yen, &QLineEdit::textEdited, this, [this, index](const QString &text) {
        change([&](QList<Fee> &fees) { fees[index].yen = text.toLongLong(); }, QStringLiteral("yen%1").arg(index));
    });
    connect(per, &PickField::pickedByHand, this,
        [this, index](const QString &id) { change([&](QList<Fee> &fees) { fees[index].per = id; }); });
    connect(when, &ConditionRows::changed, this, [this, index](const documents::Conditions &conditions) {
        change([&](QList<Fee> &fees) { fees[index].when = conditions; });
    });
    connect(remove, &Button::clicked, this, [this, index] {
        m_more->setFocus(Qt::OtherFocusReason);
        change([index](QList<Fee> &fees) { fees.removeAt(index); });
        load();
    });
    m_rows->addWidget(box);
    m_built << box;
}

void FeeRows::retranslate()
{
    //: Designer, heading: what an application costs.
    m_title->setText(tr("Fees"));
    //: Designer, button.
    m_more->setText(tr("Add a fee"));
    build();
}

void FeeRows::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::designer
