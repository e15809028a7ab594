#pragma once

#include "devices/cards/DrivingLicence.h"

#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace madoguchi::widgets {
class OriginField;
}

namespace madoguchi::identity {

/// A character that a licence has only as a picture (外字): the picture, characters that look like it to choose from,
/// and a field for another one. Nothing chosen: its mark stays in the texts.
class GaijiEntry : public QWidget {
    Q_OBJECT

public:
    explicit GaijiEntry(const cards::Gaiji &gaiji, QWidget *parent = nullptr);

    [[nodiscard]] const cards::Gaiji &gaiji() const { return m_gaiji; }
    void setCandidates(const QStringList &candidates); ///< the most similar first
    void setCharacter(const QString &character); ///< chosen before
    [[nodiscard]] QString character() const { return m_character; } ///< empty: nothing chosen
    void takeFocus();

signals:
    void changed();

private:
    void choose(const QString &character);

    cards::Gaiji m_gaiji;
    QString m_character;
    QLabel *m_words;
    QHBoxLayout *m_row;
    widgets::OriginField *m_other;
};

} // namespace madoguchi::identity
