#pragma once

#include "app/forms/FormCatalogue.h"
#include "app/forms/FormHabits.h"
#include "app/forms/FormOutput.h"
#include "app/forms/FormSession.h"
#include "app/forms/FormsFlow.h"
#include "app/forms/RenderWorker.h"
#include "app/forms/VisitorDesk.h"
#include "app/reception/HeldPart.h"
#include "widgets/ActionPage.h"

class QStackedWidget;

namespace madoguchi::widgets {
class Dialogs;
}

namespace madoguchi::forms {

class ChoosePage;
class FillPage;
class OutputPage;

/// The Forms tab of the window: choose, fill, put out. Everything personal in it goes when the reception ends.
class FormsTab : public widgets::ActionPage, public reception::HeldPart {
    Q_OBJECT

public:
    FormsTab(reception::Reception &reception, const settings::Settings &settings, printers::PrintQueue &queue,
        widgets::Dialogs &dialogs, QWidget *parent = nullptr);
    ~FormsTab() override;

    void load(); ///< begins to read the templates; to be called once the window is there
    void reloadForms(); ///< a form was published: the list is read anew; what is being filled stays as it is
    [[nodiscard]] Step step() const { return m_step; }
    /// A form that can be filled here; null also while the templates are still being read.
    [[nodiscard]] const documents::FormTemplate *form(const QString &id) const;
    /// Fills a form with what was answered before the visit, by field id, beside the forms that are being filled; the
    /// persons stand in the reception already. False: not now, a form is being printed; nothing is changed.
    [[nodiscard]] bool takePreApplied(const documents::FormTemplate &form, const QHash<QString, QString> &answers);
    /// Fills these forms beside those that are being filled, with what another part of the window was told already
    /// (FormSession::takeTold); what was wanted in this way before and is not any more goes, unless it is done.
    /// `aboutVisitor`: who comes to the window is who they are about. False: not now, a form is being printed; nothing
    /// is changed.
    [[nodiscard]] bool fill(const QStringList &ids, const QHash<QString, QString> &told, bool aboutVisitor);
    [[nodiscard]] VisitorDesk &visitor() { return m_visitor; } ///< the second display's side of the forms
    void setHandOver(bool offered); ///< finished forms can go to the city's system: handOverRequested()
    [[nodiscard]] bool isBegun() const; ///< forms of this reception are being filled: a dot on the tab

    [[nodiscard]] QString mainActionText() const override;
    [[nodiscard]] bool isMainActionEnabled() const override;
    void runMainAction() override;
    [[nodiscard]] QString secondActionText() const override;
    [[nodiscard]] bool isSecondActionEnabled() const override;
    void runSecondAction() override;
    bool goBack() override;
    void takeFocus() override;
    [[nodiscard]] QString whyNotEnd() const override;
    [[nodiscard]] QString helpText() const override;

    [[nodiscard]] QString heldName() const override { return QStringLiteral("forms"); }
    [[nodiscard]] QCborMap hold() const override;
    [[nodiscard]] Outcome<void> takeUp(const QCborMap &part) override;

signals:
    void stepChanged(madoguchi::forms::Step step);
    void begunChanged(bool begun);
    /// A form of the reception is on paper (`printed`) or in a file.
    void formMade(const QString &templateId, bool printed, const madoguchi::forms::EntryCounts &entries);
    /// The forms of the last output, as they are on the paper or in the files. The texts are the tab's: they are zeroed
    /// when the reception ends.
    void handOverRequested(const QList<madoguchi::forms::FilledForm> &forms);
    void characterReplaced(const QString &templateId, madoguchi::documents::SubstituteKind kind); ///< by the clerk
    void endReceptionRequested();
    void cardRequested(madoguchi::reception::Role role); ///< a further person's document is to be read
    void heldMembersRequested(); ///< people of a reception on hold are to join the household
    void personalNumberRequested(madoguchi::reception::Role role); ///< of this person, from their card
    void documentRequested(madoguchi::reception::Role role); ///< what was read of this person is to be looked at

protected:
    void changeEvent(QEvent *event) override;

private:
    void loadPostalCodes();
    void loadCharacters();
    [[nodiscard]] bool mayFillMore(); ///< false: a form is being printed; true: and no output is shown any more
    void fillBeside(const QList<documents::FormTemplate> &more, const QStringList &gone = {});
    void happen(Event event);
    void showStep();
    [[nodiscard]] static QString titleOf(Step step);
    void setLanguage();
    void fillChosen();
    void print();
    void save();
    void saveAsWell();
    void saveInstead();
    [[nodiscard]] QString saveText() const;
    void giveUpOutput();
    [[nodiscard]] QStringList fileNames(const QStringList &formIds) const; ///< in the order of the session's forms
    void askForPaths(const QStringList &formIds, std::function<void(const QStringList &)> use);
    void printElsewhere(const QString &printer);
    void outputProgressed(const OutputProgress &progress);
    void setFinishedAside();
    void formDone(const FilledForm &filled);
    void receptionEnded();
    void forgetSaveFolder();
    void showTakenUp();
    [[nodiscard]] printers::PrintOptions options() const;

    reception::Reception &m_reception;
    widgets::Dialogs &m_dialogs;
    FormHabits m_habits;
    QString m_postalCodes; ///< file; empty: none
    QString m_substitutes; ///< the city's file; empty: none
    QString m_gaiji; ///< folder; empty: none
    FormCatalogue m_catalogue;
    RenderWorker m_worker;
    FormSession m_session;
    VisitorDesk m_visitor;
    FormOutput m_output;
    QStackedWidget *m_pages;
    ChoosePage *m_choose;
    FillPage *m_fill;
    OutputPage *m_outputPage;
    QStringList m_wanted; ///< by fill(): ids of forms
    bool m_wantedAboutVisitor = true;
    QList<FilledForm> m_finished; ///< of the last output
    QList<FilledForm> m_aside; ///< of the outputs before
    QString m_saveFolder; ///< where PDFs go; what somebody chose may be named after the visitor and goes with them
    Step m_step = Step::Choose;
    std::optional<HeldForms> m_takenUp; ///< until the templates are there
    bool m_begun = false;
};

} // namespace madoguchi::forms
