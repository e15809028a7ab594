#include "devices/typing/TypingSystem.h"

#include <QMetaEnum>
#include <QTest>

using namespace madoguchi::typing;

class HotKeyTest : public QObject {
    Q_OBJECT

private slots:
    void keysAreReadAndWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<HotKey>("key");
        QTest::newRow("a key alone") << QStringLiteral("F8") << HotKey { HotKey::Key::F8 };
        QTest::newRow("the last one") << QStringLiteral("Insert") << HotKey { HotKey::Key::Insert };
        QTest::newRow("with everything") << QStringLiteral("Ctrl+Alt+Shift+F12")
                                         << HotKey { HotKey::Key::F12, true, true, true };
    }

    void keysAreReadAndWritten()
    {
        QFETCH(QString, text);
        QFETCH(HotKey, key);
        QCOMPARE(hotKeyFrom(text), std::optional(key));
        QCOMPARE(toText(key), text);
    }

    void everythingElseIsNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : { "", "F13", "f8", "A", "Ctrl+", "Ctrl+Ctrl+F8", "Meta+F8", "F8+Ctrl", "+F8" })
            QTest::addRow("“%s”", text) << QString::fromLatin1(text);
    }

    void everythingElseIsNone()
    {
        QFETCH(QString, text);
        QVERIFY(!hotKeyFrom(text));
    }

    void everyTroubleHasWords()
    {
        const auto troubles = QMetaEnum::fromType<Trouble>();
        QStringList seen;
        for (int i = 0; i < troubles.keyCount(); ++i) {
            const QString words = messageFor(static_cast<Trouble>(troubles.value(i)));
            QVERIFY2(!words.isEmpty() && !seen.contains(words), troubles.key(i));
            seen << words;
        }
    }
};

QTEST_GUILESS_MAIN(HotKeyTest)
#include "HotKeyTest.moc"
