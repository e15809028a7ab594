#include "app/designer/SeveralPanel.h"

#include "app/designer/BindingCatalogue.h"
#include "app/designer/FieldMaking.h"
#include "app/designer/PickField.h"
#include "widgets/Button.h"
#include "widgets/CountField.h"
#include "widgets/theme/Theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>

#include <algorithm>

namespace madoguchi::designer {

using documents::Field;
using widgets::Button;

namespace {

constexpr Arrangement Arrangements[] = { Arrangement::AlignLeft, Arrangement::AlignTop, Arrangement::AlignCentre,
    Arrangement::AlignMiddle, Arrangement::AlignRight, Arrangement::AlignBottom, Arrangement::SameWidth,
    Arrangement::SameHeight, Arrangement::SpreadAcross, Arrangement::SpreadDown };

class Words {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::designer::SeveralPanel)
};

QString wordsFor(Arrangement arrangement)
{
    switch (arrangement) {
    case Arrangement::AlignLeft:
        //: Designer, button: several fields begin at the same line. Short.
        return Words::tr("Left edges");
    case Arrangement::AlignCentre:
        //: Designer, button: the middles of several fields stand below each other. Short.
        return Words::tr("Centres");
    case Arrangement::AlignRight:
        //: Designer, button. Short.
        return Words::tr("Right edges");
    case Arrangement::AlignTop:
        //: Designer, button. Short.
        return Words::tr("Upper edges");
    case Arrangement::AlignMiddle:
        //: Designer, button: several fields stand at the same height. Short.
        return Words::tr("Middles");
    case Arrangement::AlignBottom:
        //: Designer, button. Short.
        return Words::tr("Lower edges");
    case Arrangement::SpreadAcross:
        //: Designer, button: the same gap between fields beside each other. Short.
        return Words::tr("Equal gaps across");
    case Arrangement::SpreadDown:
        //: Designer, button: the same gap between fields below each other. Short.
        return Words::tr("Equal gaps down");
    case Arrangement::SameWidth:
        //: Designer, button: several fields become equally wide. Short.
        return Words::tr("Same width");
    case Arrangement::SameHeight:
        //: Designer, button: several fields become equally high. Short.
        return Words::tr("Same height");
    }
    return {};
}

} // namespace

SeveralPanel::SeveralPanel(FormEditor &editor, QWidget *parent)
    : PanelColumn(parent)
    , m_editor(editor)
    , m_title(panelHeading(this))
    , m_hint(quietWords(this))
    , m_whose(new PickField(this))
    , m_size(new widgets::CountField({}, this))
    , m_duplicate(new Button({}, Button::Kind::Second, this))
    , m_remove(new Button({}, Button::Kind::Second, this))
    , m_repeat(new Button({}, Button::Kind::Second, this))
{
    setObjectName(QStringLiteral("severalPanel"));
    m_size->setRange(5, 36);
    QVBoxLayout *column = &this->column();
    column->setSpacing(theme::px(8));
    m_whose->setObjectName(QStringLiteral("whose"));
    column->addWidget(m_title);
    column->addWidget(m_whose);
    connect(m_whose, &PickField::pickedByHand, this, [this](const QString &role) { m_editor.bindSelectedTo(role); });
    column->addWidget(m_hint);
    auto *grid = new QGridLayout;
    grid->setSpacing(theme::px(8));
    for (const Arrangement arrangement : Arrangements) {
        auto *button = new Button({}, Button::Kind::Second);
        button->setObjectName(QStringLiteral("arrange%1").arg(int(arrangement)));
        button->setSmall(true);
        connect(button, &Button::clicked, this, [this, arrangement] { m_editor.arrangeSelected(arrangement); });
        const int place = int(m_arrange.size());
        grid->addWidget(button, place / 2, place % 2);
        m_arrange << button;
    }
    column->addLayout(grid);
    column->addSpacing(theme::px(12));
    column->addWidget(m_size);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_duplicate);
    buttons->addWidget(m_remove);
    column->addLayout(buttons);
    column->addWidget(m_repeat);
    m_repeat->setKeyHint(QStringLiteral("Ctrl+R"));
    connect(m_repeat, &Button::clicked, this, &SeveralPanel::repeatWanted);
    column->addStretch(1);
    m_duplicate->setKeyHint(QStringLiteral("Ctrl+D"));
    connect(m_duplicate, &Button::clicked, &m_editor, &FormEditor::duplicate);
    connect(m_remove, &Button::clicked, &m_editor, &FormEditor::removeSelected);
    connect(m_size, &widgets::CountField::countChanged, this, [this](int size) {
        const auto set = [size](Field &field) { setSize(field, size); };
        //: Designer, what can be taken back.
        m_editor.changeSelected(tr("look"), set, QStringLiteral("size"));
    });
    connect(&m_editor, &FormEditor::selectionChanged, this, &SeveralPanel::load);
    retranslate();
}

/// The one whose all of the selected fields are that are of a person; empty: nobody's, or several persons'.
QString SeveralPanel::whoseTheyAre() const
{
    QString role;
    for (const QString &id : m_editor.selected()) {
        const Field *field = m_editor.form().field(id);
        if (!field || partOfPerson(*field).isEmpty())
            continue;
        const QString its = field->binding.section(u'.', 0, 0);
        if (its.isEmpty() || (!role.isEmpty() && its != role))
            return {};
        role = its;
    }
    return role;
}

void SeveralPanel::load()
{
    const QStringList &ids = m_editor.selected();
    m_whose->setVisible(std::any_of(ids.begin(), ids.end(), [this](const QString &id) {
        const Field *field = m_editor.form().field(id);
        return field && !partOfPerson(*field).isEmpty();
    }));
    m_whose->setPicked(whoseTheyAre());
    //: Designer, heading while several fields are selected.
    m_title->setText(tr("%n fields are selected", nullptr, int(m_editor.selected().size())));
    if (const Field *last = m_editor.selected().isEmpty() ? nullptr : m_editor.form().field(m_editor.selected().last()))
        m_size->setCount(qRound(last->sizePt));
}

void SeveralPanel::retranslate()
{
    //: Designer, name of a list: the selected fields with a name, an address … are of the person that is picked.
    m_whose->setLabel(tr("Whose they are"));
    QList<PickField::Choice> persons;
    for (const auto &[role, words] : personChoices())
        persons << PickField::Choice { role, words };
    m_whose->setChoices(persons);
    //: Designer, while several fields are selected.
    m_hint->setText(tr("They follow the field that was selected last."));
    for (qsizetype i = 0; i < m_arrange.size(); ++i)
        m_arrange.at(i)->setText(wordsFor(Arrangements[i]));
    //: Designer: how large the letters of several fields are.
    m_size->setLabel(tr("Size of the letters"));
    //: Designer, behind the size of letters: typographic points.
    m_size->setUnit(tr("pt"));
    //: Designer, button: the selected fields once more.
    m_duplicate->setText(tr("Duplicate"));
    //: Designer, button: the selected fields.
    m_remove->setText(tr("Delete"));
    //: Designer, button: the selected fields once more in each row of the table below them.
    m_repeat->setText(tr("Repeat in the rows below"));
    load();
}

void SeveralPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    PanelColumn::changeEvent(event);
}

} // namespace madoguchi::designer
