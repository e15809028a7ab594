#include "devices/cards/ReadDocument.h"
#include "devices/readers/NfcReaders.h"
#include "devices/virtual/VirtualReader.h"
#include "tests/devices/readers/Pn532Line_linux.h"
#include "tests/integration/PrivateService.h"
#include "tests/integration/RawReader.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::cards;
using readers::test::Pn532;
using readers::test::Pn532Line;
using virtualcards::Resident;

namespace {

constexpr int PatienceMs = 20'000;

std::unique_ptr<virtualcards::VirtualCard> cardOf(const Resident &resident)
{
    return std::make_unique<virtualcards::VirtualCard>(resident, virtualcards::TryCounters(resident.triesLeft));
}

Outcome<IdentityDocument> readOn(const QString &reader, const Resident &resident)
{
    ReadRequest request;
    request.reader = reader;
    for (const QChar digit : resident.pin)
        request.pin.append(digit.toLatin1());
    for (const QChar digit : resident.pin2)
        request.pin2.append(digit.toLatin1());
    request.wantsDomicile = !resident.pin2.isEmpty();
    request.wantsPersonalNumber = true;
    request.mayUseLastTry = true;
    request.cardNumber = resident.residence.cardNumber;
    request.trustAnchors = QStringLiteral(ANCHORS);
    return readDocument(std::move(request));
}

/// What depends on the way, and not on the card.
IdentityDocument withoutTheWay(IdentityDocument document)
{
    document.reader.clear();
    document.commands = 0;
    document.elapsedMs = 0;
    return document;
}

} // namespace

/// Every shipped card says the same through the real PC/SC service and through the real libnfc.
class NfcResidentsTest : public QObject {
    Q_OBJECT

private slots:
    /// A new service: the one before would first have to notice that a card has left.
    void init()
    {
        QVERIFY(m_service.stop());
        QVERIFY(m_service.start());
    }

    void saysTheSameOnBothReaders_data()
    {
        QTest::addColumn<Resident>("resident");
        const auto all = virtualcards::readResidents(virtualcards::defaultResidentsFolder());
        QVERIFY(all && all->size() >= 20);
        for (const Resident &resident : *all)
            QTest::newRow(qPrintable(resident.id)) << resident;
    }

    void saysTheSameOnBothReaders()
    {
        QFETCH(Resident, resident);
        virtualcards::RawReader raw;
        virtualcards::VirtualReader reader;
        reader.insert(cardOf(resident));
        QTRY_VERIFY_WITH_TIMEOUT(raw.hasCard(), PatienceMs);
        Pn532Line line;
        readers::useNfcReaders({ line.connection() });
        line.with([&](Pn532 &chip) { chip.place(cardOf(resident)); });

        const auto pcsc = readOn(QStringLiteral("Virtual PCD 00 00"), resident);
        const auto nfc = readOn(line.connection(), resident);
        if (resident.triesLeft == 0) {
            QCOMPARE(pcsc.error().code, ErrorCode::PinBlocked);
            QVERIFY(nfc.error() == pcsc.error());
            return;
        }
        QVERIFY2(pcsc.has_value(), qPrintable(pcsc ? QString() : toWord(pcsc.error().code)));
        QVERIFY2(nfc.has_value(), qPrintable(nfc ? QString() : toWord(nfc.error().code)));
        QVERIFY(nfc->reader != pcsc->reader);
        QVERIFY(withoutTheWay(*nfc) == withoutTheWay(*pcsc));
        qInfo("%s: PC/SC %d commands, %.1f ms; libnfc %d commands, %.1f ms", qPrintable(resident.id), pcsc->commands,
            pcsc->elapsedMs, nfc->commands, nfc->elapsedMs);
    }

private:
    integration::PrivateService m_service;
};

QTEST_GUILESS_MAIN(NfcResidentsTest)
#include "NfcResidentsTest.moc"
