#pragma once

#include <QWidget>

namespace madoguchi::widgets {

/// Every widget of the kit in its states, with invented texts: for looking at it, and for the test that walks over all.
class Gallery : public QWidget {
    Q_OBJECT

public:
    Gallery();

private:
    QWidget *entries();
    QWidget *choices();
    QWidget *messages();
    QWidget *work();
};

} // namespace madoguchi::widgets
