#pragma once

#include "widgets/theme/Icons.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QSet>
#include <QWidget>

class QVBoxLayout;

namespace madoguchi::clerk {

/// A tab: word, icon and the digit of its key (Ctrl+1 …). A dot says that something there belongs to this reception.
class TabButton : public QAbstractButton {
    Q_OBJECT

public:
    TabButton(theme::Icon icon, int digit, QWidget *parent = nullptr);

    void setDot(bool dot);
    void setDigit(int digit);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Icon m_icon;
    int m_digit;
    bool m_dot = false;
};

/// The tabs on the left, vertical because Japanese words are short and screens are wide.
class TabColumn : public QWidget {
    Q_OBJECT

public:
    explicit TabColumn(QWidget *parent = nullptr);

    TabButton *addTab(theme::Icon icon); ///< its text is the owner's to set
    void addAtFoot(QWidget *small); ///< below the tabs, at the window's foot
    void choose(int tab); ///< as addTab() counted
    void chooseNth(int place); ///< the so-manieth that is shown, 0 …
    void setTabShown(TabButton *button, bool shown); ///< those below move up and take the digits
    void setAway(bool away); ///< no tab is shown at all
    [[nodiscard]] bool isShown(int tab) const;

signals:
    void chosen(int tab);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();

    QVBoxLayout *m_column;
    QButtonGroup m_group;
    QList<TabButton *> m_tabs;
    QSet<TabButton *> m_hidden;
    bool m_away = false;
};

} // namespace madoguchi::clerk
