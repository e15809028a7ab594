#pragma once

#include <QMetaType>
#include <QString>

namespace madoguchi::reports {
Q_NAMESPACE

// The closed lists of words of which figures are made. A figure holds these words, ids of templates and numbers, and
// nothing that was typed or read.

/// What is being done for the visitor: what the seconds of a reception are split into.
enum class Phase {
    None, ///< nothing that counts: nobody is there, or the visitor is leaving
    Card, ///< a document is waited for or read
    Pin, ///< the holder types the PIN
    Choosing, ///< which forms
    Filling, ///< entries
    Printing ///< a form goes onto paper or into a file
};
Q_ENUM_NS(Phase)

/// With what a reception was begun.
enum class Begun { Document, ByHand, TakenUp };
Q_ENUM_NS(Begun)

enum class Ending {
    Ended, ///< by the clerk
    Held, ///< put on hold
    Closed ///< wiped because the window was closed
};
Q_ENUM_NS(Ending)

/// Where a form went.
enum class MadeAs { Print, File };
Q_ENUM_NS(MadeAs)

/// How the entries of forms went to the city's own system.
enum class HandedBy { File, Qr, Typing };
Q_ENUM_NS(HandedBy)

/// What the visitor did on the second display.
enum class VisitorAct { Confirmed, Signed };
Q_ENUM_NS(VisitorAct)

[[nodiscard]] QString toWord(Phase phase); ///< "card", "pin", "choosing", "filling", "printing"; empty for None
[[nodiscard]] QString toWord(Begun begun); ///< "document", "by-hand", "taken-up"
[[nodiscard]] QString toWord(Ending ending); ///< "ended", "held", "closed"
[[nodiscard]] QString toWord(HandedBy handedBy); ///< "file", "qr", "typing"

/// A template's id as a figure may hold it: small letters, digits and hyphens; everything else is "other".
[[nodiscard]] QString templateWord(const QString &templateId);

} // namespace madoguchi::reports
