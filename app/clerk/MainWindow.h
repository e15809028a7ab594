#pragma once

#include "app/clerk/Counter.h"
#include "app/settings/Settings.h"
#include "app/store/Store.h"
#include "devices/printers/PrintQueue.h"
#include "widgets/ActionPage.h"
#include "widgets/Dialogs.h"
#include "widgets/theme/Icons.h"

#include <QElapsedTimer>

#include <functional>

class QHBoxLayout;
class QMainWindow;
class QStackedWidget;

namespace madoguchi::widgets {
class KeyHelp;
class Notice;
}

namespace madoguchi::identity {
class DocumentPage;
}

namespace madoguchi::clerk {

class DeviceAdvice;
class EndingPage;
class Footer;
class HeldPage;
class HoldDesk;
class InvitePage;
class PinPage;
class PrivacyCover;
class ReceptionBar;
class SlipPrinting;
class TabButton;
class TabColumn;
class TakeUpPage;

/// What the window works with. Everything outlives it.
struct Surroundings {
    const settings::Settings &settings;
    Counter &counter;
    reception::Reception &reception;
    printers::PrintQueue &printers;
    widgets::Dialogs &dialogs;
    HoldDesk &hold;
};

/// What a tab is about.
enum class TabKind {
    Visitor, ///< the open reception: before one is open, the counter's steps stand in its place
    Office ///< the counter itself: shown whatever the step is
};

/// The clerk's window: reception bar on top, tabs on the left, the work in the middle, devices and the one main action
/// below. Shows the page that the counter's step asks for. Lies in a frame that the program has opened before.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    /// The frame outlives this.
    MainWindow(const Surroundings &surroundings, QMainWindow &frame);
    ~MainWindow() override;

    /// Adds a workflow. `name` gives its words anew whenever the language changes.
    TabButton *addTab(widgets::ActionPage *page, theme::Icon icon, const std::function<QString()> &name,
        TabKind kind = TabKind::Visitor);
    /// A key of a part that not every counter has; what it does is told by F1. Nothing happens while no visitor may be
    /// served.
    void addKey(Qt::Key key, const std::function<QString()> &words, const std::function<void()> &action);
    void setTabShown(TabButton *button, bool shown); ///< what someone may not do is not there
    void setServing(bool serving); ///< false: no visitors' tabs, no card prompt, no reception
    /// Visitors may be served now: nothing but `own` stands in front of the work.
    [[nodiscard]] bool mayServe(const widgets::ActionPage *own = nullptr) const;
    [[nodiscard]] bool areNamesHidden() const { return m_namesHidden; }
    void serveVisitor(); ///< to the visitors' tab
    void showServer(const store::ServerStatus &status); ///< the city's server, in the footer
    void tell(const QString &trouble); ///< above the footer: what went wrong and what to do
    void addTray(QWidget *tray); ///< training: beside the work, right
    void addAtFoot(QWidget *small); ///< below the tabs

    enum class Names { Stay, Blanked };
    /// A page in place of all work, without tabs (to sign in); null: the work again. Blanked: nothing of the visitor is
    /// seen, and boxes that lie over the window are closed.
    void setFront(widgets::ActionPage *page, Names names = Names::Stay);

signals:
    void servingChanged(); ///< mayServe()
    void namesHiddenChanged(bool hidden); ///< from people behind the clerk (F9)
    void picturePut(); ///< somebody decided that a 外字 of a document is printed as its picture

protected:
    bool eventFilter(QObject *watched,
        QEvent *event) override; ///< the frame's closing, keys that nothing else takes, Enter by mistake
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Tab {
        widgets::ActionPage *page;
        TabButton *button;
        std::function<QString()> name;
        TabKind kind;
    };

    void makeParts();
    void layOut();
    void connectDevices();
    void makeHoldParts();
    void connectHold();
    void addKeys();
    void showStep();
    void showTab(int tab);
    void showPage(widgets::ActionPage *page);
    void chooseShownTab(); ///< the present one, or the first that is shown
    void closeBoxes();
    void goBack();
    void help();
    void toggleNames();
    void offerCard();
    void showDocument();
    void requestEnd();
    void requestHold();
    [[nodiscard]] bool mayLeaveReception();
    void retranslate();
    [[nodiscard]] bool isEnterByMistake(const QKeyEvent &event);
    [[nodiscard]] bool mayClose(); ///< asks when a visitor is being served
    [[nodiscard]] widgets::ActionPage *pageFor(Step step) const;
    [[nodiscard]] QString titleFor(Step step) const;
    [[nodiscard]] bool isOfficeShown() const; ///< a tab of the office, or a page in front of everything
    [[nodiscard]] bool mayTouchReception() const { return m_serving && !m_front; }

    Surroundings m_with;
    QMainWindow &m_frame;
    struct MoreKey {
        Qt::Key key;
        std::function<QString()> words;
    };
    QList<MoreKey> m_moreKeys;
    QList<Tab> m_tabs;
    int m_tab = 0;
    Step m_shownStep = Step::Invite;
    bool m_mayClose = false;
    QElapsedTimer m_sinceShown; ///< since another thing is done, as the window's title has it; invalid: a key was typed
    bool m_namesHidden = false;
    bool m_serving = true;
    bool m_blanked = false;
    widgets::ActionPage *m_front = nullptr;
    ReceptionBar *m_bar = nullptr;
    TabColumn *m_column = nullptr;
    QHBoxLayout *m_middle = nullptr; ///< tabs, work, tray
    QWidget *m_work = nullptr;
    widgets::Notice *m_cardNotice = nullptr;
    QStackedWidget *m_pages = nullptr;
    InvitePage *m_invite = nullptr;
    PinPage *m_pin = nullptr;
    identity::DocumentPage *m_document = nullptr;
    EndingPage *m_ending = nullptr;
    widgets::Notice *m_holdNotice = nullptr; ///< why the reception was not put on hold
    SlipPrinting *m_slipPrinting = nullptr;
    HeldPage *m_held = nullptr;
    TakeUpPage *m_takeUp = nullptr;
    PrivacyCover *m_cover = nullptr;
    Footer *m_footer = nullptr;
    DeviceAdvice *m_advice = nullptr;
    widgets::KeyHelp *m_help = nullptr;
};

} // namespace madoguchi::clerk
