#pragma once

#include "widgets/OriginField.h"

#include <functional>

namespace madoguchi::widgets {

/// A date as people write it: "S29.3.9", "昭和29年3月9日", "1954-03-09". The field does not understand dates: the owner
/// reads the text and says what it understood, shown in grey below it.
class DateField : public OriginField {
    Q_OBJECT

public:
    /// Text as typed to what is shown below ("昭和29年3月9日 (1954年)"); empty: not understood.
    using Reading = std::function<QString(const QString &text)>;

    explicit DateField(const QString &label, QWidget *parent = nullptr);

    void setReading(Reading reading);
    [[nodiscard]] QString understood() const { return m_understood; } ///< what is shown in grey

protected:
    void textChanged() override;

private:
    QString m_understood;
    Reading m_reading;
};

} // namespace madoguchi::widgets
