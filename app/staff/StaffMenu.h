#pragma once

#include "app/staff/SignedIn.h"
#include "widgets/Button.h"

namespace madoguchi::staff {

/// At the foot of the tabs: who is signed in. A press shows what they can do about that.
class StaffMenu : public widgets::Button {
    Q_OBJECT

public:
    explicit StaffMenu(const SignedIn &signedIn, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void lockWanted();
    void passwordWanted();
    void signOutWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void update();
    void open();

    const SignedIn &m_signedIn;
};

} // namespace madoguchi::staff
