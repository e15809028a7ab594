#pragma once

#include "app/documents/FormValues.h"
#include "app/forms/CharacterPanel.h"
#include "app/forms/FormSession.h"
#include "widgets/Suggestions.h"

#include <QObject>

#include <functional>

class QWidget;

namespace madoguchi::widgets {
class Button;
class Field;
}

namespace madoguchi::forms {

/// One entry of a form on the screen: the kit's field for its kind, kept in step with the session. What the person is
/// typing is never rewritten under the cursor; it is put in order when the field is left.
class EntryField : public QObject {
    Q_OBJECT

public:
    EntryField(const FormEntry &entry, const QString &language, QWidget *parent);

    [[nodiscard]] const FormEntry &entry() const { return m_entry; }
    [[nodiscard]] widgets::Field *field() const { return m_field; }

    void show(const EntryState &state);
    /// What the layout says about the entry's places on the paper.
    void setWarnings(const QList<documents::Warning> &warnings);
    void setCharacters(const CharacterSources &sources); ///< of an entry that is text
    void setPointedAt(bool pointedAt); ///< the clerk wanted to print while this was missing or doubtful
    void setMarked(bool marked); ///< the visitor says that it is not right
    void setSuggestions(widgets::Suggestions::Source source); ///< of an entry that is one line of text
    void wipe(); ///< shows nothing any more, also not by undo

signals:
    void typed(const QString &text);
    void composed(const QString &text, const QString &reading); ///< by an input method, in a line of text
    void grown(); ///< something appeared below the entry
    void substituteChosen(const QString &character, const madoguchi::documents::Substitute &substitute);

private:
    template <typename TextField>
    void setUpText(TextField *field);
    void setUpDate();
    void setUpChoice(const QString &language);
    void setUpCheck();
    void setUpCount();
    void setUpLines();
    void setUpCharacters();
    void updateCharacters();
    [[nodiscard]] bool hasWarning(documents::WarningCode code) const;
    [[nodiscard]] bool hasOverflow(bool ofEra) const; ///< an era that is written out, or something that does not fit
    [[nodiscard]] QString characterNote() const;
    void showValue();
    void updateWords();
    [[nodiscard]] QString error() const;
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QString preApplicationNote() const; ///< beside what is read out of a date, in place of the hint else

    FormEntry m_entry;
    QString m_language;
    QString m_label;
    widgets::Field *m_field = nullptr;
    std::function<QString()> m_text;
    std::function<void(const QString &)> m_setText;
    std::function<void(const QString &)> m_setDocument;
    std::function<void(const QString &)> m_showReading; ///< of a date, with a note behind it
    EntryState m_state;
    QString m_documentText;
    QList<documents::Warning> m_warnings;
    CharacterPanel *m_characters = nullptr; ///< null: the entry is no text
    widgets::Button *m_replace = nullptr; ///< shows what may stand for characters that can be printed
    bool m_hasSubstitutes = false; ///< for a character that cannot be printed
    bool m_pointedAt = false;
    bool m_marked = false;
};

/// What is shown beside a date as it is typed: "昭和29年3月9日 (1954)"; empty when it is none.
[[nodiscard]] QString readingOf(const QString &typed);

} // namespace madoguchi::forms
