#include "devices/virtual/VirtualCard.h"
#include "tests/devices/cards/LicenceReadings.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::cards;
using namespace madoguchi::cards::test;
using virtualcards::LicenceFiles;
using virtualcards::LicenceFolder;
using virtualcards::Resident;
using virtualcards::TryCounters;

namespace {

/// A card with its odd behaviour, as the channel takes it.
class OddCard : public virtualcards::Chip {
public:
    explicit OddCard(virtualcards::CardFault fault)
        : m_card(shipped("menkyo-gaiji"), TryCounters(), behaviourOf(fault))
    {
    }
    void reset() override { m_card.reset(); }
    [[nodiscard]] QByteArray atr() const override { return m_card.atr(); }
    [[nodiscard]] QByteArray answer(const QByteArray &command) override
    {
        return m_card.answer(command).bytes.value_or(QByteArray());
    }

private:
    static virtualcards::CardBehaviour behaviourOf(virtualcards::CardFault fault)
    {
        virtualcards::CardBehaviour behaviour;
        behaviour.fault = fault;
        return behaviour;
    }

    virtualcards::VirtualCard m_card;
};

} // namespace

/// Licences that are odd, broken or damaged: followed or refused, and no try is lost for it.
class DrivingLicenceFaultsTest : public QObject {
    Q_OBJECT

private slots:
    void oddCardsAreFollowedOrRefused_data()
    {
        QTest::addColumn<virtualcards::CardFault>("fault");
        QTest::addColumn<QString>("result"); // the error's word; "read": the document
        using virtualcards::CardFault;
        QTest::newRow("nothing odd") << CardFault::None << QStringLiteral("read");
        QTest::newRow("16 bytes at a time") << CardFault::SmallPieces << QStringLiteral("read");
        QTest::newRow("6Cxx before each answer") << CardFault::WrongLe << QStringLiteral("read");
        QTest::newRow("61xx before each answer") << CardFault::GetResponse << QStringLiteral("read");
        QTest::newRow("6282 at the end of a file") << CardFault::EndOfFileWarning << QStringLiteral("read");
        QTest::newRow("half a character") << CardFault::BrokenText << QStringLiteral("bad-answer");
        QTest::newRow("no name") << CardFault::MissingName << QStringLiteral("bad-answer");
        QTest::newRow("a name longer than the file") << CardFault::WrongLength << QStringLiteral("bad-answer");
        QTest::newRow("noise for data") << CardFault::GarbageData << QStringLiteral("bad-answer");
        QTest::newRow("noise for everything") << CardFault::GarbageAnswer << QStringLiteral("bad-answer");
        QTest::newRow("no status word") << CardFault::ShortAnswer << QStringLiteral("bad-answer");
        QTest::newRow("a memory fault at the PIN") << CardFault::MemoryFault << QStringLiteral("bad-answer");
        QTest::newRow("another card") << CardFault::UnknownCard << QStringLiteral("unknown-card");
    }

    void oddCardsAreFollowedOrRefused()
    {
        QFETCH(virtualcards::CardFault, fault);
        ChipChannel card(std::make_unique<OddCard>(fault));
        const auto document = read(card, request("1234", "5678"));
        QTEST(document ? QStringLiteral("read") : toWord(document.error().code), "result");
        if (document)
            QCOMPARE(*document->name, u"【外字1】【外字2】　太郎"_qs);
        if (document)
            QCOMPARE(document->licence->gaiji.size(), 3);
    }

    void anEmptyAddressIsNone()
    {
        const Resident resident = shipped("menkyo");
        ChipChannel card
            = licence(licenceFilesOf(resident, virtualcards::CardFault::EmptyAddress), TryCounters(), "menkyo");
        QVERIFY(!read(card)->address);
    }

    void damagedFilesAreRefusedOrReadButCostNothing_data()
    {
        QTest::addColumn<int>("folder");
        QTest::addColumn<int>("file");
        QTest::newRow("common data") << int(LicenceFolder::Root) << 0x2F01;
        QTest::newRow("PIN setting") << int(LicenceFolder::Root) << 0x000A;
        QTest::newRow("entries") << int(LicenceFolder::Entries) << 0x0001;
        QTest::newRow("domicile") << int(LicenceFolder::Entries) << 0x0002;
        QTest::newRow("pictures") << int(LicenceFolder::Entries) << 0x0003;
        QTest::newRow("changes") << int(LicenceFolder::Entries) << 0x0004;
        QTest::newRow("later pictures") << int(LicenceFolder::Entries) << 0x0005;
    }

    /// Two hundred variants of each file: bytes changed, cut off at any place, or both.
    void damagedFilesAreRefusedOrReadButCostNothing()
    {
        QFETCH(int, folder);
        QFETCH(int, file);
        const LicenceFiles whole = licenceFilesOf(shipped("menkyo-gaiji"));
        quint32 seed = 20260101;
        const auto random = [&seed](qsizetype below) {
            seed = seed * 1664525U + 1013904223U;
            return static_cast<qsizetype>(seed >> 8) % below;
        };
        int refused = 0;
        for (int variant = 0; variant < 200; ++variant) {
            LicenceFiles files = whole;
            QByteArray &bytes = files[static_cast<LicenceFolder>(folder)][static_cast<quint16>(file)];
            for (qsizetype change = random(4); change >= 0; --change)
                bytes[random(qMin<qsizetype>(bytes.size(), 400))] = static_cast<char>(random(256));
            if (variant % 3 == 0)
                bytes.truncate(random(bytes.size()));
            ChipChannel card = licence(files);
            const auto document = read(card, request("1234", "5678"));
            QVERIFY(card.secretsSent().size() <= 2);
            if (document)
                continue;
            ++refused;
            // A card that says by mistake that it has no PINs refuses what is sent then, once.
            const bool lost = document.error().code == ErrorCode::PinWrong && file == 0x000A;
            QVERIFY2(document.error().code == ErrorCode::BadAnswer || lost,
                qPrintable(toWord(document.error().code) + u' ' + document.error().detail));
        }
        QVERIFY2(refused > 30, qPrintable(QString::number(refused)));
    }
};

QTEST_GUILESS_MAIN(DrivingLicenceFaultsTest)
#include "DrivingLicenceFaultsTest.moc"
