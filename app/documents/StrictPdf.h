#pragma once

#include <QByteArray>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <memory>

namespace madoguchi::documents {

/// Opens a PDF in memory, which has to outlive the result. Throws what libqpdf throws; repairs nothing, because a
/// repaired file may have lost what was printed on it.
[[nodiscard]] std::unique_ptr<QPDF> openStrictly(const QByteArray &bytes);

/// The box of a page that viewers show, in the page's own coordinates.
[[nodiscard]] QPDFObjectHandle::Rectangle shownBox(QPDFPageObjectHelper &page);

} // namespace madoguchi::documents
