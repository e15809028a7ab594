#pragma once

#include "app/procedures/Conversation.h"
#include "app/procedures/ProcedureTables.h"
#include "app/procedures/ProceduresFlow.h"
#include "app/reception/HeldPart.h"
#include "app/reception/Reception.h"
#include "app/settings/Settings.h"
#include "devices/printers/PrintQueue.h"
#include "widgets/ActionPage.h"

#include <functional>

class QStackedWidget;

namespace madoguchi::widgets {
class Dialogs;
}

namespace madoguchi::procedures {

class EventPage;
class SheetPage;
class TalkPage;

/// The Procedures tab of the window: what a life event brings, with questions, plan and the sheet for the family. What
/// was answered goes when the reception ends.
class ProceduresTab : public widgets::ActionPage, public reception::HeldPart {
    Q_OBJECT

public:
    struct With { ///< everything outlives it
        reception::Reception &reception;
        const settings::Settings &settings;
        printers::PrintQueue &printers;
        widgets::Dialogs &dialogs;
        std::function<bool(const QString &templateId)> hasForm; ///< it can be filled here now
    };

    explicit ProceduresTab(const With &with, QWidget *parent = nullptr);
    ~ProceduresTab() override;

    void load(); ///< begins to read the tables; to be called once the window is there
    [[nodiscard]] bool isBegun() const { return m_conversation.isBegun(); } ///< a dot on the tab

    [[nodiscard]] QString mainActionText() const override;
    [[nodiscard]] bool isMainActionEnabled() const override;
    void runMainAction() override;
    [[nodiscard]] QString secondActionText() const override;
    [[nodiscard]] bool isSecondActionEnabled() const override;
    void runSecondAction() override;
    bool goBack() override;
    void takeFocus() override;
    [[nodiscard]] QString helpText() const override;

    [[nodiscard]] QString heldName() const override { return QStringLiteral("procedures"); }
    [[nodiscard]] QCborMap hold() const override;
    [[nodiscard]] Outcome<void> takeUp(const QCborMap &part) override;

signals:
    void begunChanged(bool begun);
    /// These forms of the plan are to be filled, in this order; `told`: what stands in them, as toldToForms().
    /// `aboutVisitor`: who comes to the window is who they are about.
    void formsWanted(const QStringList &templateIds, const QHash<QString, QString> &told, bool aboutVisitor);

protected:
    void changeEvent(QEvent *event) override;

private:
    void happen(Happening happening);
    void showStep();
    void begin(const QString &event);
    void follow(); ///< the reception knows more
    void receptionEnded();
    void takeUpWaiting();
    /// Those of the plan that can be filled here; with `hall` in the order of the way, which takes its time.
    [[nodiscard]] QStringList forms(const CityHall *hall = nullptr) const;
    void setTitle();

    With m_with;
    ProcedureTables m_tables;
    Conversation m_conversation;
    QStackedWidget *m_pages;
    EventPage *m_events;
    TalkPage *m_talk;
    SheetPage *m_sheet;
    Step m_step = Step::Choose;
    bool m_isLoaded = false;
    bool m_wasBegun = false;
    QHash<QString, Answers> m_aside; ///< by event: what was answered before another one was begun
    QCborMap m_takenUp; ///< until the tables are there
};

} // namespace madoguchi::procedures
