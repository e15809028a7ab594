#pragma once

#include <QString>

namespace madoguchi::reception {

/// A Japanese address cut where forms cut it. The three parts joined are exactly the text given: nothing is added,
/// dropped or changed. Parts that could not be told apart are empty and their text stays in `rest`.
struct AddressParts {
    QString prefecture; ///< 都道府県
    QString municipality; ///< 市区町村 with 郡 and 政令市の区: "青森県" "南津軽郡大鰐町" …
    QString rest; ///< 町字・番地・方書

    [[nodiscard]] bool operator==(const AddressParts &) const = default;
};

[[nodiscard]] AddressParts splitAddress(const QString &address);

} // namespace madoguchi::reception
