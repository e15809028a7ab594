#include "app/designer/VersionsPage.h"

#include "app/designer/DesignerWords.h"
#include "app/designer/FieldParts.h"
#include "app/designer/PanelParts.h"
#include "app/designer/PickField.h"
#include "app/settings/Language.h"
#include "devices/outcome/WhenFinished.h"
#include "widgets/PageView.h"
#include "widgets/SearchList.h"
#include "widgets/theme/Theme.h"

#include <QEvent>
#include <QListWidget>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace madoguchi::designer {

using widgets::PageView;
using widgets::SearchItem;

namespace {

/// The fields of a page as frames, to be laid over its picture.
QImage frames(const documents::FormTemplate &form, int page)
{
    constexpr double pixelsPerMm = 4;
    const documents::Page &sheet = form.pages.at(page - 1);
    QImage picture((QSizeF(sheet.widthMm, sheet.heightMm) * pixelsPerMm).toSize(), QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.scale(pixelsPerMm, pixelsPerMm);
    QColor fill = theme::color(theme::Role::Accent, theme::Contrast::Normal);
    painter.setPen(QPen(fill, 0.3));
    fill.setAlphaF(0.1F);
    painter.setBrush(fill);
    for (const documents::Field &field : form.fields) {
        if (field.page == page)
            painter.drawRect(field.rectMm);
    }
    return picture;
}

} // namespace

VersionsPage::VersionsPage(DesignDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(panelHeading(this))
    , m_list(new widgets::SearchList({}, this))
    , m_other(new PickField(this))
    , m_told(new QLabel(this))
    , m_changes(new QListWidget(this))
    , m_beforeName(quietWords(this))
    , m_afterName(quietWords(this))
    , m_beforePaper(new PageView(this))
    , m_afterPaper(new PageView(this))
{
    setObjectName(QStringLiteral("versionsPage"));
    m_list->setObjectName(QStringLiteral("versionList"));
    m_other->setObjectName(QStringLiteral("otherVersion"));
    m_changes->setObjectName(QStringLiteral("differences"));
    makeSentences(*m_changes);
    m_told->setFont(theme::font(theme::TextSize::Body, true));
    m_told->setWordWrap(true);
    auto *left = new QVBoxLayout;
    left->setSpacing(theme::px(6));
    left->addWidget(m_title);
    left->addWidget(m_list, 3);
    left->addWidget(m_other);
    left->addWidget(m_told);
    left->addWidget(m_changes, 4);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::px(24), theme::px(12), theme::px(24), theme::px(8));
    row->setSpacing(theme::px(20));
    row->addLayout(left, 4);
    for (const auto &[name, paper] : { std::pair(m_beforeName, m_beforePaper), std::pair(m_afterName, m_afterPaper) }) {
        auto *column = new QVBoxLayout;
        column->addWidget(name);
        column->addWidget(paper, 1);
        row->addLayout(column, 3);
    }
    connect(m_list, &widgets::SearchList::currentChanged, this, &VersionsPage::look);
    connect(m_other, &PickField::pickedByHand, this, &VersionsPage::compare);
    connect(m_changes, &QListWidget::currentRowChanged, this, &VersionsPage::glow);
    retranslate();
}

void VersionsPage::open(const QString &id, const QString &title)
{
    m_id = id;
    m_formTitle = title;
    m_versions.clear();
    m_title->setText(title);
    m_loading = true;
    sayWaiting();
    fill();
    clear();
    whenFinished(m_desk.versions(id), this, [this, id](const QList<Publication> &versions) {
        if (id != m_id)
            return;
        m_versions = versions;
        m_loading = false;
        sayWaiting();
        fill();
        look();
        takeFocus();
    });
}

void VersionsPage::sayWaiting()
{
    //: Designer: while the list of versions is being read.
    m_list->setWaiting(m_loading ? tr("The versions are being read. One moment.") : QString());
}

QString VersionsPage::nameOf(const Publication &version) const
{
    //: Designer: %1 is a version, "1.1".
    return tr("Version %1").arg(version.version);
}

void VersionsPage::fill()
{
    QList<SearchItem> items;
    QList<PickField::Choice> others;
    for (const Publication &version : std::as_const(m_versions)) {
        SearchItem item;
        item.id = QString::number(version.number);
        //: Designer, in the list of versions: the one that the counters use now.
        item.title = version.current ? tr("%1 (in use)").arg(nameOf(version)) : nameOf(version);
        const QString when = QLocale().toString(version.when.toLocalTime(), QStringLiteral("yyyy/M/d H:mm"));
        item.detail = version.who.isEmpty()
            //: Designer, in the list of versions: nobody published it with this program.
            ? tr("Put there by hand")
            : version.note.isEmpty()
                //: Designer, in the list of versions: when and by whom.
                ? tr("%1, %2").arg(when, version.who)
                //: Designer, in the list of versions: when, by whom, what was noted.
                : tr("%1, %2: %3").arg(when, version.who, version.note);
        items << item;
        others << PickField::Choice { item.id, item.title };
    }
    m_list->setItems(items);
    m_other->setChoices(others);
}

std::optional<Publication> VersionsPage::version() const
{
    const QString id = m_list->currentId();
    for (const Publication &version : m_versions) {
        if (QString::number(version.number) == id)
            return version;
    }
    return std::nullopt;
}

void VersionsPage::look()
{
    const auto looked = version();
    if (!looked) {
        clear();
        emit lookedAtChanged();
        return;
    }
    // Beside the one before it; the first one beside itself.
    const auto at = std::find(m_versions.begin(), m_versions.end(), *looked);
    const auto before = at + 1 == m_versions.end() ? at : at + 1;
    m_other->setPicked(QString::number(before->number));
    compare();
    emit lookedAtChanged();
}

/// Nothing of another form is left, nor comes later.
void VersionsPage::clear()
{
    ++m_run;
    m_differences.clear();
    m_before = m_after = {};
    m_changes->clear();
    for (QLabel *words : { m_told, m_beforeName, m_afterName })
        words->clear();
    m_beforePaper->setSheets({});
    m_afterPaper->setSheets({});
}

void VersionsPage::compare()
{
    const auto after = version();
    const auto before = std::find_if(m_versions.begin(), m_versions.end(),
        [this](const Publication &other) { return QString::number(other.number) == m_other->picked(); });
    if (!after || before == m_versions.end())
        return;
    ++m_run;
    m_beforeName->setText(nameOf(*before));
    m_afterName->setText(nameOf(*after));
    showPaper(m_beforePaper, before->folder, &VersionsPage::m_before);
    showPaper(m_afterPaper, after->folder, &VersionsPage::m_after);
    whenFinished(m_desk.compare(before->folder, after->folder), this,
        [this, run = m_run](const Outcome<QList<Difference>> &differences) {
            if (run != m_run)
                return;
            if (differences)
                showDifferences(*differences);
            else
                emit failed(differences.error().message);
        });
}

void VersionsPage::showDifferences(const QList<Difference> &differences)
{
    m_differences = differences;
    m_changes->clear();
    for (const Difference &difference : differences)
        m_changes->addItem(sentenceFor(difference, settings::shownLanguage()));
    //: Designer: two versions of a form were compared.
    m_told->setText(differences.isEmpty() ? tr("Nothing differs.")
                                          //: Designer: two versions of a form were compared.
                                          : tr("%n difference(s)", nullptr, int(differences.size())));
}

void VersionsPage::showPaper(PageView *view, const QString &folder, documents::FormTemplate VersionsPage::*form)
{
    const auto load = [this, view, form, run = m_run](const Outcome<documents::FormTemplate> &loaded) {
        if (run != m_run)
            return;
        if (!loaded) {
            view->setSheets({});
            return;
        }
        this->*form = *loaded;
        const auto show = [this, view, run, loaded = *loaded](const QList<QImage> &pictures) {
            if (run != m_run)
                return;
            QList<widgets::SheetPicture> sheets;
            for (int page = 1; page <= loaded.pages.size(); ++page)
                sheets << widgets::SheetPicture { { loaded.pages.at(page - 1).widthMm,
                                                      loaded.pages.at(page - 1).heightMm },
                    pictures.value(page - 1), frames(loaded, page) };
            view->setSheets(sheets);
        };
        whenFinished(m_desk.pictures(*loaded), this, show);
    };
    whenFinished(m_desk.load(folder), this, load);
}

void VersionsPage::glow(int row)
{
    if (row < 0 || row >= m_differences.size())
        return;
    const Place &place = m_differences.at(row).place;
    const auto show = [&place](PageView *view, const documents::FormTemplate &form) {
        const documents::Field *field = form.field(place.field);
        if (field)
            view->setGlow(field->page - 1, extentOf(*field));
        else
            view->clearGlow();
    };
    show(m_beforePaper, m_before);
    show(m_afterPaper, m_after);
}

void VersionsPage::takeFocus()
{
    m_list->focusSearch();
}

void VersionsPage::retranslate()
{
    //: Designer: search box of the list of versions, read aloud and as placeholder.
    m_list->setLabel(tr("Search a version"));
    //: Designer: which version the one above is compared with.
    m_other->setLabel(tr("Compared with"));
    //: Designer: list of what differs, read aloud.
    m_changes->setAccessibleName(tr("Differences"));
    sayWaiting();
    fill();
    if (!m_differences.isEmpty())
        showDifferences(m_differences);
}

void VersionsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::designer
