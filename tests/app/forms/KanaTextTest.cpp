#include "app/forms/KanaText.h"

#include <QTest>

using namespace madoguchi::forms;

class KanaTextTest : public QObject {
    Q_OBJECT

private slots:
    void readings_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("katakana");
        QTest::newRow("katakana stay") << QStringLiteral("タカハシ　ヨシコ") << QStringLiteral("タカハシ　ヨシコ");
        QTest::newRow("hiragana") << QStringLiteral("たかはし　よしこ") << QStringLiteral("タカハシ　ヨシコ");
        QTest::newRow("half-width with marks of voicing")
            << QStringLiteral("ﾀﾞｲｺﾞ ﾊﾟｲ") << QStringLiteral("ダイゴ パイ");
        QTest::newRow("Hepburn") << QStringLiteral("shinjuku chiyo") << QStringLiteral("シンジュク チヨ");
        QTest::newRow("Kunrei") << QStringLiteral("Sinzyuku Tiyo") << QStringLiteral("シンジュク チヨ");
        QTest::newRow("double letters") << QStringLiteral("hattori") << QStringLiteral("ハットリ");
        QTest::newRow("t before ch") << QStringLiteral("matchi") << QStringLiteral("マッチ");
        QTest::newRow("n before a vowel") << QStringLiteral("tanaka") << QStringLiteral("タナカ");
        QTest::newRow("n at the end") << QStringLiteral("jun") << QStringLiteral("ジュン");
        QTest::newRow("n twice") << QStringLiteral("konno") << QStringLiteral("コンノ");
        QTest::newRow("half a syllable") << QStringLiteral("takah") << QString();
        QTest::newRow("kanji") << QStringLiteral("髙橋") << QString();
        QTest::newRow("digits") << QStringLiteral("たかはし2") << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void readings()
    {
        QFETCH(QString, typed);
        QFETCH(QString, katakana);
        QCOMPARE(asKatakana(typed), katakana);
        QVERIFY(isReading(katakana));
    }

    void whatBanksTake()
    {
        QVERIFY(isAccountHolder(QStringLiteral("カクウ　タロウ")));
        QVERIFY(isAccountHolder(QStringLiteral("ｶ)ﾏﾄﾞｸﾞﾁ")));
        QVERIFY(isAccountHolder(QStringLiteral("ABC（カ")));
        QVERIFY(!isAccountHolder(QStringLiteral("かくう たろう")));
        QVERIFY(!isAccountHolder(QStringLiteral("架空太郎")));
    }

    void whatAReadingIs()
    {
        QVERIFY(isReading(QStringLiteral("グエン・ヴァン＝アン")));
        QVERIFY(!isReading(QStringLiteral("タロウ2世")));
        QVERIFY(!isReading(QStringLiteral("Nguyen")));
    }
};

QTEST_GUILESS_MAIN(KanaTextTest)
#include "KanaTextTest.moc"
