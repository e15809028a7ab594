#include "app/identity/DocumentPicture.h"
#include "app/identity/GaijiCandidates.h"
#include "app/identity/Transcription.h"
#include "tests/app/identity/ReadResident.h"

#include <QTest>

using namespace madoguchi;

namespace madoguchi::identity {

/// What is proposed for pictures: names and addresses by Tesseract, characters by their likeness.
class ProposalTest : public QObject {
    Q_OBJECT

private slots:
    void readsPictures_data();
    void readsPictures();
    void emptyPictureReadsAsNothing();
    void findsCharacters_data();
    void findsCharacters();
    void aCancelledReadingSaysNothing();
    void aCancelledSearchFindsNothing();
};

void ProposalTest::readsPictures_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("proposed");
    QTest::newRow("a Latin name of its own picture") << QByteArray("zairyu") << 0 << u"NGUYEN VAN MIHON"_qs;
    QTest::newRow("an address of its own picture") << QByteArray("zairyu") << 1 << u"東京都見本市架空町二丁目3番4号"_qs;
    QTest::newRow("a Japanese name of its own picture") << QByteArray("tokubetsu") << 0 << u"架空 太郎"_qs;
    QTest::newRow("the name on a whole front") << QByteArray("zairyu-child") << 0 << u"MIHON LEO"_qs;
    QTest::newRow("the birth date on a whole front") << QByteArray("zairyu-child") << 1 << u"2016年11月05日"_qs;
    QTest::newRow("the address on a whole front")
        << QByteArray("zairyu-child") << 2 << u"東京都見本市架空三丁目4番5号"_qs;
}

void ProposalTest::readsPictures()
{
    QFETCH(QByteArray, id);
    QFETCH(int, field);
    QFETCH(QString, proposed);
    const auto document = test::readShipped(id.constData());
    QVERIFY(document);
    const QList<PictureField> fields = pictureFields(*document);
    QVERIFY(fields.size() > field);
    const auto picture = draw(fields.at(field).picture);
    QVERIFY(picture);
    const PictureText what = fields.at(field).what;
    const auto recognised = readPicture(*picture, what == PictureText::Line);
    QVERIFY(recognised);
    QCOMPARE(proposalFrom(*recognised, what), proposed);
}

void ProposalTest::emptyPictureReadsAsNothing()
{
    QImage white(300, 60, QImage::Format_Grayscale8);
    white.fill(Qt::white);
    for (const bool isOneLine : { true, false })
        QCOMPARE(readPicture(white, isOneLine).value_or(u"an error"_qs), QString());
}

void ProposalTest::findsCharacters_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("character");
    QTest::newRow("takahashi with a ladder") << 0 << u"髙"_qs;
    QTest::newRow("saki with a stand") << 1 << u"﨑"_qs;
    QTest::newRow("yoshi with earth, beyond the BMP") << 2 << u"𠮷"_qs;
}

void ProposalTest::findsCharacters()
{
    QFETCH(int, number);
    QFETCH(QString, character);
    const auto document = test::readShipped("menkyo-gaiji");
    QVERIFY(document && document->licence && document->licence->gaiji.size() == 3);
    const QStringList candidates = candidatesFor(document->licence->gaiji.at(number).picture.value(), 8);
    QVERIFY2(candidates.contains(character), qUtf8Printable(candidates.join(u' ')));
}

void ProposalTest::aCancelledReadingSaysNothing()
{
    const auto document = test::readShipped("zairyu-child");
    QVERIFY(document);
    const auto picture = draw(pictureFields(*document).first().picture);
    int asked = 0;
    const auto text = readPicture(picture.value(), false, [&asked] { return ++asked > 3; }); // in the midst of it
    QCOMPARE(text.value_or(u"an error"_qs), QString());
    QVERIFY(asked > 3);
}

void ProposalTest::aCancelledSearchFindsNothing()
{
    const auto document = test::readShipped("menkyo-gaiji");
    QVERIFY(document);
    QCOMPARE(candidatesFor(document->licence->gaiji.first().picture.value(), 8, [] { return true; }), QStringList());
}

} // namespace madoguchi::identity

QTEST_MAIN(madoguchi::identity::ProposalTest)
#include "ProposalTest.moc"
