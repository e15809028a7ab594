#include "devices/virtual/MyNumberFiles.h"

#include "devices/virtual/FaceFiles.h"
#include "devices/virtual/JpkiFiles.h"

#include <QDir>
#include <QTest>

using namespace madoguchi::virtualcards;

namespace {

Resident shipped(const QString &id)
{
    return readResident(QDir(defaultResidentsFolder()).filePath(id + QLatin1String(".json"))).value_or(Resident());
}

} // namespace

/// The files of the card, byte for byte, against vectors that independent clients have read.
class MyNumberFilesTest : public QObject {
    Q_OBJECT

private slots:
    void vectors_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("object");
        QTest::addColumn<QByteArray>("hash");
        QTest::newRow("short lengths, characters beyond the BMP")
            << QStringLiteral("takasaki")
            << QByteArray("FF2060DF2108000E00240054005FDF2213E9AB99EFA891E38080F0A0AEB7E4B9"
                          "8BE58AA9DF232DE69DB1E4BAACE983BDE8A68BE69CACE5B882E69EB6E7A9BAE4"
                          "B880E4B881E79BAEEFBC92E795AAEFBC93E58FB7DF24083139383530343033DF"
                          "250131")
            << QByteArray("A7516CFCCDDF37DC0B27FD9835BE6E1E08770CFB03C31895F0965DF4D38CAF4A");
        QTest::newRow("lengths from 128 on in the 82 form")
            << QStringLiteral("mihon")
            << QByteArray("FF208200BBDF21080010002200B100BCDF220FE8A68BE69CACE38080E88AB1E5"
                          "AD90DF2382008AE7A59EE5A588E5B79DE79C8CE8A68BE69CACE5B882E4BE8BE7"
                          "A4BAE58CBAE69EB6E7A9BAE794BAE4BA8CE4B881E79BAEEFBC91EFBC92EFBC93"
                          "E795AAE59CB0EFBC94EFBC95E38080E382B5E383B3E38397E383ABE383BBE382"
                          "B0E383A9E383B3E38389E383ACE382B8E38387E383B3E382B9E58F82E795AAE9"
                          "A4A8EFBC96EFBC90EFBC97E58FB7E5AEA4DF24083230303130393038DF250132")
            << QByteArray("FFE5655B2FCFBC1EB6CF885451FE324BDC81B1630AB58FF8A19BFC707A6FC03E");
    }

    void vectors()
    {
        QFETCH(QString, id);
        QFETCH(QByteArray, object);
        QFETCH(QByteArray, hash);
        const Resident resident = shipped(id);
        QCOMPARE(attributesObject(resident).toHex().toUpper(), object);
        const ElementaryFiles files = filesOf(resident);
        QVERIFY(files[0x0002].startsWith(QByteArray::fromHex(object)));
        const QByteArray filler = files[0x0002].mid(object.size() / 2);
        QVERIFY(!filler.isEmpty());
        QCOMPARE(filler.count('\xFF'), filler.size());
        QCOMPARE(files[0x0003].mid(5 + 3 + 32 + 3, 32).toHex().toUpper(), hash);
    }

    void thePersonalNumberAndItsHash()
    {
        const ElementaryFiles files = filesOf(shipped(QStringLiteral("takasaki")));
        QCOMPARE(files[0x0001].toHex().toUpper(), QByteArray("FF100C393837363534333231303933FFFF"));
        QCOMPARE(files[0x0003].mid(5 + 3, 32).toHex().toUpper(),
            QByteArray("B4E71B2FF19C671BBE4426CAF7709370409B4FB55050E19A12CD3B3E69C692AD"));
    }

    void sizesAndHeaders_data()
    {
        QTest::addColumn<int>("file");
        QTest::addColumn<int>("size");
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("personal number") << 0x0001 << 17 << QByteArray("FF100C");
        QTest::newRow("hashes and signature") << 0x0003 << 336 << QByteArray("FF3082014BDF3120");
        QTest::newRow("certificate") << 0x0004 << 568 << QByteArray("7F218202335F4E820129");
        QTest::newRow("basic information") << 0x0005 << 256 << QByteArray("FF4082009FDF410401030E01DF4210");
        QTest::newRow("filler") << 0x0008 << 16 << QByteArray("FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF");
    }

    void sizesAndHeaders()
    {
        QFETCH(int, file);
        QFETCH(int, size);
        QFETCH(QByteArray, header);
        const QByteArray contents = filesOf(shipped(QStringLiteral("mihon"))).value(static_cast<quint16>(file));
        QCOMPARE(contents.size(), size);
        QVERIFY(contents.startsWith(QByteArray::fromHex(header)));
    }

    void theFaceHoldsThePictures()
    {
        const Resident resident = shipped(QStringLiteral("takasaki"));
        const QByteArray file = faceApplication(resident, testIssuerFolder()).files[0x0002].bytes;
        QVERIFY(file.startsWith(QByteArray::fromHex("FF20")));
        QCOMPARE(file.mid(5, 3), QByteArray::fromHex("DF2112"));
        const QByteArray parts[] { QByteArray::fromHex("DF22083139383530343033"), QByteArray::fromHex("DF230131"),
            QByteArray::fromHex("DF24"), QByteArray::fromHex("DF25"), QByteArray::fromHex("DF26"),
            QByteArray::fromHex("DF27"), QByteArray::fromHex("DF28820100"),
            QByteArray::fromHex("DF29083230333430343033"), QByteArray::fromHex("DF2A") };
        for (int i = 0; i < 9; ++i) {
            const qsizetype offset = static_cast<quint8>(file[8 + 2 * i]) << 8 | static_cast<quint8>(file[9 + 2 * i]);
            QVERIFY2(file.mid(offset).startsWith(parts[i]), qPrintable(QString::number(i)));
        }
        QVERIFY(file.contains(resident.myNumber.photo) && file.contains(resident.myNumber.namePicture));
        QVERIFY(resident.myNumber.photo.size() > 500);
    }

    void theFilesOfTheCertificates()
    {
        const Resident resident = shipped(QStringLiteral("takasaki"));
        const ChipApplication jpki = jpkiApplication(resident, testIssuerFolder());
        QCOMPARE(jpki.files[0x0006].bytes.size(), 160);
        QCOMPARE(jpki.files[0x0006].bytes.left(32), QByteArray("JPKIAPICCTOKEN2                 "));
        QCOMPARE(jpki.files[0x0008].bytes, QByteArray::fromHex("8F8F00"));
        for (auto file = jpki.files.cbegin(); file != jpki.files.cend(); ++file) {
            const bool isCertificate = file.key() != 0x0006 && file.key() != 0x0008;
            QCOMPARE(file->bytes.startsWith(QByteArray::fromHex("3082")), isCertificate);
        }
        QVERIFY(jpki.files[0x0001].bytes.contains(resident.address.toUtf8()));
        QVERIFY(!jpki.files[0x000A].bytes.contains(resident.name.toUtf8()));
    }

    void everyResidentFitsIntoTheFile()
    {
        const auto residents = readResidents(defaultResidentsFolder());
        QVERIFY(residents.has_value());
        for (const Resident &resident : *residents) {
            const QByteArray file = filesOf(resident)[0x0002];
            QVERIFY2(file.startsWith(attributesObject(resident)), qPrintable(resident.id));
            QVERIFY2(file.endsWith('\xFF'), qPrintable(resident.id));
        }
    }
};

QTEST_GUILESS_MAIN(MyNumberFilesTest)
#include "MyNumberFilesTest.moc"
