#include "devices/virtual/Resident.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::virtualcards;

namespace {

constexpr const char *goodFile = R"({
    "kind": "residence-card",
    "noteJa": "見本",
    "noteEn": "A sample",
    "generation": 2,
    "cardNumber": "AA12345678BB",
    "name": "MIHON",
    "address": "架空県架空市１番",
    "birthDate": "2001-09-08",
    "sex": "other",
    "cardExpiry": "2028-04-10",
    "nationality": "UTO",
    "status": "0000000024",
    "period": "0203",
    "work": "as-designated",
    "comprehensivePermit": "1",
    "applicationPending": true,
    "addresses": [ { "date": "2024-04-10", "municipality": "131998", "address": "架空市２番", "bytes": "938C" } ]
}
)";

/// A folder with a resident's file and its pictures.
class CardFolder {
public:
    explicit CardFolder(const QByteArray &text,
        const QStringList &pictures = { QStringLiteral("name.tif"), QStringLiteral("address.tif") })
    {
        write(QStringLiteral("mihon.json"), text);
        QDir(m_folder.path()).mkdir(QStringLiteral("pictures"));
        for (const QString &picture : pictures)
            write(QStringLiteral("pictures/mihon-") + picture, picture.toUtf8());
    }

    [[nodiscard]] Outcome<Resident> read() const
    {
        return readResident(m_folder.filePath(QStringLiteral("mihon.json")));
    }

private:
    void write(const QString &name, const QByteArray &contents) const
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(contents);
    }

    QTemporaryDir m_folder;
};

QByteArray changed(const char *from, const char *to)
{
    QByteArray text(goodFile);
    text.replace(from, to);
    return text;
}

} // namespace

/// The files of 在留カード and 特別永住者証明書.
class ResidenceFieldsTest : public QObject {
    Q_OBJECT

private slots:
    void aGoodFileIsReadAsItStands()
    {
        const auto resident = CardFolder(goodFile).read();
        QVERIFY2(resident.has_value(), qPrintable(resident ? QString() : resident.error().place));
        QCOMPARE(resident->kind, CardKind::ResidenceCard);
        QCOMPARE(resident->sex, '9');
        const ResidenceRecord &card = resident->residence;
        QCOMPARE(card.generation, 2);
        QCOMPARE(card.cardNumber, QStringLiteral("AA12345678BB"));
        QCOMPARE(card.cardExpiry, QStringLiteral("20280410"));
        QCOMPARE(card.work, QStringLiteral("4"));
        QVERIFY(card.applicationPending);
        const EndorsedAddress address { QStringLiteral("20240410"), QStringLiteral("131998"),
            QStringLiteral("架空市２番"), QByteArray::fromHex("938C") };
        QCOMPARE(card.addresses, QList<EndorsedAddress> { address });
        QCOMPARE(card.nameImage, QByteArray("name.tif"));
        QCOMPARE(card.addressImage, QByteArray("address.tif"));
        QVERIFY(card.front.isEmpty() && card.photo.isEmpty());
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("key");
        const auto row = [](const char *name, const QByteArray &text, const char *key) {
            QTest::newRow(name) << text << QString::fromLatin1(key);
        };
        row("a generation that is none", changed("\"generation\": 2", "\"generation\": 3"), "generation");
        row("no generation", changed("\"generation\": 2,", ""), "generation");
        row("a number of eleven characters", changed("AA12345678BB", "AA12345678B"), "cardNumber");
        row("small letters in the number", changed("AA12345678BB", "aa12345678BB"), "cardNumber");
        row("an unknown sex", changed("\"other\"", "\"unknown\""), "sex");
        row("a nationality of two letters", changed("UTO", "UT"), "nationality");
        row("a status of nine digits", changed("0000000024", "000000024"), "status");
        row("a period in words", changed("0203", "2 years"), "period");
        row("an unknown restriction", changed("as-designated", "often"), "work");
        row("a permit in words on the second generation", changed("Permit\": \"1\"", "Permit\": \"x\""),
            "comprehensivePermit");
        row("pending in words", changed("true", "\"yes\""), "applicationPending");
        row("addresses that are no list", changed("[ {", "{ \"a\": {").replace("} ]", "} }"), "addresses");
        row("an address without date", changed("\"date\": \"2024-04-10\", ", ""), "addresses");
        row("a municipality of five digits", changed("131998", "13199"), "addresses");
        row("bytes that are none", changed("938C", "938"), "addresses");
        row("a key of the My Number card", changed("\"work\"", "\"pin\""), "pin");
        row("a permit on a 特別永住者証明書", changed("residence-card", "special-permanent-resident-certificate"),
            "applicationPending");
    }

    void mistakesAreNamed()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, key);
        const auto resident = CardFolder(text).read();
        QVERIFY(!resident.has_value());
        QCOMPARE(resident.error().code, ErrorCode::BadFile);
        QVERIFY2(resident.error().place.endsWith(QLatin1String(": ") + key), qPrintable(resident.error().place));
    }

    void aPictureThatIsNeededIsMissed()
    {
        const auto withoutAddress = CardFolder(goodFile, { QStringLiteral("name.tif") }).read();
        QCOMPARE(withoutAddress.error().code, ErrorCode::FileMissing);
        QVERIFY(withoutAddress.error().place.endsWith(QLatin1String("pictures/mihon-address.tif")));
        const QByteArray firstGeneration = changed("\"generation\": 2", "\"generation\": 1");
        QCOMPARE(CardFolder(firstGeneration).read().error().code, ErrorCode::FileMissing);
        const auto withPhoto
            = CardFolder(firstGeneration, { QStringLiteral("front.tif"), QStringLiteral("photo.jp2") }).read();
        QVERIFY(withPhoto.has_value());
        QCOMPARE(withPhoto->residence.photo, QByteArray("photo.jp2"));
    }
};

QTEST_GUILESS_MAIN(ResidenceFieldsTest)
#include "ResidenceFieldsTest.moc"
