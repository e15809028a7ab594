#include "forms-templates/drawing/BankParts.h"
#include "forms-templates/drawing/Forms.h"
#include "forms-templates/drawing/HouseholdParts.h"
#include "forms-templates/drawing/StaffParts.h"

namespace madoguchi::drawing {

namespace {

const QString spouseId = u"spouse"_qs;
const QString olderId = u"olderChildren"_qs;
const QString accountId = u"accountChoice"_qs;
constexpr int children = 6;
constexpr int olderChildren = 3;

double reasonRows(Draft &draft, double top)
{
    FormField reason { .id = u"reason"_qs, .label = { u"請求の理由"_qs, u"Reason of the claim"_qs } };
    reason.required = true;
    const double y = row(draft, top, 9.4,
        { { .label = u"請求の理由"_qs,
            .field = reason,
            .answers
            = { answer(u"birth"_qs, u"出生"_qs, u"Birth"_qs), answer(u"move-in"_qs, u"転入"_qs, u"Moved in"_qs),
                answer(u"recipient"_qs, u"受給者の変更"_qs, u"New recipient"_qs),
                answer(u"public-servant"_qs, u"公務員の退職"_qs, u"Left public service"_qs),
                otherAnswer(u"reason"_qs, { u"その他の理由"_qs, u"Other reason"_qs }, 20) } } });
    const auto day = [](const QString &idTail, const QString &binding) {
        FormField field { .id = u"reasonDate"_qs + idTail,
            .kind = u"date"_qs,
            .label = { u"理由が生じた日（転入は転出予定日）"_qs, u"Day of the event"_qs },
            .binding = binding,
            .required = true };
        field.eraStyle = u"word"_qs;
        return Cell { .label = u"生じた日"_qs, .field = field };
    };
    draft.fieldsAgain({ answered(u"reason"_qs, { u"move-in"_qs }) },
        [&] { return row(draft, y, 9.4, { day(u"Moving"_qs, u"common.movingDate"_qs) }); });
    return draft.onlyWhen(
        { answered(u"reason"_qs, { u"birth"_qs, u"recipient"_qs, u"public-servant"_qs, u"other"_qs }) },
        [&] { return row(draft, y, 9.4, { day({}, {}) }); });
}

QList<Choice> works()
{
    return { answer(u"employed"_qs, u"会社員など"_qs, u"Employed"_qs),
        answer(u"self-employed"_qs, u"自営業"_qs, u"Self-employed"_qs),
        answer(u"public-servant"_qs, u"公務員"_qs, u"Public servant"_qs),
        answer(u"none"_qs, u"無職"_qs, u"Not working"_qs), answer(u"other"_qs, u"その他"_qs, u"Other"_qs) };
}

double claimantRows(Draft &draft, double top)
{
    const Someone person { u"applicant"_qs, u"applicant"_qs, { u"請求者"_qs, u"the claimant"_qs }, true };
    double y = addressRow(draft, person, top, 13);
    y = signedNameRows(draft, person, y, 19);
    y = birthDateAndPhoneRow(draft, person, y, 9);
    y = row(draft, y, 9.4,
        { { .label = u"仕事"_qs,
            .field = { .id = u"work"_qs, .label = { u"請求者の仕事"_qs, u"Work of the claimant"_qs } },
            .answers = works() } });
    y = row(draft, y, 9.4,
        { { .label = u"加入する年金"_qs,
            .field = { .id = u"pension"_qs, .label = { u"請求者の年金"_qs, u"Pension of the claimant"_qs } },
            .answers = { answer(u"employees"_qs, u"厚生年金"_qs, u"Employees' pension"_qs),
                answer(u"national"_qs, u"国民年金"_qs, u"National pension"_qs),
                answer(u"mutual-aid"_qs, u"共済（厚生年金）"_qs, u"Mutual aid"_qs),
                answer(u"none"_qs, u"加入していない"_qs, u"None"_qs) },
            .labelPt = 8.5 } });
    return row(draft, y, 9, { personalNumberCell(u"applicant"_qs, { u"請求者"_qs, u"the claimant"_qs }) });
}

/// Roles know no spouse, so nothing is bound.
double spouseDetails(Draft &draft, double top)
{
    const Someone person { u"spouse"_qs, {}, { u"配偶者"_qs, u"the spouse"_qs } };
    double y = nameAndBirthRows(draft, person, top, 19);
    FormField address { .id = u"spouseAddress"_qs,
        .kind = u"multi-line"_qs,
        .label = { u"配偶者の住所（別に住んでいるとき）"_qs, u"Address of the spouse, if apart"_qs } };
    address.overflow = u"wrap"_qs;
    y = row(draft, y, 12, { { .label = u"住所\n（別居のとき）"_qs, .field = address, .labelPt = 7.5 } });
    y = row(draft, y, 9.4,
        { { .label = u"仕事"_qs,
            .field = { .id = u"spouseWork"_qs, .label = { u"配偶者の仕事"_qs, u"Work of the spouse"_qs } },
            .answers = works() } });
    return row(draft, y, 9, { personalNumberCell(u"spouse"_qs, { u"配偶者"_qs, u"the spouse"_qs }) });
}

double spouseRows(Draft &draft, double top)
{
    FormField spouse { .id = spouseId, .label = { u"配偶者"_qs, u"Spouse"_qs } };
    spouse.required = true;
    const double y = row(draft, top, 9.4,
        { { .label = u"配偶者"_qs,
            .field = spouse,
            .answers = { answer(u"yes"_qs, u"いる"_qs, u"Has a spouse"_qs),
                answer(u"no"_qs, u"いない"_qs, u"Has no spouse"_qs) } } });
    return draft.onlyWhen({ answered(spouseId, { u"yes"_qs }) }, [&] { return spouseDetails(draft, y); });
}

double paymentRows(Draft &draft, double top)
{
    FormField choice { .id = accountId, .label = { u"振込先"_qs, u"Account for the payment"_qs } };
    choice.required = true;
    const double y = row(draft, top, 9.4,
        { { .label = u"振込先"_qs,
            .field = choice,
            .answers = { answer(u"registered"_qs, u"国に登録した公金受取口座"_qs, u"Registered account"_qs),
                answer(u"named"_qs, u"次の口座（請求者の名義に限る）"_qs, u"This account"_qs) } } });
    return draft.onlyWhen({ answered(accountId, { u"named"_qs }) }, [&] { return accountRows(draft, y, 11); });
}

void firstPage(Draft &draft)
{
    const double top = heading(draft, { u"請求年月日"_qs, u"Date of the claim"_qs },
        u"児童手当の受給資格と額の認定を請求します。太枠の中を記入してください。児童は2枚目に記入します。"_qs);
    double y = reasonRows(draft, top);
    block(draft, top, y, u"理由"_qs);
    double begin = y;
    y = claimantRows(draft, begin);
    block(draft, begin, y, u"請求者"_qs);
    begin = y;
    y = spouseRows(draft, begin);
    block(draft, begin, y, u"配偶者"_qs);
    begin = y;
    y = paymentRows(draft, begin);
    block(draft, begin, y, u"口座"_qs);
    draft.frame({ leftMm, top, rightMm - leftMm, y - top }, thickMm);

    staffNotice(draft,
        { answer(u"number"_qs, u"個人番号の確認"_qs, u"Number checked"_qs),
            answer(u"insurance"_qs, u"年金の確認"_qs, u"Pension checked"_qs),
            answer(u"account"_qs, u"口座の確認"_qs, u"Account checked"_qs),
            answer(u"custody"_qs, u"監護の確認"_qs, u"Custody checked"_qs),
            answer(u"apart"_qs, u"別居監護申立書"_qs, u"Statement on living apart"_qs),
            answer(u"older"_qs, u"監護相当確認書"_qs, u"Statement on older children"_qs),
            answer(u"double"_qs, u"重複の確認"_qs, u"Not paid twice"_qs),
            answer(u"first-month"_qs, u"支給開始月"_qs, u"First month"_qs),
            answer(u"granted"_qs, u"認定"_qs, u"Granted"_qs) });
    foot(draft);
}

PeopleTable childTable()
{
    PeopleTable table;
    table.idStart = u"child"_qs;
    table.who = { u"人目の児童"_qs, u"child"_qs };
    table.role.clear();
    table.sexWidth = 0;
    table.relationWidth = 17;
    table.more = { { u"年齢"_qs, 10,
                       [](int index) {
                           FormField age { .id = u"child%1Age"_qs.arg(index + 1),
                               .label
                               = { u"%1人目の児童の年齢"_qs.arg(index + 1), u"Age of child %1"_qs.arg(index + 1) } };
                           age.align = u"center"_qs;
                           age.format = u"number"_qs;
                           age.calculate = { .what = u"age"_qs, .of = { u"child%1BirthDate"_qs.arg(index + 1) } };
                           return Cell { .field = age };
                       } },
        { u"住まい"_qs, 18, [](int index) {
             return Cell { .field
                 = { .id = u"child%1Home"_qs.arg(index + 1),
                     .label = { u"%1人目の児童の住まい"_qs.arg(index + 1), u"Home of child %1"_qs.arg(index + 1) } },
                 .answers
                 = { answer(u"together"_qs, u"同居"_qs, u"Together"_qs), answer(u"apart"_qs, u"別居"_qs, u"Apart"_qs) },
                 .columns = 1 };
         } } };
    table.rowHeight = 12.6;
    return table;
}

PeopleTable olderTable()
{
    PeopleTable table;
    table.idStart = u"older"_qs;
    table.who = { u"人目の子（大学生の年代）"_qs, u"older child"_qs };
    table.role.clear();
    table.sexWidth = 0;
    table.relationWidth = 17;
    table.more = { { u"学校・勤め先など"_qs, 28, [](int index) {
                        FormField work { .id = u"older%1Work"_qs.arg(index + 1),
                            .kind = u"multi-line"_qs,
                            .label = { u"%1人目の子の学校・勤め先など"_qs.arg(index + 1),
                                u"School or work of older child %1"_qs.arg(index + 1) } };
                        work.overflow = u"wrap"_qs;
                        work.size = 9;
                        return Cell { .field = work };
                    } } };
    table.rowHeight = 12.6;
    return table;
}

double childRows(Draft &draft, double top)
{
    double y = peopleHead(draft, top, childTable());
    y = peopleRows(draft, y, childTable(), 0, children);
    FormField care { .id = u"care"_qs, .label = { u"監護と生計"_qs, u"Custody and livelihood"_qs } };
    care.required = true;
    y = row(draft, y, 15,
        { { .label = u"監護・生計"_qs,
            .field = care,
            .answers
            = { answer(u"same"_qs, u"上の児童を監護し、生計を同じくしている"_qs, u"Custody, same livelihood"_qs),
                answer(u"maintained"_qs, u"上の児童を監護し、生計を維持している（父母以外の人）"_qs,
                    u"Custody, livelihood maintained"_qs) },
            .columns = 1 } });
    FormField apart { .id = u"apartAddress"_qs,
        .kind = u"multi-line"_qs,
        .label = { u"別居している児童の名前・住所・理由"_qs, u"Children living apart: name, address, reason"_qs } };
    apart.overflow = u"wrap"_qs;
    apart.size = 10;
    return row(draft, y, 14, { { .label = u"別居の児童の\n住所・理由"_qs, .field = apart, .labelPt = 8 } });
}

double olderRows(Draft &draft, double top)
{
    FormField older { .id = olderId,
        .label = { u"18歳の年度末を過ぎ、22歳の年度末までの子で、生計費を負担している子"_qs,
            u"Older children who are supported"_qs } };
    older.required = true;
    double y = hintRow(draft, top,
        u"18歳になった後の最初の4月1日から22歳になった後の最初の3月31日までの子で、学費などの生計費を負担している子"_qs);
    y = row(draft, y, 9.4,
        { { .label = u"該当する子"_qs,
            .field = older,
            .answers = { answer(u"yes"_qs, u"いる（下に記入）"_qs, u"There are"_qs),
                answer(u"no"_qs, u"いない"_qs, u"There are none"_qs) } } });
    return draft.onlyWhen({ answered(olderId, { u"yes"_qs }) }, [&] {
        const double head = peopleHead(draft, y, olderTable());
        return peopleRows(draft, head, olderTable(), 0, olderChildren);
    });
}

void secondPage(Draft &draft)
{
    draft.beginPage();
    const double top = nextPageHeading(draft, u"児童手当認定請求書（2枚目）"_qs, { u"請求者"_qs, u"the claimant"_qs },
        u"養育している児童をすべて記入してください。□は、あてはまるものに✓を付けてください。"_qs);
    double y = childRows(draft, top);
    block(draft, top, y, u"児童"_qs);
    const double begin = y;
    y = olderRows(draft, begin);
    block(draft, begin, y, u"大学生の年代"_qs);
    draft.frame({ leftMm, top, rightMm - leftMm, y - top }, thickMm);
    advice(draft, y + 3,
        { u"・児童は、18歳になった後の最初の3月31日までの人です。"_qs,
            u"・別居の児童がいるときは、別居監護申立書を添えてください。"_qs,
            u"・大学生の年代の子がいるときは、監護相当・生計費の負担についての確認書を添えてください。"_qs,
            u"・出生や転入の日の翌日から15日以内に請求すると、請求が翌月になっても、その日の翌月分から支給されます。"_qs,
            u"・公務員は、勤め先に請求してください。"_qs });
    foot(draft);
}

} // namespace

Sheet jidoTeate()
{
    // 5 years is usual for benefits; the city's table of retention decides.
    Draft draft({ .id = u"jido-teate"_qs,
        .version = u"1.0"_qs,
        .formNumber = u"F-JIDOU-NINTEI"_qs,
        .title = { u"児童手当認定請求書"_qs, u"Claim for the child allowance"_qs },
        .kana = u"じどうてあてにんていせいきゅうしょ"_qs,
        .keywords = { u"児童手当"_qs, u"子ども"_qs, u"出生"_qs, u"転入"_qs, u"こども"_qs, u"じどうてあて"_qs,
            u"jido"_qs, u"child allowance"_qs },
        .retentionYears = 5 });
    firstPage(draft);
    secondPage(draft);
    return draft.sheet();
}

} // namespace madoguchi::drawing
