#pragma once

#include "app/optical/OpticalReader.h"

#include <QRect>

#include <optional>

namespace madoguchi::identity {

/// The parts of 照合番号B as they are printed on a My Number card; empty what was not found.
struct NumberBParts {
    QString birthDate; ///< six digits: year of the era (of the century where the card has the Western year), month, day
    QString expiryYear; ///< four digits
    QString code; ///< セキュリティコード, four digits

    [[nodiscard]] bool isComplete() const { return !birthDate.isEmpty() && !expiryYear.isEmpty() && !code.isEmpty(); }
    [[nodiscard]] bool operator==(const NumberBParts &) const = default;
};

/// What a recognised card face says of it. The code is the number of four digits that stands alone, or beside the
/// card's serial number of sixteen; nothing when there are several such.
[[nodiscard]] NumberBParts numberBIn(const QString &recognised);

/// Where in a frame of this size the card is to be held: in the middle, in the form of ISO/IEC 7810 ID-1.
[[nodiscard]] QRect cardPlaceIn(QSize frame);

/// Reads 照合番号B from frames in which a My Number card's front is held. A proposal for a person to compare, never a
/// fact. One thread at a time; loads the language data with the first frame.
class CardFaceReader {
public:
    /// What two frames running said alike so far. Errors: FileMissing (optical/OpticalReader.h).
    [[nodiscard]] Outcome<NumberBParts> read(const QImage &frame, const std::function<bool()> &isCancelled = {});

private:
    std::optional<optical::OpticalReader> m_reader;
    NumberBParts m_last;
    NumberBParts m_agreed;
};

} // namespace madoguchi::identity
