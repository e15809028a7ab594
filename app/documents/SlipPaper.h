#pragma once

#include "devices/outcome/Error.h"

#include <QByteArray>
#include <QSizeF>
#include <QStringList>

namespace madoguchi::documents {

/// A slip for a visitor: a number to be read, typed or scanned. Names nobody.
struct SlipPaper {
    QString office; ///< above the line; empty: none
    QString title;
    QString number; ///< in large digits
    QString code; ///< what the QR code says
    QStringList lines; ///< below the code
    QSizeF paperMm { 210, 297 }; ///< at least 48 × 80
};

/// One page, in the middle of its upper edge, so that a slip of a receipt printer and a sheet of A4 both hold it.
/// Errors: BadFont, Internal.
[[nodiscard]] Outcome<QByteArray> toPdf(const SlipPaper &slip);

/// The paper to print a slip on: A4 where the printer has it or says nothing, else its first one whose name says a size
/// (PWG 5101.1, "om_receipt_80x200mm", "na_letter_8.5x11in").
struct SlipMedia {
    QString name = QStringLiteral("iso_a4_210x297mm");
    QSizeF sizeMm { 210, 297 };

    [[nodiscard]] bool operator==(const SlipMedia &) const = default;
};
[[nodiscard]] SlipMedia slipMediaOf(const QStringList &media);

} // namespace madoguchi::documents
