#pragma once

#include "devices/virtual/JpkiCertificate.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace madoguchi::cards::test {

using virtualcards::Resident;
using virtualcards::TestIssuer;
using virtualcards::Validity;

inline TestIssuer authority(const char *name = "authentication")
{
    return { virtualcards::testIssuerFolder(), QLatin1String(name), QStringLiteral("authority") };
}

inline Resident holder(const char *id = "takasaki")
{
    Resident resident;
    resident.id = QLatin1String(id);
    return resident;
}

/// The certificate of a virtual card.
inline QByteArray certificateOf(
    const Resident &resident, const Validity &validity = {}, const TestIssuer &issuer = authority())
{
    const TestIssuer card(virtualcards::testIssuerFolder(), QStringLiteral("card"), QStringLiteral("authentication"));
    return virtualcards::authenticationCertificate(resident, issuer, card, validity);
}

/// The serial number in a certificate of a virtual card, as hexadecimal digits.
inline QByteArray serialOf(const QByteArray &certificate)
{
    return certificate.mid(certificate.indexOf(QByteArray::fromHex("A00302010202")) + 7, 8).toHex().toUpper();
}

/// An authority at work, with the openssl program: a folder with its certificate, its book of certificates, its lists.
class TestAuthority {
public:
    explicit TestAuthority(const char *name = "authentication")
    {
        write("authority.key", authority(name).key());
        write("authority.der", authority(name).certificate());
        run({ "x509", "-inform", "DER", "-in", "authority.der", "-out", "authority.pem" });
        write("ca.conf", "[ca]\ndefault_ca=x\n[x]\ndatabase=index\ndefault_md=sha256\n");
        write("index", {});
        write("index.attr", "unique_subject = no\n");
        QDir(path({})).mkdir(QStringLiteral("lists"));
    }

    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    [[nodiscard]] QString lists() const { return path("lists"); }

    void write(const char *name, const QByteArray &contents) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(contents);
    }

    [[nodiscard]] QByteArray contentsOf(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void enter(const QByteArray &serial, bool revoked = false) const
    {
        const QByteArray when = revoked ? "261001000000Z" : "";
        write("index",
            contentsOf("index") + (revoked ? "R" : "V") + "\t491231235959Z\t" + when + '\t' + serial
                + "\tunknown\t/CN=card\n");
    }

    /// A list of what was revoked, in the folder of lists.
    void publish(const char *from = "20260101000000Z", const char *until = "20951231000000Z",
        const char *file = "lists/now.crl") const
    {
        run({ "ca", "-gencrl", "-config", "ca.conf", "-keyfile", "authority.key", "-cert", "authority.pem",
            "-crl_lastupdate", from, "-crl_nextupdate", until, "-out", file });
    }

    /// Runs openssl in the folder: true when it succeeded.
    bool run(std::initializer_list<const char *> arguments) const
    {
        QStringList list;
        for (const char *argument : arguments)
            list << QLatin1String(argument);
        QProcess openssl;
        openssl.setWorkingDirectory(m_folder.path());
        openssl.start(QStringLiteral("openssl"), list);
        return openssl.waitForFinished() && openssl.exitCode() == 0;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace madoguchi::cards::test
