#pragma once

#include "widgets/Field.h"

#include <QIcon>
#include <QList>

class QComboBox;

namespace madoguchi::designer {

/// The id under which a value stands in a list to pick from, and back.
template <typename Enum>
[[nodiscard]] QString idOf(Enum value)
{
    return QString::number(int(value));
}
template <typename Enum>
[[nodiscard]] Enum valueOf(const QString &id)
{
    return static_cast<Enum>(id.toInt());
}

/// One of many answers, in a list that drops down.
class PickField : public widgets::Field {
    Q_OBJECT

public:
    struct Choice {
        QString id;
        QString text;
        QIcon picture = {};
    };

    explicit PickField(QWidget *parent = nullptr);

    void setChoices(const QList<Choice> &choices); ///< keeps what is picked
    void setPicked(const QString &id); ///< by program: no signal
    [[nodiscard]] QString picked() const;
    [[nodiscard]] QWidget *control() const override;

signals:
    void pickedByHand(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QComboBox *m_box;
};

} // namespace madoguchi::designer
