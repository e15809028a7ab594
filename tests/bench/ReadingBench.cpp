#include "devices/cards/CardDesk.h"
#include "devices/cards/ReadDocument.h"
#include "devices/virtual/VirtualReader.h"
#include "tests/integration/OtherProgram.h"
#include "tests/integration/RawReader.h"
#include "tests/integration/ShippedCards.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace madoguchi;
using namespace madoguchi::cards;
using namespace std::chrono_literals;

namespace {

constexpr int Pairs = 15;
constexpr auto CommandTime = 30ms;
constexpr int MostCommands = 8;
double bar = std::numeric_limits<double>::infinity();

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

ReadRequest request()
{
    ReadRequest request;
    for (const char digit : { '1', '2', '3', '4' })
        request.pin.append(digit);
    return request;
}

} // namespace

/// How much a reading takes over the card's own time: against a bare replay of the same commands, in alternating pairs.
/// The ratio is printed and fails nothing, unless a bar is given: ReadingBench --bar 1.05, on a machine that is idle.
class ReadingBench : public QObject {
    Q_OBJECT

private slots:
    void readingTakesLittleMoreThanTheCard()
    {
        virtualcards::CardBehaviour slow;
        slow.delayPerCommand = CommandTime;
        virtualcards::VirtualReader slot;
        slot.insert(integration::takasakiCard(slow));
        virtualcards::RawReader raw;
        QTRY_VERIFY_WITH_TIMEOUT(raw.hasCard(), 20'000);
        QList<double> ratios;
        QList<double> readings;
        QList<double> replays;
        for (int pair = 0; pair < Pairs; ++pair) {
            readings << timeOfReading();
            replays << timeOfReplay();
            ratios << readings.last() / replays.last();
        }
        const double ratio = median(ratios);
        qInfo("reading %.1f ms, bare replay %.1f ms, ratio %.3f (%.3f to %.3f), %d commands of %d ms", median(readings),
            median(replays), ratio, *std::min_element(ratios.begin(), ratios.end()),
            *std::max_element(ratios.begin(), ratios.end()), int(replayed().size()), int(CommandTime.count()));
        QVERIFY2(ratio <= bar, "the reading waits for something else than the card");
    }

    /// What lies there, and how many tries are left: from the card's coming, as the desk tells it.
    void everyDocumentIsKnownSoon_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<DocumentKind>("kind");
        QTest::newRow("My Number card") << u"takasaki"_qs << DocumentKind::MyNumberCard;
        QTest::newRow("driving licence") << u"menkyo"_qs << DocumentKind::DrivingLicence;
        QTest::newRow("residence card") << u"zairyu"_qs << DocumentKind::ResidenceCard;
        QTest::newRow("special permanent resident")
            << u"tokubetsu-moved"_qs << DocumentKind::SpecialPermanentResidentCertificate;
    }

    void everyDocumentIsKnownSoon()
    {
        QFETCH(QString, id);
        QFETCH(DocumentKind, kind);
        virtualcards::CardBehaviour slow;
        slow.delayPerCommand = CommandTime;
        virtualcards::VirtualReader slot;
        CardDesk desk;
        QElapsedTimer timer; // runs from the moment at which the service tells that a card is there
        connect(&desk, &CardDesk::statusChanged, this, [&timer](const DeskStatus &status) {
            if (status.state == DeskState::Looking && !timer.isValid())
                timer.start();
            else if (status.state == DeskState::Empty)
                timer.invalidate(); // it was the card before, going
        });
        desk.start();
        QTRY_COMPARE_WITH_TIMEOUT(desk.status().state, DeskState::Empty, 20'000);
        const virtualcards::Resident resident = integration::shippedResident(id);
        slot.insert(std::make_unique<virtualcards::VirtualCard>(resident, virtualcards::TryCounters(), slow));
        double known = 0;
        connect(&desk, &CardDesk::statusChanged, this, [&](const DeskStatus &status) {
            if (status.state == DeskState::Ready && known == 0)
                known = milliseconds(timer);
        });
        QTRY_COMPARE_WITH_TIMEOUT(desk.status().state, DeskState::Ready, 20'000);
        QCOMPARE(desk.status().kind, kind);
        qInfo("known after %.1f ms, %.1f times one command of %d ms", known, known / double(CommandTime.count()),
            int(CommandTime.count()));
    }

private:
    static double timeOfReading()
    {
        QElapsedTimer timer;
        timer.start();
        const auto document = readDocument(request());
        const double time = milliseconds(timer);
        if (!document)
            qFatal("the reading failed: %s", qPrintable(toWord(document.error().code)));
        if (document->name != QStringLiteral("髙﨑　𠮷之助") || document->commands > MostCommands)
            qFatal("a wrong name, or %d commands", document->commands);
        if (document->commands != replayed().size())
            qFatal("the replay has other commands than the reading");
        return time;
    }

    /// The commands of the reading above.
    static const QList<QByteArray> &replayed()
    {
        static const QList<QByteArray> commands { "00A4040C0AD3921000310001010408", "00A4020C020011", "00200080",
            "002000800431323334", "00B0820005", "00B000055E" };
        return commands;
    }

    static double timeOfReplay()
    {
        integration::OtherProgram bare;
        if (!bare.connect(integration::OtherProgram::Sharing::Transaction))
            qFatal("no connection");
        QElapsedTimer timer; // the commands alone: connecting and closing count for the reading only
        timer.start();
        for (const QByteArray &command : replayed()) {
            const QByteArray answer = bare.transmit(command.constData());
            if (!answer.endsWith("9000") && answer != "63C3")
                qFatal("the replay was refused");
        }
        const double time = milliseconds(timer);
        bare.disconnectWithReset();
        return time;
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QStringList arguments = application.arguments();
    if (const auto at = arguments.indexOf(QStringLiteral("--bar")); at > 0) {
        bool isNumber = false;
        bar = arguments.value(at + 1).toDouble(&isNumber);
        if (!isNumber)
            qFatal("--bar wants a number, for example 1.05");
        arguments.remove(at, 2);
    }
    ReadingBench bench;
    return QTest::qExec(&bench, arguments);
}

#include "ReadingBench.moc"
