#include "app/clerk/ClerkProgram.h"

#include "app/clerk/DesignerWiring.h"
#include "app/clerk/FigureWiring.h"
#include "app/clerk/HandOverWiring.h"
#include "app/clerk/LanguageChoice.h"
#include "app/clerk/PreApplicationWiring.h"
#include "app/clerk/SettingsTab.h"
#include "app/clerk/TabColumn.h"
#include "app/clerk/TrainingDesk.h"
#include "app/clerk/TrainingTray.h"
#include "app/clerk/VisitorWiring.h"
#include "app/clerk/WindowMemory.h"
#include "app/forms/FormsTab.h"
#include "app/procedures/ProceduresTab.h"
#include "app/settings/Folders.h"
#include "app/store/SystemActor.h"
#include "devices/readers/ReaderList.h"
#include "devices/virtual/ResidenceFiles.h"
#include "devices/virtual/Resident.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QJsonArray>

namespace madoguchi::clerk {

namespace {

/// The folders that the settings leave open are those of this machine.
settings::Settings resolved(settings::Settings settings)
{
    settings.storePath = settings::storeFolder(settings);
    if (settings.training) // what is made for practice is not the city's
        settings.templatePaths.prepend(QDir(settings.storePath).filePath(QStringLiteral("training/forms")));
    settings.templatePaths = settings::templateFolders(settings);
    if (settings.training && settings.postalCodes.isEmpty()) // practice needs no file of the real places
        settings.postalCodes
            = QDir(virtualcards::defaultResidentsFolder()).filePath(QStringLiteral("postal-codes.csv"));
    return settings;
}

/// What was copied in this window does not outlive the reception; another program's text is left alone.
void forgetCopied()
{
    QClipboard *clipboard = QApplication::clipboard();
    if (clipboard->ownsClipboard())
        clipboard->clear(QClipboard::Clipboard);
    if (clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
}

/// Practice never mixes with real records, and never reaches the city's server.
store::Place storePlace(const settings::Settings &settings)
{
    store::Place place = store::placeOf(settings);
    if (settings.training) {
        place.folder = QDir(settings.storePath).filePath(QStringLiteral("training"));
        place.keyFile = QDir(place.folder).filePath(QStringLiteral("keys/store.key"));
        place.server.clear();
    }
    return place;
}

QStringList readerNames()
{
    QStringList names;
    for (const readers::ReaderInfo &reader : readers::listReaders().value_or(QList<readers::ReaderInfo>()))
        names << reader.name;
    return names;
}

/// In training the virtual reader is needed besides the counter's own.
QString readerOf(const settings::Settings &settings)
{
    return settings.training ? QString() : settings.reader;
}

} // namespace

ClerkProgram::ClerkProgram(const settings::Settings &settings, widgets::Dialogs &dialogs, QMainWindow &frame)
    : m_settings(resolved(settings))
    , m_dialogs(dialogs)
    , m_frame(frame)
    , m_store(storePlace(m_settings))
    , m_desk(readerOf(m_settings))
    , m_figures(
          m_reception, [this](const store::Event &event) { m_store.record(event); }, [this] { return actor(); })
    , m_counter(m_desk, m_reception)
    , m_hold(m_store, m_reception, m_counter, std::chrono::days(m_settings.holdDays), storePlace(m_settings).terminal)
    , m_window({ m_settings, m_counter, m_reception, m_printers, m_dialogs, m_hold }, frame)
    , m_staff({ m_settings, m_store, m_desk, m_counter, m_reception, m_dialogs, m_window })
{
    countReceptions();
    connect(&m_reception, &reception::Reception::ended, this, forgetCopied);
    connect(&m_staff.signedIn(), &staff::SignedIn::changed, this, [this] {
        if (m_staff.signedIn().isPresent())
            m_hold.setActor(m_staff.signedIn().login());
    });
    connect(&m_store, &store::Store::serverChanged, &m_window, &MainWindow::showServer);
    m_window.showServer(m_store.server());
    connect(&m_store, &store::Store::recordingFailed, &m_window,
        [this](const Error &error) { m_window.tell(error.message); });
    m_window.addAtFoot(new LanguageButton(m_settings.storePath));
    m_counter.setTrustAnchors(m_settings.training
            ? QDir(virtualcards::testIssuerFolder()).filePath(QStringLiteral("anchors")) // of the fictional residents
            : settings::trustAnchorsFolder(m_settings));
    m_desk.start();
    m_printers.watch();
    addForms();
    addProcedures();
    if (!m_settings.training)
        addSettings(); // nobody signs in for training: it must not reach the counter's own settings
    m_staff.begin();
    addDesigner();
    if (m_settings.training)
        addTraining();
}

ClerkProgram::~ClerkProgram() = default;

/// Who acts, for the log.
QString ClerkProgram::actor() const
{
    const QString login = m_staff.signedIn().login();
    return login.isEmpty() ? store::systemActor() : login;
}

/// The day's numbers go on when the program is started anew.
void ClerkProgram::countReceptions()
{
    const WindowMemory memory(m_settings.storePath);
    m_reception.countOnFrom(memory.numberedOn(), memory.lastNumber());
    connect(&m_reception, &reception::Reception::began, this, [this] {
        WindowMemory(m_settings.storePath)
            .setLastNumber(m_reception.since().toLocalTime().date(), m_reception.number());
    });
}

void ClerkProgram::addForms()
{
    using forms::FormsTab;
    auto *tab = new FormsTab(m_reception, m_settings, m_printers, m_dialogs, &m_window);
    connect(tab, &FormsTab::endReceptionRequested, &m_counter, &Counter::requestEnd);
    connect(tab, &FormsTab::cardRequested, &m_counter, &Counter::requestDocument);
    connect(tab, &FormsTab::heldMembersRequested, &m_counter, &Counter::requestMembers);
    connect(tab, &FormsTab::personalNumberRequested, &m_counter, &Counter::requestPersonalNumber);
    connect(tab, &FormsTab::characterReplaced, this, [this](const QString &form, documents::SubstituteKind kind) {
        recordCharacter(QStringLiteral("character-replaced"),
            { { QStringLiteral("form"), form }, { QStringLiteral("why"), documents::toWord(kind) } });
    });
    connect(&m_window, &MainWindow::picturePut, this,
        [this] { recordCharacter(QStringLiteral("character-as-picture"), {}); });
    connect(tab, &FormsTab::documentRequested, &m_counter, &Counter::requestCompare);
    //: Tab of the clerk's window: application forms.
    TabButton *button = m_window.addTab(tab, theme::Icon::Document, [] { return tr("Forms"); });
    connect(tab, &FormsTab::begunChanged, button, &TabButton::setDot);
    followForFigures(m_figures, m_counter, *tab);
    m_preApplications = std::make_unique<PreApplicationWiring>(
        PreApplicationDesk::With { m_settings, m_counter, m_reception, *tab }, m_dialogs, m_window);
    m_handOver
        = std::make_unique<HandOverWiring>(HandOverWiring::With { m_settings, m_reception, m_figures, *tab, m_window });
    m_visitor = std::make_unique<VisitorWiring>(
        VisitorWiring::With { m_settings, m_reception, m_figures, m_counter, *tab, m_window, m_frame });
    connect(m_handOver.get(), &HandOverWiring::keyPressed, this, [this] { m_staff.noteActivity(); });
    m_forms = tab;
    tab->load();
}

void ClerkProgram::addProcedures()
{
    using procedures::ProceduresTab;
    const auto hasForm = [this](const QString &id) { return m_forms->form(id) != nullptr; };
    auto *tab = new ProceduresTab({ m_reception, m_settings, m_printers, m_dialogs, hasForm }, &m_window);
    //: Tab of the clerk's window: what a death, a move, a birth brings.
    TabButton *button = m_window.addTab(tab, theme::Icon::Checklist, [] { return tr("Procedures"); });
    connect(tab, &ProceduresTab::begunChanged, button, &TabButton::setDot);
    connect(tab, &ProceduresTab::formsWanted, this,
        [this](const QStringList &ids, const QHash<QString, QString> &told, bool aboutVisitor) {
            if (m_forms->fill(ids, told, aboutVisitor))
                m_window.serveVisitor();
            else
                m_window.tell(m_forms->whyNotEnd());
        });
    tab->load();
}

/// What somebody decided about a character of a name: that it was, and on what grounds; never which.
void ClerkProgram::recordCharacter(const QString &act, const QJsonObject &detail)
{
    m_store.record({ QStringLiteral("audit"), actor(), act, m_reception.name(), detail });
}

void ClerkProgram::addDesigner()
{
    m_designer = std::make_unique<DesignerWiring>(
        DesignerWiring::With { m_settings, m_printers, m_dialogs, m_staff.signedIn(), *m_forms, m_window,
            [this](const store::Event &event) { m_store.record(event); }, [this] { return actor(); } });
}

void ClerkProgram::addSettings()
{
    const auto mayChange = [this] { return m_staff.signedIn().may(store::Right::ChangeSettings); };
    const QString file = m_settings.file.isEmpty() ? settings::systemSettingsFile() : m_settings.file;
    auto *tab = new SettingsTab(file, m_printers, readerNames, mayChange, &m_window);
    TabButton *button = m_window.addTab(
        //: Tab of the clerk's window: settings of this terminal, for IT staff.
        tab, theme::Icon::Settings, [] { return tr("Settings"); }, TabKind::Office);
    const auto showTab = [this, tab, button, mayChange] {
        m_window.setTabShown(button, mayChange());
        if (m_staff.signedIn().presence() == staff::Presence::SignedOut && tab->isChanged())
            tab->load(); // nobody finds what another one has begun
    };
    connect(&m_staff.signedIn(), &staff::SignedIn::changed, this, showTab);
    showTab();
    connect(tab, &SettingsTab::saved, this, [this](const QStringList &names) {
        m_store.record({ QStringLiteral("audit"), actor(), QStringLiteral("settings-changed"), {},
            { { QStringLiteral("settings"), QJsonArray::fromStringList(names) } } });
    });
}

void ClerkProgram::addTraining()
{
    const QString state = QDir(m_settings.storePath).filePath(QStringLiteral("training-cards"));
    m_training = std::make_unique<TrainingDesk>(m_settings.residentsPath, state);
    m_window.addTray(new TrainingTray(*m_training));
}

} // namespace madoguchi::clerk
