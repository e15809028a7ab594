#include "app/designer/ReckoningRows.h"

#include "app/designer/BindingCatalogue.h"
#include "app/designer/DesignerWords.h"
#include "app/designer/PanelParts.h"
#include "app/designer/PickField.h"
#include "app/settings/Language.h"
#include "widgets/Button.h"
#include "widgets/theme/Theme.h"

#include <QEvent>
#include <QMetaEnum>

namespace madoguchi::designer {

using documents::Calculation;
using documents::Field;
using documents::FieldKind;
using documents::Reckoning;
using widgets::Button;

ReckoningRows::ReckoningRows(QWidget *parent)
    : QWidget(parent)
    , m_what(new PickField(this))
    , m_rows(new QVBoxLayout)
    , m_add(new PickField(this))
{
    m_what->setObjectName(QStringLiteral("reckoning"));
    m_add->setObjectName(QStringLiteral("addReckoned"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(2));
    column->addWidget(m_what);
    column->addLayout(m_rows);
    column->addWidget(m_add);
    connect(m_what, &PickField::pickedByHand, this, [this](const QString &id) {
        if (id.isEmpty()) {
            change(std::nullopt);
            return;
        }
        Calculation calculation;
        calculation.what = Reckoning(id.toInt());
        change(calculation);
    });
    connect(m_add, &PickField::pickedByHand, this, [this](const QString &id) {
        Calculation calculation = m_calculation.value_or(Calculation());
        if (calculation.what == Reckoning::Age)
            calculation.of.clear();
        if (!calculation.of.contains(id))
            calculation.of << id;
        change(calculation);
    });
    retranslate();
}

void ReckoningRows::load(const documents::FormTemplate &form, const Field &field)
{
    m_form = form;
    m_field = field.id;
    m_calculation = field.calculation;
    build();
}

void ReckoningRows::change(const std::optional<Calculation> &calculation)
{
    m_calculation = calculation;
    QMetaObject::invokeMethod(this, &ReckoningRows::build, Qt::QueuedConnection);
    emit changed(calculation);
}

bool ReckoningRows::takesFields() const
{
    return m_calculation && m_calculation->what != Reckoning::Fee && m_calculation->what != Reckoning::FiscalYear;
}

QString ReckoningRows::nameOf(const QString &id) const
{
    const Field *field = m_form.field(id);
    return field ? field->label.in(settings::shownLanguage()) : bindingWords(id);
}

void ReckoningRows::build()
{
    m_what->setPicked(m_calculation ? QString::number(int(m_calculation->what)) : QString());
    dropRows(m_built);
    const QStringList of = m_calculation ? m_calculation->of : QStringList();
    for (qsizetype i = 0; i < of.size(); ++i) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto *name = new QLabel(nameOf(of.at(i)));
        name->setWordWrap(true);
        auto *remove = new Button({}, Button::Kind::Quiet);
        remove->setPicture(theme::Icon::Close);
        remove->setSmall(true);
        //: Designer, button beside a field that is reckoned with, read aloud. %1 is its name.
        remove->setAccessibleName(tr("Leave out %1").arg(nameOf(of.at(i))));
        row->addWidget(name, 1);
        row->addWidget(remove);
        connect(remove, &Button::clicked, this, [this, i] {
            m_add->focusControl();
            Calculation calculation = *m_calculation;
            calculation.of.removeAt(i);
            change(calculation);
        });
        m_rows->addWidget(line);
        m_built << line;
    }
    m_add->setVisible(takesFields());
    QList<PickField::Choice> fields;
    for (const Field &field : std::as_const(m_form.fields)) {
        const bool isDate = field.kind == FieldKind::Date || field.binding.endsWith(QLatin1String(".birthDate"));
        const bool fits = m_calculation && m_calculation->what == Reckoning::Age ? isDate : !isDate;
        if (field.id != m_field && fits && documents::takesText(field.kind) && field.kind != FieldKind::Today)
            fields << PickField::Choice { field.id, nameOf(field.id) };
    }
    m_add->setChoices(fields);
    m_add->setPicked({});
}

void ReckoningRows::retranslate()
{
    //: Designer: what a field shows by itself.
    m_what->setLabel(tr("Reckoned by the program"));
    //: Designer: a field shows nothing by itself.
    QList<PickField::Choice> choices { { QString(), tr("No, somebody fills it in") } };
    const auto all = QMetaEnum::fromType<Reckoning>();
    for (int i = 0; i < all.keyCount(); ++i)
        choices << PickField::Choice { QString::number(all.value(i)), wordsFor(Reckoning(all.value(i))) };
    m_what->setChoices(choices);
    //: Designer: a field is added to those that are reckoned with.
    m_add->setLabel(tr("Reckon with this field"));
    build();
}

void ReckoningRows::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::designer
