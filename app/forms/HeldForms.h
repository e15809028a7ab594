#pragma once

#include "app/documents/FormValues.h"
#include "devices/outcome/Error.h"

#include <QCborMap>
#include <QHash>
#include <QSet>
#include <QStringList>

namespace madoguchi::forms {

/// What the Forms tab keeps of a reception on hold: what was chosen and entered, and what is on paper already. The
/// steps of undo, and a printing that is under way, end with the hold.
struct HeldForms {
    QStringList chosen; ///< ids of the forms that are filled; empty: still choosing
    QStringList checked; ///< ids, in the list of forms
    QStringList known; ///< ids of all forms of this reception: where answers came from
    QHash<QString, QString> answers; ///< by slot, as FormSession holds them
    QHash<QString, QString> unreadable; ///< by slot: as typed
    QSet<QString> carried; ///< slots
    QHash<QString, QString> preApplied; ///< by slot: what a pre-application answered
    QHash<QString, QString> told; ///< by slot: what another part of the window told
    QHash<QString, documents::FormValues> done; ///< by form id: what was on the paper
    QStringList signedForms; ///< ids: signed and not put out yet. The signatures themselves are never kept
    QDate date; ///< of the application
    bool subjectIsApplicant = true;
    bool filling = false; ///< the entries are on the screen, not the list of forms
};

[[nodiscard]] bool operator==(const HeldForms &a, const HeldForms &b);

[[nodiscard]] QCborMap toCbor(const HeldForms &held);
[[nodiscard]] Outcome<HeldForms> heldFormsFrom(const QCborMap &map); ///< error: BadFile
void wipe(HeldForms &held); ///< overwrites every text

} // namespace madoguchi::forms
