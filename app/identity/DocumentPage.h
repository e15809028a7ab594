#pragma once

#include "app/reception/Reception.h"
#include "widgets/ActionPage.h"

#include <QMap>
#include <QSet>

#include <atomic>
#include <map>
#include <memory>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace madoguchi::widgets {
class Notice;
}

namespace madoguchi::identity {

class GaijiEntry;
class PictureEntry;
class PictureLabel;

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
    [[nodiscard]] bool isMainActionEnabled() const override;
    void runMainAction() override;
    [[nodiscard]] QString secondActionText() const override;
    void runSecondAction() override;
    bool goBack() override;
    void takeFocus() override;
    [[nodiscard]] QString helpText() const override;

signals:
    void compared(); ///< the clerk has taken over what is shown
    void left(); ///< without taking anything over

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void showHead(const cards::IdentityDocument &document);
    void showPhoto(const cards::IdentityDocument &document);
    void addPictureEntries(const cards::IdentityDocument &document);
    void fillIn(PictureEntry *entry);
    void addGaijiEntries(const cards::IdentityDocument &document);
    void addDoubts(const cards::IdentityDocument &document);
    void addFace(const cards::IdentityDocument &document);
    void addFacts(const cards::IdentityDocument &document);
    void addHeading(const QString &text);
    void readPictures();
    void propose(GaijiEntry *entry);
    void focusNext();
    void takeOverEntries();
    void takeOverCharacters();
    [[nodiscard]] bool takesOver() const; ///< there is something to write down, and not all of it is confirmed
    [[nodiscard]] std::optional<reception::Role> nextRole() const; ///< another person whose document was read

    reception::Reception &m_reception;
    reception::Role m_role = reception::Role::Applicant;
    PictureLabel *m_photo;
    QLabel *m_noPhoto;
    QLabel *m_title;
    widgets::Notice *m_genuine;
    QScrollArea *m_area;
    QVBoxLayout *m_column = nullptr; ///< of what lies in the area
    /// What was taken over from the documents that are there now: another document is written down anew.
    struct Written {
        QSet<reception::PersonField> fields;
        QMap<QString, QString> characters; ///< by their marks
    };
    std::map<reception::Role, Written> m_written;
    QList<PictureEntry *> m_entries;
    QList<GaijiEntry *> m_gaiji;
    std::shared_ptr<std::atomic_bool> m_stopped; ///< tells the readers of pictures that nobody waits any more
};

} // namespace madoguchi::identity
