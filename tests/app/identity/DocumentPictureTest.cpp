#include "app/identity/DocumentPicture.h"

#include "app/identity/Transcription.h"
#include "tests/app/identity/ReadResident.h"

#include <QRandomGenerator>
#include <QTest>

using namespace madoguchi;

namespace madoguchi::identity {

/// Pictures of cards as they are drawn, and what becomes of damaged ones.
class DocumentPictureTest : public QObject {
    Q_OBJECT

    static cards::ResidenceCardData card(const char *id)
    {
        const auto document = test::readShipped(id);
        return document && document->residence ? *document->residence : cards::ResidenceCardData();
    }

    static cards::CardImage addressOnTheFace(const char *id)
    {
        const QDir folder(virtualcards::defaultResidentsFolder());
        const auto resident = virtualcards::readResident(folder.filePath(QLatin1String(id) + QLatin1String(".json")));
        return { cards::ImageFormat::Png, resident ? resident->myNumber.addressPicture : QByteArray() };
    }

private slots:
    void drawsWhatACardHolds_data();
    void drawsWhatACardHolds();
    void refusesDamagedPictures_data();
    void refusesDamagedPictures();
    void drawsBlackOnWhite();
};

void DocumentPictureTest::drawsWhatACardHolds_data()
{
    QTest::addColumn<cards::CardImage>("picture");
    QTest::addColumn<QSize>("size");
    QTest::newRow("a name, TIFF") << card("zairyu").nameImage.value() << QSize(900, 60);
    QTest::newRow("a whole front, TIFF") << card("zairyu-moved").front.value() << QSize(900, 560);
    QTest::newRow("an address, PNG") << addressOnTheFace("mihon") << QSize(560, 52);
    QTest::newRow("a photo, JPEG 2000") << card("zairyu").photo.value() << QSize(120, 160);
}

void DocumentPictureTest::drawsWhatACardHolds()
{
    QFETCH(cards::CardImage, picture);
    QFETCH(QSize, size);
    const auto drawn = draw(picture);
    QVERIFY(drawn);
    QCOMPARE(drawn->size(), size);
    int dark = 0;
    for (int y = 0; y < drawn->height(); ++y) {
        for (int x = 0; x < drawn->width(); ++x)
            dark += qGray(drawn->pixel(x, y)) < 128 ? 1 : 0;
    }
    QVERIFY2(dark > drawn->width() && dark < drawn->width() * drawn->height(), "something is drawn on a light ground");
}

void DocumentPictureTest::refusesDamagedPictures_data()
{
    QTest::addColumn<cards::CardImage>("picture");
    QTest::newRow("TIFF") << card("zairyu-moved").front.value();
    QTest::newRow("JPEG 2000") << card("zairyu").photo.value();
    QTest::newRow("PNG") << addressOnTheFace("mihon");
}

/// Each either refused or drawn at a size that is allowed: what a picture shows is for a person to judge.
void DocumentPictureTest::refusesDamagedPictures()
{
    QFETCH(cards::CardImage, picture);
    QRandomGenerator random(20261126);
    int refused = 0;
    for (int variant = 0; variant < 400; ++variant) {
        cards::CardImage damaged = picture;
        if (variant % 4 == 0) {
            damaged.bytes.truncate(random.bounded(static_cast<int>(damaged.bytes.size())));
        } else {
            for (int change = 0; change <= variant % 4; ++change) {
                const int place = random.bounded(std::min(200, static_cast<int>(damaged.bytes.size())));
                damaged.bytes[place] = static_cast<char>(random.bounded(256));
            }
        }
        const auto drawn = draw(damaged);
        if (!drawn) {
            QCOMPARE(drawn.error().code, ErrorCode::BadFile);
            ++refused;
            continue;
        }
        QVERIFY(drawn->width() <= WidestPicture && drawn->height() <= WidestPicture);
    }
    QVERIFY2(refused > 50, "some of the damage is noticed");
}

void DocumentPictureTest::drawsBlackOnWhite()
{
    const cards::Bitmap bitmap { 9, 2, QByteArray::fromHex("80008080") };
    const QImage drawn = draw(bitmap);
    QCOMPARE(drawn.size(), QSize(9, 2));
    QCOMPARE(qGray(drawn.pixel(0, 0)), 0);
    QCOMPARE(qGray(drawn.pixel(1, 0)), 255);
    QCOMPARE(qGray(drawn.pixel(8, 1)), 0);
}

} // namespace madoguchi::identity

QTEST_GUILESS_MAIN(madoguchi::identity::DocumentPictureTest)
#include "DocumentPictureTest.moc"
