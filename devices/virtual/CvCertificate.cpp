#include "devices/virtual/CvCertificate.h"

#include "devices/virtual/DataObject.h"
#include "devices/virtual/TestIssuer.h"

namespace madoguchi::virtualcards {

namespace {

/// 6000033, 6000023: the issuers' marks for test cards.
QByteArray mark(CvApplication application)
{
    return application == CvApplication::Attributes ? "6000033" : "6000023";
}

} // namespace

QByteArray cvIssuer(CvApplication application)
{
    return mark(application) + "ISSUER001";
}

QByteArray cvSubject(CvApplication application)
{
    return mark(application) + "SIGNER001";
}

QByteArray cvCertificate(CvApplication application, const QString &issuer)
{
    const TestIssuer signer(issuer, QStringLiteral("my-number"));
    const TestIssuer authority(issuer, QStringLiteral("my-number"), QStringLiteral("authority"));
    const QByteArray body = cvIssuer(application) + cvSubject(application)
        + dataObject("90", QByteArray::fromHex("010001")) + dataObject("91", signer.modulus());
    return dataObject("7F21", dataObject("5F4E", body) + dataObject("5F37", authority.sign(body)));
}

} // namespace madoguchi::virtualcards
