#pragma once

#include "app/staff/StaffCards.h"

#include <QWidget>

class QLabel;

namespace madoguchi::widgets {
class Button;
}

namespace madoguchi::staff {

/// Leads through putting a staff card on the reader twice. Many cards make up another number each time (phones, driving
/// licences, My Number cards): only a card that says the same twice can be recognised.
class CardRegistration : public QWidget {
    Q_OBJECT

public:
    explicit CardRegistration(StaffCards &cards, QWidget *parent = nullptr);

    void setHasCard(bool hasCard); ///< the account has one already
    void setPossible(bool possible); ///< something else is being done
    void cancel();
    [[nodiscard]] bool isUnderWay() const { return m_step != Step::Idle; }

signals:
    void recognised(const QByteArray &id);
    void removalWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Step {
        Idle,
        First, ///< the card is to be put on
        Away, ///< and taken off
        Again ///< and put on once more
    };

    void begin();
    void placed(const QByteArray &id);
    void enter(Step step, const QString &trouble = {});
    void update();

    StaffCards &m_cards;
    Step m_step = Step::Idle;
    QByteArray m_id;
    QString m_trouble;
    bool m_hasCard = false;
    QLabel *m_heading;
    QLabel *m_words;
    widgets::Button *m_begin;
    widgets::Button *m_remove;
};

} // namespace madoguchi::staff
