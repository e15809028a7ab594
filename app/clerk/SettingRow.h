#pragma once

#include "app/settings/Settings.h"
#include "widgets/Field.h"

#include <functional>

class QLabel;

namespace madoguchi::clerk {

/// One setting in the window: a field, or its value as text beside a lock when IT staff have locked it.
class SettingRow : public QWidget {
    Q_OBJECT

public:
    /// How the field and the settings meet.
    struct Binding {
        QString name; ///< "office.counter", as [locked] names it
        widgets::Field *field;
        std::function<QString()> label;
        std::function<void(const settings::Settings &)> show;
        std::function<void(settings::Settings &)> take;
        std::function<QString(const settings::Settings &)> text; ///< the value for a person to read
    };

    explicit SettingRow(const Binding &binding, QWidget *parent = nullptr);

    void show(const settings::Settings &settings);
    using QWidget::show;
    void take(settings::Settings &settings) const; ///< nothing while it is locked
    [[nodiscard]] bool isLocked() const { return m_locked; }
    [[nodiscard]] const QString &name() const { return m_with.name; }
    [[nodiscard]] widgets::Field &field() const { return *m_with.field; }
    void retranslate(const settings::Settings &settings);

private:
    Binding m_with;
    bool m_locked = false;
    QWidget *m_text; ///< in place of the field
    QLabel *m_heading;
    QLabel *m_value;
    QLabel *m_why;
};

} // namespace madoguchi::clerk
