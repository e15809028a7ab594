#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

#include <functional>

class QListView;
class QLabel;
class QKeyEvent;

namespace madoguchi::widgets {

class SearchModel;
class TextEdit;

struct SearchItem {
    QString id;
    QString title;
    QString detail; ///< second line, quiet
    QString group; ///< heading above; items of a group stand together
    QStringList keys; ///< what the default predicate searches besides title and detail
    bool favourite = false; ///< stands first, below the heading "よく使うもの"
    QString keyHint; ///< "Ctrl+1", shown at the right

    [[nodiscard]] bool operator==(const SearchItem &) const = default;
};

/// A search box over a list. What is typed filters; Up, Down, Page keys move in the list while the box keeps the
/// focus; Enter takes the current item; with several, Space on an empty box (or a click) checks. Says what to do when
/// nothing is found.
class SearchList : public QWidget {
    Q_OBJECT

public:
    /// Whether an item answers to what was typed (never empty). Asked on the GUI thread.
    using Predicate = std::function<bool(const SearchItem &item, const QString &typed)>;

    explicit SearchList(const QString &label, QWidget *parent = nullptr); ///< label: accessible name, placeholder

    void setLabel(const QString &label); ///< in another language
    void setItems(const QList<SearchItem> &items); ///< keeps what is typed, checked and current
    void setPredicate(Predicate predicate);
    void setSeveral(bool several);
    void setEmptyAdvice(const QString &advice); ///< one sentence below "見つかりませんでした"
    void setWaiting(const QString &words); ///< said instead while the items are being read; empty: they are there

    [[nodiscard]] QString typed() const;
    void setTyped(const QString &text);
    [[nodiscard]] QString currentId() const; ///< empty: nothing is found
    void setCurrentId(const QString &id);
    [[nodiscard]] QStringList checkedIds() const; ///< in the order of checking
    void setCheckedIds(const QStringList &ids); ///< by program: no signal
    [[nodiscard]] QStringList visibleIds() const;
    void focusSearch();

signals:
    void activated(const QString &id); ///< Enter or double click
    void currentChanged(const QString &id);
    void checkedChanged(const QStringList &ids); ///< by the person

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void filter(const QString &keepId);
    bool listKey(const QKeyEvent &event);
    void toggle(const QString &id);
    void setCurrentRow(int row);
    void moveCurrent(int step, int times);
    void retranslate();

    QString m_label;
    TextEdit *m_box;
    QListView *m_list;
    QLabel *m_nothing;
    SearchModel *m_model;
    QString m_advice;
    QString m_waiting;
    bool m_moving = false; ///< the arrows were used last, so Space checks; else it is part of what is typed
};

} // namespace madoguchi::widgets
