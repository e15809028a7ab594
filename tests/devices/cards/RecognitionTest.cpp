#include "devices/cards/PlaceWords.h"
#include "tests/devices/cards/Readings.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::cards;
using namespace madoguchi::cards::test;

namespace {

const QList<QByteArray> Probe { "00a4040c0ad3921000310001010408", "00a4040c0ad392f000260100000001",
    "00a4040c10a0000002310100000000000000000000", "00a4040c10d392f0004f0200000000000000000000" };

QList<QByteArray> hexOf(const QList<QByteArray> &commands)
{
    QList<QByteArray> digits;
    for (const QByteArray &command : commands)
        digits << command.toHex();
    return digits;
}

/// A card that answers these digits to its n-th command and 6A82 to every other.
PreparedCard::Fault answeringAt(const QMap<int, QByteArray> &answers)
{
    return [answers](int n, const QByteArray &) -> std::optional<PreparedCard::Reply> {
        return bytes(answers.value(n, "6A82").constData());
    };
}

} // namespace

/// What lies there is found out without a try of any secret, and a foreign card is left as it was.
class RecognitionTest : public QObject {
    Q_OBJECT

private slots:
    void aForeignCardGetsTheFourSelectsAndNothingElse_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("the application is not there") << QByteArray("6A82");
        QTest::newRow("class not supported") << QByteArray("6E00");
        QTest::newRow("instruction not supported") << QByteArray("6D00");
        QTest::newRow("conditions of use") << QByteArray("6985");
        QTest::newRow("parameters wrong") << QByteArray("6A86");
        QTest::newRow("data wait to be fetched") << QByteArray("6112");
        QTest::newRow("another length, please") << QByteArray("6C12");
    }

    void aForeignCardGetsTheFourSelectsAndNothingElse()
    {
        QFETCH(QByteArray, answer);
        PreparedCard card;
        card.fault = [&answer](int, const QByteArray &) -> std::optional<PreparedCard::Reply> {
            return bytes(answer.constData());
        };
        const auto found = findOut(card, {});
        QVERIFY(!found.has_value());
        QCOMPARE(found.error().code, ErrorCode::UnknownCard);
        QList<QByteArray> expected = Probe;
        if (answer != "6A82") // the second step is for cards that say that the first is not there
            expected.remove(1);
        QCOMPARE(hexOf(card.commands), expected);

        card.commands.clear();
        QCOMPARE(readFrom(card).error().code, ErrorCode::UnknownCard);
        QCOMPARE(hexOf(card.commands), expected);
        QVERIFY(!card.resetsOnClose);
    }

    void theTokensLabelTells_data()
    {
        QTest::addColumn<QByteArray>("label");
        QTest::addColumn<QString>("place");
        QTest::newRow("an ended card") << QByteArray("JPKIAPICCTOKEN") << QString(placeword::EndedCard);
        QTest::newRow("an Android phone") << QByteArray("JPKIAPGPSETOKEN") << QString(placeword::Phone);
        QTest::newRow("an iPhone") << QByteArray("JPKIAPIOSTOKEN") << QString(placeword::Phone);
        QTest::newRow("something newer") << QByteArray("JPKIAPNEWTOKEN") << QString();
    }

    void theTokensLabelTells()
    {
        QFETCH(QByteArray, label);
        QFETCH(QString, place);
        PreparedCard card;
        card.fault
            = answeringAt({ { 2, "9000" }, { 3, "9000" }, { 4, label.leftJustified(32, ' ').toHex() + "9000" } });
        const auto found = findOut(card, {});
        QVERIFY(!found.has_value());
        QCOMPARE(found.error().code, ErrorCode::UnknownCard);
        QCOMPARE(found.error().place, place);
        const Error plain { ErrorCode::UnknownCard, {}, {}, {}, {} };
        QCOMPARE(messageFor(found.error()) == messageFor(plain), place.isEmpty());
        QCOMPARE(hexOf(card.commands), Probe.first(2) + QList<QByteArray>({ "00a4020c020006", "00b0000020" }));
    }

    void anotherKindThanAskedForIsLeftAlone()
    {
        PreparedCard card;
        ReadRequest request = requestWith("1234");
        request.kind = DocumentKind::DrivingLicence;
        QCOMPARE(readFrom(card, std::move(request)).error().code, ErrorCode::UnknownCard);
        QCOMPARE(hexOf(card.commands), Probe.first(1));
    }
};

QTEST_GUILESS_MAIN(RecognitionTest)
#include "RecognitionTest.moc"
