#pragma once

#include "app/staff/Secret.h"
#include "widgets/Field.h"
#include "widgets/TextEdit.h"

namespace madoguchi::staff {

/// What a password is typed into. The line itself only ever holds dots; the characters go into locked memory as they
/// come. Typing into a chosen text begins anew; the clipboard is neither read nor written.
class PasswordEdit : public widgets::TextEdit {
    Q_OBJECT

public:
    explicit PasswordEdit(QWidget *parent = nullptr);

    [[nodiscard]] const Secret &secret() const { return m_secret; }
    void forget();

signals:
    void edited();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void add(const QString &text);
    void removeBack();
    void showDots();

    Secret m_secret;
};

/// A password with its label.
class PasswordField : public widgets::Field {
    Q_OBJECT

public:
    explicit PasswordField(const QString &label, QWidget *parent = nullptr);

    [[nodiscard]] const Secret &secret() const { return m_edit->secret(); }
    void forget() { m_edit->forget(); }
    [[nodiscard]] QWidget *control() const override { return m_edit; }

signals:
    void edited(); ///< by the person

protected:
    void troubleChanged() override;

private:
    PasswordEdit *m_edit;
};

} // namespace madoguchi::staff
