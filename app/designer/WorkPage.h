#pragma once

#include "app/designer/DraftKeeper.h"
#include "app/designer/FieldProblems.h"
#include "app/designer/Findings.h"
#include "app/designer/TestPaper.h"
#include "app/designer/TestPrint.h"
#include "app/forms/FormHabits.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace madoguchi::widgets {
class Dialogs;
class Notice;
}

namespace madoguchi::designer {

class BindingChooser;
class BusyOver;
class DesignCanvas;
class FieldPanel;
class FormPanel;
class PageStrip;
class ProposalPanel;
class SeveralPanel;
class TestPanel;
class ToolPalette;
class WorkBar;

/// The work on one form: tools, paper, and at the right whatever is selected.
class WorkPage : public QWidget {
    Q_OBJECT

public:
    struct With { ///< everything outlives the page
        DesignDesk &desk;
        printers::PrintQueue &printers;
        forms::FormHabits &habits;
        widgets::Dialogs &dialogs;
        QString printer; ///< that of the settings
    };

    explicit WorkPage(const With &with, QWidget *parent = nullptr);
    ~WorkPage() override;

    /// A PDF that was opened: its first page is seen while the others are still being read and kept.
    void openPdf(std::shared_ptr<PdfPages> pages, const QString &title);
    void openDraft(const Draft &draft);
    void close(); ///< saves, and lets everything go

    [[nodiscard]] FormEditor &editor() { return m_editor; }
    [[nodiscard]] DraftKeeper &keeper() { return m_keeper; }
    [[nodiscard]] DesignCanvas &canvas() { return *m_canvas; }
    [[nodiscard]] const FormProblems &problems(); ///< of the form as it is now
    [[nodiscard]] bool isReading() const { return m_findings.isSearching(); } ///< what stands on the pages
    [[nodiscard]] bool isTesting() const { return m_testing; }
    [[nodiscard]] bool isChangingPaper() const { return m_changingPaper; } ///< another PDF is being laid below
    void setTesting(bool testing);
    void tryWith(const QString &person); ///< one of the invented persons
    /// Of the form as it is now; it has to be saved.
    [[nodiscard]] QFuture<TooSmall> tryAll() { return m_paper.tryAll(m_editor.form()); }
    bool goBack(); ///< one step within the page; false: there is none
    void takeFocus();
    void showFirstProblem();
    void selectField(const QString &id);

signals:
    void changed(); ///< what can be done next may be another thing now
    void failed(const QString &why); ///< the paper cannot be kept: the page is of no use

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectCanvas();
    void connectPanels();
    void connectKeeper();
    void addKeys();
    void begin(const documents::FormTemplate &form, const Findings::Picture &picture,
        const std::function<QByteArray()> &background);
    void proposeTitle(int page);
    void follow(); ///< what is selected: the panel for it
    void showPanel(QWidget *panel);
    void checkSoon();
    void check();
    void takeProposals(const QList<int> &indices);
    void showProposals();
    void repeatBelow();
    [[nodiscard]] QList<documents::Field> openProposals() const; ///< those where no field is yet
    void fillSoon();
    void fill();
    void showFilled(const TestPaper::Filled &filled);
    void printTest();
    void saveTest();
    void chooseBinding();
    void choosePaper();
    void setChangingPaper(bool changing);
    void layPaper(const Outcome<Paper> &read);
    void showPaper();
    void showKeeping();
    void setLanguage();

    With m_with;
    FormEditor m_editor;
    DraftKeeper m_keeper;
    Findings m_findings;
    TestPaper m_paper;
    TestPrint m_print;
    QTimer m_checkTimer;
    QTimer m_fillTimer;
    FormProblems m_problems;
    bool m_open = false;
    bool m_testing = false;
    bool m_changingPaper = false;
    bool m_saysKeeping = false; ///< the notice
    int m_run = 0; ///< another form
    QString m_fileTitle; ///< of the PDF that was opened
    QList<documents::Field> m_proposals; ///< as they are shown
    ToolPalette *m_tools;
    PageStrip *m_strip;
    DesignCanvas *m_canvas;
    WorkBar *m_bar;
    widgets::Notice *m_notice;
    BusyOver *m_busy;
    QStackedWidget *m_panels;
    FormPanel *m_formPanel;
    FieldPanel *m_fieldPanel;
    SeveralPanel *m_severalPanel;
    BindingChooser *m_bindings;
    ProposalPanel *m_proposalPanel;
    TestPanel *m_testPanel;
};

} // namespace madoguchi::designer
