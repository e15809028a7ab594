#include "app/forms/ChoosePage.h"
#include "app/forms/FillPage.h"
#include "app/forms/FormsTab.h"

// The tab's share of a reception that is put on hold and taken up again.
namespace madoguchi::forms {

QCborMap FormsTab::hold() const
{
    if (m_takenUp)
        return toCbor(*m_takenUp);
    // Copies that share their texts with the session: it overwrites them when the reception ends.
    HeldForms held = m_session.held();
    held.checked = m_choose->checked();
    held.filling = m_step != Step::Choose;
    return toCbor(held);
}

Outcome<void> FormsTab::takeUp(const QCborMap &part)
{
    auto held = heldFormsFrom(part);
    if (!held)
        return Failure(held.error());
    m_takenUp = *std::move(held);
    if (m_catalogue.isLoaded())
        showTakenUp();
    return {};
}

void FormsTab::showTakenUp()
{
    if (!m_takenUp)
        return;
    HeldForms held = *std::exchange(m_takenUp, std::nullopt);
    QList<documents::FormTemplate> known;
    for (const QString &id : std::as_const(held.known)) {
        const CatalogueEntry *entry = m_catalogue.entry(id);
        if (entry && entry->form)
            known << *entry->form;
    }
    const bool filling = held.filling;
    m_choose->setChosen(held.checked);
    if (!held.chosen.isEmpty())
        m_choose->setCurrent(held.chosen.first());
    m_session.takeUp(std::move(held), known);
    m_fill->tellToSignAgain();
    if (!filling || m_session.forms().isEmpty())
        return;
    m_fill->open();
    happen(Event::FormsChosen);
}

} // namespace madoguchi::forms
