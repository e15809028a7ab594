#include "devices/cards/DeskPicture.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::cards;
using readers::ReaderInfo;
using readers::ReaderSnapshot;
using readers::WatchedReader;

namespace {

WatchedReader reader(const char *name, bool card = false)
{
    WatchedReader result;
    result.info.name = QString::fromLatin1(name);
    result.info.cardPresent = card;
    result.visits = 1;
    return result;
}

CardFinding found(DeskState state, int tries = -1, quint32 visit = 1)
{
    CardFinding finding;
    finding.visit = visit;
    finding.state = state;
    if (state == DeskState::Ready)
        finding.kind = DocumentKind::MyNumberCard;
    finding.triesLeft = tries;
    return finding;
}

} // namespace

class DeskPictureTest : public QObject {
    Q_OBJECT

private slots:
    void showsTheMostUsefulOfAllReaders_data()
    {
        QTest::addColumn<ReaderSnapshot>("snapshot");
        QTest::addColumn<CardFindings>("findings");
        QTest::addColumn<DeskStatus>("status");

        const QString a = QStringLiteral("A");
        const QString b = QStringLiteral("B");
        WatchedReader mute = reader("A", true);
        mute.info.mute = true;
        WatchedReader held = reader("A", true);
        held.info.inUse = true;
        const DocumentKind none = DocumentKind::Unknown;

        QTest::newRow("the service does not run")
            << ReaderSnapshot {} << CardFindings {} << DeskStatus { DeskState::NoService, {}, none, -1 };
        QTest::newRow("no reader is plugged in")
            << ReaderSnapshot { true, {} } << CardFindings {} << DeskStatus { DeskState::NoReader, {}, none, -1 };
        QTest::newRow("a reader without a card") << ReaderSnapshot { true, { reader("A") } } << CardFindings {}
                                                 << DeskStatus { DeskState::Empty, a, none, -1 };
        QTest::newRow("a card that nothing is known about") << ReaderSnapshot { true,
            { reader("A", true) } } << CardFindings {} << DeskStatus { DeskState::Looking, a, none, -1 };
        QTest::newRow("a chip that does not answer")
            << ReaderSnapshot { true, { mute } } << CardFindings {} << DeskStatus { DeskState::Mute, a, none, -1 };
        QTest::newRow("a card that another program holds")
            << ReaderSnapshot { true, { held } } << CardFindings { { a, found(DeskState::Ready, 3) } }
            << DeskStatus { DeskState::Busy, a, none, -1 };
        QTest::newRow("a card in another program's transaction")
            << ReaderSnapshot { true, { reader("A", true) } } << CardFindings { { a, found(DeskState::Busy) } }
            << DeskStatus { DeskState::Busy, a, none, -1 };
        QTest::newRow("a card of another kind")
            << ReaderSnapshot { true, { reader("A", true) } } << CardFindings { { a, found(DeskState::UnknownCard) } }
            << DeskStatus { DeskState::UnknownCard, a, none, -1 };
        QTest::newRow("a My Number card")
            << ReaderSnapshot { true, { reader("A", true) } } << CardFindings { { a, found(DeskState::Ready, 2) } }
            << DeskStatus { DeskState::Ready, a, DocumentKind::MyNumberCard, 2 };
        QTest::newRow("what was known of an earlier card does not count")
            << ReaderSnapshot { true, { reader("A", true) } } << CardFindings { { a, found(DeskState::Ready, 2, 0) } }
            << DeskStatus { DeskState::Looking, a, none, -1 };
        QTest::newRow("the readable card of two")
            << ReaderSnapshot { true, { reader("A", true), reader("B", true) } }
            << CardFindings { { a, found(DeskState::UnknownCard) }, { b, found(DeskState::Ready, 3) } }
            << DeskStatus { DeskState::Ready, b, DocumentKind::MyNumberCard, 3 };
        QTest::newRow("the reader with a card of two") << ReaderSnapshot { true, { reader("A"), reader("B", true) } }
                                                       << CardFindings { { b, found(DeskState::UnknownCard) } }
                                                       << DeskStatus { DeskState::UnknownCard, b, none, -1 };
    }

    void tellsWhichCardItIs()
    {
        WatchedReader exchanged = reader("A", true);
        QCOMPARE(pictureOf({ true, { exchanged } }, {}).visit, quint64(1));
        exchanged.visits = 3;
        QCOMPARE(pictureOf({ true, { exchanged } }, {}).visit, quint64(3));
        QCOMPARE(pictureOf({ true, { reader("A") } }, {}).visit, quint64(0));
    }

    void keepsTheReaderThatIsShown_data()
    {
        QTest::addColumn<CardFindings>("findings");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("reader");
        const QString a = QStringLiteral("A");
        const QString b = QStringLiteral("B");
        const CardFindings both { { a, found(DeskState::Ready, 3) }, { b, found(DeskState::Ready, 3) } };
        QTest::newRow("two documents, none shown yet") << both << QString() << a;
        QTest::newRow("two documents, the first is shown") << both << a << a;
        QTest::newRow("two documents, the second is shown") << both << b << b;
        QTest::newRow("a document beats what is shown") << CardFindings { { a, found(DeskState::Ready, 3) } } << b << a;
        QTest::newRow("nothing is known of either") << CardFindings {} << b << b;
    }

    void keepsTheReaderThatIsShown()
    {
        QFETCH(CardFindings, findings);
        QFETCH(QString, shown);
        const ReaderSnapshot two { true, { reader("A", true), reader("B", true) } };
        QTEST(pictureOf(two, findings, { {}, shown, {} }).reader, "reader");
    }

    void knowsOnlyTheReaderThatIsNamed()
    {
        const ReaderSnapshot two { true, { reader("A", true), reader("B") } };
        QCOMPARE(onlyReader(two, {}), two);
        QCOMPARE(pictureOf(two, {}, { QStringLiteral("B"), {}, {} }).state, DeskState::Empty);
        QCOMPARE(pictureOf(two, {}, { QStringLiteral("C"), {}, {} }).state, DeskState::NoReader);
    }

    void showsTheMostUsefulOfAllReaders()
    {
        QFETCH(ReaderSnapshot, snapshot);
        QFETCH(CardFindings, findings);
        QFETCH(DeskStatus, status);
        const DeskStatus picture = pictureOf(snapshot, findings);
        QCOMPARE(picture.state, status.state);
        QCOMPARE(picture.reader, status.reader);
        QCOMPARE(picture.kind, status.kind);
        QCOMPARE(picture.triesLeft, status.triesLeft);
    }

    void theStaffCardIsNoVisitors_data()
    {
        QTest::addColumn<ReaderSnapshot>("snapshot");
        QTest::addColumn<CardFindings>("findings");
        QTest::addColumn<DeskState>("state");

        const QString a = QStringLiteral("A");
        const QString b = QStringLiteral("B");
        CardFinding own = found(DeskState::UnknownCard);
        own.id = "own";
        CardFinding another = found(DeskState::UnknownCard);
        another.id = "another";
        WatchedReader held = reader("A", true);
        held.info.inUse = true;
        QTest::newRow("on the only reader")
            << ReaderSnapshot { true, { reader("A", true) } } << CardFindings { { a, own } } << DeskState::StaffCard;
        QTest::newRow("while another program holds it")
            << ReaderSnapshot { true, { held } } << CardFindings { { a, own } } << DeskState::StaffCard;
        QTest::newRow("beside an empty reader") << ReaderSnapshot { true, { reader("A", true), reader("B") } }
                                                << CardFindings { { a, own } } << DeskState::Empty;
        QTest::newRow("beside a visitor's card")
            << ReaderSnapshot { true, { reader("A", true), reader("B", true) } }
            << CardFindings { { a, own }, { b, found(DeskState::Ready, 3) } } << DeskState::Ready;
        QTest::newRow("another person's card") << ReaderSnapshot { true, { reader("A", true) } }
                                               << CardFindings { { a, another } } << DeskState::UnknownCard;
    }

    void theStaffCardIsNoVisitors()
    {
        QFETCH(ReaderSnapshot, snapshot);
        QFETCH(CardFindings, findings);
        QFETCH(DeskState, state);
        const DeskStatus picture = pictureOf(snapshot, findings, { {}, {}, "own" });
        QCOMPARE(picture.state, state);
        QCOMPARE(picture.readers, int(snapshot.readers.size()));
        QCOMPARE(picture.otherCards.size(), 1);
    }

    void aReadingForgetsDocumentsAlone()
    {
        const CardFindings findings { { QStringLiteral("A"), found(DeskState::UnknownCard) },
            { QStringLiteral("B"), found(DeskState::Ready, 3) }, { QStringLiteral("C"), found(DeskState::Mute) } };
        QCOMPARE(withoutDocuments(findings).keys(), QStringList { QStringLiteral("A") });
    }
};

QTEST_GUILESS_MAIN(DeskPictureTest)
#include "DeskPictureTest.moc"
