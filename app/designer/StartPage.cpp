#include "app/designer/StartPage.h"

#include "app/designer/DesignerWords.h"
#include "app/designer/PanelParts.h"
#include "app/designer/TemplateParcel.h"
#include "app/reception/SearchKey.h"
#include "app/settings/Language.h"
#include "devices/outcome/WhenFinished.h"
#include "widgets/Button.h"
#include "widgets/Dialogs.h"
#include "widgets/DocumentsFolder.h"
#include "widgets/PageView.h"
#include "widgets/SearchList.h"
#include "widgets/theme/Painting.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace madoguchi::designer {

using widgets::Button;
using widgets::SearchItem;

namespace {

constexpr int LookAfterMs = 120; ///< who goes down the list passes by

const QString DraftPrefix = QStringLiteral("draft:");
const QString FormPrefix = QStringLiteral("form:");

QString momentOf(const QDateTime &utc)
{
    return QLocale().toString(utc.toLocalTime(), QStringLiteral("yyyy/M/d H:mm"));
}

bool isParcel(const QString &path)
{
    return path.endsWith(QLatin1Char('.') + QLatin1String(Parcel::Extension), Qt::CaseInsensitive);
}

bool answers(const SearchItem &item, const QString &typed)
{
    const QStringList texts = item.keys + QStringList { item.title };
    const QString key = reception::searchKey(typed);
    return std::any_of(
        texts.begin(), texts.end(), [&key](const QString &text) { return reception::searchKey(text).contains(key); });
}

} // namespace

StartPage::StartPage(DesignDesk &desk, widgets::Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_dialogs(dialogs)
    , m_folder(widgets::documentsFolder())
    , m_list(new widgets::SearchList({}, this))
    , m_invitation(new QLabel(this))
    , m_new(new Button({}, Button::Kind::Second, this))
    , m_import(new Button({}, Button::Kind::Quiet, this))
    , m_title(panelHeading(this))
    , m_words(quietWords(this))
    , m_versions(new Button({}, Button::Kind::Quiet, this))
    , m_write(new Button({}, Button::Kind::Quiet, this))
    , m_remove(new Button({}, Button::Kind::Quiet, this))
    , m_paper(new widgets::PageView(this))
{
    setObjectName(QStringLiteral("designerStart"));
    setAcceptDrops(true);
    m_soon.setSingleShot(true);
    m_soon.setInterval(LookAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &StartPage::lookCloser);
    layOut();
    connectParts();
    retranslate();
}

void StartPage::layOut()
{
    m_list->setObjectName(QStringLiteral("cityForms"));
    m_list->setPredicate(answers);
    m_new->setObjectName(QStringLiteral("newFromPdf"));
    m_new->setPicture(theme::Icon::Plus);
    m_import->setObjectName(QStringLiteral("takeInFile"));
    m_versions->setObjectName(QStringLiteral("versions"));
    m_write->setObjectName(QStringLiteral("writeFile"));
    m_remove->setObjectName(QStringLiteral("removeDraft"));
    m_invitation->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_new);
    buttons->addWidget(m_import);
    buttons->addStretch(1);
    auto *left = new QVBoxLayout;
    left->setSpacing(theme::px(8));
    left->addWidget(m_invitation);
    left->addLayout(buttons);
    left->addWidget(m_list, 1);
    auto *actions = new QHBoxLayout;
    for (Button *button : { m_versions, m_write, m_remove })
        actions->addWidget(button);
    actions->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(theme::px(4));
    right->addWidget(m_title);
    right->addWidget(m_words);
    right->addLayout(actions);
    right->addWidget(m_paper, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::px(24), theme::px(12), theme::px(24), theme::px(8));
    row->setSpacing(theme::px(24));
    row->addLayout(left, 1);
    row->addLayout(right, 1);
}

void StartPage::connectParts()
{
    connect(m_new, &Button::clicked, this, &StartPage::choosePdf);
    connect(m_import, &Button::clicked, this, &StartPage::chooseFile);
    connect(m_list, &widgets::SearchList::currentChanged, this, &StartPage::look);
    connect(m_list, &widgets::SearchList::activated, this, &StartPage::confirmed);
    connect(m_versions, &Button::clicked, this, [this] {
        if (const FormLine *line = form())
            emit versionsWanted(line->id, line->title.in(settings::shownLanguage()));
    });
    connect(m_write, &Button::clicked, this, [this] {
        if (const FormLine *line = form())
            emit writeWanted(line->folder, line->id);
    });
    connect(m_remove, &Button::clicked, this, [this] {
        if (const auto entry = draft())
            emit removeWanted(*entry);
    });
}

void StartPage::load()
{
    m_loading = true;
    sayEmpty();
    whenFinished(m_desk.list(), this, [this, run = ++m_run](const Listing &listing) {
        if (run != m_run)
            return;
        m_loading = false;
        sayEmpty();
        m_listing = listing;
        fill();
        if (!m_wanted.isEmpty())
            m_list->setCurrentId(std::exchange(m_wanted, QString()));
        look();
    });
}

void StartPage::sayEmpty()
{
    //: Designer: when the list of forms has nothing.
    m_list->setEmptyAdvice(tr("Type another word, or make a new form from a PDF."));
    //: Designer: while the list of forms is being read.
    m_list->setWaiting(m_loading ? tr("The forms are being read. One moment.") : QString());
}

QString StartPage::wordsFor(const FormLine &form) const
{
    if (!form.problem.isEmpty())
        //: Designer, second line of a form in the list.
        return tr("Cannot be used: %1").arg(form.problem);
    if (!form.isCitys)
        //: Designer, second line of a form in the list: it came with the program. %1 is its version.
        return tr("Comes with the program, version %1").arg(form.version);
    return form.who.isEmpty()
        //: Designer, second line of a form in the list.
        ? tr("Version %1").arg(form.version)
        //: Designer, second line of a form in the list: version, when and by whom it was published.
        : tr("Version %1, published %2 by %3").arg(form.version, momentOf(form.when), form.who);
}

QString StartPage::wordsFor(const DraftEntry &draft) const
{
    //: Designer, second line of a draft in the list: when and by whom it was changed.
    const QString changed = tr("Changed %1 by %2").arg(momentOf(draft.changedAt), draft.changedBy);
    return draft.baseVersion.isEmpty()
        ? changed
        //: Designer, second line of a draft in the list: %1 is when and by whom it was changed, %2 a version.
        : tr("%1, follows version %2").arg(changed, draft.baseVersion);
}

void StartPage::fill()
{
    QList<SearchItem> items;
    for (const DraftEntry &draft : std::as_const(m_listing.drafts)) {
        SearchItem item;
        item.id = DraftPrefix + draft.key;
        item.title = draft.title.in(settings::shownLanguage());
        item.detail = wordsFor(draft);
        //: Designer, heading in the list: forms that are being made.
        item.group = tr("Drafts");
        item.keys = { draft.title.ja, draft.title.en, draft.id };
        items << item;
    }
    for (const FormLine &form : std::as_const(m_listing.forms)) {
        SearchItem item;
        item.id = FormPrefix + form.id;
        item.title = form.title.in(settings::shownLanguage());
        item.detail = wordsFor(form);
        item.group = form.isCitys
            //: Designer, heading in the list: forms that the city has published.
            ? tr("The city's forms, in use")
            //: Designer, heading in the list.
            : tr("Forms that come with the program");
        item.keys = form.keys + QStringList { form.title.ja, form.title.en };
        items << item;
    }
    m_list->setItems(items);
}

void StartPage::setCurrent(const QString &formId)
{
    m_wanted = FormPrefix + formId;
}

void StartPage::setCurrentDraft(const QString &key)
{
    m_wanted = DraftPrefix + key;
}

std::optional<DraftEntry> StartPage::draft() const
{
    const QString id = m_list->currentId();
    for (const DraftEntry &draft : m_listing.drafts) {
        if (id == DraftPrefix + draft.key)
            return draft;
    }
    return std::nullopt;
}

const FormLine *StartPage::form() const
{
    const QString id = m_list->currentId();
    const auto it = std::find_if(m_listing.forms.begin(), m_listing.forms.end(),
        [&id](const FormLine &line) { return id == FormPrefix + line.id; });
    return it == m_listing.forms.end() ? nullptr : &*it;
}

void StartPage::look()
{
    const auto entry = draft();
    const FormLine *line = form();
    m_title->setText(entry ? entry->title.in(settings::shownLanguage())
            : line         ? line->title.in(settings::shownLanguage())
                           : QString());
    m_words->setText(entry ? wordsFor(*entry) : line ? wordsFor(*line) : QString());
    m_versions->setVisible(line && line->isCitys);
    m_write->setVisible(line && line->problem.isEmpty());
    m_remove->setVisible(entry.has_value());
    m_soon.start();
    emit lookedAtChanged();
}

void StartPage::lookCloser()
{
    const auto entry = draft();
    const FormLine *line = form();
    m_paper->setSheets({});
    const QString id = m_list->currentId();
    const auto show = [this, id](const documents::FormTemplate &form) {
        if (id == m_list->currentId())
            showPicture(form);
    };
    if (entry) {
        whenFinished(m_desk.openDraft(entry->key), this, [show](const Outcome<Draft> &draft) {
            if (draft)
                show(draft->form);
        });
    } else if (line && line->problem.isEmpty()) {
        whenFinished(m_desk.load(line->folder), this, [show](const Outcome<documents::FormTemplate> &form) {
            if (form)
                show(*form);
        });
    }
}

void StartPage::showPicture(const documents::FormTemplate &form)
{
    whenFinished(m_desk.pictures(form), this, [this, form, id = m_list->currentId()](const QList<QImage> &pictures) {
        if (id != m_list->currentId())
            return;
        QList<widgets::SheetPicture> sheets;
        for (int page = 0; page < form.pages.size(); ++page)
            sheets << widgets::SheetPicture { { form.pages.at(page).widthMm, form.pages.at(page).heightMm },
                pictures.value(page), {} };
        m_paper->setSheets(sheets);
    });
}

void StartPage::choosePdf()
{
    //: Title of the dialog that asks for the PDF of which a form is to be made.
    m_dialogs.chooseOpenFiles(this, tr("Make a form from a PDF"), m_folder,
        //: Kind of files in a dialog.
        tr("PDF files (*.pdf)"), [this](const QStringList &paths) {
            if (!paths.isEmpty())
                openDropped(paths.first());
        });
}

void StartPage::chooseFile()
{
    //: Title of the dialog that asks for a form that was made elsewhere.
    m_dialogs.chooseOpenFiles(this, tr("Take in a form from a file"), m_folder,
        //: Kind of files in a dialog: forms of this program. %1 is the files' ending.
        tr("Forms (*.%1)").arg(QLatin1String(Parcel::Extension)), [this](const QStringList &paths) {
            if (!paths.isEmpty())
                openDropped(paths.first());
        });
}

void StartPage::openDropped(const QString &path)
{
    m_folder = QFileInfo(path).path();
    if (isParcel(path))
        emit fileChosen(path);
    else
        emit pdfChosen(path);
}

bool StartPage::clearSearch()
{
    if (m_list->typed().isEmpty())
        return false;
    m_list->setTyped({});
    return true;
}

void StartPage::takeFocus()
{
    m_list->focusSearch();
}

void StartPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    const QString path = urls.isEmpty() ? QString() : urls.first().toLocalFile();
    if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive) && !isParcel(path))
        return;
    event->acceptProposedAction();
    m_dropping = true;
    update();
}

void StartPage::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropping = false;
    update();
}

void StartPage::dropEvent(QDropEvent *event)
{
    m_dropping = false;
    update();
    openDropped(event->mimeData()->urls().first().toLocalFile());
}

void StartPage::paintEvent(QPaintEvent *)
{
    if (!m_dropping)
        return;
    QPainter painter(this);
    theme::paintBox(painter, QRectF(rect()).adjusted(4, 4, -4, -4), theme::color(theme::Role::AccentSofter),
        theme::color(theme::Role::Accent), theme::px(12), 3);
}

void StartPage::retranslate()
{
    //: Designer, above the list of forms: how a new one is begun.
    m_invitation->setText(tr("Drop the city's PDF here, or press the button. What is ruled on it becomes fields."));
    //: Designer, button: a new form is made of a PDF.
    m_new->setText(tr("Make a form from a PDF"));
    //: Designer, button: a form that was made elsewhere comes as a draft.
    m_import->setText(tr("Take in a file"));
    //: Designer: search box of the list of forms, read aloud and as placeholder.
    m_list->setLabel(tr("Search a form"));
    sayEmpty();
    //: Designer, button: earlier versions of a form, and what was changed.
    m_versions->setText(tr("Versions and differences"));
    //: Designer, button: writes a form into one file, for another city or machine.
    m_write->setText(tr("Write into a file"));
    //: Designer, button.
    m_remove->setText(tr("Delete this draft"));
    fill();
    look();
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::designer
