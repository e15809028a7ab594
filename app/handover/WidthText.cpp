#include "app/handover/WidthText.h"

#include <QHash>

namespace madoguchi::handover {

namespace {

constexpr char16_t ToFullWidth = u'！' - u'!'; ///< between ASCII and its forms of full width
constexpr char16_t ToKatakana = u'ァ' - u'ぁ';
constexpr char16_t Voiced = u'ﾞ';
constexpr char16_t SemiVoiced = u'ﾟ';

/// JIS X 0201 katakana from U+FF61 on, in full width.
constexpr char16_t Kana[] = u"。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフ"
                            u"ヘホマミムメモヤユヨラリ"
                            u"ルレロワン゛゜";

/// Kana with a mark, each followed by the kana that the mark is on.
constexpr char16_t WithVoiced[]
    = u"ガカギキグクゲケゴコザサジシズスゼセゾソダタヂチヅツデテドトバハビヒブフベヘボホヴウヷワヺヲ";
constexpr char16_t WithSemiVoiced[] = u"パハピヒプフペヘポホ";

/// Small kana, each followed by the large one.
constexpr char16_t Small[] = u"ァアィイゥウェエォオッツャヤュユョヨヮワヵカヶケぁあぃいぅうぇえぉおっつゃやゅゆょよゎわ"
                             u"ｧｱｨｲｩｳｪｴｫｵｬﾔｭﾕｮﾖｯﾂ";

/// Of a list of pairs: by the first, or by the second.
QHash<char16_t, char16_t> pairs(std::u16string_view list, bool bySecond)
{
    QHash<char16_t, char16_t> found;
    for (std::size_t i = 0; i + 1 < list.size(); i += 2)
        found.insert(list[bySecond ? i + 1 : i], list[bySecond ? i : i + 1]);
    return found;
}

QHash<char16_t, QString> halfWidthKana()
{
    QHash<char16_t, QString> halves;
    const std::u16string_view kana = Kana;
    for (std::size_t i = 0; i < kana.size(); ++i)
        halves.insert(kana[i], QString(QChar(static_cast<char16_t>(u'｡' + i))));
    const auto voiced = pairs(WithVoiced, false);
    for (auto it = voiced.begin(); it != voiced.end(); ++it)
        halves.insert(it.key(), halves.value(it.value()) + QChar(Voiced));
    const auto semiVoiced = pairs(WithSemiVoiced, false);
    for (auto it = semiVoiced.begin(); it != semiVoiced.end(); ++it)
        halves.insert(it.key(), halves.value(it.value()) + QChar(SemiVoiced));
    return halves;
}

QString halfWidth(const QString &text)
{
    QString half;
    for (const QChar c : text) {
        if (c >= u'！' && c <= u'～')
            half += QChar(static_cast<char16_t>(c.unicode() - ToFullWidth));
        else
            half += c == u'　' ? QChar(u' ') : c;
    }
    return half;
}

QString halfWidthWithKana(const QString &text)
{
    static const QHash<char16_t, QString> halves = halfWidthKana();
    QString half;
    for (const QChar c : halfWidth(text)) {
        const auto found = halves.constFind(c.unicode());
        half += found == halves.cend() ? QString(c) : *found;
    }
    return half;
}

QString fullWidth(const QString &text)
{
    static const auto voiced = pairs(WithVoiced, true);
    static const auto semiVoiced = pairs(WithSemiVoiced, true);
    const std::u16string_view kana = Kana;
    QString full;
    for (const QChar c : text) {
        const char16_t before = full.isEmpty() ? char16_t() : full.back().unicode();
        const auto &marked = c == Voiced ? voiced : semiVoiced;
        if ((c == Voiced || c == SemiVoiced) && marked.contains(before))
            full.back() = QChar(marked.value(before));
        else if (c >= u'｡' && c <= u'ﾟ')
            full += QChar(kana[c.unicode() - u'｡']);
        else if (c > u' ' && c <= u'~')
            full += QChar(static_cast<char16_t>(c.unicode() + ToFullWidth));
        else
            full += c == u' ' ? QChar(u'　') : c;
    }
    return full;
}

QString katakana(const QString &text)
{
    QString kana;
    for (const QChar c : text) {
        const bool isHiragana = (c >= u'ぁ' && c <= u'ゖ') || c == u'ゝ' || c == u'ゞ';
        kana += isHiragana ? QChar(static_cast<char16_t>(c.unicode() + ToKatakana)) : c;
    }
    return kana;
}

QString largeKana(const QString &text)
{
    static const auto larges = pairs(Small, false);
    QString large;
    for (const QChar c : text)
        large += QChar(larges.value(c.unicode(), c.unicode()));
    return large;
}

/// Latin letters alone: what else has a capital form is no matter of a code.
QString upperCase(const QString &text)
{
    QString upper;
    for (const QChar c : text) {
        const bool isSmall = (c >= u'a' && c <= u'z') || (c >= u'ａ' && c <= u'ｚ');
        upper += isSmall ? QChar(static_cast<char16_t>(c.unicode() - (u'a' - u'A'))) : c;
    }
    return upper;
}

} // namespace

QString converted(const QString &text, Convert convert)
{
    switch (convert) {
    case Convert::FullWidth:
        return fullWidth(text);
    case Convert::HalfWidth:
        return halfWidth(text);
    case Convert::HalfWidthKana:
        return halfWidthWithKana(text);
    case Convert::Katakana:
        return katakana(text);
    case Convert::LargeKana:
        return largeKana(text);
    case Convert::UpperCase:
        return upperCase(text);
    }
    return text;
}

} // namespace madoguchi::handover
