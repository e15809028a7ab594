#pragma once

#include "app/identity/CardFaceReader.h"

#include <QWidget>

namespace madoguchi::widgets {
class OriginField;
}

namespace madoguchi::clerk {

/// What is printed on a My Number card and opens it instead of its PIN (照合番号B): date of birth, year of expiry,
/// security code. Tells what is wrong beside the field as soon as it is complete.
class NumberBFields : public QWidget {
    Q_OBJECT

public:
    explicit NumberBFields(QWidget *parent = nullptr);

    void clear();
    void propose(const identity::NumberBParts &parts); ///< what somebody has typed stays
    void focusFirst();
    void showWords(); ///< in the language of now

signals:
    /// The fourteen digits, or nothing while something is missing or wrong.
    void edited(const QString &numberB);

private:
    void tell();

    widgets::OriginField *m_birthDate;
    widgets::OriginField *m_expiryYear;
    widgets::OriginField *m_code;
    identity::NumberBParts m_proposed;
};

} // namespace madoguchi::clerk
