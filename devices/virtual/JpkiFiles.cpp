#include "devices/virtual/JpkiFiles.h"

#include "devices/virtual/JpkiCertificate.h"
#include "devices/virtual/TestIssuer.h"

namespace madoguchi::virtualcards {

namespace {

constexpr auto tokenLabel = "JPKIAPICCTOKEN2";
constexpr int labelSize = 32;
constexpr int tokenFileSize = 160;
constexpr auto defaultPassword = "ABC123";

QByteArray orElse(const QString &text, const QString &other)
{
    return (text.isEmpty() ? other : text).toLatin1();
}

QByteArray tokenFile()
{
    return QByteArray(tokenLabel).leftJustified(labelSize, ' ').leftJustified(tokenFileSize, ' ');
}

} // namespace

ChipApplication jpkiApplication(const Resident &resident, const QString &issuer)
{
    const QString authority = QStringLiteral("authority");
    const TestIssuer authentication(issuer, QStringLiteral("authentication"), authority);
    const TestIssuer signing(issuer, QStringLiteral("signing"), authority);
    const TestIssuer authenticationKey(issuer, QStringLiteral("card"), QStringLiteral("authentication"));
    const TestIssuer signingKey(issuer, QStringLiteral("card"), QStringLiteral("signing"));
    const MyNumberRecord &card = resident.myNumber;
    ChipApplication application;
    application.files
        = { { 0x0001, { signingCertificate(resident, signing, signingKey), { CardKey::SigningPassword } } },
              { 0x0002, { signing.certificate() } }, { 0x0006, { tokenFile() } },
              { 0x0008, { QByteArray::fromHex("8F8F00") } },
              { 0x000A, { authenticationCertificate(resident, authentication, authenticationKey) } },
              { 0x000B, { authentication.certificate() } } };
    application.keys = { { 0x0018, { CardKey::AuthenticationPin, orElse(card.authenticationPin, resident.pin) } },
        { 0x001B, { CardKey::SigningPassword, orElse(card.signingPassword, QLatin1String(defaultPassword)) } } };
    application.signers = { { 0x0017, { CardKey::AuthenticationPin, authenticationKey.key() } },
        { 0x001A, { CardKey::SigningPassword, signingKey.key() } } };
    return application;
}

} // namespace madoguchi::virtualcards
