#pragma once

#include "app/clerk/HoldDesk.h"
#include "app/clerk/MainWindow.h"
#include "app/clerk/StaffDesk.h"
#include "app/reports/ReceptionFigures.h"
#include "app/store/Store.h"

namespace madoguchi::forms {
class FormsTab;
}

namespace madoguchi::clerk {

class DesignerWiring;
class HandOverWiring;
class PreApplicationWiring;
class TrainingDesk;
class VisitorWiring;

/// Everything that runs behind the clerk's window, put together: devices, the reception, the counter, the tabs.
class ClerkProgram : public QObject {
    Q_OBJECT

public:
    /// `dialogs` and the frame outlive the program. The theme has been applied.
    ClerkProgram(const settings::Settings &settings, widgets::Dialogs &dialogs, QMainWindow &frame);
    ~ClerkProgram() override;

    [[nodiscard]] Counter &counter() { return m_counter; }
    [[nodiscard]] reception::Reception &reception() { return m_reception; }
    [[nodiscard]] const staff::SignedIn &signedIn() const { return m_staff.signedIn(); }

private:
    [[nodiscard]] QString actor() const;
    void countReceptions();
    void addForms();
    void addProcedures(); ///< after the forms, which it leads to
    void recordCharacter(const QString &act, const QJsonObject &detail);
    void addDesigner();
    void addSettings();
    void addTraining();

    settings::Settings m_settings;
    widgets::Dialogs &m_dialogs;
    QMainWindow &m_frame;
    store::Store m_store;
    cards::CardDesk m_desk;
    reception::Reception m_reception;
    reports::ReceptionFigures m_figures;
    Counter m_counter;
    HoldDesk m_hold;
    printers::PrintQueue m_printers;
    forms::FormsTab *m_forms = nullptr; ///< the window's
    std::unique_ptr<TrainingDesk> m_training; ///< only in training
    MainWindow m_window;
    StaffDesk m_staff;
    std::unique_ptr<PreApplicationWiring> m_preApplications;
    std::unique_ptr<HandOverWiring> m_handOver;
    std::unique_ptr<DesignerWiring> m_designer;
    std::unique_ptr<VisitorWiring> m_visitor;
};

} // namespace madoguchi::clerk
