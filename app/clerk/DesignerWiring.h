#pragma once

#include "app/settings/Settings.h"
#include "app/staff/SignedIn.h"
#include "app/store/EventLog.h"
#include "devices/printers/PrintQueue.h"
#include "widgets/Dialogs.h"

#include <functional>

namespace madoguchi::designer {
class DesignerTab;
}

namespace madoguchi::forms {
class FormsTab;
}

namespace madoguchi::clerk {

class MainWindow;
class TabButton;

/// The tab where the city's forms are made, in the clerk's window: there for whoever may, and what was published is at
/// once among the forms.
class DesignerWiring : public QObject {
    Q_OBJECT

public:
    struct With { ///< everything outlives this
        const settings::Settings &settings;
        printers::PrintQueue &printers;
        widgets::Dialogs &dialogs;
        const staff::SignedIn &signedIn;
        forms::FormsTab &forms;
        MainWindow &window;
        std::function<void(const store::Event &)> record;
        std::function<QString()> actor; ///< who acts now, for the log and the forms' own history
    };

    explicit DesignerWiring(const With &with);
    ~DesignerWiring() override; ///< saves what is not saved, while it is still known who did it

private:
    void follow();
    void note(const QString &who, const QString &act, const QJsonObject &detail);

    With m_with;
    QString m_actor; ///< whose work it is that is open, also while somebody else is just signing in
    designer::DesignerTab *m_tab; ///< the window's
    TabButton *m_button;
};

} // namespace madoguchi::clerk
