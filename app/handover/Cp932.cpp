#include "app/handover/Cp932.h"

#include "devices/cards/JisX0208.h"

#include <QHash>

#include <utility>

namespace madoguchi::handover {

namespace {

/// NEC's row 13 from 87 40 on; a blank where nothing stands. What JIS X 0208 has, too, is written as there.
constexpr char16_t NecRow[] = u"①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ ㍉㌔㌢㍍㌘㌧㌃㌶㍑㍗㌍㌦㌣㌫㍊㌻㎜㎝㎞㎎㎏㏄㎡        ㍻"
                              u"〝〟№㏍℡㊤㊥㊦㊧㊨㈱㈲㈹㍾㍽㍼≒≡∫∮∑√⊥∠∟⊿∵∩∪";

/// IBM's extensions from FA 40 on.
constexpr char16_t IbmRows[] =
    // clang-format off
    u"ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ￢￤＇＂㈱№℡∵纊褜鍈銈蓜俉炻昱棈鋹曻彅丨仡仼伀伃伹佖侒侊侚"
    u"侔俍偀倢俿倞偆偰偂傔僴僘兊兤冝冾凬刕劜劦勀勛匀匇匤卲厓厲叝﨎咜咊咩哿喆坙坥垬埈埇﨏塚增墲夋奓奛奝奣妤"
    u"妺孖寀甯寘寬尞岦岺峵崧嵓﨑嵂嵭嶸嶹巐弡弴彧德忞恝悅悊惞惕愠惲愑愷愰憘戓抦揵摠撝擎敎昀昕昻昉昮昞昤晥晗"
    u"晙晴晳暙暠暲暿曺朎朗杦枻桒柀栁桄棏﨓楨﨔榘槢樰橫橆橳橾櫢櫤毖氿汜沆汯泚洄涇浯涖涬淏淸淲淼渹湜渧渼溿澈"
    u"澵濵瀅瀇瀨炅炫焏焄煜煆煇凞燁燾犱犾猤猪獷玽珉珖珣珒琇珵琦琪琩琮瑢璉璟甁畯皂皜皞皛皦益睆劯砡硎硤硺礰礼"
    u"神祥禔福禛竑竧靖竫箞精絈絜綷綠緖繒罇羡羽茁荢荿菇菶葈蒴蕓蕙蕫﨟薰蘒﨡蠇裵訒訷詹誧誾諟諸諶譓譿賰賴贒赶"
    u"﨣軏﨤逸遧郞都鄕鄧釚釗釞釭釮釤釥鈆鈐鈊鈺鉀鈼鉎鉙鉑鈹鉧銧鉷鉸鋧鋗鋙鋐﨧鋕鋠鋓錥錡鋻﨨錞鋿錝錂鍰鍗鎤鏆"
    u"鏞鏸鐱鑅鑈閒隆﨩隝隯霳霻靃靍靏靑靕顗顥飯飼餧館馞驎髙髜魵魲鮏鮱鮻鰀鵰鵫鶴鸙黑";
// clang-format on

constexpr int TrailBytes = 188; ///< of each lead byte: 40 … 7E and 80 … FC

/// The pair of bytes of a place counted from the first trail byte of `lead`.
QByteArray pairAt(int lead, int place)
{
    const int trail = place % TrailBytes;
    QByteArray pair;
    pair += static_cast<char>(lead + place / TrailBytes);
    pair += static_cast<char>(trail + (trail < 0x3F ? 0x40 : 0x41));
    return pair;
}

void addPairs(QHash<char16_t, QByteArray> &pairs, std::u16string_view row, int lead)
{
    for (std::size_t place = 0; place < row.size(); ++place) {
        if (row[place] != u' ' && !pairs.contains(row[place]))
            pairs.insert(row[place], pairAt(lead, static_cast<int>(place)));
    }
}

QHash<char16_t, QByteArray> extensions()
{
    QHash<char16_t, QByteArray> pairs;
    addPairs(pairs, NecRow, 0x87);
    addPairs(pairs, IbmRows, 0xFA);
    return pairs;
}

/// Code point of the standard, and Microsoft's.
constexpr std::pair<char16_t, char16_t> Twice[] { { u'\u301C', u'～' }, { u'\u2016', u'∥' }, { u'\u2212', u'－' },
    { u'\u00A2', u'￠' }, { u'\u00A3', u'￡' }, { u'\u00AC', u'￢' }, { u'\u2014', u'―' } };

/// JIS X 0208 as 21 … 7E to Shift_JIS (JIS X 0208:1997, appendix 1).
QByteArray shifted(quint16 pair)
{
    const int row = (pair >> 8) - 0x21;
    const int cell = (pair & 0xFF) - 0x21;
    constexpr int RowsBelowA0 = 62;
    return pairAt(row < RowsBelowA0 ? 0x81 : 0xC1, row / 2 * TrailBytes + row % 2 * 94 + cell);
}

std::optional<QByteArray> jisPair(char16_t character)
{
    // JIS X 0208 as Unicode has it from the standard: the seven are there under Microsoft's code point.
    for (const auto &[standard, microsofts] : Twice) {
        if (character == standard)
            return std::nullopt;
        if (character == microsofts) {
            const auto pair = cards::toJisX0208(QChar(character));
            return shifted(pair ? *pair : *cards::toJisX0208(QChar(standard)));
        }
    }
    const auto pair = cards::toJisX0208(QChar(character));
    return pair ? std::optional(shifted(*pair)) : std::nullopt;
}

} // namespace

std::optional<QByteArray> toCp932(char32_t character, bool jisSigns)
{
    if (character < 0x80)
        return QByteArray(1, static_cast<char>(character));
    if (character > 0xFFFF)
        return std::nullopt;
    auto unit = static_cast<char16_t>(character);
    if (unit >= u'｡' && unit <= u'ﾟ') // JIS X 0201
        return QByteArray(1, static_cast<char>(unit - u'｡' + 0xA1));
    for (const auto &[standard, microsofts] : Twice) {
        if (unit == standard && jisSigns)
            unit = microsofts;
    }
    if (auto pair = jisPair(unit))
        return pair;
    static const QHash<char16_t, QByteArray> pairs = extensions();
    const auto found = pairs.constFind(unit);
    return found == pairs.cend() ? std::nullopt : std::optional(*found);
}

} // namespace madoguchi::handover
