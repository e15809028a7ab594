#pragma once

#include "app/procedures/Conversation.h"
#include "app/procedures/PlanModel.h"
#include "app/procedures/ProcedureTables.h"

#include <QWidget>

class QLabel;
class QListView;

namespace madoguchi::widgets {
class Button;
}

namespace madoguchi::procedures {

class PlanDetail;

/// The plan beside the questions: what has to be done, as it stands with every answer, what came and what went, and
/// everything about the one that is looked at.
class PlanPane : public QWidget {
    Q_OBJECT

public:
    PlanPane(const Conversation &conversation, const ProcedureTables &tables, QWidget *parent = nullptr);

    void open(); ///< another life event
    [[nodiscard]] PlanOrder order() const { return m_order; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override; ///< rows are as high as their words need at this width

private:
    void load();
    void setOrder(PlanOrder order);
    void tellChange();
    [[nodiscard]] QList<PlanRow> rows() const;
    [[nodiscard]] QString namesOf(const QStringList &ids) const;
    void retranslate();

    const Conversation &m_conversation;
    const ProcedureTables &m_tables;
    PlanOrder m_order = PlanOrder::Urgency;
    QString m_current; ///< procedure that is looked at
    QLabel *m_count;
    QList<widgets::Button *> m_orders; ///< as PlanOrder
    QLabel *m_change;
    PlanModel *m_model;
    QListView *m_list;
    PlanDetail *m_detail;
};

} // namespace madoguchi::procedures
