#pragma once

#include "devices/cards/CardDialogue.h"
#include "devices/cards/DrivingLicenceData.h"
#include "devices/cards/Pin.h"

namespace madoguchi::cards {

/// Which of the licence's PINs; the value names its key file under the master file.
enum class LicencePin : quint8 { First = 0x81, Second = 0x82 };

/// A file of the licence's first application: id and size as specified.
struct LicenceFile {
    quint16 id;
    int size;
};
namespace licencefile {
inline constexpr LicenceFile Entries { 0x0001, 880 }; ///< 記載事項
inline constexpr LicenceFile Domicile { 0x0002, 82 }; ///< 本籍
inline constexpr LicenceFile Gaiji { 0x0003, 264 }; ///< 外字 1 and 2
inline constexpr LicenceFile Changes { 0x0004, 640 }; ///< 記載事項変更等
inline constexpr LicenceFile LaterGaiji { 0x0005, 663 }; ///< 外字 3 to 7
inline constexpr LicenceFile DomicileChanges { 0x0006, 256 }; ///< 本籍変更
inline constexpr LicenceFile Signature { 0x0007, 578 }; ///< 電子署名
}

/// The chip of a driving licence. The steps in this order: common data, PIN setting, tries and PINs while the master
/// file is current, then the files of the application.
class DrivingLicenceCard {
public:
    explicit DrivingLicenceCard(CardDialogue &dialogue)
        : m_dialogue(dialogue)
    {
    }

    [[nodiscard]] Outcome<LicenceCommon> readCommon();
    [[nodiscard]] Outcome<bool> readPinSetting();

    /// What the card says about a PIN, without spending a try; 0 = blocked.
    [[nodiscard]] Outcome<int> triesLeft(LicencePin pin);

    /// Sends a PIN once; the second one counts only after the first. Errors: PinWrong with triesLeft, PinBlocked.
    [[nodiscard]] Outcome<void> verify(LicencePin which, std::span<const std::byte> characters);

    /// Errors: PinBlocked when the card says that the application is locked.
    [[nodiscard]] Outcome<void> selectApplication();

    /// A file of the application, as long as the card gives it.
    [[nodiscard]] Outcome<QByteArray> read(const LicenceFile &file);

    /// DF1/EF04; no more than its beginning where that says that there are no changes.
    [[nodiscard]] Outcome<QByteArray> readChanges();

    /// DF2/EF01 (写真); another application is selected afterwards. Needs both PINs.
    [[nodiscard]] Outcome<QByteArray> readPhoto();

private:
    [[nodiscard]] Outcome<void> select(const QByteArray &command);
    [[nodiscard]] Outcome<QByteArray> readAtRoot(quint16 file, int size);

    CardDialogue &m_dialogue;
};

} // namespace madoguchi::cards
