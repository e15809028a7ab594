#pragma once

#include "app/visitor/Content.h"
#include "app/visitor/Paging.h"

#include <QHash>
#include <QWidget>

class QLabel;

namespace madoguchi::visitor {

class EntryCard;
class TouchButton;

/// What is entered for the visitor, a page at a time: nothing scrolls. Turns to the entry that the clerk is at, until
/// the visitor is asked; then only the visitor turns the pages, and says on the last one that all is right.
class EntriesPage : public QWidget {
    Q_OBJECT

public:
    explicit EntriesPage(QWidget *parent = nullptr);

    void show(const Entries &entries);
    using QWidget::show;
    void wipe(); ///< nothing of anybody is left; the next one begins with letters of the usual size

signals:
    void touched(const QString &key);
    void confirmed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; ///< another size of the sheet

private:
    void makeParts();
    void takeCards();
    void layOut();
    void showSheet();
    void updateWords();
    void turn(int pages);
    [[nodiscard]] QList<GroupHeights> heights() const;
    [[nodiscard]] int sheetOfTyped() const; ///< -1: none
    [[nodiscard]] bool hasMarks() const;
    void setLarger(bool larger);
    [[nodiscard]] QFont enlarged(QFont font) const; ///< where the visitor wants that
    [[nodiscard]] QFont headingFont() const;

    Entries m_entries;
    QLabel *m_title;
    QLabel *m_words;
    TouchButton *m_size;
    QWidget *m_sheet;
    TouchButton *m_back;
    QLabel *m_where;
    TouchButton *m_next;
    TouchButton *m_right;
    QHash<QString, EntryCard *> m_cards; ///< by key: a finger may lie on one while another changes
    QList<QLabel *> m_headings; ///< by group
    QList<Sheet> m_sheets { Sheet() };
    int m_shown = 0;
    bool m_larger = false;
};

} // namespace madoguchi::visitor
