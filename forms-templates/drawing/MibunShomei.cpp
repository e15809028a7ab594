#include "forms-templates/drawing/CertificateParts.h"
#include "forms-templates/drawing/Forms.h"
#include "forms-templates/drawing/StaffParts.h"

namespace madoguchi::drawing {

namespace {

double relationRow(Draft &draft, double top, double height)
{
    FormField relation { .id = relationId,
        .label = { u"窓口に来た人は（証明が必要な人から見て）"_qs, u"The visitor is"_qs } };
    relation.required = true;
    return row(draft, top, height,
        { { .label = u"証明が必要な\n人との関係"_qs,
            .field = relation,
            .answers = { answer(u"self"_qs, u"本人"_qs, u"The person"_qs),
                answer(agentAnswer, u"委任された代理人"_qs, u"Authorised agent"_qs),
                otherAnswer(relationId, { u"その他の関係"_qs, u"Other relation"_qs }, 46) },
            .labelPt = 7.5 } });
}

double subjectRows(Draft &draft, double top)
{
    const Someone person { u"subject"_qs, u"subject"_qs, { u"証明が必要な人"_qs, u"the person concerned"_qs }, true };
    double y = domicileRows(draft, top, 12);
    y = nameRows(draft, person, y, 19, rightMm - valueLeftMm);
    return birthDateRow(draft, person, y, 10);
}

double certificateRows(Draft &draft, double top)
{
    FormField copies { .id = u"copies"_qs, .label = { u"通数"_qs, u"Copies"_qs } };
    copies.required = true;
    copies.size = 14;
    double y = row(draft, top, 11,
        { { .label = u"通数"_qs, .field = copies, .width = 60, .unit = u"通"_qs },
            { .note = u"発行できるのは、本籍のある市区町村だけです。"_qs } });
    FormField wanted { .id = u"wanted"_qs, .label = { u"証明する内容"_qs, u"What is to be certified"_qs } };
    wanted.several = true;
    y = row(draft, y, 18,
        { { .label = u"証明する\n内容"_qs,
            .field = wanted,
            .answers = { answer(u"incompetence"_qs, u"禁治産・準禁治産の宣告の通知を受けていないこと"_qs,
                             u"No adjudication of incompetence"_qs),
                answer(u"guardianship"_qs, u"後見の登記の通知を受けていないこと"_qs,
                    u"No registration of guardianship"_qs),
                answer(u"bankruptcy"_qs, u"破産手続開始の決定の通知を受けていないこと"_qs, u"No bankruptcy"_qs) },
            .columns = 1 } });
    return purposeRow(draft, y, 10);
}

} // namespace

Sheet mibunShomei()
{
    // 300 yen and 1 year are usual; the city's ordinance and its table of retention decide.
    Draft draft({ .id = u"mibun-shomei"_qs,
        .version = u"1.0"_qs,
        .formNumber = u"F-MIBUN"_qs,
        .title = { u"身分証明書交付請求書"_qs, u"Request for a certificate of legal standing"_qs },
        .kana = u"みぶんしょうめいしょこうふせいきゅうしょ"_qs,
        .keywords
        = { u"身分証明書"_qs, u"身元証明"_qs, u"破産"_qs, u"後見"_qs, u"みぶん"_qs, u"mibun"_qs, u"legal standing"_qs },
        .fees = { { .yen = 300, .per = u"copies"_qs } },
        .retentionYears = 1 });
    const double top = heading(draft, { u"請求年月日"_qs, u"Date of the request"_qs },
        u"太枠の中を記入してください。□は、あてはまるものに✓を付けてください。"_qs);
    double y = relationRow(draft, visitorRows(draft, top, 12, 19, 10), 10);
    block(draft, top, y, u"窓口に来た人"_qs);
    double begin = y;
    y = requesterRows(draft, begin, 11);
    block(draft, begin, y, u"請求者"_qs);
    begin = y;
    y = subjectRows(draft, begin);
    block(draft, begin, y, u"証明が必要な人"_qs);
    begin = y;
    y = certificateRows(draft, begin);
    block(draft, begin, y, u"証明書"_qs);
    draft.frame({ leftMm, top, rightMm - leftMm, y - top }, thickMm);
    advice(draft, y + 2, { u"・本人以外の人が請求するときは、委任状が必要です。"_qs });

    staffBlock(draft,
        { answer(u"authority"_qs, u"権限の確認"_qs, u"Authority checked"_qs),
            answer(u"register"_qs, u"本籍の確認"_qs, u"Register checked"_qs),
            answer(u"records"_qs, u"名簿の確認"_qs, u"Records searched"_qs),
            answer(u"copies"_qs, u"通数の確認"_qs, u"Copies checked"_qs) });
    foot(draft);
    return draft.sheet();
}

} // namespace madoguchi::drawing
