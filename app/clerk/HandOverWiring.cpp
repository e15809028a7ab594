#include "app/clerk/HandOverWiring.h"

#include "app/clerk/MainWindow.h"
#include "devices/outcome/WhenFinished.h"

#include <QDir>
#include <QtConcurrentRun>

namespace madoguchi::clerk {

namespace {

reports::HandedBy handedBy(handover::Way way)
{
    switch (way) {
    case handover::Way::File:
        return reports::HandedBy::File;
    case handover::Way::Qr:
        return reports::HandedBy::Qr;
    case handover::Way::Typing:
        return reports::HandedBy::Typing;
    }
    return reports::HandedBy::File;
}

/// Practice never reaches the city's system: its files stay with the practice's other records.
handover::Mapping forPractice(handover::Mapping mapping, const QString &storePath)
{
    if (!mapping.toFile)
        return mapping;
    mapping.toFile->folder = QDir(storePath).filePath(QStringLiteral("practice-handover"));
    QDir().mkpath(mapping.toFile->folder);
    return mapping;
}

} // namespace

HandOverWiring::HandOverWiring(const With &with)
    : m_with(with)
{
    if (m_with.settings.handoverMapping.isEmpty())
        return;
    m_page = new handover::HandOverPage(m_typing, &m_with.window);
    m_page->hide();
    connect(&m_with.forms, &forms::FormsTab::handOverRequested, this, &HandOverWiring::showPage);
    connect(m_page, &handover::HandOverPage::closed, this, &HandOverWiring::hidePage);
    connect(m_page, &handover::HandOverPage::handedOver, this,
        [this](handover::Way way, const QStringList &formIds) { m_with.figures.noteHandOver(handedBy(way), formIds); });
    connect(&m_with.reception, &reception::Reception::ended, m_page, &handover::HandOverPage::forget);
    connect(&m_with.window, &MainWindow::namesHiddenChanged, m_page, &handover::HandOverPage::setNamesHidden);
    connect(&m_with.window, &MainWindow::servingChanged, this, [this] {
        if (!m_with.window.mayServe(m_page))
            m_page->close(); // locked: nothing more is typed
    });
    connect(&m_typing, &typing::TypingDesk::keyPressed, this, &HandOverWiring::keyPressed);
    load();
}

HandOverWiring::~HandOverWiring()
{
    delete m_page; // looks at the typing
}

/// On a thread of its own: the file may lie on a server.
void HandOverWiring::load()
{
    const auto mapping = QtConcurrent::run(handover::loadMapping, m_with.settings.handoverMapping);
    whenFinished(mapping, this, [this](const Outcome<handover::Mapping> &loaded) {
        const settings::Settings &settings = m_with.settings;
        m_page->setMapping(loaded && settings.training ? forPractice(*loaded, settings.storePath) : loaded);
        m_with.forms.setHandOver(true);
    });
}

bool HandOverWiring::isShown() const
{
    return m_with.window.mayServe(m_page) && !m_with.window.mayServe();
}

void HandOverWiring::showPage(const QList<forms::FilledForm> &forms)
{
    if (isShown() || !m_with.window.mayServe())
        return;
    QList<handover::FinishedForm> finished;
    for (const forms::FilledForm &filled : forms)
        finished << handover::FinishedForm { filled.form, filled.values };
    const reception::Reception &reception = m_with.reception;
    m_page->open(
        finished, { reception.number(), reception.name(), m_with.settings.counter, QDateTime::currentDateTime() });
    m_with.window.setFront(m_page);
}

void HandOverWiring::hidePage()
{
    if (!isShown())
        return;
    m_page->close();
    m_with.window.setFront(nullptr);
}

} // namespace madoguchi::clerk
