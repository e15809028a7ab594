#include "devices/cards/ReadDocument.h"
#include "devices/virtual/VirtualReader.h"
#include "tests/integration/PrivateService.h"
#include "tests/integration/RawReader.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::cards;
using virtualcards::Resident;

namespace {
constexpr int PatienceMs = 20'000;
}

/// Every shipped resident, read through the real PC/SC service, is exactly what the resident's file says.
class ResidentsTest : public QObject {
    Q_OBJECT

private slots:
    /// A new service: the one before would first have to notice that a card has left and to switch its reader off.
    void init()
    {
        QVERIFY(m_service.stop());
        QVERIFY(m_service.start());
    }

    void isReadAsTheFileSays_data()
    {
        QTest::addColumn<Resident>("resident");
        const auto all = virtualcards::readResidents(virtualcards::defaultResidentsFolder());
        QVERIFY(all && all->size() >= 8);
        for (const Resident &resident : *all)
            QTest::newRow(qPrintable(resident.id)) << resident;
    }

    void isReadAsTheFileSays()
    {
        QFETCH(Resident, resident);
        virtualcards::RawReader raw;
        virtualcards::VirtualReader reader;
        const virtualcards::TryCounters counters(resident.triesLeft);
        reader.insert(std::make_unique<virtualcards::VirtualCard>(resident, counters));
        QTRY_VERIFY_WITH_TIMEOUT(raw.hasCard(), PatienceMs);

        ReadRequest request;
        for (const QChar digit : resident.pin)
            request.pin.append(digit.toLatin1());
        request.mayUseLastTry = true;
        request.cardNumber = resident.residence.cardNumber;
        const auto document = readDocument(std::move(request));
        if (resident.triesLeft == 0) {
            QCOMPARE(document.error().code, ErrorCode::PinBlocked);
            return;
        }
        QVERIFY2(document.has_value(),
            qPrintable(document ? QString()
                                : QStringLiteral("%1 %2").arg(toWord(document.error().code), document.error().detail)));
        if (!resident.residence.cardNumber.isEmpty()) {
            compareResidenceCard(*document, resident);
            return;
        }
        QCOMPARE(document->name.value_or(QString()), resident.name);
        QCOMPARE(document->address.value_or(QString()), resident.address);
        QCOMPARE(document->birthDate.value_or(QString()), resident.birthDate);
        QCOMPARE(document->nameKana.value_or(QString()), resident.nameKana);
        const QHash<char, Sex> sexes { { '1', Sex::Male }, { '2', Sex::Female }, { '9', Sex::Other },
            { '0', Sex::Unknown } };
        const bool saysSex = resident.kind == virtualcards::CardKind::MyNumberCard;
        QVERIFY(!saysSex || document->commands <= 8);
        QCOMPARE(document->sex, saysSex ? std::optional(sexes.value(resident.sex)) : std::nullopt);
        QCOMPARE(document->triesLeft, resident.pin.isEmpty() ? -1 : resident.triesLeft);
        QVERIFY(!document->personalNumber);
    }

private:
    /// These cards have the name as a picture; the rest is compared without a reader (ResidenceCardTest).
    static void compareResidenceCard(const IdentityDocument &document, const Resident &resident)
    {
        const bool residenceCard = resident.kind == virtualcards::CardKind::ResidenceCard;
        QCOMPARE(document.kind == DocumentKind::ResidenceCard, residenceCard);
        QVERIFY(!document.name && document.residence);
        QCOMPARE(document.residence->cardNumber, resident.residence.cardNumber);
        QCOMPARE(document.residence->photo.has_value(), !resident.residence.photo.isEmpty());
        const auto &addresses = resident.residence.addresses;
        QCOMPARE(document.address.value_or(QString()), addresses.isEmpty() ? QString() : addresses.last().address);
        if (resident.residence.generation == 2)
            QCOMPARE(document.birthDate.value_or(QString()), resident.birthDate);
        QCOMPARE(document.doubt, GenuineDoubt::NoAnchors); // none were named
        QVERIFY(document.commands <= 20);
    }

    integration::PrivateService m_service;
};

QTEST_GUILESS_MAIN(ResidentsTest)
#include "ResidentsTest.moc"
