#pragma once

#include "app/documents/Coverage.h"

#include <QImage>
#include <QWidget>

namespace madoguchi::forms {

/// One character, large: as its font draws it, as the city's picture, or an empty box where no font has it.
class CharacterTile : public QWidget {
    Q_OBJECT

public:
    CharacterTile(const documents::CharacterCoverage &character, const QImage &picture, QWidget *parent = nullptr);

    [[nodiscard]] static int side(); ///< pixels

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    documents::CharacterCoverage m_character;
    QImage m_picture;
};

} // namespace madoguchi::forms
