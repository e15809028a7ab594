#pragma once

#include "widgets/Notice.h"

namespace madoguchi::clerk {

/// What to do about a device that needs help: floats above the footer, so that nothing moves, until it is understood or
/// the trouble is over.
class DeviceAdvice : public widgets::Notice {
    Q_OBJECT

public:
    DeviceAdvice(QWidget *window, QWidget *footer); ///< above `footer`, which lies in `window`

    void tell(const QString &advice);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();

    QWidget *m_footer;
};

} // namespace madoguchi::clerk
