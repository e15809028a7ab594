#include "app/clerk/DeviceAdvice.h"
#include "app/clerk/Footer.h"
#include "app/clerk/MainWindow.h"
#include "app/clerk/TabColumn.h"
#include "widgets/KeyHelp.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>

// The window's keys, and what F1 says of them.
namespace madoguchi::clerk {

void MainWindow::addKeys()
{
    const auto key = [this](const QKeySequence &sequence, auto action) {
        auto *shortcut = new QShortcut(sequence, this);
        shortcut->setAutoRepeat(false); // held down, it would run on from page to page
        connect(shortcut, &QShortcut::activated, this, action);
    };
    // With the names hidden nobody sees what would be done.
    key(Qt::Key_F12, [this] {
        if (!m_namesHidden)
            m_footer->runMainAction();
    });
    key(Qt::Key_F11, [this] {
        if (!m_namesHidden)
            m_footer->runSecondAction();
    });
    key(Qt::Key_F1, [this] { help(); });
    key(Qt::Key_F5, [this] { showDocument(); });
    key(Qt::Key_F6, [this] {
        if (mayTouchReception())
            m_with.counter.requestTakeUp();
    });
    key(Qt::Key_F7, [this] { requestHold(); });
    key(Qt::Key_F9, [this] { toggleNames(); });
    key(Qt::Key_F10, [this] { requestEnd(); });
    for (int tab = 0; tab < 9; ++tab)
        key(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + tab)), [this, tab] { m_column->chooseNth(tab); });
}

void MainWindow::addKey(Qt::Key key, const std::function<QString()> &words, const std::function<void()> &action)
{
    m_moreKeys.append({ key, words });
    auto *shortcut = new QShortcut(key, this);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, this, [this, action] {
        if (mayServe() && !m_namesHidden)
            action();
    });
}

bool MainWindow::mayServe(const widgets::ActionPage *own) const
{
    return m_serving && (!m_front || m_front == own);
}

void MainWindow::goBack()
{
    if (!m_advice->isEmpty())
        m_advice->clear();
    else if (m_namesHidden)
        toggleNames();
    else if (auto *page = qobject_cast<widgets::ActionPage *>(m_pages->currentWidget()))
        page->goBack();
}

void MainWindow::help()
{
    if (m_help->isOpen()) {
        m_help->close();
        return;
    }
    const auto *page = qobject_cast<widgets::ActionPage *>(m_pages->currentWidget());
    QList<widgets::KeyHelp::Line> lines;
    if (page && !page->mainActionText().isEmpty())
        lines << widgets::KeyHelp::Line { QStringLiteral("F12"), page->mainActionText() };
    if (page && !page->secondActionText().isEmpty())
        lines << widgets::KeyHelp::Line { QStringLiteral("F11"), page->secondActionText() };
    //: F1 help: what the key does.
    lines << widgets::KeyHelp::Line { QStringLiteral("Esc"), tr("One step back; nothing typed is lost") };
    const Step step = m_with.counter.step();
    if (mayTouchReception() && after(step, Event::TakeUpRequested) != step) {
        //: F1 help: what the key does.
        lines << widgets::KeyHelp::Line { QStringLiteral("F6"), tr("Take up a reception on hold") };
    }
    for (const MoreKey &more : std::as_const(m_moreKeys)) {
        if (mayTouchReception())
            lines << widgets::KeyHelp::Line { QKeySequence(more.key).toString(QKeySequence::NativeText), more.words() };
    }
    if (mayTouchReception() && step == Step::Work) {
        if (!m_with.reception.documented().isEmpty())
            //: F1 help: what the key does.
            lines << widgets::KeyHelp::Line { QStringLiteral("F5"), tr("See the document that was read") };
        //: F1 help: what the key does.
        lines << widgets::KeyHelp::Line { QStringLiteral("F7"), tr("Put the reception on hold") };
        //: F1 help: what the key does.
        lines << widgets::KeyHelp::Line { QStringLiteral("F9"), tr("Hide names, show them again") };
        //: F1 help: what the key does.
        lines << widgets::KeyHelp::Line { QStringLiteral("F10"), tr("End the reception") };
    }
    if (!m_front && !m_with.settings.training)
        //: F1 help: what the key does.
        lines << widgets::KeyHelp::Line { QStringLiteral("F8"), tr("Lock the screen") };
    if (!m_front) {
        //: F1 help: what the key does.
        lines << widgets::KeyHelp::Line { QStringLiteral("Ctrl+Z"), tr("Undo") };
    }
    int digit = 0;
    for (int tab = 0; tab < m_tabs.size(); ++tab) {
        if (m_column->isShown(tab))
            lines << widgets::KeyHelp::Line { QStringLiteral("Ctrl+%1").arg(++digit), m_tabs.at(tab).name() };
    }
    m_help->open(page ? page->helpText() : QString(), lines);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        goBack();
    } else if (event->matches(QKeySequence::Undo) && m_with.counter.step() == Step::Ending && !isOfficeShown()) {
        m_with.counter.takeBackEnd();
    } else if (enter && !m_namesHidden) {
        // Enter does what is in focus; elsewhere it is the main action.
        auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        if (button && button->isEnabled())
            button->click();
        else
            m_footer->runMainAction();
    } else {
        event->ignore();
    }
}

/// Enter pressed twice where once was meant, or held down: the second one would do what nobody has read yet, such as
/// begin a reception. Whoever has typed something here means it.
bool MainWindow::isEnterByMistake(const QKeyEvent &event)
{
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (!enter)
        m_sinceShown.invalidate();
    const bool isSoon = m_sinceShown.isValid() && m_sinceShown.elapsed() < QApplication::doubleClickInterval();
    return enter && (event.isAutoRepeat() || isSoon);
}

} // namespace madoguchi::clerk
