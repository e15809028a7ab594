#include "app/identity/DocumentPage.h"

#include "app/identity/DocumentPicture.h"
#include "app/identity/FactsTable.h"
#include "app/identity/GaijiCandidates.h"
#include "app/identity/GaijiEntry.h"
#include "app/identity/GenuineWords.h"
#include "app/identity/PictureEntry.h"
#include "app/identity/PictureLabel.h"
#include "devices/cards/DocumentChecks.h"
#include "widgets/Notice.h"
#include "widgets/theme/Theme.h"

#include <QEvent>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QtConcurrent>

#include <algorithm>

namespace madoguchi::identity {

using reception::PersonField;

namespace {

constexpr QSize LargestPhoto(240, 320);
constexpr QSize LargestLine(760, 72);
constexpr int CandidatesShown = 8;

widgets::Notice::Kind noticeKind(cards::Genuineness genuine)
{
    switch (genuine) {
    case cards::Genuineness::Yes:
        return widgets::Notice::Kind::Success;
    case cards::Genuineness::Unchecked:
        return widgets::Notice::Kind::Warning;
    case cards::Genuineness::No:
        break;
    }
    return widgets::Notice::Kind::Error;
}

QString withCharacters(QString text, const QMap<QString, QString> &characters)
{
    for (auto it = characters.cbegin(); it != characters.cend(); ++it) {
        if (!it->isEmpty())
            text.replace(it.key(), *it);
    }
    return text;
}

} // namespace

DocumentPage::DocumentPage(reception::Reception &reception, QWidget *parent)
    : ActionPage(parent)
    , m_reception(reception)
    , m_photo(new PictureLabel(this))
    , m_noPhoto(new QLabel(this))
    , m_title(new QLabel(this))
    , m_genuine(new widgets::Notice(this))
    , m_area(new QScrollArea(this))
{
    setObjectName(QStringLiteral("documentPage"));
    layOut();
    connect(&m_reception, &reception::Reception::documentTaken, this, [this] { m_written.clear(); });
    connect(&m_reception, &reception::Reception::ended, this, [this] {
        close();
        m_written.clear();
    });
    close();
}

DocumentPage::~DocumentPage()
{
    *m_stopped = true;
}

void DocumentPage::layOut()
{
    m_photo->setLargest(LargestPhoto);
    m_photo->setObjectName(QStringLiteral("documentPhoto"));
    m_title->setFont(theme::font(theme::TextSize::Subtitle, true));
    m_title->setWordWrap(true);
    m_noPhoto->setWordWrap(true);
    m_genuine->setObjectName(QStringLiteral("genuineNotice"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *head = new QVBoxLayout;
    head->setSpacing(theme::px(12));
    for (QWidget *part : { static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_photo),
             static_cast<QWidget *>(m_noPhoto), static_cast<QWidget *>(m_genuine) })
        head->addWidget(part);
    head->addStretch(1);
    auto *side = new QWidget(this);
    side->setLayout(head);
    head->setContentsMargins(0, 0, 0, 0);
    side->setFixedWidth(theme::px(LargestPhoto.width() + 40));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::px(32), theme::px(20), theme::px(8), theme::px(8));
    row->setSpacing(theme::px(24));
    row->addWidget(side);
    row->addWidget(m_area, 1);
}

void DocumentPage::close()
{
    if (m_stopped)
        *m_stopped = true;
    m_stopped = std::make_shared<std::atomic_bool>(false);
    m_entries.clear();
    m_gaiji.clear();
    m_photo->setPicture({}, {});
    m_title->clear();
    m_genuine->clear();
    delete m_area->takeWidget();
    auto *content = new QWidget;
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
    showHead(*document);
    addDoubts(*document);
    addPictureEntries(*document);
    addGaijiEntries(*document);
    addFace(*document);
    addFacts(*document);
    m_column->addStretch(1);
    emit actionChanged();
}

void DocumentPage::showHead(const cards::IdentityDocument &document)
{
    m_title->setText(nameOf(document.kind));
    m_genuine->say(noticeKind(document.genuine), sentenceFor(document));
    showPhoto(document);
}

void DocumentPage::showPhoto(const cards::IdentityDocument &document)
{
    const auto photo = photoOf(document);
    const auto drawn = photo ? draw(*photo) : Outcome<QImage>(QImage());
    m_photo->setVisible(drawn && !drawn->isNull());
    m_noPhoto->setVisible(!m_photo->isVisibleTo(this));
    if (m_photo->isVisibleTo(this))
        //: For a screen reader: the photo of a document's holder.
        m_photo->setPicture(*drawn, tr("Photo of the holder"));
    m_noPhoto->setText(drawn
            //: In place of a photo: this reading brought none.
            ? tr("No photo was read. Compare the visitor with the card itself.")
            //: In place of a photo: the card's picture is damaged.
            : tr("The photo in the chip cannot be drawn. Compare the visitor with the card itself."));
}

void DocumentPage::addHeading(const QString &text)
{
    auto *heading = new QLabel(text);
    heading->setFont(theme::font(theme::TextSize::Subtitle, true));
    m_column->addWidget(heading);
}

void DocumentPage::addPictureEntries(const cards::IdentityDocument &document)
{
    QByteArray shown; // a card's whole front is shown once, above its first item
    for (const PictureField &field : pictureFields(document)) {
        const auto picture = field.what == PictureText::None ? Outcome<QImage>(QImage()) : draw(field.picture);
        if (m_entries.isEmpty())
            //: Heading above pictures of what a document does not say as text.
            addHeading(tr("Written as a picture: please write it down"));
        auto *entry = new PictureEntry(field, picture.value_or(QImage()), shown == field.picture.bytes);
        shown = field.picture.bytes;
        m_entries << entry;
        m_column->addWidget(entry);
        connect(entry, &PictureEntry::changed, this, &ActionPage::actionChanged);
        connect(entry, &PictureEntry::confirmed, this, &DocumentPage::focusNext);
        if (!picture)
            //: Below an entry: the card's picture is damaged.
            entry->setTrouble(tr("The picture in the chip cannot be drawn. Type what the card itself shows."));
        else if (field.what == PictureText::None)
            //: Below an entry of a residence card whose address was entered later, in a way that cannot be read.
            entry->setTrouble(tr("The newest address stands on the back of the card. Type what is written there."));
        fillIn(entry);
    }
    readPictures();
}

/// What was written down before from this very document counts; what somebody typed before is only a proposal.
void DocumentPage::fillIn(PictureEntry *entry)
{
    const QString known = m_reception.person(m_role).text(entry->field());
    if (m_written[m_role].fields.contains(entry->field()))
        entry->setKnown(known);
    else if (!known.isEmpty())
        entry->setProposal(known);
}

/// Each picture once, whatever is wanted of it.
void DocumentPage::readPictures()
{
    QMap<qint64, QList<PictureEntry *>> wanted;
    for (PictureEntry *entry : std::as_const(m_entries)) {
        if (entry->isEmpty() && !entry->picture().isNull())
            wanted[entry->pictureKey()] << entry;
    }
    for (const QList<PictureEntry *> &entries : std::as_const(wanted)) {
        for (PictureEntry *entry : entries)
            entry->awaitProposal();
        auto *watcher = new QFutureWatcher<Outcome<QString>>(entries.first());
        connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, entries] {
            watcher->deleteLater();
            const auto result = watcher->result();
            for (PictureEntry *entry : entries)
                result ? entry->setProposal(proposalFrom(*result, entry->what()))
                       : entry->setTrouble(result.error().message);
        });
        const bool isOneLine = entries.first()->what() == PictureText::Line;
        watcher->setFuture(QtConcurrent::run([picture = entries.first()->picture(), isOneLine, stopped = m_stopped] {
            return readPicture(picture, isOneLine, [stopped] { return stopped->load(); });
        }));
    }
}

void DocumentPage::addGaijiEntries(const cards::IdentityDocument &document)
{
    for (const cards::Gaiji &gaiji :
        gaijiIn(document, { document.name.value_or(QString()), document.address.value_or(QString()) })) {
        if (m_gaiji.isEmpty())
            //: Heading above characters that a driving licence has only as pictures (外字).
            addHeading(tr("Characters that the licence has as pictures"));
        auto *entry = new GaijiEntry(gaiji);
        m_gaiji << entry;
        m_column->addWidget(entry);
        entry->setCharacter(m_written[m_role].characters.value(gaiji.mark));
        connect(entry, &GaijiEntry::changed, this, &ActionPage::actionChanged);
        if (gaiji.picture)
            propose(entry);
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

void DocumentPage::propose(GaijiEntry *entry)
{
    auto *watcher = new QFutureWatcher<QStringList>(entry);
    connect(watcher, &QFutureWatcherBase::finished, entry, [watcher, entry] {
        watcher->deleteLater();
        entry->setCandidates(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([picture = *entry->gaiji().picture, stopped = m_stopped] {
        return candidatesFor(picture, CandidatesShown, [stopped] { return stopped->load(); });
    }));
}

void DocumentPage::focusNext()
{
    const auto open = std::find_if(
        m_entries.begin(), m_entries.end(), [](const PictureEntry *entry) { return !entry->isConfirmed(); });
    if (open != m_entries.end())
        (*open)->takeFocus();
    else
        setFocus();
}

bool DocumentPage::takesOver() const
{
    const bool someOpen = std::any_of(
        m_entries.begin(), m_entries.end(), [](const PictureEntry *entry) { return !entry->isConfirmed(); });
    const bool someChosen = std::any_of(m_gaiji.begin(), m_gaiji.end(), [this](const GaijiEntry *entry) {
        const auto written = m_written.find(m_role);
        return written == m_written.end()
            || entry->character() != written->second.characters.value(entry->gaiji().mark);
    });
    return someOpen || someChosen;
}

QString DocumentPage::mainActionText() const
{
    if (!m_entries.isEmpty() || !m_gaiji.isEmpty())
        //: Main action of the page that shows a document: what was confirmed goes into the reception.
        return tr("Use what is written here");
    //: Main action of the page that shows a document which was compared with the visitor.
    return tr("Compared, go on");
}

bool DocumentPage::isMainActionEnabled() const
{
    // An empty entry is left for later; a proposal that nobody has confirmed is not.
    return std::all_of(m_entries.begin(), m_entries.end(),
        [](const PictureEntry *entry) { return entry->isConfirmed() || entry->isEmpty(); });
}

void DocumentPage::runMainAction()
{
    if (!isMainActionEnabled())
        return;
    takeOverEntries();
    takeOverCharacters();
    emit compared();
}

void DocumentPage::takeOverEntries()
{
    for (const PictureEntry *entry : std::as_const(m_entries)) {
        if (!entry->isConfirmed())
            continue;
        m_reception.setByHand(m_role, entry->field(), entry->text());
        m_written[m_role].fields << entry->field();
    }
}

/// From the document's own text, so that another character can be chosen later; what somebody has typed since stays.
void DocumentPage::takeOverCharacters()
{
    Written &written = m_written[m_role];
    const QMap<QString, QString> before = written.characters;
    for (const GaijiEntry *entry : std::as_const(m_gaiji))
        written.characters.insert(entry->gaiji().mark, entry->character());
    for (const PersonField field : { PersonField::Name, PersonField::Address }) {
        const reception::Entry &entry = m_reception.person(m_role).entry(field);
        const bool isOurs = entry.value == withCharacters(entry.original, before);
        const QString text = withCharacters(isOurs ? entry.original : entry.value, written.characters);
        m_reception.setByHand(m_role, field, text);
    }
}

QString DocumentPage::secondActionText() const
{
    if (!takesOver())
        //: Second action of the page that shows a document: there are those of further persons.
        return nextRole() ? tr("Show the next document") : QString();
    //: Second action of the page that shows a document: nothing is taken over, it can be opened again.
    return tr("Later");
}

void DocumentPage::runSecondAction()
{
    if (takesOver())
        emit left();
    else if (const auto next = nextRole())
        open(*next);
}

std::optional<reception::Role> DocumentPage::nextRole() const
{
    const QList<reception::Role> roles = m_reception.documented();
    if (roles.size() < 2)
        return std::nullopt;
    return roles.at((roles.indexOf(m_role) + 1) % roles.size());
}

bool DocumentPage::goBack()
{
    emit left();
    return true;
}

void DocumentPage::takeFocus()
{
    if (!m_entries.isEmpty())
        focusNext();
    else if (!m_gaiji.isEmpty())
        m_gaiji.first()->takeFocus();
    else
        m_area->setFocus();
}

QString DocumentPage::helpText() const
{
    //: F1 help of the page that shows a document. To the clerk.
    return tr("Compare the photo with the visitor, and the words with the card.\n"
              "What the card has only as a picture is written down here; a proposal counts only when you confirm it.\n"
              "Esc goes back; F5 opens this page again.");
}

void DocumentPage::changeEvent(QEvent *event)
{
    // What has been written down is worth more than words in the new language: they come when the page is opened again.
    if (event->type() == QEvent::LanguageChange && !m_title->text().isEmpty() && !takesOver())
        open(m_role);
    ActionPage::changeEvent(event);
}

} // namespace madoguchi::identity
