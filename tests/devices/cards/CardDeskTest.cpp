#include "devices/cards/CardDesk.h"

#include "devices/cards/ReadDocument.h"
#include "devices/readers/ReaderList.h"

#include <QMetaEnum>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::cards;

namespace {

ReadRequest requestWith(const char *pin)
{
    ReadRequest request;
    for (const char *digit = pin; *digit; ++digit)
        request.pin.append(*digit);
    return request;
}

} // namespace

/// The desk on a machine without a reader service (tests/integration has the rest), and the words.
class CardDeskTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // pcsc-lite looks for its service here: nobody listens.
        qputenv("PCSCLITE_CSOCK_NAME", "/nonexistent/pcscd.comm");
    }

    void everyStateHasWordsOfItsOwn()
    {
        const auto states = QMetaEnum::fromType<DeskState>();
        QSet<QString> texts;
        QSet<QString> advices;
        for (int i = 0; i < states.keyCount(); ++i) {
            texts.insert(textFor(DeskState(states.value(i))));
            advices.insert(adviceFor(DeskState(states.value(i))));
        }
        QCOMPARE(texts.size(), states.keyCount());
        QCOMPARE(advices.size(), states.keyCount());
        QVERIFY(!texts.contains(QString()));
        QVERIFY(!advices.contains(QString()));
    }

    void everyFaultOfReaderAndCardHasAMessage()
    {
        QSet<QString> messages;
        for (int code = int(ErrorCode::NoService); code <= int(ErrorCode::NotPermitted); ++code) {
            const QString message = messageFor({ ErrorCode(code), {}, {}, {}, {} });
            QVERIFY2(!message.isEmpty(), qPrintable(toWord(ErrorCode(code))));
            messages.insert(message);
        }
        QCOMPARE(messages.size(), int(ErrorCode::NotPermitted) + 1);
        QVERIFY(!messageFor({ ErrorCode::Internal, {}, {}, {}, {} }).isEmpty());
        QVERIFY(messageFor({ ErrorCode::Cancelled, {}, {}, {}, {} }).isEmpty());
    }

    void wrongPinSaysHowManyTriesAreLeft()
    {
        QVERIFY(messageFor({ ErrorCode::PinWrong, {}, {}, {}, 2 }).contains(u'2'));
        QVERIFY(!messageFor({ ErrorCode::PinWrong, {}, {}, {}, {} }).contains(u'%'));
    }

    void withoutServiceEverythingSaysSo()
    {
        QCOMPARE(readers::listReaders().error().code, ErrorCode::NoService);
        const auto read = readDocument(requestWith("1234"));
        QCOMPARE(read.error().code, ErrorCode::NoService);
        QVERIFY(!read.error().message.isEmpty());
        QCOMPARE(readDocument(requestWith("123")).error().code, ErrorCode::PinForm);
    }

    void deskTellsThatTheServiceIsMissing()
    {
        CardDesk desk;
        QCOMPARE(desk.status().state, DeskState::Starting);
        QSignalSpy told(&desk, &CardDesk::statusChanged);
        desk.start();
        desk.start(); // once more does no harm
        QTRY_COMPARE(desk.status().state, DeskState::NoService);
        QCOMPARE(told.size(), 1);
        auto future = desk.read(requestWith("1234"));
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().error().code, ErrorCode::NoService);
    }

    void cancelFinishesAtOnce()
    {
        CardDesk desk;
        auto future = desk.read(requestWith("1234"));
        desk.cancel();
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().error().code, ErrorCode::Cancelled);
        desk.cancel();
    }

    void newerReadingReplacesTheOlder()
    {
        CardDesk desk;
        auto first = desk.read(requestWith("1234"));
        auto second = desk.read(requestWith("1234"));
        QVERIFY(first.isFinished());
        QCOMPARE(first.result().error().code, ErrorCode::Cancelled);
        QTRY_VERIFY(second.isFinished());
        QCOMPARE(second.result().error().code, ErrorCode::NoService);
    }

    void destroyedDeskFinishesItsReading()
    {
        QFuture<Outcome<IdentityDocument>> future;
        {
            CardDesk desk;
            desk.start();
            future = desk.read(requestWith("1234"));
        }
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(CardDeskTest)
#include "CardDeskTest.moc"
