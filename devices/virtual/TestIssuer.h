#pragma once

#include <QByteArray>
#include <QString>

namespace madoguchi::virtualcards {

/// The invented issuer of the virtual cards: signs with a key out of a folder as an issuer signs a card's contents.
class TestIssuer {
public:
    /// NAME-signer.key (PEM) and NAME-signer.der of the folder. Without them signature and certificate are empty: such
    /// a card proves not to be genuine.
    TestIssuer(const QString &folder, const QString &name);

    /// SHA-256 with RSA (PKCS #1 v1.5), or with ECDSA as both numbers one behind the other.
    [[nodiscard]] QByteArray sign(const QByteArray &message) const;
    [[nodiscard]] QByteArray certificate() const { return m_certificate; } ///< X.509, DER

private:
    QByteArray m_key;
    QByteArray m_certificate;
};

} // namespace madoguchi::virtualcards
