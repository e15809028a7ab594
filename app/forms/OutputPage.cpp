#include "app/forms/OutputPage.h"

#include "app/forms/FormSession.h"
#include "widgets/Button.h"
#include "widgets/PictureView.h"
#include "widgets/theme/Theme.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace madoguchi::forms {

using printers::PrinterState;
using widgets::Button;

namespace {

constexpr int MostOthers = 3;

QLabel *centred(QWidget *parent, const QFont &font)
{
    auto *label = new QLabel(parent);
    label->setFont(font);
    label->setAlignment(Qt::AlignHCenter);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

OutputPage::OutputPage(const FormSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_picture(new widgets::PictureView(this))
    , m_headline(centred(this, theme::font(theme::TextSize::Title, true)))
    , m_advice(centred(this, theme::font(theme::TextSize::Lead)))
    , m_forms(new QVBoxLayout)
    , m_ways(new QVBoxLayout)
    , m_handOver(new Button({}, Button::Kind::Second, this))
{
    setObjectName(QStringLiteral("outputPage"));
    m_headline->setObjectName(QStringLiteral("outputHeadline"));
    m_advice->setObjectName(QStringLiteral("outputAdvice"));
    m_advice->setMinimumHeight(theme::px(56));
    m_handOver->setObjectName(QStringLiteral("handOver"));
    m_handOver->setPicture(theme::Icon::Server);
    connect(m_handOver, &Button::clicked, this, &OutputPage::handOverWanted);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::px(12));
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addWidget(m_headline);
    column->addWidget(m_advice);
    column->addLayout(m_forms);
    column->addSpacing(theme::px(8));
    column->addLayout(m_ways);
    column->addWidget(m_handOver, 0, Qt::AlignHCenter);
    auto *page = new QHBoxLayout(this);
    auto *middle = new QWidget(this);
    middle->setMaximumWidth(theme::px(640));
    middle->setLayout(column);
    column->addStretch();
    page->addStretch(1);
    page->addWidget(middle, 4);
    page->addStretch(1);
    m_forms->setSpacing(theme::px(4));
    m_ways->setSpacing(theme::px(8));
}

void OutputPage::setLanguage(const QString &language)
{
    m_language = language;
    m_waysShown.clear();
    show(m_progress, m_others);
}

void OutputPage::setHandOver(bool offered)
{
    m_mayHandOver = offered;
    showWays();
}

void OutputPage::show(const OutputProgress &progress, const QList<printers::PrinterInfo> &others)
{
    m_progress = progress;
    m_others = others;
    showWords();
    showForms();
    showWays();
}

bool OutputPage::waits() const
{
    return m_progress.phase == OutputPhase::Printing && m_progress.job.printer != PrinterState::Ready
        && m_progress.job.printer != PrinterState::Busy;
}

void OutputPage::showWords()
{
    const bool isPaper = waits() || !m_progress.toPrinter;
    m_picture->setPicture(isPaper ? theme::Picture::Paper : theme::Picture::Printer);
    m_headline->setText(headline());
    m_advice->setText(advice());
}

QString OutputPage::headline() const
{
    switch (m_progress.phase) {
    case OutputPhase::Printing:
        if (waits())
            return printers::textFor(m_progress.job.printer);
        //: Forms tab, headline while the printer works.
        return tr("Printing");
    case OutputPhase::Saving:
        //: Forms tab, headline while PDF files are written.
        return tr("Saving as PDF");
    case OutputPhase::Failed:
        //: Forms tab, headline after printing failed; below stand the reason and what to do.
        return m_progress.toPrinter ? tr("The form was not printed")
                                    //: Forms tab, headline after saving failed; below stand the reason and what to do.
                                    : tr("The PDF was not saved");
    case OutputPhase::Succeeded:
        //: Forms tab, headline after the printer reported the end of the job.
        return m_progress.toPrinter ? tr("Printed")
                                    //: Forms tab, headline after the PDF files were written.
                                    : tr("Saved as PDF");
    case OutputPhase::Idle:
    case OutputPhase::Checking:
    case OutputPhase::HeldBack:
    case OutputPhase::Checked:
        break;
    }
    return {};
}

QString OutputPage::advice() const
{
    switch (m_progress.phase) {
    case OutputPhase::Printing:
        if (waits())
            return printers::adviceFor(m_progress.job.printer);
        //: Forms tab, below the headline while the printer works.
        return tr("Wait until the paper has come out.");
    case OutputPhase::Failed:
        return outputMessageFor(m_progress.error);
    case OutputPhase::Succeeded:
        //: Forms tab, below the headline after printing: what to do with the paper.
        return m_progress.toPrinter ? tr("Hand over the paper and have it signed.") : whereSaved();
    case OutputPhase::Saving:
    case OutputPhase::Idle:
    case OutputPhase::Checking:
    case OutputPhase::HeldBack:
    case OutputPhase::Checked:
        break;
    }
    return {};
}

QString OutputPage::whereSaved() const
{
    const QFileInfo file(m_progress.path);
    const QString folder = QDir::toNativeSeparators(file.path());
    if (m_progress.forms > 1) {
        //: Forms tab, below the headline after several PDF files were written: %1 is the folder.
        return tr("The files are in the folder %1").arg(folder);
    }
    //: Forms tab, below the headline after a PDF file was written: %1 is its name, %2 the folder.
    return tr("%1 in the folder %2").arg(file.fileName(), folder);
}

void OutputPage::showForms()
{
    qDeleteAll(m_rows);
    m_rows.clear();
    const QList<documents::FormTemplate> &forms = m_session.forms();
    if (forms.size() < 2)
        return;
    for (int form = 0; form < forms.size(); ++form) {
        const bool done = m_session.stateOf(form) == FormState::Done;
        auto *row = centred(this, theme::font());
        const QString title = forms.at(form).title.in(m_language);
        //: Forms tab, list of the forms that are printed or saved: %1 is the title; this one is finished.
        row->setText(done ? tr("✓ %1: finished").arg(title)
                          //: Forms tab, list of the forms that are printed or saved: %1 is the title; not finished yet.
                          : tr("%1: not yet").arg(title));
        m_forms->addWidget(row);
        m_rows << row;
    }
}

void OutputPage::showWays()
{
    //: Forms tab, button after printing or saving: the entries go to the city's own system.
    m_handOver->setText(tr("Hand over to the city's system"));
    m_handOver->setVisible(m_mayHandOver && m_progress.phase == OutputPhase::Succeeded);
    const bool stuck = waits() || m_progress.phase == OutputPhase::Failed;
    QStringList ways;
    if (stuck && m_progress.toPrinter) {
        for (int i = 0; i < std::min<int>(MostOthers, int(m_others.size())); ++i)
            ways << m_others.at(i).name;
    }
    const bool canSave = stuck || (m_progress.phase == OutputPhase::Succeeded && m_progress.toPrinter);
    if (canSave)
        ways << QString();
    if (ways == m_waysShown)
        return;
    m_waysShown = ways;
    // A press on one of them may be the reason: they go when it has been dealt with.
    for (Button *button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    for (const QString &name : std::as_const(ways)) {
        auto *button = new Button({}, Button::Kind::Second, this);
        if (name.isEmpty()) {
            button->setObjectName(QStringLiteral("savePdf"));
            button->setPicture(theme::Icon::Save);
            //: Forms tab, button: keep the form as a PDF file, after it was printed or instead.
            button->setText(stuck ? tr("Save as PDF instead") : tr("Save as PDF as well"));
            connect(button, &Button::clicked, this, &OutputPage::saveWanted);
        } else {
            const auto printer = std::find_if(
                m_others.begin(), m_others.end(), [&name](const printers::PrinterInfo &p) { return p.name == name; });
            button->setObjectName(QStringLiteral("elsewhere.") + name);
            button->setPicture(theme::Icon::Printer);
            //: Forms tab, button when a printer does not print: %1 is another printer.
            button->setText(tr("Print on %1").arg(printer->description.isEmpty() ? name : printer->description));
            connect(button, &Button::clicked, this, [this, name] { emit printElsewhere(name); });
        }
        m_ways->addWidget(button, 0, Qt::AlignHCenter);
        m_buttons << button;
    }
}

void OutputPage::takeFocus()
{
    // Enter is the window's main action here; the other ways are reached with Tab.
    window()->setFocus(Qt::OtherFocusReason);
}

void OutputPage::wipe()
{
    show({}, {});
}

} // namespace madoguchi::forms
