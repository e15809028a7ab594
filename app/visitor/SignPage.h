#pragma once

#include "app/visitor/Content.h"

#include <QPolygonF>
#include <QWidget>

class QLabel;

namespace madoguchi::widgets {
class SignaturePad;
}

namespace madoguchi::visitor {

class TouchButton;

/// The visitor signs a form.
class SignPage : public QWidget {
    Q_OBJECT

public:
    explicit SignPage(QWidget *parent = nullptr);

    void open(const Place &place); ///< with an empty pad
    void wipe();

signals:
    void signedOn(const QList<QPolygonF> &strokes);
    void givenUp();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void follow();

    QLabel *m_heading;
    QLabel *m_what;
    widgets::SignaturePad *m_pad;
    TouchButton *m_giveUp;
    TouchButton *m_undo;
    TouchButton *m_again;
    TouchButton *m_done;
};

} // namespace madoguchi::visitor
