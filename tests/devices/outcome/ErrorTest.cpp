#include "devices/outcome/Error.h"

#include "devices/outcome/EnumWord.h"

#include <QMetaEnum>
#include <QSet>
#include <QTest>

using namespace madoguchi;

class ErrorTest : public QObject {
    Q_OBJECT

private slots:
    void everyCodeHasItsOwnWord()
    {
        const auto codes = QMetaEnum::fromType<ErrorCode>();
        QSet<QString> words;
        for (int i = 0; i < codes.keyCount(); ++i)
            words.insert(toWord(ErrorCode(codes.value(i))));
        QCOMPARE(words.size(), codes.keyCount());
    }

    void everyWordLeadsBackToItsCode()
    {
        const auto codes = QMetaEnum::fromType<ErrorCode>();
        for (int i = 0; i < codes.keyCount(); ++i)
            QCOMPARE(fromWord<ErrorCode>(toWord(ErrorCode(codes.value(i)))), ErrorCode(codes.value(i)));
        QVERIFY(!fromWord<ErrorCode>(QStringLiteral("PinWrong")));
        QVERIFY(!fromWord<ErrorCode>(QString()));
    }

    void wordsAreThoseOfTheContract()
    {
        QCOMPARE(toWord(ErrorCode::PinWrong), QStringLiteral("pin-wrong"));
        QCOMPARE(toWord(ErrorCode::NoService), QStringLiteral("no-service"));
        QCOMPARE(toWord(ErrorCode::LastTry), QStringLiteral("last-try"));
    }
};

QTEST_GUILESS_MAIN(ErrorTest)
#include "ErrorTest.moc"
