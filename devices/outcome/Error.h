#pragma once

#include <QMetaType>
#include <QString>

#include <optional>
#include <tl/expected.hpp>

namespace madoguchi {
Q_NAMESPACE

/// Every reason for which a call of this program can fail and a person would do something different.
/// A closed list: every switch over it leaves `default` out, and tests walk it.
enum class ErrorCode {
    // reader and card
    NoService, ///< the PC/SC service is not running
    NoReader, ///< no reader is plugged in (or the named one is not there)
    NoCard, ///< no document lies on any reader
    CardRemoved, ///< the document was taken away while it was being read
    ReaderBusy, ///< another program holds the document
    UnknownCard, ///< a chip answers, but it is none that we read
    BadAnswer, ///< the chip answered something that its specification does not allow, or nothing
    PinForm, ///< the PIN has the wrong length or other characters than digits; nothing was sent
    PinWrong, ///< the card refused the PIN; Error::triesLeft says what is left
    PinBlocked, ///< no tries left: only the issuing office can reset it
    LastTry, ///< one try left and the caller did not say that it may be spent; nothing was sent
    NumberForm, ///< the printed number that opens the document is missing or has another form; nothing was sent
    NumberWrong, ///< printed number (residence card, 照合番号B) does not match
    OtherPerson, ///< the document is not that of the person whose document was asked for
    NotPermitted, ///< the one who asks may not have this
    // files and templates
    FileMissing,
    FileUnreadable, ///< rights, or the device failed
    FileNotWritten, ///< rights, folder missing
    DiskFull,
    BadFile, ///< wrong encoding, syntax or content; Error::place says where
    UnknownKey, ///< a key that is not part of the form data
    BadFont, ///< a font that the forms need is not installed
    TextDoesNotFit, ///< a text overflows its field
    GlyphMissing, ///< no font has a character of the text
    // scanned codes
    NoCode, ///< no code is seen in the picture
    CodeForeign, ///< a code of something else
    CodeDamaged, ///< one of ours, but not as it was made
    CodeNewer, ///< one of ours, of a later version
    CodeOtherSet, ///< belongs to another set than the codes read before
    CodeIncomplete, ///< codes of the set are missing; Error::detail says which
    CodeOtherKey, ///< sealed for another city, or for a key that is not kept any more
    CodeExpired, ///< made too long ago, or dated in the future
    CityKeyMissing, ///< this machine has no key for pre-applications, or one that others may read
    // printing
    NoPrintService,
    NoPrinter, ///< none is set up, or the named one has vanished
    PrintRefused, ///< the queue does not accept jobs, or refused this one
    PrintAborted, ///< the job ended without the printer's "completed"
    PrintUnknown, ///< the service forgot the job before it told how it ended: the page may well have come out
    // what is kept
    StoreBusy, ///< another process holds the database
    StoreDamaged, ///< a page, a record or the chain is not as it was written
    StoreNewer, ///< written by a newer version of the program
    StoreUnavailable, ///< the city's server does not answer
    StoreConflict, ///< someone else changed the same thing in the meantime
    StoreKeyMissing, ///< no key fits what is sealed
    HeldNotThere, ///< nothing is on hold under this number
    SignInWrong, ///< name or password
    SignInLocked, ///< too many failures; Error::detail has the seconds to wait
    AccountTaken, ///< the login exists
    PasswordTooShort,
    LastManager, ///< nobody would be left who may manage accounts
    // everything else
    Cancelled, ///< the person cancelled: not a fault, nothing to tell
    Usage, ///< a command line that does not fit
    Internal ///< a fault of this program
};
Q_ENUM_NS(ErrorCode)

/// The code's word as the command line's JSON writes it, for example "pin-wrong".
[[nodiscard]] QString toWord(ErrorCode code);

/// A failure that the caller handles.
/// `message` is for the person (translated: what happened, then what to do), `detail` is for support and log and never
/// holds personal data, `place` names a file and the place in it ("template.json:12:5", "fields[3].binding").
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString detail;
    QString place;
    std::optional<int> triesLeft; ///< PIN tries that the card has left, where that is known

    [[nodiscard]] bool operator==(const Error &) const = default;
};

/// What a call returns that can fail. No call of ours throws across a folder's border.
template <typename T>
using Outcome = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

[[nodiscard]] Failure failure(ErrorCode code, const QString &message = {}, const QString &detail = {});

} // namespace madoguchi

Q_DECLARE_METATYPE(madoguchi::Error)
