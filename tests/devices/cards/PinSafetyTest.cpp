#include "tests/devices/cards/Readings.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::cards;
using namespace madoguchi::cards::test;
using readers::LinkFault;

/// A PIN is sent at most once, and never when the card says that it would hurt.
class PinSafetyTest : public QObject {
    Q_OBJECT

private slots:
    void reportsTriesBeforeThePin_data();
    void reportsTriesBeforeThePin();
    void sendsNothingForAPinOfAnotherForm_data();
    void sendsNothingForAPinOfAnotherForm();
    void sendsNoTryWithoutAPin();
    void refusedPinIsToldAndNothingMoreIsSent_data();
    void refusedPinIsToldAndNothingMoreIsSent();
    void blockedCardGetsNoPin_data();
    void blockedCardGetsNoPin();
    void lastTryNeedsConsent();
    void cardResetAfterThePinNeverGetsASecondOne_data();
    void cardResetAfterThePinNeverGetsASecondOne();
    void cardLeftOpenByAnotherIsReset();
    void verifyIsNeverRepeatedForAnotherLength();
    void cardThatGotAPinIsResetAtTheEnd();
    void findingOutSpendsNoTry();
};

void PinSafetyTest::reportsTriesBeforeThePin_data()
{
    QTest::addColumn<int>("tries");
    QTest::newRow("all three") << 3;
    QTest::newRow("one was spent before") << 2;
}

void PinSafetyTest::reportsTriesBeforeThePin()
{
    QFETCH(int, tries);
    PreparedCard card;
    card.tries = tries;
    const auto document = readFrom(card);
    QVERIFY(document.has_value());
    QCOMPARE(document->triesLeft, tries);
    QCOMPARE(card.tries, 3); // the right PIN restores them
}

void PinSafetyTest::sendsNothingForAPinOfAnotherForm_data()
{
    QTest::addColumn<QByteArray>("pin");
    QTest::newRow("three digits") << QByteArray("123");
    QTest::newRow("five digits") << QByteArray("12345");
    QTest::newRow("sixteen digits") << QByteArray("1234567890123456");
    QTest::newRow("a letter") << QByteArray("12A4");
    QTest::newRow("a space") << QByteArray("123 ");
    QTest::newRow("a sign below the digits") << QByteArray("12/4");
    QTest::newRow("a sign above the digits") << QByteArray("12:4");
    QTest::newRow("bytes of a full-width digit") << QByteArray("1\xEF\xBC\x94");
}

void PinSafetyTest::sendsNothingForAPinOfAnotherForm()
{
    QFETCH(QByteArray, pin);
    PreparedCard card;
    const auto document = readFrom(card, requestWith(pin.constData()));
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().code, ErrorCode::PinForm);
    QVERIFY(card.commands.isEmpty());
}

void PinSafetyTest::sendsNoTryWithoutAPin()
{
    PreparedCard card;
    const auto document = readFrom(card, ReadRequest());
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().code, ErrorCode::PinForm);
    QCOMPARE(card.pinsSent(), 0);
}

void PinSafetyTest::refusedPinIsToldAndNothingMoreIsSent_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("triesLeft"); // -1: the card does not say

    for (int left = 15; left > 0; --left) {
        const QByteArray row = "wrong, " + QByteArray::number(left) + " left";
        QTest::newRow(row.constData()) << QByteArray("63C") + QByteArray::number(left, 16) << int(ErrorCode::PinWrong)
                                       << left;
    }
    QTest::newRow("wrong, no counter given") << QByteArray("6300") << int(ErrorCode::PinWrong) << -1;
    QTest::newRow("that was the last one") << QByteArray("63C0") << int(ErrorCode::PinBlocked) << 0;
    QTest::newRow("blocked, the way of ISO") << QByteArray("6983") << int(ErrorCode::PinBlocked) << 0;
    QTest::newRow("blocked, the way of JICSAP") << QByteArray("6984") << int(ErrorCode::PinBlocked) << 0;
    QTest::newRow("another refusal") << QByteArray("6982") << int(ErrorCode::BadAnswer) << -1;
    QTest::newRow("wrong length, says the card") << QByteArray("6C04") << int(ErrorCode::BadAnswer) << -1;
    QTest::newRow("more data waits, says the card") << QByteArray("6110") << int(ErrorCode::BadAnswer) << -1;
    QTest::newRow("half a status word") << QByteArray("63") << int(ErrorCode::BadAnswer) << -1;
}

void PinSafetyTest::refusedPinIsToldAndNothingMoreIsSent()
{
    QFETCH(QByteArray, answer);
    PreparedCard card;
    card.fault = answering(isVerify, answer.constData());
    ReadRequest request = requestWith("9999");
    request.mayUseLastTry = true;
    const auto document = readFrom(card, std::move(request));
    QVERIFY(!document.has_value());
    QTEST(int(document.error().code), "code");
    QTEST(document.error().triesLeft.value_or(-1), "triesLeft");
    QCOMPARE(card.pinsSent(), 1);
    QCOMPARE(card.commandsAfterFirstPin(), 0);
}

void PinSafetyTest::blockedCardGetsNoPin_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("63C0") << QByteArray("63C0");
    QTest::newRow("6983") << QByteArray("6983");
    QTest::newRow("6984") << QByteArray("6984");
}

void PinSafetyTest::blockedCardGetsNoPin()
{
    QFETCH(QByteArray, answer);
    PreparedCard card;
    card.tries = 0;
    card.blockedAnswer = answer;
    ReadRequest request = requestWith("1234");
    request.mayUseLastTry = true;
    const auto document = readFrom(card, std::move(request));
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().code, ErrorCode::PinBlocked);
    QCOMPARE(document.error().triesLeft.value_or(-1), 0);
    QCOMPARE(card.pinsSent(), 0);
}

void PinSafetyTest::lastTryNeedsConsent()
{
    PreparedCard card;
    card.tries = 1;
    const auto refused = readFrom(card);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::LastTry);
    QCOMPARE(refused.error().triesLeft.value_or(-1), 1);
    QCOMPARE(card.pinsSent(), 0);

    ReadRequest request = requestWith("1234");
    request.mayUseLastTry = true;
    const auto read = readFrom(card, std::move(request));
    QVERIFY(read.has_value());
    QCOMPARE(read->triesLeft, 1);
}

void PinSafetyTest::cardResetAfterThePinNeverGetsASecondOne_data()
{
    QTest::addColumn<int>("command");
    for (int command = 4; command <= 6; ++command)
        QTest::addRow("during command %d", command) << command;
}

void PinSafetyTest::cardResetAfterThePinNeverGetsASecondOne()
{
    QFETCH(int, command);
    PreparedCard card;
    card.fault = failingAt(command, LinkFault::Reset);
    const auto document = readFrom(card);
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().code, ErrorCode::CardRemoved);
    QCOMPARE(card.pinsSent(), 1);
}

void PinSafetyTest::cardLeftOpenByAnotherIsReset()
{
    PreparedCard card;
    card.fault = [](int command, const QByteArray &) -> std::optional<PreparedCard::Reply> {
        if (command == 3)
            return bytes("9000");
        return std::nullopt;
    };
    const auto document = readFrom(card);
    QVERIFY(document.has_value());
    QCOMPARE(card.resets, 1);
    QCOMPARE(card.pinsSent(), 1);
    QCOMPARE(document->triesLeft, 3);
}

void PinSafetyTest::verifyIsNeverRepeatedForAnotherLength()
{
    PreparedCard card;
    card.fault = answering(isVerify, "6C08");
    QVERIFY(!readFrom(card).has_value());
    QCOMPARE(card.pinsSent(), 1);
    QCOMPARE(card.commandsAfterFirstPin(), 0);
}

void PinSafetyTest::cardThatGotAPinIsResetAtTheEnd()
{
    PreparedCard card;
    QVERIFY(readFrom(card).has_value());
    QVERIFY(card.resetsOnClose);

    PreparedCard looked;
    QVERIFY(findOut(looked, {}).has_value());
    QVERIFY(!looked.resetsOnClose);
}

void PinSafetyTest::findingOutSpendsNoTry()
{
    for (int tries = 0; tries <= 3; ++tries) {
        PreparedCard card;
        card.tries = tries;
        const auto found = findOut(card, {});
        QVERIFY(found.has_value());
        QCOMPARE(found->kind, DocumentKind::MyNumberCard);
        QCOMPARE(found->triesLeft, tries);
        QCOMPARE(card.tries, tries);
        QCOMPARE(card.pinsSent(), 0);
        QCOMPARE(card.commands.size(), 4); // the last one asks for a licence in the chip
    }
}

QTEST_GUILESS_MAIN(PinSafetyTest)
#include "PinSafetyTest.moc"
