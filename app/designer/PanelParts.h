#pragma once

#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QVBoxLayout>

/// The few shapes that the panels beside the paper share.
namespace madoguchi::designer {

/// A column that scrolls up and down and is as wide as the panel.
class PanelColumn : public QScrollArea {
public:
    explicit PanelColumn(QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout &column() { return *m_column; }

private:
    QVBoxLayout *m_column;
};

/// Rows that are built anew, perhaps because one of their own buttons was pressed: they go when that is over.
void dropRows(QList<QWidget *> &rows);
[[nodiscard]] QLabel *panelHeading(QWidget *parent = nullptr);
/// A list of sentences: no frame, in several lines, only up and down.
void makeSentences(QListWidget &list);
[[nodiscard]] QLabel *quietWords(QWidget *parent = nullptr); ///< grey, in several lines

} // namespace madoguchi::designer
