#pragma once

#include "app/designer/Findings.h"

#include <QWidget>

class QLabel;

namespace madoguchi::widgets {
class Button;
class SearchList;
}

namespace madoguchi::designer {

/// What was found on the paper and could be a field: all of it, or what is checked, is taken over.
class ProposalPanel : public QWidget {
    Q_OBJECT

public:
    explicit ProposalPanel(QWidget *parent = nullptr);

    void load(const QList<documents::Field> &proposals, bool isSearching,
        WordsFrom words = WordsFrom::Text); ///< what is ticked stays
    [[nodiscard]] bool isSearching() const { return m_searching; }
    void takeFocus();

signals:
    void taken(const QList<int> &indices);
    void lookedAt(int index);
    void left();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString hint() const;
    void retranslate();
    void follow();
    [[nodiscard]] int indexOf(const QString &id) const; ///< −1: no longer proposed

    QList<documents::Field> m_proposals;
    bool m_searching = false;
    WordsFrom m_words = WordsFrom::Text;
    QLabel *m_title;
    QLabel *m_hint;
    widgets::SearchList *m_list;
    widgets::Button *m_all;
    widgets::Button *m_checked;
    widgets::Button *m_back;
};

} // namespace madoguchi::designer
