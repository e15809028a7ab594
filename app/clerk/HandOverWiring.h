#pragma once

#include "app/forms/FormsTab.h"
#include "app/handover/HandOverPage.h"
#include "app/reports/ReceptionFigures.h"

namespace madoguchi::clerk {

class MainWindow;

/// The hand-over to the city's system in the clerk's window: a button where forms are finished, and the page behind it.
/// A counter without a mapping has none of it.
class HandOverWiring : public QObject {
    Q_OBJECT

public:
    struct With { ///< everything outlives this
        const settings::Settings &settings;
        reception::Reception &reception;
        reports::ReceptionFigures &figures; ///< logs and counts what was handed over
        forms::FormsTab &forms;
        MainWindow &window;
    };

    explicit HandOverWiring(const With &with);
    ~HandOverWiring() override;

signals:
    void keyPressed(); ///< somebody is there, although the keyboard is in another window

private:
    void load();
    void showPage(const QList<forms::FilledForm> &forms);
    void hidePage();
    [[nodiscard]] bool isShown() const;

    With m_with;
    typing::TypingDesk m_typing;
    handover::HandOverPage *m_page = nullptr; ///< the window's
};

} // namespace madoguchi::clerk
