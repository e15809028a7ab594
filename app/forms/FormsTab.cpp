#include "app/forms/FormsTab.h"

#include "app/documents/FormData.h"
#include "app/forms/ChoosePage.h"
#include "app/forms/FillPage.h"
#include "app/forms/OutputPage.h"
#include "app/forms/PrintOptionsBar.h"
#include "app/settings/Language.h"
#include "devices/outcome/WhenFinished.h"
#include "widgets/DocumentsFolder.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace madoguchi::forms {

FormsTab::FormsTab(reception::Reception &reception, const settings::Settings &settings, printers::PrintQueue &queue,
    widgets::Dialogs &dialogs, QWidget *parent)
    : ActionPage(parent)
    , m_reception(reception)
    , m_dialogs(dialogs)
    , m_habits(settings.storePath)
    , m_postalCodes(settings.postalCodes)
    , m_substitutes(settings.substitutes)
    , m_gaiji(settings.gaiji)
    , m_catalogue(settings.templatePaths, m_habits)
    , m_session(reception, settings)
    , m_visitor(m_session)
    , m_output(m_worker, queue)
    , m_pages(new QStackedWidget(this))
    , m_choose(new ChoosePage(m_catalogue, m_worker, this))
    , m_fill(new FillPage(m_session, m_visitor, m_worker, queue, m_habits, this))
    , m_outputPage(new OutputPage(m_session, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    m_pages->addWidget(m_choose);
    m_pages->addWidget(m_fill);
    m_pages->addWidget(m_outputPage);

    m_fill->printing().setStandard(settings.printer);
    connect(&m_fill->printing(), &PrintOptionsBar::hasPrinterChanged, this, &FormsTab::actionChanged);
    connect(m_choose, &ChoosePage::chosenChanged, this, &FormsTab::actionChanged);
    connect(m_choose, &ChoosePage::confirmed, this, &FormsTab::fillChosen);
    connect(m_fill, &FillPage::readinessChanged, this, &FormsTab::actionChanged);
    connect(m_fill, &FillPage::cardRequested, this, &FormsTab::cardRequested);
    connect(m_fill, &FillPage::heldMembersRequested, this, &FormsTab::heldMembersRequested);
    connect(m_fill, &FillPage::personalNumberRequested, this, &FormsTab::personalNumberRequested);
    connect(m_fill, &FillPage::documentRequested, this, &FormsTab::documentRequested);
    connect(m_fill, &FillPage::cancelled, &m_output, &FormOutput::cancel);
    connect(m_outputPage, &OutputPage::printElsewhere, this, &FormsTab::printElsewhere);
    connect(m_outputPage, &OutputPage::saveWanted, this, [this] {
        if (m_output.progress().phase == OutputPhase::Succeeded)
            saveAsWell();
        else
            saveInstead();
    });
    connect(m_outputPage, &OutputPage::handOverWanted, this, [this] { emit handOverRequested(m_finished); });
    connect(&m_output, &FormOutput::progressed, this, &FormsTab::outputProgressed);
    connect(&m_output, &FormOutput::formDone, this, &FormsTab::formDone);
    connect(&m_session, &FormSession::formsChanged, this, [this] {
        if (m_begun == isBegun())
            return;
        m_begun = isBegun();
        emit begunChanged(m_begun);
    });
    connect(&m_session, &FormSession::characterReplaced, this, [this](documents::SubstituteKind kind, int form) {
        emit characterReplaced(m_session.forms().at(form).id, kind);
    });
    connect(&m_reception, &reception::Reception::ended, this, &FormsTab::receptionEnded);
    connect(&m_catalogue, &FormCatalogue::loaded, this, &FormsTab::showTakenUp);
    m_reception.addPart(*this);
    forgetSaveFolder();
    setLanguage();
}

FormsTab::~FormsTab()
{
    m_reception.removePart(*this);
    // The pages look at what is held here and go first.
    delete m_pages;
}

void FormsTab::load()
{
    m_habits.load();
    m_catalogue.load();
    loadPostalCodes();
    loadCharacters();
}

void FormsTab::reloadForms()
{
    m_catalogue.load();
}

/// Without them addresses are typed as before; why they cannot be read is told by madoguchictl doctor.
void FormsTab::loadPostalCodes()
{
    if (m_postalCodes.isEmpty())
        return;
    const auto load = [file = m_postalCodes] { return addresses::PostalTable::load(file); };
    whenFinished(QtConcurrent::run(load), this, [this](const Outcome<addresses::PostalTable> &table) {
        if (table)
            m_fill->setPostalTable(*table);
    });
}

void FormsTab::setHandOver(bool offered)
{
    m_outputPage->setHandOver(offered);
}

/// What cannot be read is left out, and told by madoguchictl doctor: a city's table that is wrong must not take away
/// what comes with the program.
void FormsTab::loadCharacters()
{
    const auto load = [substitutes = m_substitutes, gaiji = m_gaiji] {
        const auto table = documents::SubstituteTable::load(substitutes)
                               .or_else([](const Error &) { return documents::SubstituteTable::load({}); })
                               .value_or(documents::SubstituteTable());
        return CharacterSources { std::make_shared<const documents::SubstituteTable>(table),
            gaiji.isEmpty() ? nullptr : documents::GaijiPictures::open(gaiji).value_or(nullptr) };
    };
    whenFinished(QtConcurrent::run(load), this, [this](const CharacterSources &sources) {
        m_worker.setPictures(sources.gaiji);
        m_fill->setCharacters(sources);
    });
}

bool FormsTab::isBegun() const
{
    return !m_session.forms().isEmpty();
}

QString FormsTab::whyNotEnd() const
{
    if (!m_output.isBusy())
        return {};
    //: Above the work, to the clerk who wants to end the reception while a form is being printed or saved.
    return tr("A form is still being printed. Wait for it, or stop the printing first.");
}

void FormsTab::setLanguage()
{
    setWindowTitle(titleOf(m_step));
    const QString language = settings::shownLanguage();
    m_choose->setLanguage(language);
    m_fill->setLanguage(language);
    m_outputPage->setLanguage(language);
    emit actionChanged();
}

void FormsTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setLanguage();
    ActionPage::changeEvent(event);
}

void FormsTab::happen(Event event)
{
    const Step before = m_step;
    m_step = next(before, event);
    if (m_step != before) {
        showStep();
        emit stepChanged(m_step);
    }
    emit actionChanged();
}

QString FormsTab::titleOf(Step step)
{
    switch (step) {
    case Step::Choose:
        //: In the window's title: what is being done.
        return tr("Choose forms");
    case Step::Fill:
        //: In the window's title: what is being done.
        return tr("Check the entries");
    case Step::Output:
        //: In the window's title: what is being done.
        return tr("Print");
    case Step::Done:
        //: In the window's title: what is being done.
        return tr("Done");
    }
    return {};
}

void FormsTab::showStep()
{
    setWindowTitle(titleOf(m_step));
    switch (m_step) {
    case Step::Choose:
        m_pages->setCurrentWidget(m_choose);
        break;
    case Step::Fill:
        m_pages->setCurrentWidget(m_fill);
        break;
    case Step::Output:
    case Step::Done:
        m_pages->setCurrentWidget(m_outputPage);
        break;
    }
    takeFocus();
}

void FormsTab::takeFocus()
{
    switch (m_step) {
    case Step::Choose:
        m_choose->takeFocus();
        break;
    case Step::Fill:
        m_fill->takeFocus();
        break;
    case Step::Output:
    case Step::Done:
        m_outputPage->takeFocus();
        break;
    }
}

void FormsTab::fillChosen()
{
    for (const QString &id : m_choose->chosenIds()) {
        const CatalogueEntry *entry = m_catalogue.entry(id);
        if (entry && !entry->bundle.isEmpty())
            m_habits.countUse(id);
    }
    m_session.choose(m_choose->chosen());
    m_fill->open();
    happen(Event::FormsChosen);
}

printers::PrintOptions FormsTab::options() const
{
    printers::PrintOptions options = m_fill->printing().options();
    options.title = QString::number(m_reception.number());
    return options;
}

void FormsTab::print()
{
    if (m_output.isBusy() || !m_fill->mayPutOut())
        return;
    setFinishedAside();
    m_output.print(m_fill->toPutOut(), options(), m_fill->agreed());
}

void FormsTab::printElsewhere(const QString &printer)
{
    m_fill->printing().setPrinter(printer);
    m_output.printAgain(options());
}

void FormsTab::outputProgressed(const OutputProgress &progress)
{
    m_fill->setBusy(progress.phase == OutputPhase::Checking);
    m_outputPage->show(progress, m_fill->printing().otherPrinters());
    switch (progress.phase) {
    case OutputPhase::Idle:
        happen(Event::OutputCancelled);
        break;
    case OutputPhase::Checking:
        break;
    case OutputPhase::HeldBack:
        happen(Event::OutputCancelled);
        m_fill->holdBack(progress);
        break;
    case OutputPhase::Checked:
        saveInstead();
        break;
    case OutputPhase::Printing:
    case OutputPhase::Saving:
        happen(Event::OutputStarted);
        break;
    case OutputPhase::Failed:
        happen(Event::OutputStarted);
        m_outputPage->takeFocus();
        break;
    case OutputPhase::Succeeded:
        happen(Event::OutputSucceeded);
        break;
    }
    emit actionChanged();
}

/// What a former output gave away is overwritten with the rest when the reception ends.
void FormsTab::setFinishedAside()
{
    m_aside << m_finished;
    m_finished.clear();
}

void FormsTab::formDone(const FilledForm &filled)
{
    m_session.markDone(filled.form.id, filled.values);
    m_finished << filled;
    m_habits.countUse(filled.form.id);
    EntryCounts entries;
    for (int form = 0; form < m_session.forms().size(); ++form) {
        if (m_session.forms().at(form).id == filled.form.id)
            entries = m_session.counts(form);
    }
    emit formMade(filled.form.id, m_output.progress().toPrinter, entries);
}

void FormsTab::forgetSaveFolder()
{
    m_saveFolder = widgets::documentsFolder();
}

void FormsTab::receptionEnded()
{
    setFinishedAside();
    for (FilledForm &filled : m_aside)
        documents::wipe(filled.values);
    m_aside.clear();
    m_wanted.clear();
    m_wantedAboutVisitor = true;
    m_output.wipe();
    m_worker.forget();
    m_outputPage->wipe();
    m_choose->reset();
    forgetSaveFolder();
    if (m_takenUp)
        forms::wipe(*m_takenUp);
    m_takenUp.reset();
    happen(Event::ReceptionEnded);
}

} // namespace madoguchi::forms
