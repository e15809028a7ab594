#include "app/documents/QrCode.h"

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#include <algorithm>
#include <exception>

namespace madoguchi::documents {

namespace {

constexpr int LevelM = 3; ///< of ZXing's 0 … 8, which it maps to L, M, Q, H

} // namespace

Outcome<QrCode> qrCode(const QString &text)
{
    try {
        // Without a margin and a size each module is one bit.
        auto writer = ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode).setMargin(0).setEccLevel(LevelM);
        const bool isAscii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
        if (!isAscii)
            writer.setEncoding(ZXing::CharacterSet::UTF8); // told to the reader (ECI 26)
        const ZXing::BitMatrix matrix = writer.encode(text.toStdWString(), 0, 0);
        QrCode code { matrix.width(), QBitArray(matrix.width() * matrix.height()) };
        for (int row = 0; row < code.side; ++row) {
            for (int column = 0; column < code.side; ++column)
                code.dark.setBit(row * code.side + column, matrix.get(column, row));
        }
        return code;
    } catch (const std::exception &error) {
        return failure(ErrorCode::Internal, {}, QString::fromUtf8(error.what()));
    }
}

} // namespace madoguchi::documents
