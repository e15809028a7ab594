#include "app/identity/DocumentPage.h"
#include "app/identity/GaijiEntry.h"
#include "app/identity/PictureEntry.h"
#include "app/identity/PictureWork.h"
#include "widgets/BusyLine.h"
#include "widgets/Notice.h"
#include "widgets/theme/Theme.h"

#include <QApplication>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

// What is still open on the page, what its actions are called and do.
namespace madoguchi::identity {

using reception::PersonField;

void DocumentPage::entryChanged()
{
    m_asked.invalidate();
    updateLine();
    emit actionChanged();
}

void DocumentPage::stopReading()
{
    m_work->stop();
    for (PictureEntry *entry : std::as_const(m_entries))
        entry->awaitNothing();
    for (GaijiEntry *entry : std::as_const(m_gaiji))
        entry->awaitNothing();
    entryChanged();
    focusNext();
}

/// What is being read, or what is still to be written down.
void DocumentPage::updateLine()
{
    if (isReading()) {
        //: Page that shows a document, below the entries: their pictures are being read to propose what they say.
        m_busy->start(tr("The pictures are being read. You can type meanwhile."));
        m_lines->setCurrentWidget(m_busy);
        return;
    }
    m_busy->stop();
    m_lines->setCurrentWidget(m_open);
    QStringList names;
    for (const OpenItem &item : openItems())
        names << item.name;
    //: Between the items of a list, such as "Name, Address".
    const QString list = names.join(tr(", "));
    //: Button in the line that says what is still open: goes there.
    const QString next = tr("Go there");
    if (names.isEmpty()) {
        //: Page that shows a document, below the entries: everything is confirmed or chosen.
        m_open->say(widgets::Notice::Kind::Success, tr("Everything is written down."));
    } else if (asksToAgree()) {
        //: Page that shows a document, after the first press of the main action. %1 are the items that are empty, such
        //: as "Name, Address": a second press goes on without them.
        m_open->say(
            widgets::Notice::Kind::Warning, tr("Still open: %1. Press again to leave this for later.").arg(list), next);
    } else {
        //: Page that shows a document, below the entries. %n is how many are to be confirmed or chosen, %1 which ones.
        const QString text = tr("Still to be confirmed (%n): %1", nullptr, int(names.size())).arg(list);
        m_open->say(m_asked.isValid() ? widgets::Notice::Kind::Warning : widgets::Notice::Kind::Info, text, next);
    }
}

void DocumentPage::focusNext()
{
    const QList<OpenItem> open = openItems();
    if (open.isEmpty())
        setFocus();
    else
        focusOn(open.first().entry);
}

void DocumentPage::focusOn(QWidget *entry)
{
    if (auto *picture = qobject_cast<PictureEntry *>(entry))
        picture->takeFocus();
    else if (auto *gaiji = qobject_cast<GaijiEntry *>(entry))
        gaiji->takeFocus();
    m_column->activate();
    m_area->ensureWidgetVisible(entry, 0, theme::px(8));
}

bool DocumentPage::isReading() const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [](const PictureEntry *entry) {
        return entry->isAwaiting();
    }) || std::any_of(m_gaiji.begin(), m_gaiji.end(), [](const GaijiEntry *entry) { return entry->isAwaiting(); });
}

QList<DocumentPage::OpenItem> DocumentPage::openItems() const
{
    QList<OpenItem> items;
    for (PictureEntry *entry : m_entries) {
        if (!entry->isConfirmed())
            items << OpenItem { entry->label(), entry, !entry->isEmpty() };
    }
    for (GaijiEntry *entry : m_gaiji) {
        if (entry->character().isEmpty())
            items << OpenItem { entry->gaiji().mark, entry, false };
    }
    return items;
}

bool DocumentPage::asksToAgree() const
{
    const QList<OpenItem> open = openItems();
    return m_asked.isValid() && !open.isEmpty()
        && std::none_of(open.begin(), open.end(), [](const OpenItem &item) { return item.isUnconfirmed; });
}

/// Something is open, or confirmed and not in the reception yet.
bool DocumentPage::takesOver() const
{
    const bool someOpen = std::any_of(m_entries.begin(), m_entries.end(), [this](const PictureEntry *entry) {
        return !entry->isConfirmed() || !m_written.has(m_role, entry->field())
            || entry->text() != m_written.text(m_role, entry->field());
    });
    const bool someChosen = std::any_of(m_gaiji.begin(), m_gaiji.end(), [this](const GaijiEntry *entry) {
        return entry->character() != m_written.character(m_role, entry->gaiji().mark);
    });
    return someOpen || someChosen;
}

QString DocumentPage::mainActionText() const
{
    if (asksToAgree())
        //: Main action of the page that shows a document, after it has said what is still empty.
        return tr("Leave the rest for later");
    if (!m_entries.isEmpty() || !m_gaiji.isEmpty())
        //: Main action of the page that shows a document: what was confirmed goes into the reception.
        return tr("Use what is written here");
    //: Main action of the page that shows a document which was compared with the visitor.
    return tr("Compared, go on");
}

bool DocumentPage::isMainActionEnabled() const
{
    return !isReading();
}

void DocumentPage::runMainAction()
{
    if (!isMainActionEnabled())
        return;
    const bool agreed = asksToAgree() && m_asked.elapsed() >= QApplication::doubleClickInterval();
    if (!openItems().isEmpty() && !agreed) {
        if (!m_asked.isValid())
            m_asked.start();
        updateLine();
        focusNext();
        emit actionChanged();
        return;
    }
    QMap<PersonField, QString> texts;
    for (const PictureEntry *entry : std::as_const(m_entries))
        texts.insert(entry->field(), entry->isConfirmed() ? entry->text() : QString());
    m_written.takeTexts(m_role, texts);
    takeCharacters();
    emit compared();
}

void DocumentPage::takeCharacters()
{
    QMap<QString, QString> characters;
    QMap<QString, cards::Bitmap> pictures;
    for (const GaijiEntry *entry : std::as_const(m_gaiji)) {
        characters.insert(entry->gaiji().mark, entry->character());
        if (entry->putsPicture())
            pictures.insert(entry->gaiji().mark, *entry->gaiji().picture);
    }
    const bool isNew = !pictures.isEmpty() && pictures != m_reception.pictures(m_role);
    m_written.takeCharacters(m_role, characters);
    m_reception.setPictures(m_role, pictures);
    if (isNew)
        emit picturePut();
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
    if (m_entries.isEmpty() && m_gaiji.isEmpty())
        m_area->setFocus();
    else
        focusNext();
}

QString DocumentPage::helpText() const
{
    //: F1 help of the page that shows a document. To the clerk.
    return tr("Compare the photo with the visitor, and the words with the card.\n"
              "What the card has only as a picture is written down here; a proposal counts only when you confirm it.\n"
              "Esc goes back; F5 opens this page again.");
}

} // namespace madoguchi::identity
