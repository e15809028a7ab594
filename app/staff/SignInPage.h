#pragma once

#include "app/staff/SignInFlow.h"
#include "widgets/ActionPage.h"

class QLabel;

namespace madoguchi::widgets {
class BusyLine;
class Notice;
class OriginField;
class PictureView;
}

namespace madoguchi::staff {

class PasswordField;

/// Someone signs in, or unlocks the window: with name and password, or with the staff card on the reader.
class SignInPage : public widgets::ActionPage {
    Q_OBJECT

public:
    SignInPage(SignInFlow &flow, const SignedIn &signedIn, const StaffCards &cards, QWidget *parent = nullptr);

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
    void followPresence();
    void fail(const Error &error);
    void tellSeconds(int seconds);
    void retranslate();
    [[nodiscard]] bool isAsking() const;
    [[nodiscard]] bool mustWait() const;

    SignInFlow &m_flow;
    const SignedIn &m_signedIn;
    const StaffCards &m_cards;
    QLabel *m_sentence;
    QLabel *m_advice;
    widgets::OriginField *m_login;
    PasswordField *m_password;
    widgets::Notice *m_notice;
    widgets::BusyLine *m_busy;
    QWidget *m_cardWay;
    widgets::PictureView *m_picture;
    QLabel *m_cardWords;
    bool m_storeFailed = false; ///< nobody can sign in: only another try
};

} // namespace madoguchi::staff
