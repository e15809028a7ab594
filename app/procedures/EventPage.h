#pragma once

#include "app/procedures/ProcedureTables.h"

#include <QWidget>

namespace madoguchi::widgets {
class Notice;
class SearchList;
}

namespace madoguchi::procedures {

/// Which life event it is about.
class EventPage : public QWidget {
    Q_OBJECT

public:
    explicit EventPage(const ProcedureTables &tables, QWidget *parent = nullptr);

    void load(); ///< the tables are there, or speak another language
    [[nodiscard]] QString current() const; ///< id of an event that can be used; empty: none
    [[nodiscard]] bool clearSearch(); ///< false: nothing was typed
    void reset();
    void takeFocus();

signals:
    void currentChanged();
    void chosen(); ///< the current one, by Enter or a double click

protected:
    void changeEvent(QEvent *event) override;

private:
    const ProcedureTables &m_tables;
    widgets::SearchList *m_list;
    widgets::Notice *m_notice;
};

} // namespace madoguchi::procedures
