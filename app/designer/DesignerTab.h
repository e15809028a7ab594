#pragma once

#include "app/designer/DesignDesk.h"
#include "app/forms/FormHabits.h"
#include "app/settings/Settings.h"
#include "devices/printers/PrintQueue.h"
#include "widgets/ActionPage.h"

#include <QElapsedTimer>

class QStackedWidget;

namespace madoguchi::widgets {
class Dialogs;
class Notice;
}

namespace madoguchi::designer {

class BusyOver;
class PublishPage;
class StartPage;
class VersionsPage;
class WorkPage;

/// The tab where a city makes its own forms: which one, the work on it, publishing, earlier versions.
class DesignerTab : public widgets::ActionPage {
    Q_OBJECT

public:
    enum class Step { Start, Work, Publish, Versions };
    Q_ENUM(Step)

    struct With { ///< everything outlives the tab
        const settings::Settings &settings;
        QString cityFolder; ///< where the city's forms are kept and published
        printers::PrintQueue &printers;
        widgets::Dialogs &dialogs;
        std::function<QString()> who; ///< is signed in
    };

    explicit DesignerTab(const With &with, QWidget *parent = nullptr);
    ~DesignerTab() override;

    void close(); ///< nobody is signed in any more: what is open is saved, the list is shown
    [[nodiscard]] Step step() const { return m_step; }

    [[nodiscard]] QString mainActionText() const override;
    [[nodiscard]] bool isMainActionEnabled() const override;
    void runMainAction() override;
    [[nodiscard]] QString secondActionText() const override;
    [[nodiscard]] bool isSecondActionEnabled() const override;
    void runSecondAction() override;
    bool goBack() override;
    void takeFocus() override;
    [[nodiscard]] QString helpText() const override;

signals:
    void published(const madoguchi::designer::Publication &publication);
    /// Something that the log has to know: "form-imported", "form-exported", "form-draft-deleted". `form`: its id,
    /// `who`: began it.
    void noted(const QString &act, const QString &form, const QString &who);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectStart();
    void connectWork();
    void enter(Step step);
    void openPdf(const QString &path);
    void open(const QFuture<Outcome<Draft>> &draft, const QString &words, const QString &act = {});
    void leaveWork();
    void beginPublishing();
    void compareWithPublished();
    void publishingDone(const Publication &publication);
    void publishingFailed(const Error &error);
    void writeFile(const QString &folder, const QString &id);
    void removeDraft(const DraftEntry &draft);
    void tell(const QString &why);
    void retranslate();

    With m_with;
    forms::FormHabits m_habits; ///< which printer this counter uses
    DesignDesk m_desk;
    Step m_step = Step::Start;
    QElapsedTimer m_published; ///< since a form was
    int m_run = 0; ///< what was cancelled is not listened to
    bool m_loaded = false;
    widgets::Notice *m_notice;
    BusyOver *m_busy;
    QStackedWidget *m_pages;
    StartPage *m_start;
    WorkPage *m_work;
    PublishPage *m_publish;
    VersionsPage *m_versions;
};

} // namespace madoguchi::designer
