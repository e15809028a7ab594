#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;

namespace madoguchi::widgets {
class CodeView;
}

namespace madoguchi::handover {

/// QR codes one after the other, for a scanner.
class CodesView : public QWidget {
    Q_OBJECT

public:
    explicit CodesView(QWidget *parent = nullptr);

    void setTexts(const QStringList &texts); ///< empty: none; what was shown before is overwritten
    [[nodiscard]] bool isEmpty() const { return m_texts.isEmpty(); }
    [[nodiscard]] bool isLast() const { return m_current + 1 >= m_texts.size(); }
    void next();
    void back();
    [[nodiscard]] bool isFirst() const { return m_current == 0; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(int current);
    using QWidget::show;

    QStringList m_texts;
    int m_current = 0;
    widgets::CodeView *m_code;
    QLabel *m_which;
};

} // namespace madoguchi::handover
