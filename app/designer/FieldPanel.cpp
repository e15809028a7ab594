#include "app/designer/FieldPanel.h"

#include "app/designer/AnswerRows.h"
#include "app/designer/BindingCatalogue.h"
#include "app/designer/ConditionRows.h"
#include "app/designer/DesignerWords.h"
#include "app/designer/FieldMaking.h"
#include "app/designer/FieldParts.h"
#include "app/designer/KindPicture.h"
#include "app/designer/PanelParts.h"
#include "app/designer/PickField.h"
#include "app/designer/ReckoningRows.h"
#include "app/documents/NumberParts.h"
#include "app/settings/Language.h"
#include "widgets/Button.h"
#include "widgets/CheckField.h"
#include "widgets/ChoiceField.h"
#include "widgets/CountField.h"
#include "widgets/Notice.h"
#include "widgets/OriginField.h"

#include <QEvent>
#include <QLocale>
#include <QMetaEnum>
#include <QScrollBar>

namespace madoguchi::designer {

using documents::Align;
using documents::Field;
using documents::FieldKind;
using documents::Filler;
using documents::Mark;
using documents::Overflow;
using widgets::Button;
using widgets::ChoiceField;
using widgets::CountField;
using widgets::OriginField;

namespace {

constexpr int LeastPt = 5;
constexpr int MostPt = 36;
constexpr int MostBoxes = 32;

bool isWritten(FieldKind kind)
{
    return kind != FieldKind::Check && kind != FieldKind::Choice && kind != FieldKind::Era
        && documents::takesText(kind);
}

bool isDate(FieldKind kind)
{
    return kind == FieldKind::Date || kind == FieldKind::Today;
}

} // namespace

FieldPanel::FieldPanel(FormEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_title(panelHeading(this))
    , m_notice(new widgets::Notice(this))
{
    setObjectName(QStringLiteral("fieldPanel"));
    m_notice->setReservesRoom(false);
    auto *tabs = new QHBoxLayout;
    tabs->setSpacing(theme::px(4));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::px(8), 0, 0);
    column->setSpacing(theme::px(4));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(theme::px(16), 0, theme::px(16), 0);
    head->addWidget(m_title);
    head->addWidget(m_notice);
    head->addLayout(tabs);
    column->addLayout(head);
    for (const Tab tab : { Tab::What, Tab::Look, Tab::Rules }) {
        auto *button = new Button({}, Button::Kind::Quiet);
        button->setObjectName(QStringLiteral("fieldTab%1").arg(int(tab)));
        button->setSmall(true);
        button->setCheckable(true);
        tabs->addWidget(button);
        m_tabs << button;
        m_columns << new PanelColumn;
        column->addWidget(m_columns.last(), 1);
        connect(button, &Button::clicked, this, [this, tab] { show(tab); });
    }
    tabs->addStretch(1);
    makeWhat(m_columns.at(0)->column());
    makeLook(m_columns.at(1)->column());
    makeRules(m_columns.at(2)->column());
    connectWhat();
    connectLook();
    connectRules();
    connect(&m_editor, &FormEditor::formChanged, this, &FieldPanel::load);
    connect(&m_editor, &FormEditor::selectionChanged, this, &FieldPanel::load);
    retranslate();
    show(Tab::What);
}

void FieldPanel::makeWhat(QVBoxLayout &column)
{
    m_bindingTitle = new QLabel;
    m_bindingTitle->setFont(theme::font(theme::TextSize::Body, true));
    m_bindingTitle->setWordWrap(true);
    m_binding = new Button({}, Button::Kind::Second);
    m_binding->setObjectName(QStringLiteral("chooseBinding"));
    m_binding->setPicture(theme::Icon::Search);
    m_ja = new OriginField({});
    m_ja->setObjectName(QStringLiteral("fieldNameJa"));
    m_en = new OriginField({});
    m_en->setObjectName(QStringLiteral("fieldNameEn"));
    m_required = new widgets::CheckField({}, {});
    m_required->setObjectName(QStringLiteral("fieldRequired"));
    m_kind = new PickField;
    m_kind->setObjectName(QStringLiteral("fieldKind"));
    m_answers = new AnswerRows(m_editor);
    m_repeat = new Button({}, Button::Kind::Second);
    m_repeat->setObjectName(QStringLiteral("repeatBelow"));
    m_repeat->setKeyHint(QStringLiteral("Ctrl+R"));
    column.addWidget(m_bindingTitle);
    column.addSpacing(theme::px(4)); // for the frame of the focus
    column.addWidget(m_binding);
    column.addSpacing(theme::px(12));
    column.addWidget(m_ja);
    column.addWidget(m_required);
    column.addWidget(m_kind);
    column.addWidget(m_answers);
    column.addWidget(m_en);
    column.addSpacing(theme::px(12));
    column.addWidget(m_repeat);
    column.addStretch(1);
}

void FieldPanel::makeLook(QVBoxLayout &column)
{
    m_size = new CountField({});
    m_size->setObjectName(QStringLiteral("fieldSize"));
    m_size->setRange(LeastPt, MostPt);
    m_align = new ChoiceField({});
    m_align->setObjectName(QStringLiteral("fieldAlign"));
    m_overflow = new PickField;
    m_overflow->setObjectName(QStringLiteral("fieldOverflow"));
    m_font = new ChoiceField({});
    m_font->setObjectName(QStringLiteral("fieldFont"));
    m_boxes = new CountField({});
    m_boxes->setObjectName(QStringLiteral("fieldBoxes"));
    m_boxes->setRange(1, MostBoxes);
    m_parts = new PickField;
    m_parts->setObjectName(QStringLiteral("fieldParts"));
    m_eraStyle = new PickField;
    m_eraStyle->setObjectName(QStringLiteral("fieldEraStyle"));
    m_mark = new ChoiceField({});
    m_mark->setObjectName(QStringLiteral("fieldMark"));
    m_place = quietWords();
    m_place->setObjectName(QStringLiteral("fieldPlace"));
    for (QWidget *part : std::initializer_list<QWidget *> {
             m_boxes, m_parts, m_mark, m_eraStyle, m_size, m_align, m_overflow, m_font, m_place })
        column.addWidget(part);
    column.addStretch(1);
}

void FieldPanel::makeRules(QVBoxLayout &column)
{
    m_filler = new ChoiceField({});
    m_filler->setObjectName(QStringLiteral("fieldFiller"));
    m_format = new PickField;
    m_format->setObjectName(QStringLiteral("fieldFormat"));
    m_reckoning = new ReckoningRows;
    m_conditions = new ConditionRows;
    for (QWidget *part : std::initializer_list<QWidget *> { m_filler, m_format, m_conditions, m_reckoning })
        column.addWidget(part);
    column.addStretch(1);
}

void FieldPanel::change(const QString &text, const std::function<void(Field &)> &how, const QString &key)
{
    m_editor.changeField(text, m_shown, how, key);
}

void FieldPanel::connectWhat()
{
    connect(m_binding, &Button::clicked, this, &FieldPanel::bindingWanted);
    connect(m_answers, &AnswerRows::answerWanted, this, &FieldPanel::answerWanted);
    connect(m_repeat, &Button::clicked, this, &FieldPanel::repeatWanted);
    connect(m_ja, &OriginField::textEdited, this, [this](const QString &text) {
        //: Designer, what can be taken back: a field was given a name.
        const auto set = [&text](Field &field) {
            if (field.label.en == firstLabel(field.kind).en)
                field.label.en.clear(); // said what kind it is, not what it is called
            field.label.ja = text;
        };
        change(tr("name"), set, QStringLiteral("ja"));
    });
    connect(m_en, &OriginField::textEdited, this, [this](const QString &text) {
        change(
            tr("name"), [&](Field &field) { field.label.en = text; }, QStringLiteral("en"));
    });
    connect(m_required, &widgets::CheckField::checkedChanged, this, [this](bool required) {
        //: Designer, what can be taken back: whether a field has to be filled in.
        change(tr("required or not"), [required](Field &field) { field.required = required; });
    });
    connect(m_kind, &PickField::pickedByHand, this, [this](const QString &id) {
        //: Designer, what can be taken back: a field became one of another kind.
        change(tr("kind"), [&id](Field &field) { changeKind(field, valueOf<FieldKind>(id)); });
    });
}

void FieldPanel::connectLook()
{
    //: Designer, what can be taken back: how a field looks.
    const auto look = [] { return tr("look"); }; // in the language of then
    connect(m_size, &CountField::countChanged, this, [this, look](int size) {
        const auto set = [size](Field &field) { setSize(field, size); };
        change(look(), set, QStringLiteral("size"));
    });
    connect(m_align, &ChoiceField::chosenChanged, this, [this, look](const QStringList &ids) {
        change(look(), [&ids](Field &field) { field.align = valueOf<Align>(ids.value(0)); });
    });
    connect(m_overflow, &PickField::pickedByHand, this, [this, look](const QString &id) {
        change(look(), [&id](Field &field) { field.overflow = valueOf<Overflow>(id); });
    });
    connect(m_font, &ChoiceField::chosenChanged, this, [this, look](const QStringList &ids) {
        change(look(), [&ids](Field &field) { field.fontFamily = ids.value(0); });
    });
    connect(m_boxes, &CountField::countChanged, this, [this, look](int boxes) {
        change(
            look(), [boxes](Field &field) { field.boxes = boxes; }, QStringLiteral("boxes"));
    });
    connect(m_mark, &ChoiceField::chosenChanged, this, [this, look](const QStringList &ids) {
        change(look(), [&ids](Field &field) { field.mark = valueOf<Mark>(ids.value(0)); });
    });
    connect(m_parts, &PickField::pickedByHand, this, [this, look](const QString &parts) {
        change(look(), [&parts](Field &field) { setNumberParts(field, parts.toInt()); });
    });
    connect(m_eraStyle, &PickField::pickedByHand, this,
        [this, look](const QString &style) { change(look(), [&style](Field &field) { setEraStyle(field, style); }); });
}

void FieldPanel::connectRules()
{
    connect(m_filler, &ChoiceField::chosenChanged, this, [this](const QStringList &ids) {
        //: Designer, what can be taken back: whether visitor or staff fills a field in.
        change(tr("who fills it in"), [&ids](Field &field) { field.filler = valueOf<Filler>(ids.value(0)); });
    });
    connect(m_format, &PickField::pickedByHand, this, [this](const QString &id) {
        //: Designer, what can be taken back: what may be written into a field.
        change(tr("what may be written"), [&id](Field &field) { field.format = valueOf<documents::InputFormat>(id); });
    });
    connect(m_reckoning, &ReckoningRows::changed, this, [this](const auto &calculation) {
        //: Designer, what can be taken back: what a field shows by itself.
        change(tr("what is reckoned"), [&calculation](Field &field) { field.calculation = calculation; });
    });
    connect(m_conditions, &ConditionRows::changed, this, [this](const documents::Conditions &conditions) {
        //: Designer, what can be taken back: when a field is asked.
        change(tr("only if"), [&conditions](Field &field) { field.when = conditions; });
    });
}

void FieldPanel::show(Tab tab)
{
    for (int i = 0; i < m_columns.size(); ++i) {
        m_tabs.at(i)->setChecked(i == int(tab));
        m_columns.at(i)->setVisible(i == int(tab));
    }
    load();
}

void FieldPanel::load()
{
    const Field *field = m_editor.single();
    if (!field)
        return;
    if (m_shown != field->id) {
        for (PanelColumn *column : std::as_const(m_columns))
            column->verticalScrollBar()->setValue(0);
    }
    m_shown = field->id;
    const QString label = field->label.in(settings::shownLanguage());
    //: Designer, heading of the entries about a field that has no name yet.
    m_title->setText(label.isEmpty() ? tr("Field without a name") : label);
    loadWhat(*field);
    loadLook(*field);
    if (!m_columns.at(int(Tab::Rules))->isHidden())
        loadRules(*field);
    const QStringList problems = m_problems.fields.value(field->id);
    if (problems.isEmpty())
        m_notice->clear();
    else
        m_notice->say(widgets::Notice::Kind::Warning, problems.join(u'\n'));
}

void FieldPanel::loadWhat(const Field &field)
{
    const bool isFilled = documents::takesText(field.kind) && field.kind != FieldKind::Today;
    m_bindingTitle->setVisible(isFilled);
    m_binding->setVisible(isFilled);
    const BindingChoice shown = bindingChoice(field.binding);
    m_bindingTitle->setText(shown.group.isEmpty()
            //: Designer, heading above the button with what a field shows.
            ? tr("What it shows")
            //: Designer, heading above the button with what a field shows; %1 is whose it is: "Person at the counter".
            : tr("What it shows: %1").arg(shown.group));
    m_binding->setText(shown.title);
    if (m_ja->text() != field.label.ja)
        m_ja->setText(field.label.ja);
    if (m_en->text() != field.label.en)
        m_en->setText(field.label.en);
    m_required->setVisible(isFilled);
    m_required->setChecked(field.required);
    m_kind->setPicked(idOf(field.kind));
    m_kind->setHint(explain(field.kind));
    m_answers->load(field);
}

void FieldPanel::loadLook(const Field &field)
{
    const bool written = isWritten(field.kind);
    m_size->setVisible(written);
    m_align->setVisible(written);
    m_font->setVisible(written);
    m_overflow->setVisible(field.kind == FieldKind::Text || field.kind == FieldKind::MultiLine);
    m_boxes->setVisible(field.kind == FieldKind::Digits);
    m_parts->setVisible(field.kind == FieldKind::Text || field.kind == FieldKind::Digits);
    m_parts->setPicked(QString::number(std::max(1, documents::numberPartsOf(field))));
    m_eraStyle->setVisible(isDate(field.kind));
    m_mark->setVisible(field.kind == FieldKind::Check || field.kind == FieldKind::Choice);
    m_size->setCount(qRound(field.sizePt));
    m_align->setChosen({ idOf(field.align) });
    m_overflow->setPicked(idOf(field.overflow));
    m_font->setChosen({ field.fontFamily.isEmpty() ? QStringLiteral("mincho") : field.fontFamily });
    m_boxes->setCount(field.boxes);
    m_mark->setChosen({ idOf(field.mark) });
    m_eraStyle->setPicked(field.eraStyle);
    m_eraStyle->setHint(explainEraStyle(field.eraStyle));
    const QLocale locale;
    const QRectF rect = partRect(field, m_editor.part());
    const auto mm = [&locale](double length) { return locale.toString(length, 'f', 1); };
    //: Designer: where a field stands and how large it is, all in millimetres.
    m_place->setText(tr("From the left %1 mm, from the top %2 mm, %3 × %4 mm")
                         .arg(mm(rect.left()), mm(rect.top()), mm(rect.width()), mm(rect.height())));
}

void FieldPanel::loadRules(const Field &field)
{
    m_filler->setChosen({ idOf(field.filler) });
    const bool isFilled = documents::takesText(field.kind) && field.kind != FieldKind::Today;
    m_format->setVisible(isFilled && isWritten(field.kind));
    m_format->setPicked(idOf(field.format));
    m_reckoning->setVisible(isFilled && (field.kind == FieldKind::Text || field.kind == FieldKind::Digits));
    m_reckoning->load(m_editor.form(), field);
    m_conditions->load(m_editor.form(), { field.id, 0 }, field.when);
}

void FieldPanel::showProblems(const FormProblems &problems)
{
    m_problems = problems;
    load();
}

void FieldPanel::takeFocus()
{
    show(Tab::What);
    if (m_binding->isVisible())
        m_binding->setFocus(Qt::TabFocusReason);
    else
        m_ja->focusControl();
}

void FieldPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::designer
