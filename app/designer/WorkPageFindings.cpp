#include "app/designer/DesignCanvas.h"
#include "app/designer/FieldParts.h"
#include "app/designer/FormPanel.h"
#include "app/designer/ProposalPanel.h"
#include "app/designer/RowRepeat.h"
#include "app/designer/WorkBar.h"
#include "app/designer/WorkPage.h"
#include "widgets/Notice.h"

#include <QStackedWidget>

#include <algorithm>

// What becomes of what was found on the paper.
namespace madoguchi::designer {

using documents::Field;

/// Better than the file's name, as long as nobody has written another one.
void WorkPage::proposeTitle(int page)
{
    const QString title = m_findings.title(page);
    if (page != 1 || m_fileTitle.isEmpty() || title.isEmpty() || m_editor.form().title.ja != m_fileTitle)
        return;
    if (m_editor.steps().count() > 0) {
        //: Designer, what can be taken back: the form's title.
        m_editor.change(tr("title"), [&title](documents::FormTemplate &form) { form.title.ja = title; });
        return;
    }
    documents::FormTemplate form = m_editor.form();
    form.title.ja = title;
    m_editor.open(form, m_editor.paper());
}

QList<Field> WorkPage::openProposals() const
{
    QList<Field> open = m_findings.proposals();
    open.removeIf([this](const Field &proposal) {
        const QList<Field> &fields = m_editor.form().fields;
        return std::any_of(fields.begin(), fields.end(),
            [&proposal](const Field &field) { return field.page == proposal.page && sharePlace(field, proposal); });
    });
    return open;
}

void WorkPage::showProposals()
{
    m_formPanel->setSearching(m_findings.isSearching());
    const QList<Field> now = openProposals();
    if (now == m_proposals && m_findings.isSearching() == m_proposalPanel->isSearching())
        return;
    m_proposals = now;
    const bool isShown = m_panels->currentWidget() == m_proposalPanel;
    m_canvas->setProposals(m_proposals);
    m_bar->setProposals(int(m_proposals.size()));
    m_bar->setProposalsShown(isShown);
    m_proposalPanel->load(m_proposals, m_findings.isSearching(), m_findings.wordsFrom());
    if (isShown && m_proposals.isEmpty() && !m_findings.isSearching())
        follow();
}

void WorkPage::takeProposals(const QList<int> &indices)
{
    QList<Field> taken;
    for (const int index : indices) {
        if (index >= 0 && index < m_proposals.size())
            taken << m_proposals.at(index);
    }
    for (Field &field : taken) { // the question that a condition names may not be among them
        field.when.removeIf([&taken, page = field.page](const documents::Condition &condition) {
            return std::none_of(taken.begin(), taken.end(),
                [&condition, page](const Field &other) { return other.page == page && other.id == condition.field; });
        });
    }
    m_editor.addFields(taken);
    check(); // that there is no field yet is not said a moment longer
    if (taken.size() > 1) {
        m_editor.select({});
        follow();
        m_canvas->setFocus(Qt::OtherFocusReason);
    }
}

void WorkPage::repeatBelow()
{
    QList<Field> row;
    for (const QString &id : m_editor.selected())
        row << *m_editor.form().field(id);
    const int page = row.isEmpty() ? 0 : row.first().page;
    row.removeIf([page](const Field &field) { return field.page != page; });
    const FoundBoxes boxes = m_findings.boxes(page);
    const QList<PrintedWord> words = m_findings.words(page);
    const QList<Field> more = repeatedBelow(row, PageReading(boxes, words), m_editor.form().fields);
    if (!more.isEmpty())
        m_editor.addFields(more);
    else if (page > 0)
        m_notice->say(widgets::Notice::Kind::Warning,
            //: Designer, after Ctrl+R: below the selected fields no rows of a table are ruled, or they have fields.
            tr("No free rows of a table were found below. Copy the fields with Ctrl and D and move them there."));
}

} // namespace madoguchi::designer
