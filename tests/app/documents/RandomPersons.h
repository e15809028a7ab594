#pragma once

#include "app/documents/FormTemplate.h"
#include "app/documents/FormValues.h"

#include <QRandomGenerator>

namespace madoguchi::documents {

/// Invented persons as a counter meets them, and worse: names of one and of sixty characters, 髙 and 𠮷, variation
/// sequences, kana, Latin and other scripts, characters that no font has, addresses of many lengths, dates of every
/// era. The same seed gives the same persons.
class RandomPersons {
public:
    explicit RandomPersons(quint32 seed);

    /// Everything that a form may ask, about everybody.
    [[nodiscard]] FormValues next(const FormTemplate &form);

private:
    [[nodiscard]] QString one(const QStringList &of);
    [[nodiscard]] QString name();
    [[nodiscard]] QString address();
    [[nodiscard]] QString date();
    [[nodiscard]] QString digits(int count);
    [[nodiscard]] QString words();
    [[nodiscard]] QString answer(const Field &field);

    QRandomGenerator m_random;
};

} // namespace madoguchi::documents
