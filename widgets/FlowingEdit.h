#pragma once

#include <QPlainTextEdit>

namespace madoguchi::widgets {

/// The control of FlowingField: as high as its text. Backspace takes a whole written character.
class FlowingEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit FlowingEdit(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void fitHeight();
};

} // namespace madoguchi::widgets
