#include "devices/virtual/MyNumberFiles.h"
#include "devices/virtual/VirtualCard.h"

#include <QDir>
#include <QMetaEnum>
#include <QTest>

using namespace madoguchi::virtualcards;

namespace {

constexpr const char *application = "00A4040C0AD3921000310001010408";
constexpr const char *rightPin = "002000910431323334";

Resident resident()
{
    return readResident(QDir(defaultResidentsFolder()).filePath(QStringLiteral("takasaki.json"))).value_or(Resident());
}

VirtualCard cardWith(const CardBehaviour &behaviour)
{
    return { resident(), TryCounters(), behaviour };
}

VirtualCard cardWith(CardFault fault)
{
    CardBehaviour behaviour;
    behaviour.fault = fault;
    return cardWith(behaviour);
}

QByteArray send(VirtualCard &card, const char *command)
{
    return card.answer(QByteArray::fromHex(command)).bytes.value_or(QByteArray()).toHex().toUpper();
}

} // namespace

/// What the behaviours of a virtual card do to its answers.
class VirtualCardFaultsTest : public QObject {
    Q_OBJECT

private slots:
    void everyFaultHasItsWord()
    {
        const auto faults = QMetaEnum::fromType<CardFault>();
        for (int i = 0; i < faults.keyCount(); ++i) {
            const auto fault = static_cast<CardFault>(faults.value(i));
            QCOMPARE(faultFromWord(toWord(fault)), std::optional(fault));
        }
        QCOMPARE(toWord(CardFault::EndOfFileWarning), QStringLiteral("end-of-file-warning"));
        QVERIFY(!faultFromWord(QStringLiteral("no-such")).has_value());
    }

    /// A fault must show: with each, something of an ordinary reading is different.
    void everyFaultIsSeen_data()
    {
        QTest::addColumn<CardFault>("fault");
        const auto faults = QMetaEnum::fromType<CardFault>();
        for (int i = 0; i < faults.keyCount(); ++i)
            QTest::newRow(faults.key(i)) << static_cast<CardFault>(faults.value(i));
    }

    void everyFaultIsSeen()
    {
        QFETCH(CardFault, fault);
        VirtualCard whole = cardWith(CardFault::None);
        VirtualCard faulty = cardWith(fault);
        bool different = whole.atr() != faulty.atr();
        for (const char *command : { application, "00200091", rightPin, "00B0820000", "00B003F040", "00B00040FF" })
            different = send(whole, command) != send(faulty, command) || different;
        QCOMPARE(different, fault != CardFault::None);
    }

    void garbageNeverLooksLikeSuccess()
    {
        VirtualCard card = cardWith(CardFault::GarbageAnswer);
        for (int i = 0; i < 2000; ++i)
            QVERIFY(!send(card, application).endsWith("9000"));
    }

    void endlessDataAreFullAtEveryOffset()
    {
        VirtualCard card = cardWith(CardFault::EndlessData);
        send(card, application);
        send(card, rightPin);
        QVERIFY(send(card, "00B0820007").startsWith("FF2082FFFFDF21"));
        QCOMPARE(send(card, "00B0700000").size(), 2 * (256 + 2));
        QCOMPARE(send(card, "00B003F000").size(), 2 * (256 + 2));
    }

    void aWrongLeIsToldAndTheRightOneIsServed()
    {
        VirtualCard card = cardWith(CardFault::WrongLe);
        send(card, application);
        send(card, rightPin);
        QCOMPARE(send(card, "00B0820008"), QByteArray("6C04"));
        QCOMPARE(send(card, "00B0820004"), QByteArray("FF2060DF9000"));
        QCOMPARE(send(card, "00B0000001"), QByteArray("6C01"));
        QCOMPARE(send(card, "00B0000001"), QByteArray("FF9000"));
        QCOMPARE(send(card, "00B0810011"), QByteArray("6C08"));
    }

    void dataBehindGetResponseComeInPieces()
    {
        VirtualCard card = cardWith(CardFault::GetResponse);
        send(card, application);
        send(card, rightPin);
        QCOMPARE(send(card, "00B0820063"), QByteArray("6140"));
        const QByteArray first = send(card, "00C0000040");
        QCOMPARE(first.right(4), QByteArray("6123"));
        const QByteArray second = send(card, "00C0000023");
        QCOMPARE(second.right(4), QByteArray("9000"));
        QCOMPARE(first.chopped(4) + second.chopped(4), attributesObject(resident()).toHex().toUpper());
    }

    void smallPieces()
    {
        VirtualCard card = cardWith(CardFault::SmallPieces);
        send(card, application);
        send(card, rightPin);
        QCOMPARE(send(card, "00B0820000").size(), 2 * (16 + 2));
        QCOMPARE(send(card, "00B0000004"), QByteArray("FF2060DF9000"));
    }

    void aShortReadCanEndWithAWarning()
    {
        VirtualCard card = cardWith(CardFault::EndOfFileWarning);
        send(card, application);
        send(card, rightPin);
        QVERIFY(send(card, "00B0820000").endsWith("9000"));
        QVERIFY(send(card, "00B003F040").endsWith("6282"));
    }

    void aCardOfAnotherKindHasNoneOfOurApplications()
    {
        VirtualCard card = cardWith(CardFault::UnknownCard);
        QCOMPARE(send(card, application), QByteArray("6A82"));
        QCOMPARE(send(card, "00A4040C0AD392F000260100000001"), QByteArray("6A82"));
    }

    void removalIsTold_data()
    {
        QTest::addColumn<bool>("during");
        QTest::addColumn<int>("command");
        QTest::newRow("after the first") << false << 1;
        QTest::newRow("after the third") << false << 3;
        QTest::newRow("during the first") << true << 1;
        QTest::newRow("during the third") << true << 3;
    }

    void removalIsTold()
    {
        QFETCH(bool, during);
        QFETCH(int, command);
        CardBehaviour behaviour;
        (during ? behaviour.removeDuring : behaviour.removeAfter) = command;
        VirtualCard card = cardWith(behaviour);
        for (int placed = 0; placed < 2; ++placed) {
            card.placeAgain();
            for (int i = 1; i < command; ++i)
                QVERIFY(!card.answer(QByteArray::fromHex(application)).removed);
            const CardReply last = card.answer(QByteArray::fromHex(application));
            QVERIFY(last.removed);
            QCOMPARE(last.bytes.has_value(), !during);
        }
    }

    void delaysCountCommandAndBytes()
    {
        CardBehaviour behaviour;
        behaviour.delayPerCommand = std::chrono::milliseconds(30);
        behaviour.delayPerByte = std::chrono::microseconds(100);
        VirtualCard card = cardWith(behaviour);
        const CardReply reply = card.answer(QByteArray::fromHex(application)); // 15 bytes and 2 of answer
        QCOMPARE(reply.delay.count(), 30'000 + 17 * 100);
    }
};

QTEST_GUILESS_MAIN(VirtualCardFaultsTest)
#include "VirtualCardFaultsTest.moc"
