#pragma once

#include <QByteArray>

#include <span>

namespace madoguchi::cards::apdu {

// Command bytes (ISO/IEC 7816-4) as these cards take them: class 00, no padding, short lengths.

inline constexpr int LongestRead = 256;

// Status words
inline constexpr quint16 Locked = 0x6283; ///< the application is there, its PIN is blocked
inline constexpr quint16 Absent = 0x6A82; ///< no such application or file

[[nodiscard]] QByteArray selectApplication(const QByteArray &aid); ///< no answer data is asked for
[[nodiscard]] QByteArray selectFile(quint16 id); ///< EF in the current application

/// READ BINARY of 1 to 256 bytes from the current EF; offset at most 7FFFh.
[[nodiscard]] QByteArray readBinary(int offset, int length);

/// READ BINARY by short EF id (1 to 30) from offset 0; the EF becomes the current one.
[[nodiscard]] QByteArray readShortFile(quint8 shortId, int length);

inline constexpr quint8 CurrentKey = 0x80; ///< VERIFY means the key file that is selected; 80h + short id: that one

/// The master file is selected; no answer data is asked for.
[[nodiscard]] QByteArray selectRoot();

/// VERIFY without a PIN: the card answers 63Cx, x tries left. Spends none.
[[nodiscard]] QByteArray tryCounter(quint8 key = CurrentKey);

/// The five bytes before the PIN of a VERIFY of `length` characters.
[[nodiscard]] QByteArray verifyHeader(std::size_t length, quint8 key = CurrentKey);

/// PERFORM SECURITY OPERATION of 公的個人認証AP: `data` (at most 245 bytes) is signed with the key file that is
/// selected.
[[nodiscard]] QByteArray sign(const QByteArray &data);

[[nodiscard]] QByteArray getResponse(quint8 length); ///< 0 = 256

/// The same command, short or extended, with or without data, with another expected length, as 6Cxx asks for; 0 = 256.
[[nodiscard]] QByteArray withLength(const QByteArray &command, quint8 length);

} // namespace madoguchi::cards::apdu
