#pragma once

#include "forms-templates/drawing/Rows.h"

namespace madoguchi::drawing {

// What the requests for certificates (住民票, 戸籍, 身分証明書) have in common.

/// The choice 「窓口に来た人は」 on which the rest of a request depends has this id, its agent and stranger these
/// answers.
inline const QString relationId = QStringLiteral("relation");
inline const QString agentAnswer = QStringLiteral("agent");
inline const QString otherRelation = QStringLiteral("other");

struct CertificateKind {
    QString value; ///< "removed-all"; its number of copies is the field copiesRemovedAll
    Caption label;
};

/// Two columns of kinds, each with its number of copies, and below them the sum. The choice is "certificates".
double certificateTable(Draft &draft, double top, double rowHeight, const QList<CertificateKind> &kinds);

/// The visitor: address, name with signature, birth date, phone.
double visitorRows(Draft &draft, double top, double addressHeight, double nameHeight, double dateHeight);
/// Who asks, when the visitor comes for someone; asked of agents and of others. Roles know no such person.
double requesterRows(Draft &draft, double top, double height);
/// Why someone asks who is neither concerned nor sent; asked of others only.
double thirdPartyRows(Draft &draft, double top, double detailHeight);

} // namespace madoguchi::drawing
