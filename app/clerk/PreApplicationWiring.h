#pragma once

#include "app/clerk/PreApplicationDesk.h"
#include "app/clerk/PreApplicationPage.h"
#include "devices/scanner/WedgeKeys.h"

namespace madoguchi::clerk {

class MainWindow;

/// Pre-applications in the clerk's window: the page (F3 and a button below the tabs), and the keyboard scanner, which
/// reads on every screen. A counter without a key has none of it.
class PreApplicationWiring : public QObject {
    Q_OBJECT

public:
    /// Everything outlives this.
    PreApplicationWiring(const PreApplicationDesk::With &with, widgets::Dialogs &dialogs, MainWindow &window);
    ~PreApplicationWiring() override;

private:
    void addWays();
    void scanned(const QString &code);
    [[nodiscard]] bool isShown() const;
    void showPage();
    void hidePage();
    void filled(int leftOut);

    MainWindow &m_window;
    PreApplicationDesk m_desk;
    scanner::WedgeKeys m_keys;
    PreApplicationPage *m_page = nullptr; ///< the window's
};

} // namespace madoguchi::clerk
