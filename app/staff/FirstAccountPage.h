#pragma once

#include "app/staff/SignInFlow.h"
#include "widgets/ActionPage.h"

class QLabel;

namespace madoguchi::widgets {
class BusyLine;
class CheckField;
class Notice;
class OriginField;
}

namespace madoguchi::staff {

class NewPassword;

/// The first start: whoever sets the program up makes the account that manages the others. There is no password that
/// comes with the program.
class FirstAccountPage : public widgets::ActionPage {
    Q_OBJECT

public:
    FirstAccountPage(SignInFlow &flow, const SignedIn &signedIn, QWidget *parent = nullptr);

    [[nodiscard]] QString mainActionText() const override;
    [[nodiscard]] bool isMainActionEnabled() const override;
    void runMainAction() override;
    bool goBack() override { return true; }
    void takeFocus() override;
    [[nodiscard]] QString helpText() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void fail(const Error &error);
    void retranslate();

    SignInFlow &m_flow;
    const SignedIn &m_signedIn;
    QLabel *m_sentence;
    QLabel *m_advice;
    widgets::OriginField *m_name;
    widgets::OriginField *m_login;
    NewPassword *m_password;
    widgets::CheckField *m_serves;
    widgets::Notice *m_notice;
    widgets::BusyLine *m_busy;
};

} // namespace madoguchi::staff
