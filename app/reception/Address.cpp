#include "app/reception/Address.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace madoguchi::reception {

namespace {

/// Names in which 市, 郡, 町 or 村 stands before the end of the name.
const QStringList &citiesThatMislead()
{
    static const QStringList names { u"市川市"_qs, u"市原市"_qs, u"四日市市"_qs, u"廿日市市"_qs, u"野々市市"_qs,
        u"十日町市"_qs, u"町田市"_qs, u"大町市"_qs, u"東村山市"_qs, u"武蔵村山市"_qs, u"羽村市"_qs, u"村山市"_qs,
        u"村上市"_qs, u"大村市"_qs, u"田村市"_qs, u"郡山市"_qs, u"大和郡山市"_qs, u"郡上市"_qs, u"蒲郡市"_qs,
        u"小郡市"_qs };
    return names;
}

const QStringList &townsThatMislead()
{
    static const QStringList names { u"大町町"_qs, u"玉村町"_qs, u"余市町"_qs, u"市川三郷町"_qs, u"市川町"_qs,
        u"市貝町"_qs, u"上市町"_qs, u"下市町"_qs, u"村田町"_qs };
    return names;
}

/// Cities whose 区 are parts of the address after the city (地域自治区 and the like), not wards of a 政令指定都市.
const QStringList &citiesWithoutWards()
{
    static const QStringList names { u"上越市"_qs, u"奥州市"_qs, u"南相馬市"_qs };
    return names;
}

const QStringList &wardsOfTokyo()
{
    static const QStringList names { u"千代田区"_qs, u"中央区"_qs, u"港区"_qs, u"新宿区"_qs, u"文京区"_qs, u"台東区"_qs,
        u"墨田区"_qs, u"江東区"_qs, u"品川区"_qs, u"目黒区"_qs, u"大田区"_qs, u"世田谷区"_qs, u"渋谷区"_qs,
        u"中野区"_qs, u"杉並区"_qs, u"豊島区"_qs, u"北区"_qs, u"荒川区"_qs, u"板橋区"_qs, u"練馬区"_qs, u"足立区"_qs,
        u"葛飾区"_qs, u"江戸川区"_qs };
    return names;
}

/// The length of the first of these names with which the text begins; 0 when it begins with none.
qsizetype beginningOf(const QStringList &names, QStringView text)
{
    const auto hit
        = std::find_if(names.begin(), names.end(), [text](const QString &name) { return text.startsWith(name); });
    return hit == names.end() ? 0 : hit->size();
}

qsizetype beginningOf(const QRegularExpression &pattern, QStringView text)
{
    const auto hit = pattern.match(text.toString());
    return hit.hasMatch() ? hit.capturedLength() : 0;
}

qsizetype prefectureLength(QStringView text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(北海道|東京都|京都府|大阪府|(青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|神奈川|新潟|富山|石川|"
        "福井|山梨|長野|岐阜|静岡|愛知|三重|滋賀|兵庫|奈良|和歌山|鳥取|島根|岡山|広島|山口|徳島|香川|愛媛|高知|福岡|"
        "佐賀|長崎|熊本|大分|宮崎|鹿児島|沖縄|架空)県)"));
    return beginningOf(pattern, text);
}

qsizetype districtLength(QStringView text) // 郡 with its town or village
{
    static const QRegularExpression district(QStringLiteral("^(余市|高市|[^市区町村郡0-9０-９]{1,4})郡"));
    static const QRegularExpression town(QStringLiteral("^[^市区郡0-9０-９]{1,6}?[町村]"));
    const qsizetype gun = beginningOf(district, text);
    if (gun == 0)
        return 0;
    const QStringView after = text.mid(gun);
    const qsizetype known = beginningOf(townsThatMislead(), after);
    const qsizetype found = known ? known : beginningOf(town, after);
    return found ? gun + found : 0;
}

qsizetype cityLength(QStringView text) // with the ward, where there is one
{
    static const QRegularExpression city(QStringLiteral("^[^市町村0-9０-９]{1,6}市"));
    static const QRegularExpression ward(QStringLiteral("^[^区市町村郡0-9０-９一二三四五六七八九十]{1,4}区(?!画)"));
    const qsizetype known = beginningOf(citiesThatMislead(), text);
    const qsizetype found = known ? known : beginningOf(city, text);
    if (found == 0 || citiesWithoutWards().contains(text.left(found).toString()))
        return found;
    return found + beginningOf(ward, text.mid(found));
}

qsizetype municipalityLength(QStringView text, bool inTokyo)
{
    static const QRegularExpression islandOrTown(QStringLiteral("^[^市区郡0-9０-９]{1,6}?[町村]"));
    if (const qsizetype ward = inTokyo ? beginningOf(wardsOfTokyo(), text) : 0)
        return ward;
    if (beginningOf(citiesThatMislead(), text) == 0) {
        if (const qsizetype district = districtLength(text))
            return district;
    }
    const qsizetype city = cityLength(text);
    return city ? city : beginningOf(islandOrTown, text);
}

} // namespace

AddressParts splitAddress(const QString &address)
{
    const qsizetype prefecture = prefectureLength(address);
    const QStringView after = QStringView(address).mid(prefecture);
    const bool inTokyo = prefecture == 0 || address.startsWith(u"東京都");
    const qsizetype municipality = municipalityLength(after, inTokyo);
    return { address.left(prefecture), after.left(municipality).toString(), after.mid(municipality).toString() };
}

} // namespace madoguchi::reception
