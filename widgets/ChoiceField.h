#pragma once

#include "widgets/Field.h"

#include <QList>
#include <QStringList>

namespace madoguchi::widgets {

class ChoiceButton;

/// A choice among a few answers, all visible as buttons with a check mark; one or several of them.
/// Tab goes to the group, arrows move within, Space chooses.
class ChoiceField : public Field {
    Q_OBJECT

public:
    struct Choice {
        QString id;
        QString text;
    };

    explicit ChoiceField(const QString &label, QWidget *parent = nullptr);

    void setSeveral(bool several); ///< before setChoices()
    void setChoices(const QList<Choice> &choices);
    void setChosen(const QStringList &ids); ///< by program: no signal
    [[nodiscard]] QStringList chosen() const; ///< in the order of the choices
    [[nodiscard]] QWidget *control() const override;

signals:
    void chosenChanged(const QStringList &ids); ///< by the person

protected:
    void troubleChanged() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void pressed(ChoiceButton *button);
    void moveFocus(ChoiceButton *from, int step);
    void updateTabStop();

    QWidget *m_row;
    QList<ChoiceButton *> m_buttons;
    bool m_several = false;
};

} // namespace madoguchi::widgets
