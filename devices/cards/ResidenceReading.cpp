#include "devices/cards/ResidenceReading.h"

#include "devices/cards/ResidenceCard.h"

#include <QDir>

namespace madoguchi::cards {

Outcome<IdentityDocument> ResidenceReading::run()
{
    if (!isCardNumber(m_request.cardNumber))
        return failure(ErrorCode::NumberForm);
    ResidenceCard card(m_dialogue);
    const Outcome<ResidenceCardType> type = card.type();
    if (!type)
        return Failure(type.error());
    if (const Outcome<void> opened = card.open(*type, m_request.cardNumber); !opened)
        return Failure(opened.error());
    const Outcome<QList<QByteArray>> files = card.readFiles(*type);
    if (!files)
        return Failure(files.error());
    Outcome<ResidenceReadout> readout = parseResidenceCard(*type, m_request.cardNumber, *files);
    if (!readout)
        return Failure(readout.error());
    const QString anchors = m_request.trustAnchors.isEmpty()
        ? QString()
        : QDir(m_request.trustAnchors).filePath(QStringLiteral("residence-card"));
    const GenuineCheck check = verifyGenuine(readout->signature, anchors, QDateTime::currentDateTimeUtc());
    readout->document.genuine = check.result;
    readout->document.doubt = check.doubt;
    return std::move(readout->document);
}

} // namespace madoguchi::cards
