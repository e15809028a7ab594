#pragma once

#include "widgets/Field.h"
#include "widgets/Suggestions.h"

namespace madoguchi::widgets {

class TextEdit;

/// One line of text that may come from a document. Undo and redo work, an input method can compose, and the cursor
/// never stops inside a surrogate pair or before a variation selector.
class OriginField : public Field {
    Q_OBJECT

public:
    enum class Script { Interface, Name }; ///< names and addresses are set in IPAmj Mincho

    explicit OriginField(const QString &label, Script script = Script::Interface, QWidget *parent = nullptr);

    void setDocumentText(const QString &text); ///< what the document says; shown and locked
    void clearDocumentText(); ///< no document speaks about this any more
    void setText(const QString &text); ///< by program; differs from the document's: counts as changed by hand
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isLocked() const;
    void setPlaceholder(const QString &text);
    void setSuggestions(Suggestions::Source source); ///< once
    [[nodiscard]] QWidget *control() const override;

signals:
    void textEdited(const QString &text); ///< by the person, also by undo and by putting the card's value back

    void composed(const QString &text, const QString &reading); ///< see TextEdit

protected:
    virtual void textChanged() { } ///< by whomever
    void unlock() override;
    void restoreDocument() override;
    void troubleChanged() override;

private:
    void updateOrigin();

    TextEdit *m_edit;
    QString m_documentText;
    bool m_hasDocument = false;
};

} // namespace madoguchi::widgets
