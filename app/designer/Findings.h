#pragma once

#include "app/designer/DesignDesk.h"

#include <QObject>

#include <functional>

namespace madoguchi::designer {

/// Where the words of a paper come from, which names are made of.
enum class WordsFrom {
    Text,
    Picture, ///< on some page they were recognised: some are wrong
    Nowhere
};

/// What is found on the pages while somebody works on them: one page after another, the one that is looked at first.
/// Knows no form: what has become a field since is left out by whoever shows the proposals.
class Findings : public QObject {
    Q_OBJECT

public:
    using Picture = std::function<QImage(int page)>; ///< one-based; called on a worker

    explicit Findings(DesignDesk &desk, QObject *parent = nullptr);

    /// `background`: the printed words are read from it; empty: none are. `more`: proposals that came with the PDF.
    void begin(const QList<documents::Page> &pages, Picture picture, const std::function<QByteArray()> &background);
    void addProposals(const QList<documents::Field> &more);
    void lookAt(int page); ///< this one next
    void clear();

    [[nodiscard]] FoundBoxes boxes(int page) const { return m_found.value(page).boxes; }
    [[nodiscard]] QList<PrintedWord> words(int page) const { return m_found.value(page).words; }
    [[nodiscard]] WordsFrom wordsFrom() const; ///< of all pages that were looked at
    [[nodiscard]] QImage small(int page) const { return m_found.value(page).small; }
    [[nodiscard]] QString title(int page) const { return m_found.value(page).title; }
    [[nodiscard]] const QList<documents::Field> &proposals() const { return m_proposals; }
    [[nodiscard]] bool isSearching() const { return m_busy || !m_open.isEmpty(); }

signals:
    void found(int page);
    void proposalsChanged();

private:
    void next();

    DesignDesk &m_desk;
    QList<documents::Page> m_pages;
    Picture m_picture;
    std::function<QByteArray()> m_background;
    QList<int> m_open;
    bool m_busy = false;
    int m_run = 0;
    QHash<int, PageFindings> m_found;
    QList<documents::Field> m_proposals;
};

} // namespace madoguchi::designer
