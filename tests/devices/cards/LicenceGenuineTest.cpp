#include "devices/cards/LicenceSignature.h"
#include "tests/devices/cards/LicenceReadings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::cards;
using namespace madoguchi::cards::test;
using virtualcards::LicenceFiles;
using virtualcards::LicenceFolder;

namespace {

QString anchors()
{
    return QDir(virtualcards::testIssuerFolder()).filePath(QStringLiteral("anchors"));
}

Outcome<IdentityDocument> readBoth(ChipChannel &card, const QString &anchorsFolder = anchors(), bool asked = false)
{
    ReadRequest what = request("1234", "5678");
    what.trustAnchors = anchorsFolder;
    what.wantsGenuineness = asked;
    return readCard(card, what, {});
}

} // namespace

/// Whether a driving licence is genuine: its signature covers what both PINs open.
class LicenceGenuineTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_files = licenceFilesOf(shipped("menkyo"));
        QCOMPARE(shipped("menkyo").pin2, QStringLiteral("5678"));
    }

    void everyShippedLicenceIsGenuine()
    {
        for (const char *id : { "menkyo", "menkyo-gaiji", "menkyo-2025", "menkyo-no-pin", "keireki" }) {
            ChipChannel card = licence(licenceFilesOf(shipped(id)), virtualcards::TryCounters(), id);
            ReadRequest what = request("1234", shipped(id).pin2.toLatin1().constData());
            what.trustAnchors = anchors();
            const auto document = readCard(card, what, {});
            QVERIFY2(document.has_value(), id);
            QVERIFY2(document->genuine == Genuineness::Yes, id);
            QVERIFY2(document->licence->photo && document->licence->photo->format == ImageFormat::Jpeg2000, id);
        }
    }

    void withoutTheSecondPinItStaysUnchecked()
    {
        ChipChannel card = licence(m_files, virtualcards::TryCounters(), "menkyo");
        ReadRequest what = request("1234");
        what.trustAnchors = anchors();
        const auto document = readCard(card, what, {});
        QVERIFY(document.has_value());
        QCOMPARE(document->genuine, Genuineness::Unchecked);
        QCOMPARE(document->doubt, GenuineDoubt::SecondPinNeeded);
    }

    void withoutAnchorsNothingMoreIsRead()
    {
        ChipChannel card = licence(m_files, virtualcards::TryCounters(), "menkyo");
        const auto document = readBoth(card, {});
        QVERIFY(document.has_value());
        QCOMPARE(document->genuine, Genuineness::Unchecked);
        QCOMPARE(document->doubt, GenuineDoubt::NoAnchors);
        QVERIFY(!card.commands.contains("00a4020c020007"));
    }

    void anotherPoliceCertificate()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("driving-licence")));
        QVERIFY(QFile::copy(anchors() + QStringLiteral("/jpki/authentication-fictional-authority.pem"),
            folder.filePath(QStringLiteral("driving-licence/other.pem"))));
        ChipChannel card = licence(m_files, virtualcards::TryCounters(), "menkyo");
        const auto document = readBoth(card, folder.path());
        QCOMPARE(document->genuine, Genuineness::Unchecked);
        QCOMPARE(document->doubt, GenuineDoubt::UnknownIssuer);
    }

    void aCertificateOfAnotherTime()
    {
        const LicenceSignature signature = parseLicenceSignature(m_files[LicenceFolder::Entries][0x0007]);
        const QByteArray message = m_files[LicenceFolder::Entries][0x0001] + m_files[LicenceFolder::Entries][0x0002]
            + m_files[LicenceFolder::Photo][0x0001];
        const QString folder = anchors() + QStringLiteral("/driving-licence");
        QCOMPARE(verifyLicence(signature, message, folder, QStringLiteral("20240410")).result, Genuineness::Yes);
        QCOMPARE(verifyLicence(signature, message, folder, QStringLiteral("20090410")),
            (GenuineCheck { Genuineness::Unchecked, GenuineDoubt::OutOfTime }));
        LicenceSignature bySerial = signature;
        bySerial.keyId.fill('\0');
        QCOMPARE(verifyLicence(bySerial, message, folder, QStringLiteral("20240410")).result, Genuineness::Yes);
    }

    void forgedLicences()
    {
        int variants = 0;
        const std::tuple<LicenceFolder, quint16, int, int> places[] { { LicenceFolder::Entries, quint16(1), 880, 9 },
            { LicenceFolder::Entries, quint16(2), 82, 3 }, { LicenceFolder::Photo, quint16(1), 2005, 41 },
            { LicenceFolder::Entries, quint16(7), 260, 5 } };
        for (const auto &[folder, file, size, step] : places) {
            for (int byte = 0; byte < size; byte += step) {
                LicenceFiles forged = m_files;
                QByteArray &bytes = forged[folder][file];
                bytes[byte] = static_cast<char>(bytes[byte] ^ (1 << (byte % 7)));
                ChipChannel card = licence(forged, virtualcards::TryCounters(), "menkyo");
                const auto document = readBoth(card);
                ++variants;
                QCOMPARE(card.secretsSent().size(), 2);
                if (!document)
                    QCOMPARE(document.error().code, ErrorCode::BadAnswer);
                else
                    QVERIFY2(document->genuine == Genuineness::No,
                        qPrintable(QStringLiteral("file %1 byte %2").arg(file).arg(byte)));
            }
        }
        QVERIFY2(variants >= 200, qPrintable(QString::number(variants)));
        qInfo("%d variants", variants);
    }

    void anUnsignedLicence()
    {
        LicenceFiles unsignedFiles = m_files;
        unsignedFiles[LicenceFolder::Entries][0x0007].fill('\xFF');
        ChipChannel card = licence(unsignedFiles, virtualcards::TryCounters(), "menkyo");
        QCOMPARE(readBoth(card)->genuine, Genuineness::No);
    }

private:
    LicenceFiles m_files;
};

QTEST_GUILESS_MAIN(LicenceGenuineTest)
#include "LicenceGenuineTest.moc"
