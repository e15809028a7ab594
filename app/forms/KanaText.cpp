#include "app/forms/KanaText.h"

#include <QHash>

#include <algorithm>

namespace madoguchi::forms {

namespace {

constexpr char16_t HiraganaToKatakana = 0x60;

bool isHiragana(QChar c)
{
    return (c >= u'ぁ' && c <= u'ゖ') || c == u'ゝ' || c == u'ゞ';
}

bool isKatakana(QChar c)
{
    return (c >= u'ァ' && c <= u'ヺ') || c == u'ー' || c == u'ヽ' || c == u'ヾ';
}

bool isHalfKatakana(QChar c)
{
    return c >= u'ｦ' && c <= u'ﾟ';
}

bool isLatinSmall(QChar c)
{
    return c >= u'a' && c <= u'z';
}

bool isVowel(QChar c)
{
    return QStringLiteral("aiueo").contains(c);
}

/// Syllable in Latin letters → katakana; Kunrei and Hepburn.
const QHash<QString, QString> &syllables()
{
    static const QHash<QString, QString> table = [] {
        struct Row {
            const char *consonant;
            const char16_t *kana; ///< for a, i, u, e, o, parted by spaces; '-' where there is none
        };
        static constexpr Row rows[] = { { "", u"ア イ ウ エ オ" }, { "k", u"カ キ ク ケ コ" },
            { "g", u"ガ ギ グ ゲ ゴ" }, { "s", u"サ シ ス セ ソ" }, { "z", u"ザ ジ ズ ゼ ゾ" },
            { "t", u"タ チ ツ テ ト" }, { "d", u"ダ ヂ ヅ デ ド" }, { "n", u"ナ ニ ヌ ネ ノ" },
            { "h", u"ハ ヒ フ ヘ ホ" }, { "b", u"バ ビ ブ ベ ボ" }, { "p", u"パ ピ プ ペ ポ" },
            { "m", u"マ ミ ム メ モ" }, { "y", u"ヤ - ユ - ヨ" }, { "r", u"ラ リ ル レ ロ" },
            { "w", u"ワ ウィ - ウェ ヲ" }, { "ky", u"キャ - キュ - キョ" }, { "gy", u"ギャ - ギュ - ギョ" },
            { "sy", u"シャ - シュ シェ ショ" }, { "sh", u"シャ シ シュ シェ ショ" }, { "zy", u"ジャ - ジュ ジェ ジョ" },
            { "j", u"ジャ ジ ジュ ジェ ジョ" }, { "ty", u"チャ - チュ チェ チョ" }, { "ch", u"チャ チ チュ チェ チョ" },
            { "ts", u"ツァ ツィ ツ ツェ ツォ" }, { "ny", u"ニャ - ニュ - ニョ" }, { "hy", u"ヒャ - ヒュ - ヒョ" },
            { "by", u"ビャ - ビュ - ビョ" }, { "py", u"ピャ - ピュ - ピョ" }, { "my", u"ミャ - ミュ - ミョ" },
            { "ry", u"リャ - リュ - リョ" }, { "f", u"ファ フィ フ フェ フォ" }, { "v", u"ヴァ ヴィ ヴ ヴェ ヴォ" } };
        const QString vowels = QStringLiteral("aiueo");
        QHash<QString, QString> all;
        for (const Row &row : rows) {
            const QStringList kana = QString::fromUtf16(row.kana).split(u' ');
            for (int i = 0; i < kana.size(); ++i) {
                if (kana.at(i) != QLatin1String("-"))
                    all.insert(QString::fromLatin1(row.consonant) + vowels.at(i), kana.at(i));
            }
        }
        return all;
    }();
    return table;
}

/// One word of small Latin letters; empty when it cannot be read.
QString fromLatin(const QString &letters)
{
    QString kana;
    for (qsizetype at = 0; at < letters.size();) {
        const QChar now = letters.at(at);
        const QChar next = at + 1 < letters.size() ? letters.at(at + 1) : QChar();
        if (now == u'n' && !isVowel(next) && next != u'y') {
            kana += u'ン';
            ++at;
            continue;
        }
        const bool beforeCh = now == u't' && next == u'c';
        if ((now == next && !isVowel(now)) || beforeCh) {
            kana += u'ッ';
            ++at;
            continue;
        }
        QString found;
        for (qsizetype length = 3; length >= 1 && found.isEmpty(); --length) {
            found = syllables().value(letters.mid(at, length));
            if (!found.isEmpty())
                at += std::min(length, letters.size() - at);
        }
        if (found.isEmpty())
            return {};
        kana += found;
    }
    return kana;
}

} // namespace

bool isReading(const QString &text)
{
    static const QString marks = QStringLiteral(" 　・･-‐－ｰ=＝");
    return std::all_of(text.begin(), text.end(),
        [](QChar c) { return isHiragana(c) || isKatakana(c) || isHalfKatakana(c) || marks.contains(c); });
}

bool isAccountHolder(const QString &text)
{
    static const QString marks = QStringLiteral(" 　()（）.．-－/／・･｢｣「」ｰ");
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        const bool isLatin = (c >= u'A' && c <= u'Z') || (c >= u'Ａ' && c <= u'Ｚ');
        const bool isDigit = (c >= u'0' && c <= u'9') || (c >= u'０' && c <= u'９');
        return isKatakana(c) || isHalfKatakana(c) || isLatin || isDigit || marks.contains(c);
    });
}

QString asKatakana(const QString &typed)
{
    QString result;
    QString latin;
    const auto closeLatin = [&] {
        const QString kana = fromLatin(latin);
        const bool isRead = kana.isEmpty() == latin.isEmpty();
        latin.clear();
        result += kana;
        return isRead;
    };
    QString half;
    // Half-width katakana alone are folded, with their marks of voicing; nothing else is.
    const auto closeHalf = [&] {
        result += half.normalized(QString::NormalizationForm_KC);
        half.clear();
    };
    for (const QChar c : typed.toLower()) {
        if (!isHalfKatakana(c))
            closeHalf();
        if (!isLatinSmall(c) && !closeLatin())
            return {};
        if (isLatinSmall(c))
            latin += c;
        else if (isHalfKatakana(c))
            half += c;
        else if (isHiragana(c))
            result += QChar(static_cast<char16_t>(c.unicode() + HiraganaToKatakana));
        else if (isReading(c))
            result += c;
        else
            return {};
    }
    closeHalf();
    return closeLatin() ? result : QString();
}

} // namespace madoguchi::forms
