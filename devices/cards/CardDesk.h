#pragma once

#include "devices/cards/IdentityDocument.h"
#include "devices/cards/Pin.h"
#include "devices/outcome/Error.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QString>

#include <memory>

namespace madoguchi::cards {
Q_NAMESPACE

/// All that a clerk may be told about reader and card, one value for each thing that the clerk would do differently.
enum class DeskState {
    Starting, ///< nothing is known yet (first moments of the program)
    NoService, ///< the PC/SC service is not running; it is looked for again by itself
    NoReader, ///< the service runs, no reader is plugged in
    Empty, ///< a reader is ready, nothing lies on it
    Looking, ///< a card was put on; its kind is being found out
    Busy, ///< another program holds the card
    Mute, ///< something lies on the reader, but its chip does not answer
    UnknownCard, ///< a chip that is none of the documents we read
    StaffCard, ///< nothing but the staff card of the person who is signed in
    Ready, ///< a document that can be read: DeskStatus::kind and triesLeft are set
    Reading ///< a reading is under way
};
Q_ENUM_NS(DeskState)

/// A chip that is no document: it may be a staff card.
struct OtherCard {
    QString reader;
    quint64 visit = 0; ///< another one each time that it is put on
    QByteArray id; ///< see ContactlessId.h; empty: the reader does not tell which card it is

    [[nodiscard]] bool operator==(const OtherCard &) const = default;
};

struct DeskStatus {
    DeskState state = DeskState::Starting;
    QString reader; ///< the reader that the state is about; empty without one
    DocumentKind kind = DocumentKind::Unknown; ///< with Ready and Reading
    int triesLeft = -1; ///< with Ready: PIN tries that the card reports (0 = blocked)
    /// A マイナ免許証 is in the chip of the My Number card: tries of its own PIN, -1 when its holder has set none.
    std::optional<int> chipLicenceTries = {};
    quint64 visit = 0; ///< which placing of which card; another number is another card. 0 without a card
    int readers = 0; ///< how many are plugged in
    QList<OtherCard> otherCards = {}; ///< on all readers
    QString place = {}; ///< with UnknownCard: Error::place, where it is known what lies there instead

    [[nodiscard]] bool operator==(const DeskStatus &) const = default;
};

/// What the holder or the card's face has to give before a document tells anything.
enum class Opening {
    Pin, ///< four digits, with a number of tries
    CardNumber, ///< the number that is printed on the card
    Nothing ///< the holder has set no PIN
};

[[nodiscard]] Opening openingOf(const DeskStatus &status); ///< of the document that is Ready

/// What is to be read.
struct ReadRequest {
    QString reader; ///< empty: every reader is looked at and the first usable document is taken
    quint64 visit = 0; ///< only with a reader: the card that the PIN was typed for (DeskStatus::visit); another card
                       ///< never gets the PIN, the reading fails with CardRemoved. 0: whichever card lies there
    std::optional<DocumentKind> kind; ///< as recognise() names it: this one only; nothing: whichever lies there
    QString cardNumber; ///< as printed on a residence card: two capital letters, eight digits, two capital letters
    QString trustAnchors; ///< folder of IT's certificates, one below it a kind ("residence-card"); empty: none
    Pin pin; ///< four digits, or empty for a document that needs none
    Pin numberB; ///< 照合番号B of a My Number card, 14 digits, instead of its PIN: the birth date as YYMMDD with the
                 ///< year of the era, the year in which the card expires, the security code; all are printed on the
                 ///< card
    bool mayUseLastTry = false; ///< the person agreed that the last PIN try may be spent
    bool mayUseLastTryOfPin2 = false; ///< the same for pin2: agreeing to one is not agreeing to both
    Pin pin2; ///< with wantsDomicile or wantsChipLicence, unless the holder has set none
    bool wantsDomicile = false; ///< 本籍 of a driving licence: needs its second PIN
    bool wantsChipLicence = false; ///< with a My Number card, the マイナ免許証 in its chip, too: needs that one's PIN
    bool wantsPersonalNumber = false; ///< only for a form that may legally carry 個人番号; never without the PIN
    bool wantsGenuineness = false; ///< signatures are read also when no trust anchors are installed for them: what is
                                   ///< signed may still be found changed
    bool wantsAlso = false; ///< which further documents are in a My Number card's chip; costs two commands
};

/// Reader and card for a window: watches the readers, says what lies on them, reads a document.
/// All device work runs on a thread of its own; signals and futures arrive on the thread of this object. Nothing here
/// blocks, not even the destructor for longer than one card command.
class CardDesk : public QObject {
    Q_OBJECT

public:
    /// `reader`: the only one that is looked at and read; empty: every reader.
    explicit CardDesk(const QString &reader = {}, QObject *parent = nullptr);
    ~CardDesk() override;

    void start(); ///< begins to watch; returns at once
    [[nodiscard]] DeskStatus status() const;

    /// Reads once. The future is finished with an Error of code Cancelled as soon as cancel() is called, even if the
    /// card is still busy with a command. A PIN is sent at most once for one call, whatever happens.
    [[nodiscard]] QFuture<Outcome<IdentityDocument>> read(ReadRequest request);
    void cancel();

    /// The card of the person who is signed in is no visitor's: it is left out of what the state is about. Empty: none.
    void setStaffCard(const QByteArray &id);

signals:
    void statusChanged(const madoguchi::cards::DeskStatus &status);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The words for a state: what is so, and what the clerk does next. Translated; never empty.
[[nodiscard]] QString textFor(DeskState state); ///< short, for the lamp in the footer ("カード読取り機 準備よし")
[[nodiscard]] QString adviceFor(DeskState state); ///< one sentence: the next step

/// The words for a failed reading: what happened and what to do, in one or two sentences. Translated; never empty for
/// the codes of reader and card.
[[nodiscard]] QString messageFor(const Error &error);

} // namespace madoguchi::cards

Q_DECLARE_METATYPE(madoguchi::cards::DeskStatus)
