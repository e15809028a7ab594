#include "app/documents/Coverage.h"

#include "app/documents/Fonts.h"

#include <QTest>

using namespace madoguchi::documents;

/// What the real fonts say about single characters.
class CoverageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto fonts = Fonts::open();
        if (!fonts)
            qFatal("%s", qPrintable(fonts.error().message));
        m_fonts = std::make_unique<Fonts>(std::move(*fonts));
    }

    void oneCharacter_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("character");
        QTest::addColumn<QString>("coverage");
        QTest::addColumn<QString>("font");

        const QString mincho = QStringLiteral("IPAmjMincho");
        const auto row
            = [mincho](const char *name, const QString &character, const char *coverage, const QString &font) {
                  QTest::newRow(name) << QStringLiteral("mincho") << character << QString::fromLatin1(coverage) << font;
              };
        row("髙 of JIS X 0213", QStringLiteral("髙"), "own", mincho);
        row("beyond the basic plane", QStringLiteral("𠮷"), "own", mincho);
        row("a sequence of Moji_Joho", QStringLiteral("葛\U000E0102"), "own", mincho);
        row("a sequence that it does not know", QStringLiteral("葛\U000E01EF"), "other-form", mincho);
        row("a selector alone is shown by nobody", QStringLiteral("\U000E0102"), "other-form", mincho);
        row("Hangul comes from another font", QStringLiteral("김"), "other-font", QStringLiteral("Noto Sans CJK JP"));
        row("a code that nobody has", QStringLiteral("\U0002FFF0"), "no-font", QString());
        row("a private code without a picture", QStringLiteral("\uE123"), "no-font", QString());
        row("a kana with a combining mark", QStringLiteral("か\u3099"), "own", mincho);
        QTest::newRow("gothic has no sequences of Moji_Joho")
            << QStringLiteral("gothic") << QStringLiteral("邉\U000E010F") << QStringLiteral("other-form")
            << QStringLiteral("Noto Sans CJK JP");
    }

    void oneCharacter()
    {
        QFETCH(QString, family);
        QFETCH(QString, character);
        QFETCH(QString, coverage);
        QFETCH(QString, font);
        const QList<CharacterCoverage> found = coverageOf(*m_fonts, family, character);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().character, character);
        QCOMPARE(toWord(found.first().coverage), coverage);
        if (coverage != QLatin1String("other-font")) // which one stands in is the machine's choice
            QCOMPARE(found.first().font, font);
        else
            QVERIFY(!found.first().font.isEmpty());
    }

    void aTextIsLookedAtCharacterByCharacter()
    {
        QStringList words;
        for (const CharacterCoverage &one :
            coverageOf(*m_fonts, QStringLiteral("mincho"), QStringLiteral("葛\U000E0102 김\uE123\n𠮷葛\U000E01EF")))
            words << codePointsOf(one.character) + u' ' + toWord(one.coverage);
        QCOMPARE(words,
            (QStringList { QStringLiteral("U+845B U+E0102 own"), QStringLiteral("U+AE40 other-font"),
                QStringLiteral("U+E123 no-font"), QStringLiteral("U+20BB7 own"),
                QStringLiteral("U+845B U+E01EF other-form") }));
    }

private:
    std::unique_ptr<Fonts> m_fonts;
};

QTEST_GUILESS_MAIN(CoverageTest)
#include "CoverageTest.moc"
