#include "app/clerk/PreApplicationWiring.h"

#include "app/clerk/MainWindow.h"
#include "app/preapplication/CodePart.h"
#include "widgets/Button.h"

#include <QApplication>

namespace madoguchi::clerk {

namespace {

/// Below the tabs.
class ScanButton : public widgets::Button {
public:
    explicit ScanButton(std::function<QString()> words)
        : Button(words(), Kind::Quiet)
        , m_words(std::move(words))
    {
        setObjectName(QStringLiteral("preApplication"));
        setKeyHint(QStringLiteral("F3"));
        setSmall(true);
    }

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            setText(m_words());
        Button::changeEvent(event);
    }

private:
    std::function<QString()> m_words;
};

} // namespace

PreApplicationWiring::PreApplicationWiring(
    const PreApplicationDesk::With &with, widgets::Dialogs &dialogs, MainWindow &window)
    : m_window(window)
    , m_desk(with)
    , m_keys(preapplication::CodePrefix)
{
    if (!m_desk.isAvailable())
        return;
    m_page = new PreApplicationPage(m_desk, dialogs, &window);
    m_page->hide();
    qApp->installEventFilter(&m_keys); // after the window's own: the last one sees a key first
    connect(&m_keys, &scanner::WedgeKeys::codeScanned, this, &PreApplicationWiring::scanned);
    connect(m_page, &PreApplicationPage::closed, this, &PreApplicationWiring::hidePage);
    connect(&m_desk, &PreApplicationDesk::failed, this, &PreApplicationWiring::showPage);
    connect(&m_desk, &PreApplicationDesk::filled, this, &PreApplicationWiring::filled);
    addWays();
}

PreApplicationWiring::~PreApplicationWiring()
{
    delete m_page; // looks at the desk
}

void PreApplicationWiring::addWays()
{
    //: Below the tabs, and F1 help: opens the screen that reads what a resident filled in at home.
    const auto words = [] { return PreApplicationPage::tr("Pre-application"); };
    auto *button = new ScanButton(words);
    connect(button, &widgets::Button::clicked, this, &PreApplicationWiring::showPage);
    m_window.addAtFoot(button);
    m_window.addKey(Qt::Key_F3, words, [this] { showPage(); });
    const auto follow = [this, button] {
        const bool mayServe = m_window.mayServe(m_page);
        button->setVisible(mayServe);
        if (!mayServe)
            m_page->close(); // locked: the camera is turned off, and what is still being looked at fills nothing
    };
    connect(&m_window, &MainWindow::servingChanged, button, follow);
    follow();
}

/// One code that is enough fills the form at once; everything else is said on the page.
void PreApplicationWiring::scanned(const QString &code)
{
    if (!m_window.mayServe(m_page))
        return;
    m_desk.takeCode(code);
    if (!m_desk.codes().isEmpty())
        showPage();
}

bool PreApplicationWiring::isShown() const
{
    return m_window.mayServe(m_page) && !m_window.mayServe();
}

void PreApplicationWiring::showPage()
{
    if (isShown() || !m_window.mayServe())
        return;
    m_page->open();
    m_window.setFront(m_page);
}

void PreApplicationWiring::hidePage()
{
    if (!isShown())
        return;
    m_page->close();
    m_window.setFront(nullptr);
}

void PreApplicationWiring::filled(int leftOut)
{
    hidePage();
    m_window.serveVisitor();
    if (leftOut == 0)
        return;
    //: In the footer after a pre-application filled the form, to the clerk. %n is a number of answers.
    m_window.tell(PreApplicationPage::tr("%n answer(s) of the pre-application do not fit this form and were left out. "
                                         "Check the entries.",
        nullptr, leftOut));
}

} // namespace madoguchi::clerk
