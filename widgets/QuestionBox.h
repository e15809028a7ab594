#pragma once

#include "widgets/Dialogs.h"

#include <QDialog>

namespace madoguchi::widgets {

/// A question with the consequence in its buttons' words. Escape means the harmless one.
class QuestionBox : public QDialog {
    Q_OBJECT

public:
    QuestionBox(const Dialogs::Question &question, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace madoguchi::widgets
