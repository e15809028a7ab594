#pragma once

#include "app/identity/Transcription.h"

#include <QWidget>

class QBoxLayout;
class QSpacerItem;

namespace madoguchi::widgets {
class Button;
class FlowingField;
}

namespace madoguchi::identity {

class PictureLabel;

/// An item that the document has only as a picture: the picture of its line, and below it what it says. A proposal
/// counts only when the clerk has confirmed it: by Enter in the field, or by the button. The button pressed again, or
/// Ctrl+Z in the field, takes that back.
class PictureEntry : public QWidget {
    Q_OBJECT

public:
    /// A picture of more than the line alone is only read here; it is to be shown beside the entries.
    PictureEntry(const PictureField &field, const QImage &picture, QWidget *parent = nullptr);

    [[nodiscard]] QString label() const; ///< "Name"

    [[nodiscard]] reception::PersonField field() const { return m_field.field; }
    [[nodiscard]] PictureText what() const { return m_field.what; }
    [[nodiscard]] const QImage &picture() const { return m_picture; }
    [[nodiscard]] qint64 pictureKey() const; ///< equal for entries of one picture
    void setKnown(const QString &text); ///< written down and confirmed before
    void setEarlier(const QString &text); ///< typed, or filled in before the visit, without this picture
    void awaitProposal(); ///< the picture is being read
    void awaitNothing(); ///< whoever reads it was stopped
    [[nodiscard]] bool isAwaiting() const; ///< and nobody has typed anything meanwhile
    void setProposal(const QString &text); ///< empty: nothing was recognised; what has been typed stays
    void setTrouble(const QString &why); ///< there will be no proposal

    [[nodiscard]] QString text() const; ///< of a birth date: as the reception holds it
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool isConfirmed() const { return m_confirmed; }
    void takeFocus();

signals:
    void changed(); ///< text or confirmation
    void confirmed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void confirm();
    void takeBack();
    [[nodiscard]] bool isReadable() const; ///< as what it should be
    void setConfirmed(bool confirmed);
    void showState();

    PictureField m_field;
    QImage m_picture;
    PictureLabel *m_label;
    widgets::FlowingField *m_entry;
    widgets::Button *m_confirm;
    QSpacerItem *m_aboveConfirm; ///< as high as the field's heading, where the button is beside the field
    QBoxLayout *m_row; ///< field and button, below each other where there is little room
    bool m_confirmed = false;
    bool m_proposed = false;
    bool m_isEarlier = false;
    bool m_waiting = false;
    QString m_trouble;
};

} // namespace madoguchi::identity
