#pragma once

#include <QtGlobal>

// The objects of the residence cards' files. Some numbers mean one thing on each generation.
namespace madoguchi::cards::residence {

inline constexpr quint16 CardType = 0xC1;

inline constexpr quint16 FirstPicture = 0xD0; ///< the front; second generation: the name
inline constexpr quint16 Photo = 0xD1;

// first generation
inline constexpr quint16 EndorsementDate = 0xD2;
inline constexpr quint16 EndorsementMunicipality = 0xD3;
inline constexpr quint16 EndorsementAddress = 0xD4;
inline constexpr quint16 ComprehensiveText = 0xD5;
inline constexpr quint16 IndividualText = 0xD6;
inline constexpr quint16 FirstPending = 0xD7;
inline constexpr quint16 FirstSignature = 0xDA;
inline constexpr quint16 FirstCertificate = 0xDB;

// second generation
inline constexpr quint16 CardNumber = 0xC2;
inline constexpr quint16 CardExpiry = 0xC5;
inline constexpr quint16 BirthDate = 0xC6;
inline constexpr quint16 SexCode = 0xC7;
inline constexpr quint16 Nationality = 0xC8;
inline constexpr quint16 Status = 0xC9;
inline constexpr quint16 PermissionKind = 0xCA;
inline constexpr quint16 PermissionDate = 0xCB;
inline constexpr quint16 Work = 0xCC;
inline constexpr quint16 PeriodExpiry = 0xCD;
inline constexpr quint16 Period = 0xCE;
inline constexpr quint16 AddressPicture = 0xDFD1;
inline constexpr quint16 Comprehensive = 0xD5;
inline constexpr quint16 ComprehensiveExpiry = 0xD6;
inline constexpr quint16 Individual = 0xD7;
inline constexpr quint16 SecondPending = 0xD8;
inline constexpr quint16 NoteFlag = 0xD9;
inline constexpr quint16 Note = 0xDE;
inline constexpr quint16 SecondSignature = 0xDC;
inline constexpr quint16 SecondCertificate = 0xDD;

} // namespace madoguchi::cards::residence
