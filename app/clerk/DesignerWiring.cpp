#include "app/clerk/DesignerWiring.h"

#include "app/clerk/MainWindow.h"
#include "app/clerk/TabColumn.h"
#include "app/designer/DesignerTab.h"
#include "app/forms/FormsTab.h"
#include "app/settings/Folders.h"

namespace madoguchi::clerk {

using designer::DesignerTab;

DesignerWiring::DesignerWiring(const With &with)
    : m_with(with)
    , m_actor(with.actor())
    , m_tab(new DesignerTab({ with.settings, settings::cityTemplateFolder(with.settings), with.printers, with.dialogs,
                                [this] { return m_actor; } },
          &with.window))
    //: Tab of the clerk's window: the city makes its own forms.
    , m_button(with.window.addTab(
          m_tab, theme::Icon::Pencil, [] { return tr("Make forms"); }, TabKind::Office))
{
    connect(&m_with.signedIn, &staff::SignedIn::changed, this, &DesignerWiring::follow);
    connect(m_tab, &DesignerTab::published, this, [this](const designer::Publication &publication) {
        m_with.forms.reloadForms();
        note(publication.who, QStringLiteral("form-published"),
            { { QStringLiteral("form"), publication.id }, { QStringLiteral("version"), publication.version },
                { QStringLiteral("number"), publication.number } });
    });
    connect(m_tab, &DesignerTab::noted, this, [this](const QString &act, const QString &form, const QString &who) {
        note(who, act, { { QStringLiteral("form"), form } });
    });
    follow();
}

DesignerWiring::~DesignerWiring()
{
    m_tab->close();
}

void DesignerWiring::follow()
{
    const bool may = m_with.signedIn.may(store::Right::MakeForms);
    m_with.window.setTabShown(m_button, may);
    if (m_with.signedIn.presence() == staff::Presence::Locked) // who comes back finds it as it was
        return;
    // Nobody finds what another one has begun, and nobody goes on who may not any more.
    const QString now = m_with.actor();
    if (!may || now != m_actor)
        m_tab->close();
    m_actor = now;
}

void DesignerWiring::note(const QString &who, const QString &act, const QJsonObject &detail)
{
    m_with.record({ QStringLiteral("audit"), who, act, {}, detail });
}

} // namespace madoguchi::clerk
