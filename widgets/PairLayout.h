#pragma once

#include <QLayout>
#include <QList>

namespace madoguchi::widgets {

/// Two short fields side by side, each with half of the width; below each other where there is no room for that.
class PairLayout : public QLayout {
    Q_OBJECT

public:
    explicit PairLayout(int gap); ///< between the two; below each other they stand as close as the fields around them
    ~PairLayout() override;

    [[nodiscard]] bool isFull() const { return m_items.size() >= 2; }
    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;

private:
    int arrange(const QRect &rect, bool moves) const;

    QList<QLayoutItem *> m_items; ///< owned, as every layout owns its items
    int m_gap;
};

} // namespace madoguchi::widgets
