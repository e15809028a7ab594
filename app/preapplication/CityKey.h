#pragma once

#include "app/settings/Settings.h"
#include "devices/outcome/Error.h"

#include <QByteArray>
#include <QStringList>

namespace madoguchi::preapplication {

/// The key that pre-applications are sealed to (X25519, 32 bytes). It is public: the city puts its text on its web
/// page.
struct PublicKey {
    QByteArray bytes;

    [[nodiscard]] bool operator==(const PublicKey &) const = default;
};

[[nodiscard]] QString idOf(const PublicKey &key); ///< 8 characters: the first 5 bytes of its SHA-256 in Base32
/// "MGPK1-" and the key in Base32, with a check word: MGPK1-KEY-CHECK.
[[nodiscard]] QString toText(const PublicKey &key);
/// White space around it is passed over. Errors: BadFile.
[[nodiscard]] Outcome<PublicKey> publicKeyFrom(const QString &text);

/// A sealed box of libsodium (crypto_box_seal): only who has the secret key opens it; who sealed it is not known.
[[nodiscard]] QByteArray seal(const QByteArray &plain, const PublicKey &key);

/// The city's key pairs, the newest last. Old ones stay, so that what was made before a change still opens: MostKeys in
/// all. Secret keys are overwritten when this goes.
class CityKeys {
public:
    CityKeys() = default;
    ~CityKeys();
    CityKeys(CityKeys &&) = default;
    CityKeys &operator=(CityKeys &&) = default;
    CityKeys(const CityKeys &) = delete;
    CityKeys &operator=(const CityKeys &) = delete;

    /// From a file as the store's key file is (SecretFile.h). Errors: CityKeyMissing.
    [[nodiscard]] static Outcome<CityKeys> read(const QString &path);
    [[nodiscard]] Outcome<void> write(const QString &path) const; ///< errors: FileNotWritten, DiskFull
    /// On its way to another counter, as the store's keys are (SecretFile.h). Errors as read() and write().
    [[nodiscard]] static Outcome<CityKeys> readExported(const QString &path);
    [[nodiscard]] Outcome<void> writeExported(const QString &path) const;
    void addKey(); ///< in use from now on; the oldest goes when there are too many
    void adopt(
        const CityKeys &newer); ///< the same with the keys of another counter, whose newest is in use from now on

    [[nodiscard]] bool isEmpty() const { return m_secrets.isEmpty(); }
    [[nodiscard]] PublicKey current() const; ///< not while empty
    [[nodiscard]] QStringList ids() const; ///< oldest first
    /// Errors: CodeOtherKey (none of ours), CodeDamaged.
    [[nodiscard]] Outcome<QByteArray> open(const QByteArray &sealed, const QString &keyId) const;

    static constexpr int MostKeys = 3;

private:
    [[nodiscard]] static Outcome<CityKeys> fromText(Outcome<QByteArray> text);
    [[nodiscard]] Outcome<void> put(
        const QString &path, Outcome<void> (*writer)(const QString &, const QByteArray &)) const;
    void dropOldest();

    QList<QByteArray> m_secrets;
};

/// Where the settings say that the keys lie.
[[nodiscard]] QString cityKeyFile(const settings::Settings &settings);

} // namespace madoguchi::preapplication
