#include "app/store/SlipNumber.h"

#include <QTest>

using namespace madoguchi::store;

class SlipNumberTest : public QObject {
    Q_OBJECT

private slots:
    void aNewNumberIsOne()
    {
        for (int i = 0; i < 1000; ++i) {
            const QString number = newSlipNumber();
            QVERIFY2(isSlipNumber(number), qPrintable(number));
            QCOMPARE(slipNumberFrom(groupedSlipNumber(number)), number);
            QCOMPARE(slipNumberFrom(slipCode(number)), number);
        }
    }

    void aMistypedDigitIsNoticed()
    {
        const QString number = newSlipNumber();
        for (int i = 0; i < number.size(); ++i) {
            for (char digit = '0'; digit <= '9'; ++digit) {
                QString typed = number;
                typed[i] = QLatin1Char(digit);
                QCOMPARE(isSlipNumber(typed), typed == number);
            }
        }
    }

    void whatIsTypedIsUnderstood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("number");
        QTest::newRow("digits") << QStringLiteral("0000000") << QStringLiteral("0000000");
        QTest::newRow("full width") << QStringLiteral("０００－００００") << QStringLiteral("0000000");
        QTest::newRow("full width, plain") << QStringLiteral("０００ ００００") << QStringLiteral("0000000");
        QTest::newRow("long vowel mark as a dash") << QStringLiteral("000ー0000") << QStringLiteral("0000000");
        QTest::newRow("scanned") << QStringLiteral("MADOGUCHI-HOLD:0000000") << QStringLiteral("0000000");
        QTest::newRow("scanned with Caps Lock")
            << QStringLiteral("madoguchi-hold:0000000") << QStringLiteral("0000000");
        QTest::newRow("scanned with another layout")
            << QStringLiteral("MADOGUCHI-HOLD+0000000") << QStringLiteral("0000000");
        QTest::newRow("another code") << QStringLiteral("SOMETHING-HOLD:0000000") << QString();
        QTest::newRow("letters") << QStringLiteral("000000a") << QString();
        QTest::newRow("too short") << QStringLiteral("000000") << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void whatIsTypedIsUnderstood()
    {
        QFETCH(QString, typed);
        QFETCH(QString, number);
        QCOMPARE(slipNumberFrom(typed), number);
    }
};

QTEST_GUILESS_MAIN(SlipNumberTest)
#include "SlipNumberTest.moc"
