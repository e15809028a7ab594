#pragma once

#include "app/identity/WrittenDown.h"
#include "app/reception/Reception.h"
#include "widgets/ActionPage.h"

#include <QElapsedTimer>

class QScrollArea;
class QStackedLayout;
class QVBoxLayout;

namespace madoguchi::widgets {
class BusyLine;
class Notice;
}

namespace madoguchi::identity {

class DocumentHead;
class GaijiEntry;
class PictureEntry;
class PictureWork;

/// The document of someone in the reception, as the clerk compares it: photo, whether it is genuine, everything that it
/// says; and what it has only as pictures, to be written down. Puts nothing into the reception before the main action.
class DocumentPage : public widgets::ActionPage {
    Q_OBJECT

public:
    explicit DocumentPage(reception::Reception &reception, QWidget *parent = nullptr);
    ~DocumentPage() override;

    void open(reception::Role role); ///< shows what the last document of this person said
    void close(); ///< drops everything that is shown, and stops reading pictures

    [[nodiscard]] QString mainActionText() const override;
    [[nodiscard]] bool isMainActionEnabled() const override; ///< not while pictures are read that nobody has typed
    void runMainAction() override;
    [[nodiscard]] QString secondActionText() const override;
    void runSecondAction() override;
    bool goBack() override;
    void takeFocus() override;
    [[nodiscard]] QString helpText() const override;

signals:
    void compared(); ///< the clerk has taken over what is shown
    void picturePut(); ///< before compared: a picture is to be printed in place of a mark, which it was not before
    void left(); ///< without taking anything over

protected:
    void changeEvent(QEvent *event) override;

private:
    /// Something to be written down that is not yet.
    struct OpenItem {
        QString name;
        QWidget *entry = nullptr;
        bool isUnconfirmed = false; ///< a text stands there that nobody has confirmed: it is never left out in passing
    };

    void layOut();
    void addPictureEntries(const cards::IdentityDocument &document);
    void fillIn(PictureEntry *entry);
    void takeCharacters();
    void addGaijiEntries(const cards::IdentityDocument &document);
    void addDoubts(const cards::IdentityDocument &document);
    void addFace(const cards::IdentityDocument &document);
    void addFacts(const cards::IdentityDocument &document);
    void addHeading(const QString &text);
    void entryChanged();
    void stopReading();
    void updateLine();
    void focusNext();
    void focusOn(QWidget *entry);
    [[nodiscard]] bool isReading() const;
    [[nodiscard]] QList<OpenItem> openItems() const;
    [[nodiscard]] bool asksToAgree() const; ///< a second press leaves what is open for later
    [[nodiscard]] bool takesOver() const; ///< there is something to write down, and not all of it is confirmed
    [[nodiscard]] std::optional<reception::Role> nextRole() const; ///< another person whose document was read

    reception::Reception &m_reception;
    reception::Role m_role = reception::Role::Applicant;
    WrittenDown m_written;
    PictureWork *m_work;
    DocumentHead *m_head;
    QScrollArea *m_area;
    QVBoxLayout *m_column = nullptr; ///< of what lies in the area
    QWidget *m_below; ///< the line below the area: what is open, or being read
    QStackedLayout *m_lines = nullptr;
    widgets::Notice *m_open;
    widgets::BusyLine *m_busy;
    QList<PictureEntry *> m_entries;
    QList<GaijiEntry *> m_gaiji;
    QElapsedTimer m_asked; ///< since the main action has said what is open; invalid: it has not
};

} // namespace madoguchi::identity
