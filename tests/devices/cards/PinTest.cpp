#include "devices/cards/Pin.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace madoguchi::cards;

namespace {

Pin pinOf(QByteArrayView digits)
{
    Pin pin;
    for (const char digit : digits)
        pin.append(digit);
    return pin;
}

/// The line of this process' memory map that holds the address with what stands below it; empty when it is not mapped.
QByteArray mappingOf(const void *address)
{
    const auto wanted = reinterpret_cast<quintptr>(address);
    QFile maps(QStringLiteral("/proc/self/smaps"));
    if (!maps.open(QIODevice::ReadOnly))
        return {};
    QByteArray found;
    bool inside = false;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QList<QByteArray> range = line.split(' ').first().split('-');
        bool isRange = false;
        const quintptr from = range.first().toULongLong(&isRange, 16);
        if (isRange && range.size() == 2)
            inside = wanted >= from && wanted < range.last().toULongLong(nullptr, 16);
        if (inside)
            found += line + '\n';
    }
    return found;
}

} // namespace

class PinTest : public QObject {
    Q_OBJECT

private slots:
    void takesSixteenCharactersAndNoMore()
    {
        Pin pin = pinOf("1234567890123456");
        QCOMPARE(pin.size(), Pin::Capacity);
        QVERIFY(!pin.append('7'));
        QCOMPARE(pin.size(), Pin::Capacity);
        pin.removeLast();
        QCOMPARE(pin.size(), Pin::Capacity - 1);
    }

    void removingFromAnEmptyOneIsHarmless()
    {
        Pin pin;
        pin.removeLast();
        QCOMPARE(pin.size(), std::size_t(0));
        QVERIFY(pin.bytes().empty());
    }

    void clearedMemoryIsZero()
    {
        Pin pin = pinOf("1234567890123456");
        const std::span<const std::byte> memory = pin.bytes();
        pin.clear();
        QCOMPARE(pin.size(), std::size_t(0));
        QVERIFY(std::ranges::all_of(memory, [](std::byte b) { return b == std::byte { 0 }; }));
    }

    void removedCharacterIsZero()
    {
        Pin pin = pinOf("1234");
        const std::span<const std::byte> memory = pin.bytes();
        pin.removeLast();
        QCOMPARE(memory[3], std::byte { 0 });
        QCOMPARE(memory[2], std::byte { '3' });
    }

    void memoryIsLockedLeftOutOfDumpsAndGoneAfterwards()
    {
        const void *address = nullptr;
        {
            const Pin pin = pinOf("1234");
            address = pin.bytes().data();
            const QByteArray mapping = mappingOf(address);
            const QByteArray flags = mapping.mid(mapping.indexOf("VmFlags:")).split('\n').first() + ' ';
#ifndef __SANITIZE_ADDRESS__ // AddressSanitizer takes mlock() away
            QVERIFY2(flags.contains(" lo "), flags.constData()); // locked
#endif
            QVERIFY2(flags.contains(" dd "), flags.constData()); // not dumped
        }
        QVERIFY(mappingOf(address).isEmpty());
    }

    void movingLeavesNothingBehind()
    {
        Pin first = pinOf("1234");
        const void *address = first.bytes().data();
        Pin second = std::move(first);
        QCOMPARE(static_cast<const void *>(second.bytes().data()), address);
        QVERIFY(second.isFourDigits());
        QCOMPARE(first.size(), std::size_t(0)); // NOLINT: that is what is tested
        QVERIFY(!first.append('1'));
        second = pinOf("56");
        QVERIFY(mappingOf(address).isEmpty() || second.bytes().data() == address);
        QCOMPARE(second.size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(PinTest)
#include "PinTest.moc"
