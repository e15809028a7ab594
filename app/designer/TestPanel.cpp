#include "app/designer/TestPanel.h"

#include "app/designer/DesignerWords.h"
#include "app/designer/PanelParts.h"
#include "app/designer/PickField.h"
#include "app/settings/Language.h"
#include "widgets/BusyLine.h"
#include "widgets/Button.h"
#include "widgets/Notice.h"
#include "widgets/theme/Icons.h"

#include <QCoreApplication>
#include <QEvent>
#include <QListWidget>

#include <algorithm>

namespace madoguchi::designer {

using documents::Warning;
using documents::WarningCode;
using widgets::Button;
using widgets::Notice;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::designer::TestPanel)
};

QString wordsFor(const documents::Warning &warning)
{
    switch (warning.code) {
    case WarningCode::Shrunk:
        //: Designer, while a form is tried: about a field.
        return Words::tr("written smaller");
    case WarningCode::Wrapped:
        //: Designer, while a form is tried: about a field.
        return Words::tr("written in several lines");
    case WarningCode::Overflow:
        if (warning.detail == documents::EraWrittenOut)
            //: Designer, while a form is tried: about a date. The clerk is asked before it is printed.
            return Words::tr("the paper has another era; it is written in front of the year");
        //: Designer, while a form is tried: about a field. It would not be printed.
        return Words::tr("does not fit; make the field larger or the letters smaller");
    case WarningCode::MissingGlyph:
        //: Designer, while a form is tried: about a field.
        return Words::tr("a character cannot be drawn");
    case WarningCode::EmptyRequired:
        //: Designer, while a form is tried: about a field.
        return Words::tr("has to be filled in and is empty");
    }
    return {};
}

theme::Icon iconFor(WarningCode code)
{
    const bool isGrave = code == WarningCode::Overflow || code == WarningCode::MissingGlyph;
    return isGrave ? theme::Icon::Warning : theme::Icon::Info;
}

} // namespace

TestPanel::TestPanel(TestPrint &print, printers::PrintQueue &queue, forms::FormHabits &habits, QWidget *parent)
    : QWidget(parent)
    , m_print(print)
    , m_persons(samplePersons())
    , m_title(panelHeading(this))
    , m_person(new PickField(this))
    , m_told(new QLabel(this))
    , m_warnings(new QListWidget(this))
    , m_options(new forms::PrintOptionsBar(queue, habits, this))
    , m_printButton(new Button({}, Button::Kind::Second, this))
    , m_saveButton(new Button({}, Button::Kind::Quiet, this))
    , m_busy(new widgets::BusyLine(this))
    , m_notice(new Notice(this))
    , m_back(new Button({}, Button::Kind::Quiet, this))
{
    setObjectName(QStringLiteral("testPanel"));
    m_person->setObjectName(QStringLiteral("samplePerson"));
    m_warnings->setObjectName(QStringLiteral("testWarnings"));
    m_told->setObjectName(QStringLiteral("testResult"));
    m_printButton->setObjectName(QStringLiteral("printTest"));
    m_printButton->setPicture(theme::Icon::Printer);
    m_saveButton->setObjectName(QStringLiteral("saveTest"));
    m_back->setObjectName(QStringLiteral("leaveTest"));
    m_back->setPicture(theme::Icon::ArrowLeft);
    m_notice->setReservesRoom(false);
    m_told->setFont(theme::font(theme::TextSize::Body, true));
    m_told->setWordWrap(true);
    makeSentences(*m_warnings);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::px(16), theme::px(8), theme::px(16), theme::px(8));
    column->setSpacing(theme::px(6));
    column->addWidget(m_title);
    column->addWidget(m_person);
    column->addWidget(m_told);
    column->addWidget(m_warnings, 1);
    column->addWidget(m_notice);
    column->addWidget(m_busy);
    column->addWidget(m_options);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_saveButton);
    buttons->addWidget(m_printButton);
    column->addLayout(buttons);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    connect(m_person, &PickField::pickedByHand, this, &TestPanel::personChanged);
    connect(m_warnings, &QListWidget::itemActivated, this,
        [this](const QListWidgetItem *item) { emit fieldWanted(item->data(Qt::UserRole).toString()); });
    connect(m_warnings, &QListWidget::itemClicked, this,
        [this](const QListWidgetItem *item) { emit fieldWanted(item->data(Qt::UserRole).toString()); });
    connect(m_printButton, &Button::clicked, this, &TestPanel::printWanted);
    connect(m_saveButton, &Button::clicked, this, &TestPanel::saveWanted);
    connect(m_busy, &widgets::BusyLine::cancelled, &m_print, &TestPrint::cancel);
    connect(m_back, &Button::clicked, this, &TestPanel::left);
    connect(&m_print, &TestPrint::changed, this, &TestPanel::followPrint);
    connect(m_options, &forms::PrintOptionsBar::hasPrinterChanged, this, &TestPanel::followPrint);
    retranslate();
    m_person->setPicked(m_persons.first().id);
    followPrint();
}

const SamplePerson &TestPanel::person() const
{
    const QString id = m_person->picked();
    const auto it = std::find_if(
        m_persons.begin(), m_persons.end(), [&id](const SamplePerson &sample) { return sample.id == id; });
    return it == m_persons.end() ? m_persons.first() : *it;
}

void TestPanel::setPerson(const QString &id)
{
    m_person->setPicked(id);
}

void TestPanel::showWarnings(const documents::FormTemplate &form, const QList<Warning> &warnings)
{
    m_warnings->clear();
    const QString language = settings::shownLanguage();
    for (const Warning &warning : warnings) {
        const documents::Field *field = form.field(warning.field);
        if (!field)
            continue;
        //: Designer, while a form is tried: %1 is a field's name, %2 what is to be said: "written smaller".
        auto *item = new QListWidgetItem(theme::icon(iconFor(warning.code)),
            tr("%1: %2").arg(field->label.in(language), wordsFor(warning)), m_warnings);
        item->setData(Qt::UserRole, warning.field);
    }
    m_told->setText(m_warnings->count() == 0
            //: Designer, while a form is tried.
            ? tr("Everything fits.")
            //: Designer, while a form is tried: heading of a list.
            : tr("%n field(s) to look at", nullptr, m_warnings->count()));
}

void TestPanel::showError(const QString &why)
{
    m_warnings->clear();
    m_told->setText(why);
}

void TestPanel::followPrint()
{
    const bool isPrinting = m_print.state() == TestPrint::State::Printing;
    m_printButton->setEnabled(!m_print.isBusy() && m_options->hasPrinter());
    m_saveButton->setEnabled(!m_print.isBusy());
    if (!m_print.isBusy())
        m_busy->stop();
    else if (!m_busy->isBusy())
        //: Designer: a test page is at the printer.
        m_busy->start(isPrinting ? tr("The test page is being printed.")
                                 //: Designer: a test page is being written into a file.
                                 : tr("The test page is being saved."));
    switch (m_print.state()) {
    case TestPrint::State::Idle:
    case TestPrint::State::Saving:
        m_notice->clear();
        break;
    case TestPrint::State::Printing:
        if (m_print.words().isEmpty())
            m_notice->clear();
        else
            m_notice->say(Notice::Kind::Warning, m_print.words());
        break;
    case TestPrint::State::Done:
        //: Designer: after a test page was printed.
        m_notice->say(Notice::Kind::Success, tr("The test page is printed."));
        break;
    case TestPrint::State::Saved:
        //: Designer: after a test page was written into a file. %1 is the file's name.
        m_notice->say(Notice::Kind::Success, tr("The test page is saved: %1").arg(m_print.words()));
        break;
    case TestPrint::State::Failed:
        m_notice->say(Notice::Kind::Error, m_print.words());
        break;
    }
}

void TestPanel::takeFocus()
{
    m_person->focusControl();
}

void TestPanel::retranslate()
{
    //: Designer, heading while a form is tried.
    m_title->setText(tr("Try the form"));
    //: Designer: who the form is filled with; all of them are invented.
    m_person->setLabel(tr("Filled with an invented person"));
    const QString chosen = person().id;
    m_persons = samplePersons();
    QList<PickField::Choice> choices;
    for (const SamplePerson &sample : std::as_const(m_persons))
        choices << PickField::Choice { sample.id, sample.note };
    m_person->setChoices(choices);
    m_person->setPicked(chosen);
    //: Designer, button: prints the filled form, marked as a test.
    m_printButton->setText(tr("Print a test page"));
    //: Designer, button: writes the filled form, marked as a test, into a PDF file. Short.
    m_saveButton->setText(tr("As PDF"));
    //: Designer, button: the form is changed again.
    m_back->setText(tr("Back"));
    //: Designer: list of what is to be said about the filled form, read aloud.
    m_warnings->setAccessibleName(tr("What is to be looked at"));
}

void TestPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::designer
