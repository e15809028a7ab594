#include "app/designer/FormPanel.h"

#include "app/designer/ConditionRows.h"
#include "app/designer/FeeRows.h"
#include "app/designer/PanelParts.h"
#include "widgets/Button.h"
#include "widgets/CheckField.h"
#include "widgets/CountField.h"
#include "widgets/Notice.h"
#include "widgets/OriginField.h"
#include "widgets/theme/Theme.h"

#include <QEvent>
#include <QRegularExpression>
#include <QScrollBar>

namespace madoguchi::designer {

using documents::FormTemplate;
using widgets::Button;
using widgets::OriginField;

namespace {

QStringList wordsIn(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[,、，\\s\u3000]+"));
    return text.split(between, Qt::SkipEmptyParts);
}

} // namespace

FormPanel::FormPanel(FormEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_title(panelHeading(this))
    , m_hint(quietWords(this))
    , m_notice(new widgets::Notice(this))
    , m_entries(new PanelColumn(this))
    , m_ja(new OriginField({}))
    , m_en(new OriginField({}))
    , m_kana(new OriginField({}))
    , m_keywords(new OriginField({}))
    , m_personalNumber(new widgets::CheckField({}, {}))
    , m_fees(new FeeRows(m_editor))
    , m_retention(new widgets::CountField({}))
    , m_pageOnlyIf(new ConditionRows)
    , m_sort(new Button({}, Button::Kind::Second))
    , m_paper(new Button({}, Button::Kind::Second))
{
    setObjectName(QStringLiteral("formPanel"));
    m_entries->setObjectName(QStringLiteral("formEntries"));
    m_ja->setObjectName(QStringLiteral("formTitle"));
    m_kana->setObjectName(QStringLiteral("formKana"));
    m_personalNumber->setObjectName(QStringLiteral("personalNumberAllowed"));
    m_retention->setObjectName(QStringLiteral("retention"));
    m_retention->setRange(0, 100);
    m_sort->setObjectName(QStringLiteral("sortFields"));
    m_paper->setObjectName(QStringLiteral("otherPaper"));
    m_notice->setReservesRoom(false);
    m_notice->setObjectName(QStringLiteral("formProblems"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::px(8), 0, 0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(theme::px(16), 0, theme::px(16), 0);
    head->addWidget(m_title);
    head->addWidget(m_notice);
    head->addWidget(m_hint);
    column->addLayout(head);
    column->addWidget(m_entries, 1);
    for (QWidget *part :
        std::initializer_list<QWidget *> { m_ja, m_kana, m_keywords, m_fees, m_retention, m_personalNumber, m_en })
        m_entries->column().addWidget(part);
    m_pageOnlyIf->setObjectName(QStringLiteral("pageConditions"));
    m_entries->column().addWidget(m_pageOnlyIf);
    m_entries->column().addSpacing(theme::px(8));
    m_entries->column().addWidget(m_sort, 0, Qt::AlignLeft);
    m_entries->column().addSpacing(theme::px(8));
    m_entries->column().addWidget(m_paper, 0, Qt::AlignLeft);
    m_entries->column().addStretch(1);
    connectEntries();
    retranslate();
}

void FormPanel::connectEntries()
{
    //: Designer, what can be taken back: the form's title.
    const auto title = [] { return tr("title"); }; // in the language of then
    //: Designer, what can be taken back: words by which the form is found, rules for all of it.
    const auto about = [] { return tr("data of the form"); };
    const auto follow = [this](OriginField *field, auto text, const QString &key, auto set) {
        connect(field, &OriginField::textEdited, this, [this, text, key, set](const QString &typed) {
            m_editor.change(
                text(), [&](FormTemplate &form) { set(form, typed); }, key);
        });
    };
    follow(m_ja, title, QStringLiteral("ja"), [](FormTemplate &form, const QString &text) { form.title.ja = text; });
    follow(m_en, title, QStringLiteral("en"), [](FormTemplate &form, const QString &text) { form.title.en = text; });
    follow(m_kana, about, QStringLiteral("kana"), [](FormTemplate &form, const QString &text) { form.kana = text; });
    follow(m_keywords, about, QStringLiteral("keywords"),
        [](FormTemplate &form, const QString &text) { form.keywords = wordsIn(text); });
    connect(m_personalNumber, &widgets::CheckField::checkedChanged, this, [this, about](bool may) {
        m_editor.change(about(), [may](FormTemplate &form) { form.mayCarryPersonalNumber = may; });
    });
    connect(m_retention, &widgets::CountField::countChanged, this, [this, about](int years) {
        m_editor.change(
            about(), [years](FormTemplate &form) { form.retentionYears = years; }, QStringLiteral("retention"));
    });
    connect(m_pageOnlyIf, &ConditionRows::changed, this, [this](const documents::Conditions &conditions) {
        //: Designer, what can be taken back: when a page is printed.
        m_editor.change(tr("page only if"), [this, &conditions](FormTemplate &form) {
            if (m_page <= form.pages.size())
                form.pages[m_page - 1].when = conditions;
        });
    });
    connect(m_sort, &Button::clicked, &m_editor, &FormEditor::sortByReading);
    connect(m_paper, &Button::clicked, this, &FormPanel::paperWanted);
    connect(m_notice, &widgets::Notice::actionTriggered, this, &FormPanel::problemWanted);
    connect(&m_editor, &FormEditor::formChanged, this, &FormPanel::load);
}

void FormPanel::startAnew()
{
    m_entries->verticalScrollBar()->setValue(0);
}

void FormPanel::load()
{
    const FormTemplate &form = m_editor.form();
    const auto show = [](OriginField *field, const QString &text) {
        if (field->text() != text)
            field->setText(text);
    };
    show(m_ja, form.title.ja);
    show(m_en, form.title.en);
    show(m_kana, form.kana);
    if (wordsIn(m_keywords->text()) != form.keywords)
        m_keywords->setText(form.keywords.join(QStringLiteral("、")));
    m_fees->load();
    m_retention->setCount(form.retentionYears);
    m_personalNumber->setChecked(form.mayCarryPersonalNumber);
    loadPage();
}

/// The first page is always printed.
void FormPanel::loadPage()
{
    const FormTemplate &form = m_editor.form();
    const bool isThere = m_page >= 1 && m_page <= form.pages.size();
    const bool isOne = isThere && (m_page > 1 || !form.pages.first().when.isEmpty()); // to take them away again
    m_pageOnlyIf->setVisible(isOne);
    if (!isOne || isHidden())
        return;
    //: Designer, above the conditions of a page: %1 is its number. What follows: "only if this field …".
    m_pageOnlyIf->setTitle(tr("Page %1 is printed").arg(m_page));
    m_pageOnlyIf->load(form, { {}, m_page }, form.pages.at(m_page - 1).when);
}

void FormPanel::setPage(int page)
{
    m_page = page;
    loadPage();
}

void FormPanel::showEvent(QShowEvent *event)
{
    loadPage();
    QWidget::showEvent(event);
}

void FormPanel::showProblems(const FormProblems &problems)
{
    m_problems = problems;
    const int fields = int(problems.fields.size());
    if (m_searching && m_editor.form().fields.isEmpty())
        m_notice->say(widgets::Notice::Kind::Info,
            //: Designer, beside a paper that was just opened.
            tr("The paper is being read: places for fields are looked for. This takes some seconds."));
    else if (!problems.form.isEmpty())
        m_notice->say(widgets::Notice::Kind::Warning, problems.form.join(u'\n'));
    else if (fields > 0)
        //: Designer, beside the paper: fields that cannot be used as they are.
        m_notice->say(widgets::Notice::Kind::Warning, tr("%n field(s) are not right yet.", nullptr, fields),
            //: Designer, button: shows the first field that is not right yet.
            tr("Show it"));
    else
        m_notice->clear();
}

void FormPanel::setSearching(bool searching)
{
    if (m_searching == searching)
        return;
    m_searching = searching;
    showProblems(FormProblems(m_problems));
}

void FormPanel::setPaperChangeable(bool changeable)
{
    m_paper->setEnabled(changeable);
}

void FormPanel::retranslate()
{
    //: Designer, heading beside the paper while no field is selected.
    m_title->setText(tr("This form"));
    //: Designer, beside the paper while no field is selected.
    m_hint->setText(tr("Click into a box on the paper to make a field of it, or take a tool on the left and draw."));
    //: Designer: title of the form.
    m_ja->setLabel(tr("Title of the form"));
    //: Designer: title of the form on an English screen.
    m_en->setLabel(tr("Title in English"));
    //: Designer: how the form's title is read, to search it.
    m_kana->setLabel(tr("Reading of the title"));
    //: Designer: how to write the reading of the title.
    m_kana->setHint(tr("In hiragana"));
    //: Designer: more words by which the form is found.
    m_keywords->setLabel(tr("Words to find it by"));
    //: Designer: how to write several words.
    m_keywords->setHint(tr("With commas between them"));
    //: Designer, box to check: 個人番号; only where a law allows it.
    m_personalNumber->setSentence(tr("Individual number is written"));
    //: Designer, below the box about 個人番号.
    m_personalNumber->setHint(tr("Only for procedures where a law asks for it. Then a field can show the number."));
    //: Designer: how long applications on this form are kept (保存年限).
    m_retention->setLabel(tr("Kept for"));
    //: Designer, behind a number of years.
    m_retention->setUnit(tr("years"));
    //: Designer: 0 years means that nothing is said about it.
    m_retention->setHint(tr("0: not set"));
    //: Designer, button: the entries at the counter follow each other as the fields on the paper.
    m_sort->setText(tr("Entries in the paper's order"));
    //: Designer, button: a newer PDF of the same form is laid under the fields.
    m_paper->setText(tr("Another PDF below"));
    showProblems(m_problems);
    load();
}

void FormPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::designer
