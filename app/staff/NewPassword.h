#pragma once

#include "app/staff/Secret.h"

#include <QWidget>

namespace madoguchi::staff {

class PasswordField;

/// A new password, typed twice. Says below the field what is missing.
class NewPassword : public QWidget {
    Q_OBJECT

public:
    explicit NewPassword(QWidget *parent = nullptr);

    [[nodiscard]] bool isEmpty() const; ///< nothing has been typed in either
    [[nodiscard]] bool isWhole() const; ///< long enough, and twice the same
    [[nodiscard]] SecretBytes bytes() const;
    void forget();
    void setTrouble(const QString &error); ///< from the store

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void judge();
    void retranslate();

    PasswordField *m_first;
    PasswordField *m_again;
};

} // namespace madoguchi::staff
