#pragma once

#include "app/clerk/Counter.h"
#include "app/forms/FormsTab.h"
#include "app/reports/ReceptionFigures.h"
#include "app/visitor/VisitorDisplay.h"
#include "app/visitor/VisitorWindow.h"

class QMainWindow;

namespace madoguchi::clerk {

class MainWindow;

/// The second display at the counter: what of the forms is seen there and when, and what the visitor says to it. The
/// display is blank whenever the clerk does not fill in a form, hides the names or is away.
class VisitorWiring : public QObject {
    Q_OBJECT

public:
    struct With { ///< everything outlives this
        const settings::Settings &settings;
        reception::Reception &reception;
        reports::ReceptionFigures &figures; ///< logs what the visitor did
        Counter &counter;
        forms::FormsTab &forms;
        MainWindow &window;
        QMainWindow &frame;
    };

    explicit VisitorWiring(const With &with);
    ~VisitorWiring() override;

private:
    struct Parts {
        Parts(const settings::Settings &settings, QMainWindow &frame);
        visitor::VisitorWindow window;
        visitor::VisitorDisplay display;
    };
    void followDisplay();
    void followVisitor();
    void followWork();
    void showDisplay(bool isThere);
    void show();
    [[nodiscard]] bool mayShow() const;
    [[nodiscard]] visitor::Entries entries() const;
    [[nodiscard]] visitor::Place place() const;

    With m_with;
    std::unique_ptr<Parts> m_parts; ///< null: this counter has no second display
};

} // namespace madoguchi::clerk
