#pragma once

#include "app/staff/SignInFlow.h"
#include "widgets/ActionPage.h"

class QLabel;

namespace madoguchi::widgets {
class BusyLine;
class Notice;
}

namespace madoguchi::staff {

class NewPassword;
class PasswordField;

/// Whoever is signed in chooses another password.
class OwnPasswordPage : public widgets::ActionPage {
    Q_OBJECT

public:
    OwnPasswordPage(SignInFlow &flow, const SignedIn &signedIn, QWidget *parent = nullptr);

    void begin();
    [[nodiscard]] QString mainActionText() const override;
    [[nodiscard]] bool isMainActionEnabled() const override;
    void runMainAction() override;
    [[nodiscard]] QString secondActionText() const override;
    void runSecondAction() override { leave(); }
    bool goBack() override;
    void takeFocus() override;
    [[nodiscard]] QString helpText() const override;

signals:
    void finished(); ///< changed or given up: the work again

protected:
    void changeEvent(QEvent *event) override;

private:
    void leave();
    void fail(const Error &error);
    void retranslate();

    SignInFlow &m_flow;
    const SignedIn &m_signedIn;
    QLabel *m_sentence;
    PasswordField *m_old;
    NewPassword *m_new;
    widgets::Notice *m_notice;
    widgets::BusyLine *m_busy;
    bool m_changed = false;
};

} // namespace madoguchi::staff
