#include "app/forms/RomajiKey.h"

#include <QHash>
#include <QPair>

#include <array>

namespace madoguchi::forms {

namespace {

constexpr char16_t KatakanaToHiragana = 0x60;

/// A row of the kana table: its consonant (Kunrei) and its kana for a, i, u, e, o; '-' where there is none.
struct Row {
    const char16_t *consonant;
    const char16_t *kana;
};

constexpr std::array<Row, 16> Rows { Row { u"", u"あいうえお" }, Row { u"k", u"かきくけこ" },
    Row { u"g", u"がぎぐげご" }, Row { u"s", u"さしすせそ" }, Row { u"z", u"ざじずぜぞ" }, Row { u"t", u"たちつてと" },
    Row { u"z", u"-ぢづ--" }, Row { u"d", u"だ--でど" }, Row { u"n", u"なにぬねの" }, Row { u"h", u"はひふへほ" },
    Row { u"b", u"ばびぶべぼ" }, Row { u"p", u"ぱぴぷぺぽ" }, Row { u"m", u"まみむめも" }, Row { u"y", u"や-ゆ-よ" },
    Row { u"r", u"らりるれろ" }, Row { u"w", u"わ---を" } };

QHash<QChar, QString> makeTable()
{
    const QString vowels = QStringLiteral("aiueo");
    QHash<QChar, QString> table;
    for (const Row &row : Rows) {
        const QString kana = QString::fromUtf16(row.kana);
        for (int i = 0; i < kana.size(); ++i)
            table.insert(kana.at(i), QString::fromUtf16(row.consonant) + vowels.at(i));
    }
    table.insert(QChar(u'ん'), QStringLiteral("n"));
    table.insert(QChar(u'ゃ'), QStringLiteral("ya"));
    table.insert(QChar(u'ゅ'), QStringLiteral("yu"));
    table.insert(QChar(u'ょ'), QStringLiteral("yo"));
    return table;
}

bool isSmallY(QChar kana)
{
    return kana == u'ゃ' || kana == u'ゅ' || kana == u'ょ';
}

QString lettersOf(const QString &text)
{
    static const QHash<QChar, QString> table = makeTable();
    QString letters;
    for (QChar c : text.toLower()) {
        if (c >= u'ァ' && c <= u'ヶ')
            c = QChar(c.unicode() - KatakanaToHiragana);
        if (isSmallY(c) && letters.endsWith(u'i'))
            letters.chop(1);
        if (c >= u'a' && c <= u'z')
            letters += c;
        else
            letters += table.value(c);
    }
    return letters;
}

/// Spellings of the same sound, the longer ones first.
QString kunrei(QString letters)
{
    static const QList<QPair<QString, QString>> spellings { { QStringLiteral("tch"), QStringLiteral("ch") },
        { QStringLiteral("shi"), QStringLiteral("si") }, { QStringLiteral("sh"), QStringLiteral("sy") },
        { QStringLiteral("chi"), QStringLiteral("ti") }, { QStringLiteral("ch"), QStringLiteral("ty") },
        { QStringLiteral("tsu"), QStringLiteral("tu") }, { QStringLiteral("ji"), QStringLiteral("zi") },
        { QStringLiteral("jy"), QStringLiteral("zy") }, { QStringLiteral("j"), QStringLiteral("zy") },
        { QStringLiteral("fu"), QStringLiteral("hu") }, { QStringLiteral("dzu"), QStringLiteral("zu") },
        { QStringLiteral("du"), QStringLiteral("zu") }, { QStringLiteral("di"), QStringLiteral("zi") } };
    for (const auto &[from, to] : spellings)
        letters.replace(from, to);
    return letters;
}

} // namespace

QString romajiKey(const QString &text)
{
    QString letters = kunrei(lettersOf(text));
    letters.replace(QStringLiteral("ou"), QStringLiteral("o"));
    QString key;
    for (const QChar c : letters) {
        if (!key.endsWith(c))
            key += c;
    }
    return key;
}

} // namespace madoguchi::forms
