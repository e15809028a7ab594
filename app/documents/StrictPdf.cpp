#include "app/documents/StrictPdf.h"

#include <algorithm>

namespace madoguchi::documents {

std::unique_ptr<QPDF> openStrictly(const QByteArray &bytes)
{
    auto pdf = std::make_unique<QPDF>();
    pdf->setSuppressWarnings(true);
    pdf->setAttemptRecovery(false);
    pdf->processMemoryFile("form", bytes.constData(), static_cast<std::size_t>(bytes.size()));
    return pdf;
}

QPDFObjectHandle::Rectangle shownBox(QPDFPageObjectHelper &page)
{
    const QPDFObjectHandle::Rectangle media = page.getMediaBox().getArrayAsRectangle();
    const QPDFObjectHandle::Rectangle crop = page.getCropBox().getArrayAsRectangle();
    return { std::max(media.llx, crop.llx), std::max(media.lly, crop.lly), std::min(media.urx, crop.urx),
        std::min(media.ury, crop.ury) };
}

} // namespace madoguchi::documents
