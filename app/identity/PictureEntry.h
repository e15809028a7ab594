#pragma once

#include "app/identity/Transcription.h"

#include <QWidget>

class QLabel;

namespace madoguchi::widgets {
class Button;
class OriginField;
}

namespace madoguchi::identity {

class PictureLabel;

/// An item that the document has only as a picture: the picture, large, and below it what it says. A proposal counts
/// only when the clerk has confirmed it: by Enter in the field, or by the button.
class PictureEntry : public QWidget {
    Q_OBJECT

public:
    /// `isShownAbove`: another entry shows the same picture already.
    PictureEntry(const PictureField &field, const QImage &picture, bool isShownAbove, QWidget *parent = nullptr);

    [[nodiscard]] reception::PersonField field() const { return m_field.field; }
    [[nodiscard]] PictureText what() const { return m_field.what; }
    [[nodiscard]] const QImage &picture() const { return m_picture; }
    [[nodiscard]] qint64 pictureKey() const; ///< equal for entries of one picture
    void setKnown(const QString &text); ///< written down and confirmed before
    void awaitProposal(); ///< the picture is being read
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

private:
    void confirm();
    [[nodiscard]] bool isReadable() const; ///< as what it should be
    void setConfirmed(bool confirmed);
    void showState();

    PictureField m_field;
    QImage m_picture;
    PictureLabel *m_label;
    widgets::OriginField *m_entry;
    widgets::Button *m_confirm;
    bool m_confirmed = false;
    bool m_proposed = false;
    bool m_waiting = false;
    QString m_trouble;
};

} // namespace madoguchi::identity
