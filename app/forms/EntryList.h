#pragma once

#include "app/addresses/PostalTable.h"
#include "app/forms/EntryField.h"
#include "app/forms/KanaSuggestions.h"

#include <QHash>
#include <QPointer>
#include <QScrollArea>

class QVBoxLayout;

namespace madoguchi::widgets {
class CheckField;
class PairLayout;
}

namespace madoguchi::forms {

/// The entries of one form below each other, in the groups that the form has: the left side of the Fill page.
/// Enter goes to the next entry, Ctrl+Z and Ctrl+Y undo and redo over all entries.
class EntryList : public QScrollArea {
    Q_OBJECT

public:
    explicit EntryList(FormSession &session, QWidget *parent = nullptr);

    void setPostalTable(const addresses::PostalTable &table) { m_postal = table; } ///< for addresses that are typed
    void setCharacters(const CharacterSources &sources); ///< beyond the fonts
    void setForm(int form, const QString &language); ///< builds the entries anew; -1: none
    [[nodiscard]] int form() const { return m_form; }
    void refresh(); ///< shows what the session holds
    void setWarnings(const QList<documents::Warning> &warnings);
    void setMarked(const QStringList &keys); ///< what the visitor says is not right
    void pointAtMissing(bool pointAt); ///< marks what is missing or doubtful
    void focusFirst(); ///< the first entry that needs the clerk, else the first that is not from the card
    void focusFirstRefused(); ///< whose value the paper has no room for
    bool focusFirstMissing(); ///< missing or with a problem; false: there is none
    bool focusNextMissing(); ///< the same, after the one that has the focus, then from the top
    void focusKey(const QString &key);
    [[nodiscard]] QString focusedKey() const;

signals:
    void entered(const madoguchi::forms::FormEntry &entry); ///< the focus came into this entry
    void cardRequested(madoguchi::reception::Role role);
    void heldMembersRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class EntryKey { None, Next, Undo, Redo };
    void clear();
    void build(const QString &language);
    void addHeading(const EntryGroup &group);
    void addSwitch();
    void addEntry(const FormEntry &entry, const QString &language);
    void addSuggestions(EntryField &field);
    bool focusMissingFrom(qsizetype first);
    void place(QWidget *field, bool isShort);
    void goToNext();
    [[nodiscard]] static EntryKey entryKey(QObject *watched, const QKeyEvent &event);
    void press(EntryKey key);
    void bringIntoView(QWidget *control);
    void bringFocusIntoView();
    [[nodiscard]] static QWidget *fieldAround(QWidget *control);
    [[nodiscard]] EntryField *fieldOf(const QString &key) const;

    FormSession &m_session;
    int m_form = -1;
    QWidget *m_host = nullptr; ///< stays while the entries are built anew
    QWidget *m_column = nullptr;
    QVBoxLayout *m_layout = nullptr;
    widgets::PairLayout *m_halfRow = nullptr; ///< two short entries beside each other
    struct Heading {
        QWidget *widget;
        EntryGroup group;
        QWidget *fromHold; ///< of a household member only, for as long as nothing is known of them
        QWidget *visitor; ///< the same, and the applicant is none yet
    };
    QList<EntryField *> m_entries;
    QList<Heading> m_headings;
    widgets::CheckField *m_same = nullptr;
    QList<documents::Warning> m_warnings;
    QStringList m_marked;
    addresses::PostalTable m_postal;
    CharacterSources m_characters;
    KanaSuggestions m_kana;
    QPointer<QWidget> m_growing; ///< field below which something appeared, or of a new form, while it has the focus
    bool m_isNew = false; ///< nothing of the form had the focus yet
    QString m_focused;
    bool m_pointAt = false;
};

} // namespace madoguchi::forms
