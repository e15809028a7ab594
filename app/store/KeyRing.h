#pragma once

#include "devices/outcome/Error.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace madoguchi::store {

/// The store's keys, kept outside the database: 32 random bytes each (XChaCha20-Poly1305), the newest one in use, older
/// ones only until everything is wrapped anew. The file is read and written by KeyFile.h. Keys lie in locked memory
/// that is overwritten when the ring goes. Its const calls may be made from several threads at once.
class KeyRing {
public:
    /// A ring with one new key.
    [[nodiscard]] static Outcome<KeyRing> create();
    /// From the bytes of a key file: one key a line, newest last, in base64. Fails with StoreKeyMissing.
    [[nodiscard]] static Outcome<KeyRing> fromText(const QByteArray &text);
    [[nodiscard]] QByteArray toText() const; ///< overwrite it after use

    [[nodiscard]] Outcome<void> addKey(); ///< a new key, in use from now on
    /// Takes over the keys of another ring of the same store; that one's newest is in use from now on.
    void adopt(const KeyRing &newer);
    void dropOldKeys(); ///< once nothing needs them

    /// Names a key without telling it: 16 hexadecimal digits of a keyed hash.
    [[nodiscard]] QString currentKeyId() const;
    [[nodiscard]] QStringList keyIds() const; ///< oldest first

    /// Encrypts with a key of the record's own, which is wrapped by the current key. `context` is bound to the record
    /// (for example "held_reception/K7-4821"): what was sealed for one place does not open at another.
    [[nodiscard]] QByteArray seal(const QByteArray &plain, const QByteArray &context) const;
    /// Fails with StoreKeyMissing when no key of the ring fits, with StoreDamaged when the record was changed.
    [[nodiscard]] Outcome<QByteArray> open(const QByteArray &sealed, const QByteArray &context) const;
    /// The same record, its key wrapped by the current key; unchanged when it is so already.
    [[nodiscard]] Outcome<QByteArray> rewrap(const QByteArray &sealed, const QByteArray &context) const;
    [[nodiscard]] static QString keyIdOf(const QByteArray &sealed); ///< which key it needs

private:
    struct Keys;
    explicit KeyRing(std::shared_ptr<Keys> keys);
    std::shared_ptr<Keys> m_keys;
};

} // namespace madoguchi::store
