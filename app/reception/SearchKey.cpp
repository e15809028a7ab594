#include "app/reception/SearchKey.h"

#include <QList>

namespace madoguchi::reception {

namespace {

bool isVariationSelector(char32_t code)
{
    return (code >= 0xFE00 && code <= 0xFE0F) || (code >= 0xE0100 && code <= 0xE01EF);
}

char32_t largeKana(char32_t hiragana)
{
    switch (hiragana) {
    case U'ぁ':
    case U'ぃ':
    case U'ぅ':
    case U'ぇ':
    case U'ぉ':
    case U'っ':
    case U'ゃ':
    case U'ゅ':
    case U'ょ':
    case U'ゎ':
        return hiragana + 1; // the small kana stands just before the large one
    case U'ゕ':
        return U'か';
    case U'ゖ':
        return U'け';
    default:
        return hiragana;
    }
}

char32_t toHiragana(char32_t code)
{
    return code >= U'ァ' && code <= U'ヶ' ? code - (U'ァ' - U'ぁ') : code;
}

} // namespace

QString searchKey(const QString &text)
{
    QString key;
    for (const char32_t code : text.normalized(QString::NormalizationForm_KC).toLower().toUcs4()) {
        if (code == U'ー' || code == U'-' || isVariationSelector(code) || QChar::isSpace(code))
            continue;
        const char32_t folded = largeKana(toHiragana(code));
        key += QString::fromUcs4(&folded, 1);
    }
    return key;
}

} // namespace madoguchi::reception
