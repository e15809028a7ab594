#pragma once

#include <QByteArray>
#include <QString>

namespace madoguchi::virtualcards {

/// The invented issuer of the virtual cards: signs with a key out of a folder as an issuer signs a card's contents.
class TestIssuer {
public:
    /// NAME-ROLE.key (PEM) and NAME-ROLE.der of the folder. Without them signature and certificate are empty: such a
    /// card proves not to be genuine.
    TestIssuer(const QString &folder, const QString &name, const QString &role = QStringLiteral("signer"));

    /// SHA-256 with RSA (PKCS #1 v1.5), or with ECDSA as both numbers one behind the other.
    [[nodiscard]] QByteArray sign(const QByteArray &message) const;
    [[nodiscard]] QByteArray key() const { return m_key; } ///< PEM
    [[nodiscard]] QByteArray certificate() const { return m_certificate; } ///< X.509, DER; not every issuer has one
    [[nodiscard]] QByteArray modulus() const; ///< of an RSA key
    [[nodiscard]] QByteArray serial() const; ///< of the certificate
    [[nodiscard]] QByteArray keyId() const; ///< subject key identifier of the certificate

private:
    QByteArray m_key;
    QByteArray m_certificate;
};

/// The issuers' keys and certificates: the folder `issuer` among the shipped residents. They are those of invented
/// issuers (make-test-issuer.sh); no real card and no real anchor has to do with them.
[[nodiscard]] QString testIssuerFolder();

} // namespace madoguchi::virtualcards
