#pragma once

#include "app/designer/DesignDesk.h"

#include <QWidget>

#include <optional>

class QLabel;
class QListWidget;

namespace madoguchi::widgets {
class PageView;
class SearchList;
}

namespace madoguchi::designer {

class PickField;

/// What was published of a form, by whom and when, and what differs between two of its versions.
class VersionsPage : public QWidget {
    Q_OBJECT

public:
    explicit VersionsPage(DesignDesk &desk, QWidget *parent = nullptr);

    void open(const QString &id, const QString &title);
    [[nodiscard]] std::optional<Publication> version() const; ///< the one that is looked at
    void takeFocus();

signals:
    void lookedAtChanged();
    void failed(const QString &why);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void sayWaiting();
    void look();
    void clear();
    void compare();
    void showDifferences(const QList<Difference> &differences);
    void showPaper(widgets::PageView *view, const QString &folder, documents::FormTemplate VersionsPage::*form);
    void glow(int row);
    [[nodiscard]] QString nameOf(const Publication &version) const;
    void retranslate();

    DesignDesk &m_desk;
    QString m_id;
    QString m_formTitle;
    QList<Publication> m_versions; ///< the newest first
    QList<Difference> m_differences;
    documents::FormTemplate m_before;
    documents::FormTemplate m_after;
    int m_run = 0;
    bool m_loading = false;
    QLabel *m_title;
    widgets::SearchList *m_list;
    PickField *m_other;
    QLabel *m_told;
    QListWidget *m_changes;
    QLabel *m_beforeName;
    QLabel *m_afterName;
    widgets::PageView *m_beforePaper;
    widgets::PageView *m_afterPaper;
};

} // namespace madoguchi::designer
