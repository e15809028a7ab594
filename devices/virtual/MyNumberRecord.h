#pragma once

#include <QByteArray>
#include <QString>

namespace madoguchi::virtualcards {

/// What a My Number card carries beyond the common keys of a resident's file. The pictures lie beside the file
/// (ResidentPictures.h); one that is not there is empty, also on the chip.
struct MyNumberRecord {
    QString authenticationPin; ///< of 利用者証明用電子証明書; empty: the same as Resident::pin
    QString signingPassword; ///< of 署名用電子証明書: 6 to 16 capital letters and digits; empty: "ABC123"

    bool hasLicence = false; ///< マイナ免許証: Resident::licence is in the chip, too
    QString licencePin; ///< of it; empty: the holder has set none
    bool isResidenceCard = false; ///< 特定在留カード: its application answers to SELECT, and to nothing else

    QByteArray namePicture; ///< PNG, black and white
    QByteArray addressPicture;
    QByteArray numberPicture; ///< the 個人番号
    QByteArray codePicture; ///< the security code
    QByteArray photo; ///< JPEG 2000, grey

    [[nodiscard]] bool operator==(const MyNumberRecord &) const = default;
};

} // namespace madoguchi::virtualcards
