#include "app/forms/ChoosePage.h"
#include "app/forms/FillPage.h"
#include "app/forms/FormsTab.h"
#include "app/forms/PrintOptionsBar.h"
#include "widgets/Dialogs.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

// What the tab's actions are called and do in each step.
namespace madoguchi::forms {

namespace {

/// A name that nothing has yet: in a folder nobody is asked whether a file may be replaced.
QString freePath(const QDir &folder, const QString &name, const QStringList &taken)
{
    QString path = folder.filePath(name);
    for (int n = 2; QFile::exists(path) || taken.contains(path, Qt::CaseInsensitive); ++n)
        path = folder.filePath(QString(name).replace(QLatin1String(".pdf"), QStringLiteral("-%1.pdf").arg(n)));
    return path;
}

QStringList idsOf(const QList<FilledForm> &forms)
{
    QStringList ids;
    for (const FilledForm &filled : forms)
        ids << filled.form.id;
    return ids;
}

} // namespace

const documents::FormTemplate *FormsTab::form(const QString &id) const
{
    const CatalogueEntry *entry = m_catalogue.entry(id);
    return entry && entry->form ? &*entry->form : nullptr;
}

bool FormsTab::mayFillMore()
{
    if (m_output.isBusy())
        return false;
    if (m_step == Step::Output)
        happen(Event::OutputCancelled);
    if (m_step == Step::Done)
        happen(Event::NextForm);
    return true;
}

void FormsTab::fillBeside(const QList<documents::FormTemplate> &more, const QStringList &gone)
{
    QList<documents::FormTemplate> forms;
    for (int form = 0; m_step == Step::Fill && form < m_session.forms().size(); ++form) {
        if (!gone.contains(m_session.forms().at(form).id) || m_session.stateOf(form) == FormState::Done)
            forms << m_session.forms().at(form);
    }
    for (const documents::FormTemplate &form : more) {
        if (std::none_of(forms.begin(), forms.end(), [&form](const auto &other) { return other.id == form.id; }))
            forms << form;
    }
    m_session.choose(forms);
    m_fill->open();
    happen(Event::FormsChosen);
}

bool FormsTab::takePreApplied(const documents::FormTemplate &form, const QHash<QString, QString> &answers)
{
    if (!mayFillMore())
        return false;
    m_session.takePreApplied(form, answers);
    fillBeside({ form });
    return true;
}

bool FormsTab::fill(const QStringList &ids, const QHash<QString, QString> &told, bool aboutVisitor)
{
    if (!mayFillMore())
        return false;
    m_session.takeTold(told);
    if (std::exchange(m_wantedAboutVisitor, aboutVisitor) && !aboutVisitor) // once: then it is the clerk's
        m_session.setSubjectIsApplicant(false);
    QStringList gone = std::exchange(m_wanted, ids);
    gone.removeIf([&ids](const QString &id) { return ids.contains(id); });
    fillBeside(m_catalogue.formsOf(ids), gone);
    return true;
}

QString FormsTab::mainActionText() const
{
    switch (m_step) {
    case Step::Choose: {
        const auto count = int(m_choose->chosen().size());
        if (count == 1 && m_choose->chosen().first().id != m_choose->lookedAt()) {
            //: Main action (F12) while another form is looked at than the one that is checked.
            return tr("Fill in the checked form");
        }
        //: Main action (F12) while forms are chosen: go on to fill the one that is chosen.
        return count < 2 ? tr("Fill in this form")
                         //: Main action (F12) while forms are chosen: go on to fill the %n forms that are chosen.
                         : tr("Fill in %n forms", nullptr, count);
    }
    case Step::Fill:
        if (!m_fill->printing().hasPrinter())
            return saveText();
        if (m_fill->asksToAgree()) {
            //: Main action (F12): print although something is empty or unusual; the page says what.
            return tr("Print as it is");
        }
        //: Main action (F12) when the same forms were printed or saved before and nothing was changed since.
        return m_fill->allDone() ? tr("Print once more")
                                 //: Main action (F12): print the forms that are filled in.
                                 : tr("Print the form");
    case Step::Output:
        if (m_output.progress().phase != OutputPhase::Failed)
            return {};
        //: Main action (F12) after printing or saving failed.
        return tr("Try again");
    case Step::Done:
        //: Main action (F12) after printing: go back to the list of forms; what is known about the person stays.
        return tr("Next form for the same person");
    }
    return {};
}

bool FormsTab::isMainActionEnabled() const
{
    switch (m_step) {
    case Step::Choose:
        return !m_choose->chosen().isEmpty();
    case Step::Fill:
        return !m_output.isBusy();
    case Step::Output:
        return m_output.progress().phase == OutputPhase::Failed;
    case Step::Done:
        return true;
    }
    return false;
}

void FormsTab::runMainAction()
{
    if (!isMainActionEnabled())
        return;
    switch (m_step) {
    case Step::Choose:
        fillChosen();
        break;
    case Step::Fill:
        if (m_fill->printing().hasPrinter())
            print();
        else
            save();
        break;
    case Step::Output:
        if (m_output.progress().toPrinter)
            m_output.printAgain(options());
        else
            saveInstead();
        break;
    case Step::Done:
        m_choose->reset();
        happen(Event::NextForm);
        break;
    }
}

/// The second way to put forms out, and the only one where no printer is.
QString FormsTab::saveText() const
{
    if (m_fill->asksToAgree() && !m_fill->printing().hasPrinter()) {
        //: Main action (F12) without a printer: save although something is empty or unusual; the page says what.
        return tr("Save as PDF as it is");
    }
    //: Action while forms are filled in.
    return tr("Save as PDF");
}

QString FormsTab::secondActionText() const
{
    switch (m_step) {
    case Step::Choose:
        return {};
    case Step::Fill:
        return m_fill->printing().hasPrinter() ? saveText() : QString();
    case Step::Output:
        if (m_output.progress().phase == OutputPhase::Saving)
            return {}; // over before anybody could stop it
        //: Second action while a form is printed: give it up and go back to the entries.
        return m_output.isBusy() ? tr("Stop printing")
                                 //: Second action after printing or saving failed.
                                 : tr("Back to the entries");
    case Step::Done:
        //: Second action after printing: ends the reception of this visitor.
        return tr("End the reception");
    }
    return {};
}

bool FormsTab::isSecondActionEnabled() const
{
    return m_step != Step::Fill || !m_output.isBusy();
}

void FormsTab::runSecondAction()
{
    if (!isSecondActionEnabled())
        return;
    switch (m_step) {
    case Step::Choose:
        break;
    case Step::Fill:
        save();
        break;
    case Step::Output:
        giveUpOutput();
        break;
    case Step::Done:
        emit endReceptionRequested();
        break;
    }
}

/// A file that is being written is finished or fails within a moment; it would lie there although it was given up.
void FormsTab::giveUpOutput()
{
    if (m_output.progress().phase != OutputPhase::Saving)
        m_output.cancel();
}

/// Nobody looks for a place before it is clear that the forms can be saved: saveInstead() asks for it then.
void FormsTab::save()
{
    if (m_output.isBusy() || !m_fill->mayPutOut())
        return;
    setFinishedAside();
    m_output.save(m_fill->toPutOut(), {}, m_fill->agreed());
}

/// Those that were printed are clear already, and the page with them stays until there is a place.
void FormsTab::saveAsWell()
{
    askForPaths(idsOf(m_fill->toPutOut()), [this](const QStringList &paths) {
        const QList<FilledForm> forms = m_fill->toPutOut();
        if (forms.size() != paths.size())
            return;
        setFinishedAside();
        m_output.save(forms, paths, m_fill->agreed());
    });
}

void FormsTab::saveInstead()
{
    const QStringList ids = m_output.openForms();
    askForPaths(ids, [this, ids](const QStringList &paths) {
        if (m_output.openForms() == ids) {
            m_output.saveInstead(paths);
            return;
        }
        // The printer came back while the place was chosen: a file was wanted, and it is made as well.
        QList<FilledForm> forms = m_fill->toPutOut();
        forms.removeIf([&ids](const FilledForm &filled) { return !ids.contains(filled.form.id); });
        if (forms.size() == paths.size())
            m_output.save(forms, paths, m_fill->agreed());
    });
}

QStringList FormsTab::fileNames(const QStringList &formIds) const
{
    const QDate day = m_reception.since().toLocalTime().date();
    QStringList names;
    for (const documents::FormTemplate &form : m_session.forms()) {
        if (formIds.contains(form.id))
            names << suggestedFileName(form, day, m_reception.number());
    }
    return names;
}

void FormsTab::askForPaths(const QStringList &formIds, std::function<void(const QStringList &)> use)
{
    const QDir start(m_saveFolder);
    const QStringList names = fileNames(formIds);
    if (names.size() == 1) {
        //: Title of the dialog that asks where a form is saved.
        m_dialogs.chooseSaveFile(this, tr("Save the form as PDF"), start.filePath(names.first()),
            //: Kind of files in the dialog that asks where a form is saved.
            tr("PDF files (*.pdf)"), [this, use](const QString &path) {
                if (path.isEmpty())
                    return;
                m_saveFolder = QFileInfo(path).path();
                use({ path });
            });
        return;
    }
    //: Title of the dialog that asks for the folder in which several forms are saved.
    m_dialogs.chooseFolder(
        this, tr("Save the forms as PDF in a folder"), start.path(), [this, use, names](const QString &folder) {
            if (folder.isEmpty())
                return;
            m_saveFolder = folder;
            QStringList paths;
            for (const QString &name : names)
                paths << freePath(QDir(folder), name, paths);
            use(paths);
        });
}

bool FormsTab::goBack()
{
    switch (m_step) {
    case Step::Choose:
        return m_choose->clearSearch();
    case Step::Output:
        giveUpOutput();
        return true;
    case Step::Fill:
    case Step::Done:
        happen(Event::Back);
        return true;
    }
    return false;
}

QString FormsTab::helpText() const
{
    switch (m_step) {
    case Step::Choose:
        //: Help (F1) for the list of forms. One sentence a line.
        return tr("Here you choose one or several forms.\nType a part of the title, its reading or its number.\n"
                  "Up and Down move, Space on an empty search box checks, Enter goes on.\n"
                  "Alt and a digit check the form with that number.");
    case Step::Fill:
        //: Help (F1) for the entries of a form. One sentence a line.
        return tr("On the left are the entries, on the right the paper as it will be printed.\n"
                  "What came from the card is locked; change it with the button beside it.\n"
                  "Enter goes to the next entry, F4 to the next one that is needed; Space chooses an answer.\n"
                  "A click on the paper goes to its entry.\n"
                  "Ctrl and Page Up or Page Down change between several forms.\n"
                  "Ctrl and Z takes the last change back.");
    case Step::Output:
        //: Help (F1) while a form is printed. One sentence a line.
        return tr("The form is at the printer.\nIf the printer stops, this page says why and what you can do.\n"
                  "Nothing is printed twice by itself.");
    case Step::Done:
        //: Help (F1) after a form was printed. One sentence a line.
        return tr("The form is finished.\nChoose the next form for the same person, or end the reception.\n"
                  "Esc goes back to the entries.");
    }
    return {};
}

} // namespace madoguchi::forms
