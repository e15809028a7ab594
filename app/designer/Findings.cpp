#include "app/designer/Findings.h"

#include "app/designer/FieldParts.h"
#include "devices/outcome/WhenFinished.h"

#include <algorithm>
#include <numeric>

namespace madoguchi::designer {

using documents::Field;

Findings::Findings(DesignDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void Findings::begin(
    const QList<documents::Page> &pages, Picture picture, const std::function<QByteArray()> &background)
{
    clear();
    m_pages = pages;
    m_picture = std::move(picture);
    m_background = background;
    m_open.resize(pages.size());
    std::iota(m_open.begin(), m_open.end(), 1);
    next();
    emit proposalsChanged(); // none yet, but they are looked for
}

void Findings::clear()
{
    ++m_run;
    m_desk.stopFinding();
    m_open.clear();
    m_found.clear();
    m_proposals.clear();
    m_picture = {};
    m_busy = false;
    emit proposalsChanged();
}

void Findings::lookAt(int page)
{
    if (m_open.removeOne(page))
        m_open.prepend(page);
}

void Findings::addProposals(const QList<Field> &more)
{
    // What the PDF says itself is better than what was seen on it.
    m_proposals.removeIf([&more](const Field &seen) {
        return std::any_of(more.begin(), more.end(),
            [&seen](const Field &said) { return said.page == seen.page && sharePlace(said, seen); });
    });
    for (const Field &proposal : more) {
        const auto covers
            = [&proposal](const Field &other) { return other.page == proposal.page && sharePlace(proposal, other); };
        if (std::none_of(m_proposals.begin(), m_proposals.end(), covers))
            m_proposals << proposal;
    }
    std::stable_sort(
        m_proposals.begin(), m_proposals.end(), [](const Field &a, const Field &b) { return a.page < b.page; });
    emit proposalsChanged();
}

WordsFrom Findings::wordsFrom() const
{
    WordsFrom from = WordsFrom::Nowhere;
    for (const PageFindings &page : m_found) {
        if (!page.words.isEmpty() && page.isRecognised)
            return WordsFrom::Picture;
        if (!page.words.isEmpty())
            from = WordsFrom::Text;
    }
    return from;
}

void Findings::next()
{
    if (m_busy || m_open.isEmpty())
        return;
    m_busy = true;
    const int page = m_open.takeFirst();
    const auto picture = [get = m_picture, page] { return get(page); };
    const documents::Page &sheet = m_pages.at(page - 1);
    const QSizeF size(sheet.widthMm, sheet.heightMm);
    whenFinished(
        m_desk.find(picture, m_background, page, size), this, [this, page, run = m_run](const PageFindings &findings) {
            if (run != m_run)
                return;
            m_busy = false;
            m_found.insert(page, findings);
            emit found(page);
            addProposals(findings.proposals);
            next();
        });
}

} // namespace madoguchi::designer
