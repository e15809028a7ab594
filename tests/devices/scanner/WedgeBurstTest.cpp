#include "devices/scanner/WedgeBurst.h"

#include <QTest>

using namespace madoguchi::scanner;
using Verdict = WedgeBurst::Verdict;
using End = WedgeBurst::End;

namespace {

/// Types a text, each character `gapMs` after the one before: T, H or S for each verdict.
QString type(WedgeBurst &burst, const QString &text, qint64 gapMs, qint64 &nowMs)
{
    QString verdicts;
    for (const QChar c : text) {
        nowMs += gapMs;
        switch (burst.take(c, nowMs)) {
        case Verdict::Typed:
            verdicts += u'T';
            break;
        case Verdict::Held:
            verdicts += u'H';
            break;
        case Verdict::Scanned:
            verdicts += u'S';
            break;
        }
    }
    return verdicts;
}

} // namespace

class WedgeBurstTest : public QObject {
    Q_OBJECT

private slots:
    void charactersAreTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("gapMs");
        QTest::addColumn<QString>("verdicts");
        QTest::newRow("a scanner") << u"MGPA1-AB"_qs << 5 << u"HHHHHSSS"_qs;
        QTest::newRow("a slow scanner") << u"MGPA1-AB"_qs << 50 << u"HHHHHSSS"_qs;
        QTest::newRow("with Caps Lock") << u"mgpa1-ab"_qs << 5 << u"HHHHHSSS"_qs;
        QTest::newRow("a person types the same") << u"MGPA1-"_qs << 120 << u"HTTTTT"_qs;
        QTest::newRow("a person types a name") << u"Miyamoto"_qs << 80 << u"HTTTHTTT"_qs;
        QTest::newRow("another scanner's code") << u"4821073"_qs << 5 << u"TTTTTTT"_qs;
        QTest::newRow("almost ours") << u"MGPA2-"_qs << 5 << u"HHHHTT"_qs;
        QTest::newRow("a first letter twice") << u"MMGPA1-A"_qs << 5 << u"HHHHHHSS"_qs;
    }

    void charactersAreTold()
    {
        QFETCH(QString, text);
        QFETCH(int, gapMs);
        QFETCH(QString, verdicts);
        WedgeBurst burst(u"MGPA1-"_qs);
        qint64 now = 1000;
        QCOMPARE(type(burst, text, gapMs, now), verdicts);
    }

    void enterEndsACode()
    {
        WedgeBurst burst(u"MGPA1-"_qs);
        qint64 now = 0;
        type(burst, u"MGPA1-ABC"_qs, 3, now);
        QCOMPARE(burst.enter(now + 3), End::Complete);
        QCOMPARE(burst.text(), u"MGPA1-ABC"_qs);
        QVERIFY2(burst.breakOff().isEmpty(), "it was told already");
        QCOMPARE(type(burst, u"x"_qs, 3, now), u"T"_qs);
        QCOMPARE(burst.enter(now + 3), End::Typed);
        type(burst, u"MGPA1-D"_qs, 3, now);
        QCOMPARE(burst.enter(now + 3), End::Complete);
        QCOMPARE(burst.text(), u"MGPA1-D"_qs);
    }

    void enterAfterABeginningIsAPersons()
    {
        WedgeBurst burst(u"MGPA1-"_qs);
        qint64 now = 0;
        type(burst, u"MGPA"_qs, 3, now);
        QCOMPARE(burst.enter(now + 3), End::Typed);
        QVERIFY(burst.breakOff().isEmpty());
    }

    void aCodeWithoutEnterIsTold()
    {
        WedgeBurst burst(u"MGPA1-"_qs);
        qint64 now = 0;
        type(burst, u"MGPA1-AB"_qs, 3, now);
        QCOMPARE(burst.breakOff(), u"MGPA1-AB"_qs);
        QVERIFY(burst.breakOff().isEmpty());
        type(burst, u"MGPA1-AB"_qs, 3, now);
        QCOMPARE(burst.enter(now + WedgeBurst::MostPauseMs + 1), End::Typed);
    }

    void anEndlessCodeTakesNoMemory()
    {
        WedgeBurst burst(u"MGPA1-"_qs);
        qint64 now = 0;
        type(burst, u"MGPA1-"_qs + QString(10'000, u'A'), 1, now);
        QCOMPARE(burst.enter(now + 1), End::Complete);
        QCOMPARE(burst.text().size(), WedgeBurst::LongestCode);
    }
};

QTEST_APPLESS_MAIN(WedgeBurstTest)
#include "WedgeBurstTest.moc"
