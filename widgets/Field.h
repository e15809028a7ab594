#pragma once

#include <QWidget>

class QHBoxLayout;

namespace madoguchi::widgets {

class Button;
class FieldHeading;
class FieldLine;

/// Where the text of a field comes from.
enum class FieldOrigin {
    Typed, ///< no document said anything about it
    Document, ///< as the document said it; locked until "直す" is pressed
    ByHand ///< the document said something else: the old value is shown and can be put back
};

/// What every field has: the label above with its marks (required, from the card, changed by hand), the control, and
/// a line below whose room is always there, for what is wrong or how to write it. The control is named after the label.
class Field : public QWidget {
    Q_OBJECT

public:
    explicit Field(const QString &label, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    [[nodiscard]] QString label() const { return m_label; }
    void setLabelWraps(bool wraps); ///< the label is a sentence; marks beside it are not shown
    void setRequired(bool required);
    [[nodiscard]] bool isRequired() const { return m_required; }
    void setMissing(bool missing); ///< required, empty, and the form is about to be printed: pointed at
    void setHint(const QString &hint); ///< how to write it; stands in the line below while nothing is wrong
    void setError(const QString &error); ///< one sentence what, one what to do; empty: nothing is wrong
    [[nodiscard]] QString error() const { return m_error; }
    void addAside(QWidget *widget); ///< at the right of the control, before its own buttons
    void addBelow(QWidget *widget); ///< under everything: what belongs to what was entered
    [[nodiscard]] FieldOrigin origin() const { return m_origin; }
    [[nodiscard]] virtual QWidget *control() const = 0; ///< what takes the focus
    void focusControl(); ///< focus by program, with the focus ring

signals:
    void entered(); ///< the focus came into the field (to let it glow on the paper)
    void left(); ///< the focus went out

protected:
    /// Lays the row out below the heading. `control` (the row itself or something in it) gets name and ring; with
    /// `mayComeFromDocument` there is room at the right for the buttons "直す" and "戻す".
    void setUp(QWidget *row, QWidget *control, bool mayComeFromDocument = false);
    void setNote(const QString &note); ///< in the place of the hint, while nothing is wrong
    void setOrigin(FieldOrigin origin, bool locked, const QString &oldValue = {});
    virtual void unlock() { } ///< "直す" (or F2) was pressed
    virtual void restoreDocument() { } ///< "戻す" was pressed
    [[nodiscard]] bool hasTrouble() const { return m_missing || !m_error.isEmpty(); }
    virtual void troubleChanged() { } ///< to repaint the control's outline
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateWords();
    void mend();

    QString m_label;
    QString m_hint;
    QString m_note;
    QString m_error;
    bool m_required = false;
    bool m_missing = false;
    FieldOrigin m_origin = FieldOrigin::Typed;
    bool m_locked = false;
    QString m_oldValue;
    FieldHeading *m_heading;
    QHBoxLayout *m_row = nullptr; ///< of the control
    Button *m_mend = nullptr; ///< "直す" while locked, "戻す" while changed by hand
    FieldLine *m_line;
};

} // namespace madoguchi::widgets
