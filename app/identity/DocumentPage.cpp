#include "app/identity/DocumentPage.h"

#include "app/identity/DocumentHead.h"
#include "app/identity/DocumentPicture.h"
#include "app/identity/FactsTable.h"
#include "app/identity/GaijiEntry.h"
#include "app/identity/PictureEntry.h"
#include "app/identity/PictureLabel.h"
#include "app/identity/PictureWork.h"
#include "devices/cards/DocumentChecks.h"
#include "widgets/BusyLine.h"
#include "widgets/Notice.h"
#include "widgets/theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedLayout>

#include <algorithm>

namespace madoguchi::identity {

using reception::PersonField;

namespace {

constexpr QSize LargestLine(760, 72);
} // namespace

DocumentPage::DocumentPage(reception::Reception &reception, QWidget *parent)
    : ActionPage(parent)
    , m_reception(reception)
    , m_written(reception)
    , m_work(new PictureWork(this))
    , m_head(new DocumentHead(this))
    , m_area(new QScrollArea(this))
    , m_below(new QWidget(this))
    , m_open(new widgets::Notice(this))
    , m_busy(new widgets::BusyLine(this))
{
    setObjectName(QStringLiteral("documentPage"));
    layOut();
    connect(m_open, &widgets::Notice::actionTriggered, this, &DocumentPage::focusNext);
    connect(m_busy, &widgets::BusyLine::cancelled, this, &DocumentPage::stopReading);
    connect(&m_reception, &reception::Reception::documentTaken, this,
        [this](cards::DocumentKind, reception::Role role) { m_written.forget(role); });
    connect(&m_reception, &reception::Reception::ended, this, [this] {
        close();
        m_written.forget();
    });
    close();
}

DocumentPage::~DocumentPage() = default;

void DocumentPage::layOut()
{
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_open->setObjectName(QStringLiteral("openItems"));
    auto *below = new QVBoxLayout(m_below);
    below->setContentsMargins(theme::px(8), 0, theme::px(24), 0); // as the entries above
    m_lines = new QStackedLayout;
    below->addLayout(m_lines);
    m_lines->addWidget(m_open);
    m_lines->addWidget(m_busy);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::px(8));
    column->addWidget(m_area, 1);
    column->addWidget(m_below);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::px(32), theme::px(20), theme::px(8), theme::px(8));
    row->setSpacing(theme::px(24));
    row->addWidget(m_head, 1);
    row->addLayout(column, 1);
}

void DocumentPage::close()
{
    m_work->stop();
    m_entries.clear();
    m_gaiji.clear();
    m_asked.invalidate();
    m_head->clear();
    m_busy->stop();
    m_open->clear();
    delete m_area->takeWidget();
    auto *content = new QWidget;
    // As wide as the area is: what it holds wraps.
    content->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(
        theme::px(8), theme::px(4), theme::px(24), theme::px(16)); // room for the ring of focus
    m_column->setSpacing(theme::px(12));
    m_area->setWidget(content);
}

void DocumentPage::open(reception::Role role)
{
    close();
    m_role = role;
    const cards::IdentityDocument *document = m_reception.documentOf(role);
    if (!document)
        return;
    //: What is being done, in the window's title.
    setWindowTitle(tr("compare the document"));
    addDoubts(*document);
    addPictureEntries(*document);
    addGaijiEntries(*document);
    addFace(*document);
    addFacts(*document);
    m_column->addStretch(1);
    const auto front = std::find_if(m_entries.begin(), m_entries.end(),
        [](const PictureEntry *entry) { return entry->what() != PictureText::Line && !entry->picture().isNull(); });
    m_head->show(*document, front == m_entries.end() ? QImage() : (*front)->picture());
    m_below->setVisible(!m_entries.isEmpty() || !m_gaiji.isEmpty());
    entryChanged();
}

void DocumentPage::addHeading(const QString &text)
{
    auto *heading = new QLabel(text);
    heading->setFont(theme::font(theme::TextSize::Subtitle, true));
    heading->setWordWrap(true);
    m_column->addWidget(heading);
}

void DocumentPage::addPictureEntries(const cards::IdentityDocument &document)
{
    for (const PictureField &field : pictureFields(document)) {
        const auto picture = field.what == PictureText::None ? Outcome<QImage>(QImage()) : draw(field.picture);
        if (m_entries.isEmpty())
            //: Heading above pictures of what a document does not say as text.
            addHeading(tr("Written as a picture: please write it down"));
        auto *entry = new PictureEntry(field, picture.value_or(QImage()));
        m_entries << entry;
        m_column->addWidget(entry);
        connect(entry, &PictureEntry::changed, this, &DocumentPage::entryChanged);
        connect(entry, &PictureEntry::confirmed, this, &DocumentPage::focusNext);
        if (!picture)
            //: Below an entry: the card's picture is damaged.
            entry->setTrouble(tr("The picture in the chip cannot be drawn. Type what the card itself shows."));
        else if (field.what == PictureText::None)
            //: Below an entry of a residence card whose address was entered later, in a way that cannot be read.
            entry->setTrouble(tr("The newest address stands on the back of the card. Type what is written there."));
        fillIn(entry);
    }
    m_work->read(m_entries);
}

/// What was written down before from this very document counts; what somebody typed before is only a proposal.
void DocumentPage::fillIn(PictureEntry *entry)
{
    const QString known = m_reception.person(m_role).text(entry->field());
    if (m_written.has(m_role, entry->field()))
        entry->setKnown(known);
    else if (!known.isEmpty())
        entry->setEarlier(known);
}

void DocumentPage::addGaijiEntries(const cards::IdentityDocument &document)
{
    for (const cards::Gaiji &gaiji :
        gaijiIn(document, { document.name.value_or(QString()), document.address.value_or(QString()) })) {
        if (m_gaiji.isEmpty())
            //: Heading above characters that a driving licence has only as pictures (外字).
            addHeading(tr("Characters that the licence has as pictures"));
        auto *entry = new GaijiEntry(gaiji);
        if (!m_gaiji.isEmpty())
            m_gaiji.last()->setNext(entry);
        m_gaiji << entry;
        m_column->addWidget(entry);
        entry->setCharacter(m_written.character(m_role, gaiji.mark));
        connect(entry, &GaijiEntry::changed, this, &DocumentPage::entryChanged);
        if (gaiji.picture)
            m_work->propose(entry);
    }
}

void DocumentPage::addDoubts(const cards::IdentityDocument &document)
{
    QStringList words;
    for (const cards::DocumentDoubt doubt : cards::doubtsOf(document, QDate::currentDate()))
        words << cards::textFor(doubt);
    if (words.isEmpty())
        return;
    auto *notice = new widgets::Notice;
    notice->setObjectName(QStringLiteral("doubts"));
    notice->say(widgets::Notice::Kind::Warning, words.join(u'\n'));
    m_column->addWidget(notice);
}

/// Name and address as the card's face shows them, beside what the chip says: the face has every character.
void DocumentPage::addFace(const cards::IdentityDocument &document)
{
    if (!document.face)
        return;
    //: Heading above pictures of a My Number card's face.
    addHeading(tr("As the card shows it"));
    for (const auto &picture : { document.face->nameImage, document.face->addressImage }) {
        const auto drawn = picture ? draw(*picture) : Outcome<QImage>(QImage());
        if (!drawn || drawn->isNull())
            continue;
        auto *label = new PictureLabel;
        label->setObjectName(QStringLiteral("facePicture"));
        label->setLargest(LargestLine);
        //: For a screen reader: name or address as the face of the card shows it.
        label->setPicture(*drawn, tr("Picture of the card's face"));
        m_column->addWidget(label);
    }
}

void DocumentPage::addFacts(const cards::IdentityDocument &document)
{
    //: Heading above everything that a document says as text.
    addHeading(tr("What the document says"));
    m_column->addWidget(new FactsTable(factsOf(document, QDate::currentDate())));
}

void DocumentPage::changeEvent(QEvent *event)
{
    // What has been written down is worth more than words in the new language: they come when the page is opened again.
    if (event->type() == QEvent::LanguageChange && !m_head->isEmpty() && !takesOver())
        open(m_role);
    else if (event->type() == QEvent::LanguageChange && !m_head->isEmpty())
        updateLine();
    ActionPage::changeEvent(event);
}

} // namespace madoguchi::identity
