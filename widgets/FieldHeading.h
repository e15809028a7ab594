#pragma once

#include "widgets/Field.h"

namespace madoguchi::widgets {

/// The line above a control: the label, "必須", and at the right where the text comes from.
class FieldHeading : public QWidget {
    Q_OBJECT

public:
    explicit FieldHeading(QWidget *parent = nullptr);

    void show(const QString &label, bool required, bool missing, FieldOrigin origin, const QString &oldValue);
    using QWidget::show;
    void setWraps(bool wraps); ///< the label is a sentence, in as many lines as it needs; no marks stand behind it
    [[nodiscard]] bool hasHeightForWidth() const override { return m_wraps; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double paintLabel(QPainter &painter) const;
    double paintRequired(QPainter &painter, double x) const;
    void paintOrigin(QPainter &painter, double from) const;

    QString m_label;
    bool m_wraps = false;
    bool m_required = false;
    bool m_missing = false;
    FieldOrigin m_origin = FieldOrigin::Typed;
    QString m_oldValue;
};

} // namespace madoguchi::widgets
