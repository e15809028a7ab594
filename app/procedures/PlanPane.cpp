#include "app/procedures/PlanPane.h"

#include "app/procedures/PlanDelegate.h"
#include "app/procedures/PlanDetail.h"
#include "app/procedures/PlanWords.h"
#include "app/settings/Language.h"
#include "widgets/Button.h"
#include "widgets/theme/Theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace madoguchi::procedures {

using widgets::Button;

namespace {

constexpr PlanOrder Orders[] = { PlanOrder::Urgency, PlanOrder::Section, PlanOrder::Route };
constexpr int MostNames = 3; ///< of what came and went

} // namespace

PlanPane::PlanPane(const Conversation &conversation, const ProcedureTables &tables, QWidget *parent)
    : QWidget(parent)
    , m_conversation(conversation)
    , m_tables(tables)
    , m_count(new QLabel(this))
    , m_change(new QLabel(this))
    , m_model(new PlanModel(this))
    , m_list(new QListView(this))
    , m_detail(new PlanDetail(conversation, tables, this))
{
    setObjectName(QStringLiteral("planPane"));
    m_count->setFont(theme::font(theme::TextSize::Subtitle, true));
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_count, 1);
    auto *group = new QButtonGroup(this);
    for (const PlanOrder order : Orders) {
        auto *button = new Button({}, Button::Kind::Quiet, this);
        button->setObjectName(QStringLiteral("order%1").arg(int(order)));
        button->setCheckable(true);
        button->setChecked(order == m_order);
        button->setSmall(true);
        group->addButton(button);
        bar->addWidget(button);
        connect(button, &Button::clicked, this, [this, order] { setOrder(order); });
        m_orders << button;
    }
    m_change->setObjectName(QStringLiteral("planChange"));
    m_change->setWordWrap(true);
    m_change->setMinimumHeight(theme::px(48)); // nothing jumps
    m_change->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_list->setObjectName(QStringLiteral("planList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PlanDelegate(*m_model, this));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->verticalScrollBar()->setSingleStep(theme::px(20));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::px(8), theme::px(16), theme::px(8));
    column->setSpacing(theme::px(4));
    column->addLayout(bar);
    column->addWidget(m_change);
    column->addWidget(m_list, 3);
    column->addWidget(m_detail, 2);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (!now.isValid())
            return; // the rows are being changed
        m_current = m_model->row(now.row()).id;
        m_detail->show(m_current);
    });
    connect(&m_conversation, &Conversation::changed, this, &PlanPane::load);
    m_detail->hide();
    retranslate();
}

void PlanPane::open()
{
    m_current.clear();
    // Without windows the way is that of the sections.
    m_orders.at(2)->setVisible(!m_tables.hall.windows.isEmpty());
    load();
    m_list->scrollToTop();
}

void PlanPane::setOrder(PlanOrder order)
{
    m_order = order;
    load();
    m_list->scrollToTop();
}

void PlanPane::load()
{
    if (!m_conversation.isBegun()) {
        m_model->setRows({});
        m_count->clear();
        m_change->clear();
        m_detail->show({});
        return;
    }
    const QList<PlannedProcedure> &all = m_conversation.plan().procedures;
    qsizetype needed = 0;
    qsizetype wished = 0;
    for (const PlannedProcedure &one : all) {
        const bool isSure = one.state == PlannedState::Required;
        needed += isSure && !isWish(*one.procedure) ? 1 : 0;
        wished += isSure && isWish(*one.procedure) ? 1 : 0;
    }
    //: Procedures, above the plan: how many have to be done, can be done, and of how many it is not known yet. Short.
    m_count->setText(
        tr("%1 to do, %2 if wished, %3 to clarify").arg(needed).arg(wished).arg(all.size() - needed - wished));
    tellChange();
    const int scrolled = m_list->verticalScrollBar()->value();
    m_model->setRows(rows());
    m_list->verticalScrollBar()->setValue(scrolled);
    if (const int row = m_model->indexOf(m_current); row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    m_detail->show(m_current);
}

/// One short name of each, the rest counted.
QString PlanPane::namesOf(const QStringList &ids) const
{
    const PlanWords words(settings::shownLanguage());
    QStringList names;
    for (const QString &id : ids) {
        for (const Procedure &procedure : m_conversation.event().procedures) {
            if (procedure.id == id && names.size() < MostNames)
                names << words.name(procedure);
        }
    }
    const QString list = names.join(QStringLiteral("、"));
    const int more = int(ids.size() - names.size());
    //: Procedures, behind some names of procedures: %1 are the names.
    return more > 0 ? tr("%1 and %n more", nullptr, more).arg(list) : list;
}

void PlanPane::tellChange()
{
    const StepChange &change = m_conversation.lastChange();
    QStringList lines;
    if (!change.came.isEmpty())
        //: Procedures, what the last answer added to the plan: %1 are names.
        lines << tr("Came: %1").arg(namesOf(change.came));
    if (!change.settled.isEmpty())
        //: Procedures, what the last answer made certain: %1 are names.
        lines << tr("Needed: %1").arg(namesOf(change.settled));
    if (!change.gone.isEmpty())
        //: Procedures, what the last answer took out of the plan: %1 are names.
        lines << tr("Not needed: %1").arg(namesOf(change.gone));
    m_change->setText(lines.join(u'\n'));
}

QList<PlanRow> PlanPane::rows() const
{
    const PlanWords words(settings::shownLanguage());
    const LifeEvent &event = m_conversation.event();
    const QDate today = m_conversation.today();
    QList<PlanRow> rows;
    for (const PlannedProcedure &planned : m_conversation.plan().procedures) {
        if (planned.procedure->warning.isEmpty())
            continue;
        PlanRow warning;
        warning.isWarning = true;
        warning.title = words.warning(*planned.procedure);
        rows << warning;
    }
    int place = 0;
    for (const PlanGroup &group : groupsOf(m_conversation.plan(), m_order, today, &m_tables.hall)) {
        PlanRow heading;
        heading.title = words.heading(event, group, place++);
        rows << heading;
        for (const PlannedProcedure *planned : group.procedures) {
            PlanRow row;
            row.id = planned->procedure->id;
            row.title = words.name(*planned->procedure);
            row.isConfirm = planned->state == PlannedState::Confirm;
            if (row.isConfirm)
                //: Procedures, beside one of which it is not known whether it is needed. Short.
                row.tag = tr("to clarify");
            else if (isWish(*planned->procedure))
                //: Procedures, beside one that nobody has to do. Short.
                row.tag = tr("if wished");
            row.where = PlanWords::section(event, planned->procedure->department);
            if (planned->dueAfterHolidays.isValid()) // else the words of its term stand below, with everything else
                row.when = words.when(*planned, today);
            row.isUrgent = isUrgent(*planned, today);
            row.isNew = m_conversation.lastChange().came.contains(row.id)
                || m_conversation.lastChange().settled.contains(row.id);
            rows << row;
        }
    }
    return rows;
}

void PlanPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PlanPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Once the list itself has its new width.
    QMetaObject::invokeMethod(m_list, &QListView::doItemsLayout, Qt::QueuedConnection);
}

void PlanPane::retranslate()
{
    //: Procedures, order of the plan. Short.
    m_orders.at(0)->setText(tr("By term"));
    //: Procedures, order of the plan: by section of the city hall. Short.
    m_orders.at(1)->setText(tr("By section"));
    //: Procedures, order of the plan: as one walks through the city hall. Short.
    m_orders.at(2)->setText(tr("By way"));
    //: Procedures, name of the list, read aloud.
    m_list->setAccessibleName(tr("What has to be done"));
    load();
}

} // namespace madoguchi::procedures
