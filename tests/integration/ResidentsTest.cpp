#include "devices/cards/ReadDocument.h"
#include "devices/readers/ReaderList.h"
#include "devices/virtual/VirtualReader.h"
#include "tests/integration/PcscService.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::cards;
using virtualcards::Resident;

/// Every shipped resident, read through the real PC/SC service, is exactly what the resident's file says.
class ResidentsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_service.start()); }

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
        QVERIFY(integration::waitUntil([] { return !integration::cardLies(); }));
        virtualcards::VirtualReader reader;
        const virtualcards::TryCounters counters(resident.triesLeft);
        reader.insert(std::make_unique<virtualcards::VirtualCard>(resident, counters));
        QVERIFY(integration::waitUntil(integration::cardLies));

        ReadRequest request;
        for (const QChar digit : resident.pin)
            request.pin.append(digit.toLatin1());
        request.mayUseLastTry = true;
        const auto document = readDocument(std::move(request));
        if (resident.triesLeft == 0) {
            QCOMPARE(document.error().code, ErrorCode::PinBlocked);
            return;
        }
        QVERIFY2(document.has_value(), qPrintable(document ? QString() : document.error().detail));
        QCOMPARE(document->name.value_or(QString()), resident.name);
        QCOMPARE(document->address.value_or(QString()), resident.address);
        QCOMPARE(document->birthDate.value_or(QString()), resident.birthDate);
        const QHash<char, Sex> sexes { { '1', Sex::Male }, { '2', Sex::Female }, { '9', Sex::Other },
            { '0', Sex::Unknown } };
        QCOMPARE(document->sex.value_or(Sex::Other), sexes.value(resident.sex));
        QCOMPARE(document->triesLeft, resident.triesLeft);
        QVERIFY(document->commands <= 8);
        QVERIFY(!document->personalNumber);
    }

private:
    integration::PcscService m_service;
};

QTEST_GUILESS_MAIN(ResidentsTest)
#include "ResidentsTest.moc"
