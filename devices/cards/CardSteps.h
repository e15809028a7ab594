#pragma once

#include "devices/cards/Apdu.h"
#include "devices/cards/CardDialogue.h"
#include "devices/cards/Pin.h"

namespace madoguchi::cards {

// Steps that the documents share: keys with a try counter, files that are read in pieces.

/// What the card says about a key, without spending a try; 0 = blocked. A key that another program left verified does
/// not tell: the dialogue then asks for a reset.
[[nodiscard]] Outcome<int> askTries(CardDialogue &dialogue, quint8 key = apdu::CurrentKey);

/// Whether a secret may be sent to a key with this many tries. Errors: PinBlocked, LastTry.
[[nodiscard]] Outcome<void> mayTry(int triesLeft, bool mayUseLastTry);

/// Sends the secret once. Errors: PinWrong with triesLeft, PinBlocked.
[[nodiscard]] Outcome<void> sendSecret(
    CardDialogue &dialogue, std::span<const std::byte> secret, quint8 key = apdu::CurrentKey);

/// Sends what a licence takes whose holder has set no PIN ("****"). Error: BadAnswer for one that refuses it: it
/// contradicts itself, and nobody has typed a wrong PIN.
[[nodiscard]] Outcome<void> sendNoPin(CardDialogue &dialogue, quint8 key);

/// Data of a READ BINARY that asked for `asked` bytes: fewer is allowed, at the end of the file with 6282 or 6B00.
[[nodiscard]] Outcome<QByteArray> readData(const Answer &answer, int asked);

/// Reads the current EF from the end of `start` until `wanted` bytes are there or the file ends, at most `piece` bytes
/// a command, and no more than the reader can carry.
[[nodiscard]] Outcome<QByteArray> readOn(
    CardDialogue &dialogue, QByteArray start, int wanted, int piece = apdu::LongestRead);

/// Opens a file of the current application by its short id and reads its first bytes: in one command where the card
/// takes a short id, else after a SELECT.
[[nodiscard]] Outcome<QByteArray> openAndRead(CardDialogue &dialogue, quint8 file, int length);

/// The same, and reads the whole object with which the file begins. `first`: bytes that the first command asks for.
/// Errors: BadAnswer for a file that begins with no object, or with one that is larger than `largest`.
[[nodiscard]] Outcome<QByteArray> readObject(
    CardDialogue &dialogue, quint8 file, int largest, int first = apdu::LongestRead);

} // namespace madoguchi::cards
