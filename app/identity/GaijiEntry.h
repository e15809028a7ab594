#pragma once

#include "devices/cards/DrivingLicence.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;

namespace madoguchi::widgets {
class FlowLayout;
class OriginField;
}

namespace madoguchi::identity {

/// A character that a licence has only as a picture (外字): the picture, characters that look like it to choose from,
/// a field for another one, and a button to print the picture itself: then its mark stands for it in the texts. Nothing
/// chosen: the mark stays and nobody has decided. A choice is taken back by pressing it once more, or by Ctrl+Z.
class GaijiEntry : public QWidget {
    Q_OBJECT

public:
    explicit GaijiEntry(const cards::Gaiji &gaiji, QWidget *parent = nullptr);

    [[nodiscard]] const cards::Gaiji &gaiji() const { return m_gaiji; }
    void setCandidates(const QStringList &candidates); ///< the most similar first
    void awaitNothing(); ///< whoever looks for candidates was stopped
    /// Candidates are being looked for, and nothing was chosen meanwhile.
    [[nodiscard]] bool isAwaiting() const { return m_waiting && m_character.isEmpty(); }
    void setCharacter(const QString &character); ///< chosen before
    [[nodiscard]] QString character() const { return m_character; } ///< empty: nothing chosen; the mark: its picture
    [[nodiscard]] bool putsPicture() const { return m_gaiji.picture && m_character == m_gaiji.mark; }
    void takeFocus();
    void setNext(GaijiEntry *next); ///< Tab goes there; it lives as long as this

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const QString &character);
    void chooseAnew(const QString &character); ///< by the person, on a candidate
    void undo();
    [[nodiscard]] bool goesOn(const QObject *watched, int key);
    void fillIn(const QString &character);
    [[nodiscard]] QWidget *newPictureButton();
    [[nodiscard]] QWidget *lastControl() const; ///< that Tab reaches

    cards::Gaiji m_gaiji;
    QString m_character;
    QStringList m_before; ///< what was chosen before, the newest last
    bool m_waiting;
    QLabel *m_words;
    widgets::FlowLayout *m_candidates;
    widgets::OriginField *m_other;
    QPushButton *m_asPicture = nullptr; ///< null: there is none
    GaijiEntry *m_next = nullptr;
    GaijiEntry *m_previous = nullptr;
};

} // namespace madoguchi::identity
