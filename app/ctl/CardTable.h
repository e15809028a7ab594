#pragma once

#include "app/ctl/TextTable.h"
#include "devices/cards/CardAuthentication.h"
#include "devices/cards/IdentityDocument.h"

#include <QDate>

namespace madoguchi::ctl {

/// What a document says, for people.
[[nodiscard]] QList<TextRow> tableOf(const cards::IdentityDocument &document, QDate today);

/// A certificate and what the whole check of it says, for people.
[[nodiscard]] QList<TextRow> tableOf(const cards::CardCertificate &certificate, const cards::CertificateCheck &check);

} // namespace madoguchi::ctl
