#pragma once

#include <QLayout>
#include <QList>

namespace madoguchi::widgets {

/// Lays things in lines like words, as many in a line as there is room for. What is wider than a line is made as
/// narrow, if it can be higher instead.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent, int spacing);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;

private:
    int arrange(const QRect &rect, bool moves) const;

    QList<QLayoutItem *> m_items; ///< owned, as every layout owns its items
};

} // namespace madoguchi::widgets
