#pragma once

#include "app/documents/FormTemplate.h"

#include <QAbstractButton>
#include <QList>
#include <QWidget>

#include <optional>

namespace madoguchi::designer {

/// A tool: a picture and a word.
class ToolChoice : public QAbstractButton {
    Q_OBJECT

public:
    explicit ToolChoice(std::optional<documents::FieldKind> kind, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<documents::FieldKind> kind() const { return m_kind; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<documents::FieldKind> m_kind;
};

/// What a drag on the paper does: select, or draw a field of a kind. Up and Down go from tool to tool.
class ToolPalette : public QWidget {
    Q_OBJECT

public:
    explicit ToolPalette(QWidget *parent = nullptr);

    void show(std::optional<documents::FieldKind> kind); ///< by program: no signal
    using QWidget::show;

signals:
    void chosen(std::optional<madoguchi::documents::FieldKind> kind);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();

    QList<ToolChoice *> m_tools;
};

} // namespace madoguchi::designer
