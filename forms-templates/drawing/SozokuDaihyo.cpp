#include "forms-templates/drawing/BereavementParts.h"
#include "forms-templates/drawing/Forms.h"
#include "forms-templates/drawing/StaffParts.h"

namespace madoguchi::drawing {

namespace {

constexpr int heirs = 4;
constexpr int properties = 3;

struct Column {
    QString idTail;
    Caption label;
    double width;
};

const QList<Column> &heirColumns()
{
    static const QList<Column> columns { { u"Name"_qs, { u"氏名"_qs, u"Name"_qs }, 52 },
        { u"Address"_qs, { u"住所"_qs, u"Address"_qs }, 66 },
        { u"Relation"_qs, { u"続柄"_qs, u"Relationship"_qs }, 18 },
        { u"Signature"_qs, { u"署名または押印"_qs, u"Signature or seal"_qs }, 32 } };
    return columns;
}

void columnHeads(Draft &draft, double top, const QList<Column> &columns)
{
    double left = labelLeftMm;
    for (const Column &column : columns) {
        draft.tint({ left, top, column.width, 5.5 }, 0.94);
        draft.frame({ left, top, column.width, 5.5 });
        draft.write({ left, top, column.width, 5.5 }, column.label.ja, 8, Place::Center);
        left += column.width;
    }
}

FormField heirField(int number, const Column &column)
{
    FormField field { .id = u"heir%1"_qs.arg(number) + column.idTail,
        .kind = column.idTail == u"Signature"_qs ? u"image"_qs : u"multi-line"_qs,
        .label = { u"相続人%1の%2"_qs.arg(QString::number(number), column.label.ja),
            u"%1 of heir %2"_qs.arg(column.label.en).arg(number) } };
    field.overflow = u"wrap"_qs;
    field.size = column.idTail == u"Name"_qs ? 11 : 9.5;
    if (number > 1)
        field.when = { Condition { .field = u"heir%1Name"_qs.arg(number - 1) } };
    return field;
}

double heirTable(Draft &draft, double top)
{
    constexpr double height = 12.5;
    columnHeads(draft, top, heirColumns());
    double y = top + 5.5;
    for (int number = 1; number <= heirs; ++number) {
        QList<Cell> cells;
        for (const Column &column : heirColumns())
            cells << Cell { .field = heirField(number, column), .width = column.width };
        y = row(draft, y, height, cells);
    }
    return y;
}

double propertyTable(Draft &draft, double top)
{
    constexpr double height = 8.5;
    const QList<Column> columns { { u"Kind"_qs, { u"種類"_qs, u"Kind"_qs }, 34 },
        { u"Place"_qs, { u"所在・地番"_qs, u"Location"_qs }, 98 },
        { u"House"_qs, { u"家屋番号"_qs, u"House number"_qs }, 36 } };
    columnHeads(draft, top, columns);
    double y = top + 5.5;
    for (int number = 1; number <= properties; ++number) {
        const auto field = [&](const Column &column) {
            FormField text { .id = u"property%1"_qs.arg(number) + column.idTail,
                .label = { u"物件%1の%2"_qs.arg(QString::number(number), column.label.ja),
                    u"%1 of property %2"_qs.arg(column.label.en).arg(number) } };
            text.size = 9.5;
            if (number > 1)
                text.when = { Condition { .field = u"property%1Place"_qs.arg(number - 1) } };
            return text;
        };
        y = row(draft, y, height,
            { { .field = field(columns.at(0)),
                  .width = 34,
                  .answers
                  = { answer(u"land"_qs, u"土地"_qs, u"Land"_qs), answer(u"house"_qs, u"家屋"_qs, u"House"_qs) } },
                { .field = field(columns.at(1)), .width = 98 }, { .field = field(columns.at(2)) } });
    }
    return y;
}

double taxesRow(Draft &draft, double top)
{
    FormField taxes { .id = u"taxes"_qs, .label = { u"代表者が受け取る通知の種類"_qs, u"Taxes concerned"_qs } };
    taxes.several = true;
    taxes.required = true;
    return row(draft, top, 9.5,
        { { .label = u"対象の税"_qs,
            .field = taxes,
            .answers = { answer(u"property"_qs, u"固定資産税"_qs, u"Property tax"_qs),
                answer(u"resident"_qs, u"市県民税"_qs, u"Resident tax"_qs),
                answer(u"light-vehicle"_qs, u"軽自動車税"_qs, u"Light vehicle tax"_qs),
                otherAnswer(u"taxes"_qs, { u"その他の税・料"_qs, u"Other tax"_qs }, 30) } } });
}

double representativeRows(Draft &draft, double top)
{
    const double y = applicantRows(draft, top, { u"相続人代表者"_qs, u"the heirs' representative"_qs });
    FormField relation { .id = u"relation"_qs,
        .label = { u"亡くなった人から見た続柄"_qs, u"Relationship to the person who died"_qs } };
    relation.required = true;
    FormField share { .id = u"share"_qs, .label = { u"相続分（決まっているとき）"_qs, u"Share, if settled"_qs } };
    return row(draft, y, 9.5,
        { { .label = u"亡くなった人\nとの続柄"_qs, .field = relation, .width = 84, .labelPt = 8 },
            { .label = u"相続分"_qs, .field = share } });
}

} // namespace

Sheet sozokuDaihyo()
{
    // 5 years, as long as the tax may be assessed (地方税法 17条の5), is usual; the city's table of retention decides.
    Draft draft({ .id = u"sozoku-daihyo"_qs,
        .version = u"1.0"_qs,
        .formNumber = u"F-SOZOKU-DAIHYO"_qs,
        .title = { u"相続人代表者指定届"_qs, u"Designation of the heirs' representative"_qs },
        .kana = u"そうぞくにんだいひょうしゃしていとどけ"_qs,
        .keywords = { u"相続人代表者"_qs, u"相続"_qs, u"死亡"_qs, u"固定資産税"_qs, u"納税通知書"_qs, u"そうぞく"_qs,
            u"sozoku"_qs, u"heirs"_qs },
        .retentionYears = 5 });
    const double top = heading(draft, { u"届出年月日"_qs, u"Date of the notification"_qs },
        u"市税の通知書などを受け取る代表者を、次のとおり届け出ます。太枠の中を記入してください。"_qs);
    double y = deceasedRows(draft, top, { u"亡くなった人"_qs, u"the person who died"_qs }, 13, 18);
    y = row(draft, y, 9, { { .label = u"死亡年月日"_qs, .field = deathDateField() } });
    block(draft, top, y, u"亡くなった人"_qs);
    double begin = y;
    y = taxesRow(draft, representativeRows(draft, begin));
    block(draft, begin, y, u"代表者"_qs);
    begin = y;
    y = heirTable(draft, begin);
    block(draft, begin, y, u"ほかの相続人"_qs);
    begin = y;
    y = propertyTable(draft, begin);
    block(draft, begin, y, u"物件"_qs);
    draft.frame({ leftMm, top, rightMm - leftMm, y - top }, thickMm);
    advice(draft, y + 1.5,
        { u"・この届出は、市税の通知書などを受け取る人を決めるもので、相続の登記や相続分を決めるものではありません。"_qs });

    staffStrip(draft,
        { answer(u"death"_qs, u"死亡の確認（戸籍・住民票）"_qs, u"Death checked"_qs),
            answer(u"heirs"_qs, u"相続関係の確認"_qs, u"Heirs checked"_qs),
            answer(u"ledger"_qs, u"課税台帳の入力"_qs, u"Tax ledger updated"_qs) });
    foot(draft);
    return draft.sheet();
}

} // namespace madoguchi::drawing
