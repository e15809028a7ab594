#include "app/designer/DesignerTab.h"

#include "app/designer/BusyOver.h"
#include "app/designer/DesignerWords.h"
#include "app/designer/PublishPage.h"
#include "app/designer/StartPage.h"
#include "app/designer/TemplateParcel.h"
#include "app/designer/VersionsPage.h"
#include "app/designer/WorkPage.h"
#include "app/settings/Language.h"
#include "devices/outcome/WhenFinished.h"
#include "widgets/Dialogs.h"
#include "widgets/DocumentsFolder.h"
#include "widgets/Notice.h"
#include "widgets/theme/Theme.h"

#include <QEvent>
#include <QFileInfo>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace madoguchi::designer {

using widgets::Notice;

DesignerTab::DesignerTab(const With &with, QWidget *parent)
    : ActionPage(parent)
    , m_with(with)
    , m_habits(with.settings.storePath)
    , m_desk(with.cityFolder, with.settings.templatePaths, with.who)
    , m_notice(new Notice(this))
    , m_busy(new BusyOver(this))
    , m_pages(new QStackedWidget(this))
    , m_start(new StartPage(m_desk, with.dialogs))
    , m_work(new WorkPage({ m_desk, with.printers, m_habits, with.dialogs, with.settings.printer }))
    , m_publish(new PublishPage)
    , m_versions(new VersionsPage(m_desk))
{
    setObjectName(QStringLiteral("designerTab"));
    m_notice->setObjectName(QStringLiteral("designerNotice"));
    m_notice->setReservesRoom(false);
    for (QWidget *page : std::initializer_list<QWidget *> { m_start, m_work, m_publish, m_versions })
        m_pages->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *told = new QVBoxLayout;
    told->setContentsMargins(theme::px(24), theme::px(8), theme::px(24), 0);
    told->addWidget(m_notice);
    column->addLayout(told);
    column->addWidget(m_pages, 1);
    connect(m_busy, &BusyOver::cancelled, this, [this] {
        ++m_run;
        m_busy->stop();
    });
    connectStart();
    connectWork();
    retranslate();
}

DesignerTab::~DesignerTab()
{
    m_work->close();
    delete m_pages; // the pages look at the desk
}

void DesignerTab::connectStart()
{
    connect(m_start, &StartPage::pdfChosen, this, &DesignerTab::openPdf);
    connect(m_start, &StartPage::fileChosen, this, [this](const QString &path) {
        //: Designer: a form that was made elsewhere is being read.
        open(m_desk.startFromFile(path), tr("The file is being read."), QStringLiteral("form-imported"));
    });
    connect(m_start, &StartPage::lookedAtChanged, this, &DesignerTab::actionChanged);
    connect(m_start, &StartPage::confirmed, this, &DesignerTab::runMainAction);
    connect(m_start, &StartPage::versionsWanted, this, [this](const QString &id, const QString &title) {
        m_versions->open(id, title);
        enter(Step::Versions);
    });
    connect(m_start, &StartPage::writeWanted, this, &DesignerTab::writeFile);
    connect(m_start, &StartPage::removeWanted, this, &DesignerTab::removeDraft);
    connect(m_versions, &VersionsPage::lookedAtChanged, this, &DesignerTab::actionChanged);
    connect(m_versions, &VersionsPage::failed, this, &DesignerTab::tell);
}

void DesignerTab::connectWork()
{
    connect(m_work, &WorkPage::changed, this, &DesignerTab::actionChanged);
    connect(m_work, &WorkPage::failed, this, [this](const QString &why) {
        leaveWork();
        tell(why);
    });
    connect(&m_work->keeper(), &DraftKeeper::notSaved, this, [this](const Error &error) {
        //: Designer: a form was left, and then it could not be saved. %1 is the reason, one or two sentences.
        tell(tr("What was changed last in the form is not saved. %1").arg(error.message));
    });
    connect(&m_work->keeper(), &DraftKeeper::published, this, [this](const Publication &publication, bool isOpen) {
        if (isOpen)
            publishingDone(publication);
        else if (m_step == Step::Start)
            m_start->load();
        emit published(publication);
    });
    connect(&m_work->keeper(), &DraftKeeper::publishingFailed, this, &DesignerTab::publishingFailed);
    connect(m_publish, &PublishPage::changed, this, &DesignerTab::actionChanged);
    connect(m_publish, &PublishPage::problemWanted, this, [this] {
        enter(Step::Work);
        m_work->showFirstProblem();
    });
    connect(m_publish, &PublishPage::fieldWanted, this, [this](const QString &id) {
        enter(Step::Work);
        m_work->selectField(id);
    });
    connect(m_publish, &PublishPage::trialWanted, this, [this](const QString &person) {
        enter(Step::Work);
        m_work->tryWith(person);
    });
    connect(m_publish, &PublishPage::followWanted, this, [this] {
        m_publish->setBusy(true);
        m_work->keeper().followPublished();
        m_work->keeper().publish(m_publish->note());
    });
    connect(m_publish, &PublishPage::asideWanted, this, [this] {
        m_work->keeper().keepAside();
        enter(Step::Work); // where it is said how that goes
    });
}

void DesignerTab::enter(Step step)
{
    m_step = step;
    m_notice->clear();
    switch (step) {
    case Step::Start:
        m_pages->setCurrentWidget(m_start);
        m_start->load();
        break;
    case Step::Work:
        m_pages->setCurrentWidget(m_work);
        break;
    case Step::Publish:
        m_pages->setCurrentWidget(m_publish);
        break;
    case Step::Versions:
        m_pages->setCurrentWidget(m_versions);
        break;
    }
    retranslate();
    takeFocus();
}

void DesignerTab::tell(const QString &why)
{
    m_notice->say(Notice::Kind::Error, why);
}

void DesignerTab::openPdf(const QString &path)
{
    m_notice->clear();
    //: Designer: a PDF of which a form is to be made is being opened.
    m_busy->start(tr("The PDF is being opened."));
    whenFinished(m_desk.openPdf(path), this,
        [this, run = ++m_run, title = QFileInfo(path).completeBaseName()](
            const Outcome<std::shared_ptr<PdfPages>> &pages) {
            if (run != m_run)
                return;
            m_busy->stop();
            if (!pages) {
                tell(pages.error().message);
                return;
            }
            enter(Step::Work);
            m_work->openPdf(*pages, title);
        });
}

/// `act`: what the log has to know once it is there.
void DesignerTab::open(const QFuture<Outcome<Draft>> &draft, const QString &words, const QString &act)
{
    m_notice->clear();
    m_busy->start(words);
    whenFinished(draft, this, [this, act, who = m_with.who(), run = ++m_run](const Outcome<Draft> &opened) {
        if (opened && !act.isEmpty())
            emit noted(act, opened->form.id, who);
        if (run != m_run)
            return;
        m_busy->stop();
        if (!opened) {
            tell(opened.error().message);
            return;
        }
        enter(Step::Work);
        m_work->openDraft(*opened);
        m_work->takeFocus();
    });
}

void DesignerTab::leaveWork()
{
    if (const auto &draft = m_work->keeper().draft())
        m_start->setCurrentDraft(draft->key); // who left by mistake goes on with F12
    m_work->close();
    enter(Step::Start);
}

void DesignerTab::close()
{
    ++m_run;
    m_busy->stop();
    if (m_step == Step::Start)
        return;
    leaveWork();
}

void DesignerTab::beginPublishing()
{
    m_work->setTesting(false); // who has tried the form goes on from there
    m_publish->open(m_work->editor().form(), m_work->problems());
    enter(Step::Publish);
    compareWithPublished();
    if (m_publish->canPublish()) {
        whenFinished(m_work->tryAll(), this, [this, run = m_run](const TooSmall &found) {
            if (run == m_run && m_step == Step::Publish)
                m_publish->showTooSmall(found);
        });
    }
}

/// What differs from the version that the city's counters use now.
void DesignerTab::compareWithPublished()
{
    const documents::FormTemplate form = m_work->editor().form();
    const auto show = [this, form, run = ++m_run](const QList<Publication> &versions) {
        if (run != m_run || versions.isEmpty())
            return;
        const auto compare
            = [this, form, version = versions.first().version, run](const Outcome<documents::FormTemplate> &before) {
                  if (run == m_run && before)
                      m_publish->showDifferences(compareForms(*before, form), version);
              };
        whenFinished(m_desk.load(versions.first().folder), this, compare);
    };
    whenFinished(m_desk.versions(form.id), this, show);
}

void DesignerTab::publishingDone(const Publication &publication)
{
    const QString title = m_work->editor().form().title.in(settings::shownLanguage());
    leaveWork();
    m_published.start();
    m_start->setCurrent(publication.id);
    //: Designer, after publishing. %1 is a form, %2 a version.
    m_notice->say(Notice::Kind::Success,
        tr("“%1”, version %2, is published. It is in the forms' tab now.").arg(title, publication.version));
}

void DesignerTab::publishingFailed(const Error &error)
{
    using Way = PublishPage::Way;
    const bool isOvertaken = error.code == ErrorCode::StoreConflict && !isAboutDraft(error);
    m_publish->showError(error, isOvertaken ? Way::Follow : isAboutDraft(error) ? Way::Aside : Way::Nothing);
    if (isOvertaken)
        compareWithPublished();
}

void DesignerTab::writeFile(const QString &folder, const QString &id)
{
    const QString start = widgets::documentsFolder() + u'/' + id + u'.' + QLatin1String(Parcel::Extension);
    //: Title of the dialog that asks where a form is written to.
    m_with.dialogs.chooseSaveFile(this, tr("Write the form into a file"), start,
        //: Kind of files in a dialog: forms of this program.
        tr("Forms (*.madoguchi-form)"), [this, folder, id, who = m_with.who()](const QString &path) {
            if (path.isEmpty())
                return;
            whenFinished(m_desk.writeFile(folder, path), this, [this, id, who, path](const Outcome<void> &written) {
                if (!written) {
                    tell(written.error().message);
                    return;
                }
                //: Designer: a form was written into a file. %1 is its name.
                m_notice->say(Notice::Kind::Success, tr("The form is in the file %1.").arg(QFileInfo(path).fileName()));
                emit noted(QStringLiteral("form-exported"), id, who);
            });
        });
}

void DesignerTab::removeDraft(const DraftEntry &draft)
{
    widgets::Dialogs::Question question;
    //: Question before a draft of a form is deleted.
    question.title = tr("Delete this draft?");
    //: What follows from deleting a draft.
    question.text = tr("What was made in it is lost. The form that is in use stays as it is.");
    //: Button: deletes the draft.
    question.confirm = tr("Delete the draft");
    //: Button: the draft stays.
    question.cancel = tr("Keep the draft");
    question.dangerous = true;
    m_with.dialogs.ask(this, question, [this, draft, who = m_with.who()](bool confirmed) {
        if (!confirmed)
            return;
        whenFinished(m_desk.removeDraft(draft), this, [this, who, id = draft.id](const Outcome<void> &removed) {
            if (removed)
                emit noted(QStringLiteral("form-draft-deleted"), id, who);
            else
                tell(removed.error().message);
            m_start->load();
        });
    });
}

bool DesignerTab::goBack()
{
    if (m_busy->isBusy()) {
        ++m_run;
        m_busy->stop();
        return true;
    }
    switch (m_step) {
    case Step::Start:
        if (m_notice->isEmpty())
            return m_start->clearSearch();
        m_notice->clear();
        return true;
    case Step::Work:
        if (!m_work->goBack())
            leaveWork();
        return true;
    case Step::Publish:
        if (!m_publish->isBusy())
            enter(Step::Work);
        return true;
    case Step::Versions:
        enter(Step::Start);
        return true;
    }
    return false;
}

void DesignerTab::takeFocus()
{
    switch (m_step) {
    case Step::Start:
        if (!m_loaded) {
            m_habits.load();
            m_start->load();
            m_loaded = true;
        }
        m_start->takeFocus();
        break;
    case Step::Work:
        m_work->takeFocus();
        break;
    case Step::Publish:
        m_publish->takeFocus();
        break;
    case Step::Versions:
        m_versions->takeFocus();
        break;
    }
}

void DesignerTab::retranslate()
{
    switch (m_step) {
    case Step::Start:
        //: In the window's title: what is being done.
        setWindowTitle(tr("The city's forms"));
        break;
    case Step::Work:
        //: In the window's title: what is being done.
        setWindowTitle(tr("Make a form"));
        break;
    case Step::Publish:
        //: In the window's title: what is being done.
        setWindowTitle(tr("Publish a form"));
        break;
    case Step::Versions:
        //: In the window's title: what is being done.
        setWindowTitle(tr("Versions of a form"));
        break;
    }
    emit actionChanged();
}

void DesignerTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    ActionPage::changeEvent(event);
}

} // namespace madoguchi::designer
