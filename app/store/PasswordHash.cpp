#include "app/store/PasswordHash.h"

#include <array>
#include <sodium.h>

namespace madoguchi::store {

namespace {

constexpr auto Passes = crypto_pwhash_OPSLIMIT_INTERACTIVE;
constexpr std::size_t Memory = crypto_pwhash_MEMLIMIT_INTERACTIVE;

} // namespace

Outcome<QString> hashPassword(const QByteArray &password)
{
    std::array<char, crypto_pwhash_STRBYTES> text {};
    if (sodium_init() < 0
        || crypto_pwhash_str(
               text.data(), password.constData(), static_cast<unsigned long long>(password.size()), Passes, Memory)
            != 0)
        return failure(ErrorCode::Internal, {}, QStringLiteral("argon2id"));
    return QString::fromLatin1(text.data());
}

bool passwordFits(const QString &hash, const QByteArray &password)
{
    return sodium_init() >= 0
        && crypto_pwhash_str_verify(
               hash.toLatin1().constData(), password.constData(), static_cast<unsigned long long>(password.size()))
        == 0;
}

void spendPasswordTime(const QByteArray &password)
{
    (void)hashPassword(password);
}

} // namespace madoguchi::store
