#include "app/reception/Address.h"

#include <QRegularExpression>

namespace madoguchi::reception {

namespace {

QString joined(const char16_t *words)
{
    return QString::fromUtf16(words).split(u' ').join(u'|');
}

/// The 47, and any other name that ends in 県 (training data has a prefecture that does not exist).
QString prefectureOf(const QString &address)
{
    static const QRegularExpression known(QStringLiteral(
        "^(?:東京都|北海道|大阪府|京都府|神奈川県|和歌山県|鹿児島県|(?![東西北]諸県郡)[^市区町村郡]{2}県)"));
    return known.match(address).captured();
}

/// 市 with another 市, 町, 村 or 郡 in their name, today's and those that were merged since 2000: the first such letter
/// does not end them.
const QString &oddCities()
{
    static const QString names
        = joined(u"四日市市 廿日市市 野々市市 八日市市 八日市場市 今市市 五日市市 "
                 u"市川市 市原市 郡山市 大和郡山市 蒲郡市 郡上市 小郡市 "
                 u"町田市 大町市 十日町市 村山市 東村山市 武蔵村山市 羽村市 田村市 村上市 大村市 "
                 u"中村市");
    return names;
}

/// 政令指定都市: their 区 belongs to the municipality.
const QString &citiesWithWards()
{
    static const QString names = joined(u"札幌市 仙台市 さいたま市 千葉市 横浜市 川崎市 相模原市 新潟市 静岡市 浜松市 "
                                        u"名古屋市 京都市 大阪市 堺市 神戸市 岡山市 広島市 北九州市 福岡市 熊本市");
    return names;
}

/// 東京23区
const QString &specialWards()
{
    static const QString names = joined(u"千代田区 中央区 港区 新宿区 文京区 台東区 墨田区 江東区 品川区 目黒区 大田区 "
                                        u"世田谷区 渋谷区 中野区 杉並区 豊島区 北区 荒川区 板橋区 練馬区 足立区 葛飾区 "
                                        u"江戸川区");
    return names;
}

/// 郡 with 市, 町 or 村 in their name.
const QString &oddCounties()
{
    static const QString names = joined(u"余市郡 高市郡 田村郡 北村山郡 西村山郡 東村山郡");
    return names;
}

/// 町 and 村 with another 町 or 村 in their name.
const QString &oddTowns()
{
    static const QString names = joined(u"玉村町 大町町 村田町 村松町 中村町 余市町 下市町 上市町 上郡町");
    return names;
}

/// Tried from top to bottom; what the first fitting one takes is the municipality.
const QRegularExpression &municipality()
{
    static const QString kanji = QStringLiteral("[^\\s0-9０-９市区町村郡]");
    static const QString counties = QStringLiteral("(?:%1|%2{1,5}郡)").arg(oddCounties(), kanji);
    static const QString towns = QStringLiteral("(?:%1|市?%2{1,7}[町村])").arg(oddTowns(), kanji);
    static const QString ward = QStringLiteral("(?:中村区|%1{1,5}区)?").arg(kanji);
    static const QRegularExpression form(
        QStringLiteral("^(?:(?:%1)%2|%3|%4|%5%6|%7{1,8}[市町村])")
            .arg(citiesWithWards(), ward, oddCities(), specialWards(), counties, towns, kanji));
    return form;
}

} // namespace

AddressParts splitAddress(const QString &address)
{
    AddressParts parts;
    parts.prefecture = prefectureOf(address);
    const QString behind = address.mid(parts.prefecture.size());
    parts.municipality = municipality().match(behind).captured();
    parts.rest = behind.mid(parts.municipality.size());
    return parts;
}

} // namespace madoguchi::reception
