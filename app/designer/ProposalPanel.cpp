#include "app/designer/ProposalPanel.h"

#include "app/designer/BindingCatalogue.h"
#include "app/designer/DesignerWords.h"
#include "app/designer/PanelParts.h"
#include "app/settings/Language.h"
#include "widgets/Button.h"
#include "widgets/SearchList.h"
#include "widgets/theme/Theme.h"

#include <QEvent>

#include <algorithm>
#include <numeric>

namespace madoguchi::designer {

using documents::Field;
using widgets::Button;
using widgets::SearchItem;

namespace {

/// What is ticked stays ticked while others are found or become fields: the place says which one it is.
QString placeId(const Field &proposal)
{
    const QRectF &place = proposal.rectMm;
    return QStringLiteral("%1/%2/%3/%4/%5")
        .arg(proposal.page)
        .arg(place.x())
        .arg(place.y())
        .arg(place.width())
        .arg(place.height());
}

} // namespace

ProposalPanel::ProposalPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(panelHeading(this))
    , m_hint(quietWords(this))
    , m_list(new widgets::SearchList({}, this))
    , m_all(new Button({}, Button::Kind::Second, this))
    , m_checked(new Button({}, Button::Kind::Second, this))
    , m_back(new Button({}, Button::Kind::Quiet, this))
{
    setObjectName(QStringLiteral("proposalPanel"));
    m_list->setObjectName(QStringLiteral("proposals"));
    m_list->setSeveral(true);
    m_all->setObjectName(QStringLiteral("takeAllProposals"));
    m_checked->setObjectName(QStringLiteral("takeProposals"));
    m_back->setObjectName(QStringLiteral("leaveProposals"));
    m_back->setPicture(theme::Icon::ArrowLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::px(16), theme::px(8), theme::px(16), theme::px(8));
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addWidget(m_all);
    column->addWidget(m_list, 1);
    column->addWidget(m_checked);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    connect(m_all, &Button::clicked, this, [this] {
        QList<int> all(m_proposals.size());
        std::iota(all.begin(), all.end(), 0);
        emit taken(all);
    });
    connect(m_checked, &Button::clicked, this, [this] {
        QList<int> checked;
        for (const QString &id : m_list->checkedIds())
            checked << indexOf(id);
        emit taken(checked);
    });
    connect(m_back, &Button::clicked, this, &ProposalPanel::left);
    connect(m_list, &widgets::SearchList::currentChanged, this, [this](const QString &id) {
        if (!id.isEmpty() && isVisible())
            emit lookedAt(indexOf(id));
    });
    connect(m_list, &widgets::SearchList::checkedChanged, this, &ProposalPanel::follow);
    retranslate();
}

void ProposalPanel::load(const QList<Field> &proposals, bool isSearching, WordsFrom words)
{
    m_words = words;
    m_proposals = proposals;
    m_searching = isSearching;
    QStringList checked = m_list->checkedIds();
    checked.removeIf([this](const QString &id) { return indexOf(id) < 0; });
    m_list->setCheckedIds(checked);
    retranslate();
}

int ProposalPanel::indexOf(const QString &id) const
{
    const auto is = [&id](const Field &proposal) { return placeId(proposal) == id; };
    const auto found = std::find_if(m_proposals.begin(), m_proposals.end(), is);
    return found == m_proposals.end() ? -1 : int(found - m_proposals.begin());
}

void ProposalPanel::takeFocus()
{
    m_all->setFocus(Qt::TabFocusReason);
}

void ProposalPanel::follow()
{
    const int checked = int(m_list->checkedIds().size());
    m_all->setEnabled(!m_proposals.isEmpty());
    m_checked->setEnabled(checked > 0);
    //: Designer, button: what is checked in the list of proposals becomes fields.
    m_checked->setText(checked == 0 ? tr("Make fields of what is checked")
                                    //: Designer, button: what is checked in the list of proposals becomes fields.
                                    : tr("Make fields of these %n", nullptr, checked));
}

QString ProposalPanel::hint() const
{
    if (m_searching) {
        //: Designer, while the pages are still being looked at.
        return tr("The other pages are still being looked at.");
    }
    switch (m_words) {
    case WordsFrom::Text:
        break;
    case WordsFrom::Picture:
        //: Designer, below the heading: the names of the fields come from a scanned picture.
        return tr("This PDF is a scanned picture: some words may have been read wrongly. Compare the names.");
    case WordsFrom::Nowhere:
        //: Designer, below the heading: the PDF is a scanned picture without text.
        return tr("This PDF is a scanned picture: its words cannot be read. Give the fields their names afterwards.");
    }
    //: Designer, below the heading.
    return tr("Each can be changed, moved and deleted afterwards.");
}

void ProposalPanel::retranslate()
{
    const int count = int(m_proposals.size());
    //: Designer, heading above the list of places that could be fields.
    m_title->setText(tr("%n places for fields were found", nullptr, count));
    m_hint->setText(hint());
    //: Designer, button: all places that were found become fields.
    m_all->setText(tr("Make fields of all"));
    //: Designer: search box of the list of places that could be fields.
    m_list->setLabel(tr("Search in the places"));
    //: Designer: when no place for a field is in the list.
    m_list->setEmptyAdvice(tr("Take a tool on the left and draw the field yourself."));
    //: Designer, button: leaves the list of places that could be fields.
    m_back->setText(tr("Back"));
    QList<SearchItem> items;
    const QString language = settings::shownLanguage();
    for (int i = 0; i < count; ++i) {
        const Field &proposal = m_proposals.at(i);
        SearchItem item;
        item.id = placeId(proposal);
        item.title = proposal.label.in(language);
        item.detail = proposal.binding.isEmpty() ? wordsFor(proposal.kind) : bindingWords(proposal.binding);
        //: Designer, heading in the list of places that could be fields. %1 is the page's number.
        item.group = tr("Page %1").arg(proposal.page);
        items << item;
    }
    m_list->setItems(items);
    follow();
}

void ProposalPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::designer
