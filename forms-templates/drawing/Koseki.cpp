#include "forms-templates/drawing/CertificateParts.h"
#include "forms-templates/drawing/Forms.h"
#include "forms-templates/drawing/StaffParts.h"

namespace madoguchi::drawing {

namespace {

double relationRow(Draft &draft, double top, double height)
{
    FormField relation { .id = relationId,
        .label = { u"窓口に来た人は（戸籍に載っている人から見て）"_qs, u"The visitor is"_qs } };
    relation.required = true;
    return row(draft, top, height,
        { { .label = u"戸籍の人\nとの関係"_qs,
            .field = relation,
            .answers
            = { answer(u"self"_qs, u"本人"_qs, u"The person"_qs), answer(u"spouse"_qs, u"配偶者"_qs, u"Spouse"_qs),
                answer(u"ascendant"_qs, u"父母など（直系尊属）"_qs, u"Parent or grandparent"_qs),
                answer(u"descendant"_qs, u"子など（直系卑属）"_qs, u"Child or grandchild"_qs),
                answer(agentAnswer, u"委任された代理人"_qs, u"Authorised agent"_qs),
                otherAnswer(relationId, { u"その他の関係"_qs, u"Other relation"_qs }, 22) },
            .columns = 3,
            .labelPt = 8 } });
}

QList<CertificateKind> kinds()
{
    return { { u"all"_qs, { u"戸籍全部事項（謄本）"_qs, u"Register, all persons"_qs } },
        { u"individual"_qs, { u"戸籍個人事項（抄本）"_qs, u"Register, one person"_qs } },
        { u"removed-all"_qs, { u"除籍全部事項（謄本）"_qs, u"Removed register, all persons"_qs } },
        { u"removed-individual"_qs, { u"除籍個人事項（抄本）"_qs, u"Removed register, one person"_qs } },
        { u"former-all"_qs, { u"改製原戸籍（謄本）"_qs, u"Register before revision, all persons"_qs } },
        { u"former-individual"_qs, { u"改製原戸籍（抄本）"_qs, u"Register before revision, one person"_qs } },
        { u"addresses-all"_qs, { u"戸籍の附票（全部）"_qs, u"Record of addresses, all persons"_qs } },
        { u"addresses-some"_qs, { u"戸籍の附票（一部）"_qs, u"Record of addresses, some persons"_qs } },
        { u"identity"_qs, { u"身分証明書"_qs, u"Certificate of legal standing"_qs } },
        { u"single"_qs, { u"独身証明書"_qs, u"Certificate of being single"_qs } },
        { u"acceptance"_qs, { u"受理証明書"_qs, u"Certificate of acceptance"_qs } },
        { u"notification"_qs, { u"届書等情報内容証明書"_qs, u"Content of a notification"_qs } } };
}

/// 450, 750 and 350 yen: 地方公共団体の手数料の標準に関する政令; the others are usual, the city's ordinance decides.
QList<Fee> fees()
{
    return { { .yen = 450, .per = u"copiesAll"_qs }, { .yen = 450, .per = u"copiesIndividual"_qs },
        { .yen = 750, .per = u"copiesRemovedAll"_qs }, { .yen = 750, .per = u"copiesRemovedIndividual"_qs },
        { .yen = 750, .per = u"copiesFormerAll"_qs }, { .yen = 750, .per = u"copiesFormerIndividual"_qs },
        { .yen = 300, .per = u"copiesAddressesAll"_qs }, { .yen = 300, .per = u"copiesAddressesSome"_qs },
        { .yen = 300, .per = u"copiesIdentity"_qs }, { .yen = 300, .per = u"copiesSingle"_qs },
        { .yen = 350, .per = u"copiesAcceptance"_qs }, { .yen = 350, .per = u"copiesNotification"_qs } };
}

double rangeRow(Draft &draft, double top, double height)
{
    FormField range { .id = u"range"_qs, .label = { u"必要な範囲"_qs, u"Period that is needed"_qs } };
    range.when = { answered(u"certificates"_qs,
        { u"all"_qs, u"individual"_qs, u"removed-all"_qs, u"removed-individual"_qs, u"former-all"_qs,
            u"former-individual"_qs }) };
    return row(draft, top, height,
        { { .label = u"範囲"_qs,
            .field = range,
            .answers = { answer(u"present"_qs, u"今の戸籍だけ"_qs, u"The present register only"_qs),
                answer(u"whole-life"_qs, u"出生から死亡まで"_qs, u"From birth to death"_qs),
                answer(u"since-marriage"_qs, u"婚姻から今まで"_qs, u"Since the marriage"_qs),
                otherAnswer(range.id, { u"その他の範囲"_qs, u"Other period"_qs }, 22) } } });
}

double addressItemsRow(Draft &draft, double top, double height)
{
    FormField items { .id = u"addressItems"_qs,
        .label = { u"附票に記載するもの（なければ省略）"_qs, u"Items in the record of addresses"_qs } };
    items.several = true;
    items.when = { answered(u"certificates"_qs, { u"addresses-all"_qs, u"addresses-some"_qs }) };
    return row(draft, top, height,
        { { .label = u"附票の記載"_qs,
            .field = items,
            .answers = { answer(u"domicile"_qs, u"本籍・筆頭者を載せる"_qs, u"Domicile and first person"_qs),
                answer(u"overseas-voting"_qs, u"在外選挙人名簿の登録を載せる"_qs,
                    u"Registration as an overseas voter"_qs) } } });
}

double officeRow(Draft &draft, double top, double height)
{
    return row(draft, top, height,
        { { .label = u"本籍地"_qs,
            .field = { .id = u"wideArea"_qs, .label = { u"本籍地の別"_qs, u"Where the register is kept"_qs } },
            .answers = { answer(u"here"_qs, u"この市区町村"_qs, u"In this municipality"_qs),
                answer(u"elsewhere"_qs, u"ほかの市区町村（広域交付。本人・配偶者・直系の人だけ）"_qs,
                    u"Elsewhere (spouse and direct line only)"_qs) } } });
}

double registerRows(Draft &draft, double top)
{
    double y = officeRow(draft, top, 6.2);
    y = domicileRows(draft, y, 9);
    const Someone person { u"subject"_qs, u"subject"_qs, { u"必要な人"_qs, u"the person concerned"_qs }, true };
    return nameAndBirthRows(draft, person, y, 14.5);
}

double certificateRows(Draft &draft, double top)
{
    double y = certificateTable(draft, top, 6.1, kinds());
    y = rangeRow(draft, y, 6.5);
    y = addressItemsRow(draft, y, 6.2);
    return purposeRow(draft, y, 7.5);
}

} // namespace

Sheet koseki()
{
    // 3 years is usual for requests for register certificates; the city's table of retention decides.
    Draft draft({ .id = u"koseki"_qs,
        .version = u"1.0"_qs,
        .formNumber = u"F-KOSEKI"_qs,
        .title = { u"戸籍証明書等交付請求書"_qs, u"Request for family register certificates"_qs },
        .kana = u"こせきしょうめいしょとうこうふせいきゅうしょ"_qs,
        .keywords = { u"戸籍"_qs, u"謄本"_qs, u"抄本"_qs, u"除籍"_qs, u"改製原戸籍"_qs, u"附票"_qs, u"広域交付"_qs,
            u"独身証明書"_qs, u"受理証明書"_qs, u"こせき"_qs, u"とうほん"_qs, u"koseki"_qs, u"family register"_qs },
        .fees = fees(),
        .retentionYears = 3 });
    const double top = heading(draft, { u"請求年月日"_qs, u"Date of the request"_qs },
        u"太枠の中を記入してください。□は、あてはまるものに✓を付けてください。"_qs);
    double y = relationRow(draft, visitorRows(draft, top, 9.5, 15, 7.5), 12);
    block(draft, top, y, u"窓口に来た人"_qs);
    double begin = y;
    y = requesterRows(draft, begin, 8.5);
    block(draft, begin, y, u"請求者"_qs);
    begin = y;
    y = registerRows(draft, begin);
    block(draft, begin, y, u"必要な戸籍"_qs);
    begin = y;
    y = certificateRows(draft, begin);
    block(draft, begin, y, u"必要な証明書"_qs);
    begin = y;
    y = thirdPartyRows(draft, begin, 9);
    block(draft, begin, y, u"第三者"_qs);
    draft.frame({ leftMm, top, rightMm - leftMm, y - top }, thickMm);

    staffBlock(draft,
        { answer(u"authority"_qs, u"権限の確認"_qs, u"Authority checked"_qs),
            answer(u"suppression"_qs, u"抑止の確認"_qs, u"Suppression checked"_qs),
            answer(u"photo"_qs, u"写真付き1点"_qs, u"Photo document seen"_qs),
            answer(u"copies"_qs, u"通数の確認"_qs, u"Copies checked"_qs) });
    foot(draft);
    return draft.sheet();
}

} // namespace madoguchi::drawing
