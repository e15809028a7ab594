#include "forms-templates/drawing/Forms.h"
#include "forms-templates/drawing/StaffParts.h"

namespace madoguchi::drawing {

namespace {

const QString relationId = u"relation"_qs;
const QString booksId = u"books"_qs;
constexpr double viewsLeft = 138;
constexpr double copiesLeft = 168;
constexpr double rowHeight = 10;
constexpr int places = 3;

struct Book {
    Choice choice;
    QString idTail;
};

QList<Book> books()
{
    return { { answer(u"map"_qs, u"公図・地籍図"_qs, u"Cadastral map"_qs), u"Map"_qs },
        { answer(u"land"_qs, u"土地課税台帳（土地名寄帳）"_qs, u"Land ledger"_qs), u"Land"_qs },
        { answer(u"house"_qs, u"家屋課税台帳（家屋名寄帳）"_qs, u"House ledger"_qs), u"House"_qs },
        { answer(u"road"_qs, u"道路台帳・境界の図面"_qs, u"Road ledger"_qs), u"Road"_qs },
        { otherAnswer(booksId, { u"その他の公簿"_qs, u"Other book"_qs }, 50), u"Other"_qs } };
}

double applicantRows(Draft &draft, double top)
{
    const Someone person { u"applicant"_qs, u"applicant"_qs, { u"申請者"_qs, u"the applicant"_qs }, true };
    double y = addressRow(draft, person, top, 13);
    y = signedNameRows(draft, person, y, 19);
    y = birthDateAndPhoneRow(draft, person, y, 9.5);
    FormField relation { .id = relationId, .label = { u"所有者から見た申請者"_qs, u"The applicant is"_qs } };
    relation.required = true;
    y = row(draft, y, 9.5,
        { { .label = u"所有者との\n関係"_qs,
            .field = relation,
            .answers = { answer(u"self"_qs, u"本人"_qs, u"The owner"_qs), answer(u"heir"_qs, u"相続人"_qs, u"Heir"_qs),
                answer(u"tenant"_qs, u"借地・借家人"_qs, u"Tenant"_qs), answer(u"agent"_qs, u"代理人"_qs, u"Agent"_qs),
                otherAnswer(relationId, { u"その他の関係"_qs, u"Other relation"_qs }, 22) },
            .labelPt = 8 } });
    FormField owner { .id = u"owner"_qs, .label = { u"所有者の住所・氏名"_qs, u"Owner"_qs } };
    owner.kind = u"multi-line"_qs;
    owner.overflow = u"wrap"_qs;
    owner.when = { answered(relationId, { u"heir"_qs, u"tenant"_qs, u"agent"_qs, u"other"_qs }) };
    return row(draft, y, 13, { { .label = u"所有者の\n住所・氏名"_qs, .field = owner, .labelPt = 8 } });
}

FormField number(const QString &id, const Caption &label, const QString &book)
{
    FormField field { .id = id, .label = label };
    field.format = u"count"_qs;
    if (!book.isEmpty())
        field.when = { answered(booksId, { book }) };
    return field;
}

void amounts(Draft &draft, double top, const FormField &views, const FormField &copies)
{
    const QRectF viewed(viewsLeft, top, copiesLeft - viewsLeft, rowHeight);
    const QRectF copied(copiesLeft, top, rightMm - copiesLeft, rowHeight);
    draft.frame(viewed);
    draft.frame(copied);
    draft.amount(views, viewed, u"件"_qs);
    draft.amount(copies, copied, u"枚"_qs);
}

double bookTable(Draft &draft, double top)
{
    draft.label({ labelLeftMm, top, viewsLeft - labelLeftMm, 6 }, u"公簿・図面（種類）"_qs, 8);
    draft.label({ viewsLeft, top, copiesLeft - viewsLeft, 6 }, u"閲覧"_qs, 8);
    draft.label({ copiesLeft, top, rightMm - copiesLeft, 6 }, u"写し"_qs, 8);
    const double first = top + 6;
    FormField field { .id = booksId, .label = { u"公簿・図面の種類"_qs, u"Books and maps"_qs } };
    field.required = true;
    field.several = true;
    FormField views = number(u"views"_qs, { u"閲覧の件数の合計"_qs, u"Views in all"_qs }, {});
    FormField copies = number(u"copies"_qs, { u"写しの枚数の合計"_qs, u"Copies in all"_qs }, {});
    views.calculate.what = copies.calculate.what = u"sum"_qs;
    QList<Choice> answers;
    const QList<Book> all = books();
    for (const Book &book : all)
        answers << book.choice;
    draft.choices(field, { labelLeftMm, first, viewsLeft - labelLeftMm, rowHeight * double(all.size()) }, answers, 1);
    double y = first;
    for (const Book &book : all) {
        draft.frame({ labelLeftMm, y, viewsLeft - labelLeftMm, rowHeight });
        const Caption &name = book.choice.label;
        const FormField viewed = number(
            u"views"_qs + book.idTail, { name.ja + u"の閲覧の件数"_qs, u"Views: "_qs + name.en }, book.choice.value);
        const FormField copied = number(
            u"copies"_qs + book.idTail, { name.ja + u"の写しの枚数"_qs, u"Copies: "_qs + name.en }, book.choice.value);
        amounts(draft, y, viewed, copied);
        views.calculate.of << viewed.id;
        copies.calculate.of << copied.id;
        y += rowHeight;
    }
    draft.frame({ labelLeftMm, y, viewsLeft - labelLeftMm, rowHeight });
    draft.write({ labelLeftMm, y, viewsLeft - labelLeftMm - 3, rowHeight }, u"合計"_qs, 9, Place::Right);
    amounts(draft, y, views, copies);
    return y + rowHeight;
}

double placeRows(Draft &draft, double top)
{
    double y = top;
    for (int i = 1; i <= places; ++i) {
        FormField place { .id = u"place%1"_qs.arg(i),
            .label = { u"物件%1の所在・地番"_qs.arg(i), u"Location of property %1"_qs.arg(i) },
            .required = i == 1 };
        FormField house { .id = u"houseNumber%1"_qs.arg(i),
            .label = { u"物件%1の家屋番号"_qs.arg(i), u"House number of property %1"_qs.arg(i) } };
        place.overflow = u"wrap"_qs;
        house.size = 10;
        if (i > 1) {
            place.when = { Condition { .field = u"place%1"_qs.arg(i - 1) } };
            house.when = place.when;
        }
        y = row(draft, y, 9.5,
            { { .label = u"所在・地番"_qs, .field = place, .width = 112 },
                { .label = u"家屋番号"_qs, .field = house, .labelWidth = 18, .labelPt = 8 } });
    }
    return y;
}

} // namespace

Sheet koboEtsuran()
{
    // 300 yen a book or sheet and 1 year: usual; the city's ordinance and its table of retention decide.
    Draft draft({ .id = u"kobo-etsuran"_qs,
        .version = u"1.0"_qs,
        .formNumber = u"F-KOBO"_qs,
        .title = { u"公簿・公図閲覧等申請書"_qs, u"Application to view public books and maps"_qs },
        .kana = u"こうぼこうずえつらんとうしんせいしょ"_qs,
        .keywords = { u"公図"_qs, u"公簿"_qs, u"閲覧"_qs, u"地籍図"_qs, u"名寄帳"_qs, u"課税台帳"_qs, u"こうず"_qs,
            u"kozu"_qs, u"cadastral map"_qs },
        .fees = { { .yen = 300, .per = u"views"_qs }, { .yen = 300, .per = u"copies"_qs } },
        .retentionYears = 1 });
    const double top = heading(draft, { u"申請年月日"_qs, u"Date of the application"_qs },
        u"太枠の中を記入してください。□は、あてはまるものに✓を付けてください。"_qs);
    double y = applicantRows(draft, top);
    block(draft, top, y, u"申請者"_qs);
    double begin = y;
    y = placeRows(draft, begin);
    block(draft, begin, y, u"物件"_qs);
    begin = y;
    y = bookTable(draft, begin);
    y = purposeRow(draft, y, 9.5);
    block(draft, begin, y, u"閲覧・写し"_qs);
    draft.frame({ leftMm, top, rightMm - leftMm, y - top }, thickMm);
    advice(draft, y + 1.5,
        { u"・課税台帳を見られるのは、所有者・相続人・借地人・借家人と、委任を受けた代理人です。関係のわかる書類が必要です。"_qs });

    staffBlock(draft,
        { answer(u"authority"_qs, u"権限の確認"_qs, u"Authority checked"_qs),
            answer(u"suppression"_qs, u"抑止の確認"_qs, u"Suppression checked"_qs),
            answer(u"lent"_qs, u"公簿の返却"_qs, u"Book given back"_qs),
            answer(u"copies"_qs, u"枚数の確認"_qs, u"Copies checked"_qs) });
    foot(draft);
    return draft.sheet();
}

} // namespace madoguchi::drawing
