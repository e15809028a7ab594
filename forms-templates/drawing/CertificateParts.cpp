#include "forms-templates/drawing/CertificateParts.h"

#include <cmath>

namespace madoguchi::drawing {

namespace {

constexpr double copiesWidth = 22;

QString copiesIdOf(const QString &value)
{
    QString id = u"copies"_qs;
    for (QString word : value.split(u'-')) {
        word[0] = word.at(0).toUpper();
        id += word;
    }
    return id;
}

void copiesCell(Draft &draft, const CertificateKind &kind, const QRectF &cell)
{
    draft.frame(cell);
    FormField copies { .id = copiesIdOf(kind.value),
        .label = { kind.label.ja + u"の通数"_qs, u"Copies: "_qs + kind.label.en } };
    copies.when = { answered(u"certificates"_qs, { kind.value }) };
    draft.amount(std::move(copies), cell.adjusted(cell.width() - copiesWidth, 0, 0, 0), u"通"_qs);
    draft.dotted({ cell.right() - copiesWidth, cell.top() }, { cell.right() - copiesWidth, cell.bottom() });
}

void sumCell(Draft &draft, const QRectF &cell, const QList<CertificateKind> &kinds)
{
    draft.write(cell.adjusted(0, 0, -copiesWidth - 2, 0), u"合計"_qs, 9, Place::Right);
    draft.dotted({ cell.right() - copiesWidth, cell.top() }, { cell.right() - copiesWidth, cell.bottom() });
    FormField copies { .id = u"copies"_qs, .label = { u"合計通数"_qs, u"Copies in all"_qs } };
    copies.required = true;
    copies.calculate.what = u"sum"_qs;
    for (const CertificateKind &kind : kinds)
        copies.calculate.of << copiesIdOf(kind.value);
    draft.amount(std::move(copies), cell.adjusted(cell.width() - copiesWidth, 0, 0, 0), u"通"_qs);
}

double requester(Draft &draft, double top, double height)
{
    double y = hintRow(draft, top, u"代理人・使者が窓口に来たときだけ、頼んだ人（請求者）を記入してください。"_qs);
    y = addressRow(draft, { u"requester"_qs, {}, { u"請求者"_qs, u"the requester"_qs } }, y, height);
    FormField name { .id = u"requesterName"_qs, .label = { u"請求者の氏名"_qs, u"Name of the requester"_qs } };
    name.size = 13;
    name.overflow = u"wrap"_qs;
    y = row(draft, y, height,
        { { .label = u"氏名"_qs, .field = name, .width = 106 },
            { .label = u"窓口に来た\n人との関係"_qs,
                .field = { .id = u"requesterRelation"_qs,
                    .label = { u"窓口に来た人との関係"_qs, u"Relation to the visitor"_qs } },
                .labelWidth = 22,
                .labelPt = 7.5 } });
    FormField authority { .id = u"authority"_qs, .label = { u"権限を確かめる書類"_qs, u"Proof of authority"_qs } };
    authority.several = true;
    return row(draft, y, 6.5,
        { { .label = u"権限の書類"_qs,
            .field = authority,
            .answers = { answer(u"power-of-attorney"_qs, u"委任状"_qs, u"Power of attorney"_qs),
                answer(u"guardian"_qs, u"登記事項証明書"_qs, u"Certificate of guardianship"_qs),
                answer(u"koseki"_qs, u"戸籍"_qs, u"Family register"_qs),
                otherAnswer(authority.id, { u"その他の権限の書類"_qs, u"Other proof of authority"_qs }, 34) } } });
}

double thirdParty(Draft &draft, double top, double detailHeight)
{
    double y = hintRow(
        draft, top, u"窓口に来た人の関係が「その他」のとき（本人や代理人ではないとき）だけ記入してください。"_qs);
    y = row(draft, y, 6.5,
        { { .label = u"理由"_qs,
            .field
            = { .id = u"thirdPartyReason"_qs, .label = { u"第三者請求の理由"_qs, u"Reason of a third party"_qs } },
            .answers
            = { answer(u"rights"_qs, u"権利の行使・義務の履行"_qs, u"Exercise of a right, performance of a duty"_qs),
                answer(u"authority"_qs, u"国等への提出"_qs, u"Submission to an authority"_qs),
                answer(u"legitimate"_qs, u"その他の正当な理由"_qs, u"Other legitimate reason"_qs) } } });
    FormField detail { .id = u"thirdPartyDetail"_qs,
        .kind = u"multi-line"_qs,
        .label = { u"理由の具体的な内容"_qs, u"Details of the reason"_qs } };
    detail.overflow = u"wrap"_qs;
    detail.size = 9;
    y = row(draft, y, detailHeight, { { .label = u"具体的な内容"_qs, .field = detail, .labelPt = 8.5 } });
    FormField evidence { .id = u"thirdPartyEvidence"_qs, .label = { u"疎明資料"_qs, u"Supporting documents"_qs } };
    evidence.size = 9;
    return row(draft, y, 6.5, { { .label = u"疎明資料"_qs, .field = evidence } });
}

} // namespace

double certificateTable(Draft &draft, double top, double rowHeight, const QList<CertificateKind> &kinds)
{
    const double half = (rightMm - valueLeftMm) / 2;
    const int rows = int(std::ceil(double(kinds.size()) / 2));
    draft.label(labelAt(top, rowHeight * (rows + 1)), u"種類と通数"_qs);
    FormField kind { .id = u"certificates"_qs, .label = { u"証明書の種類"_qs, u"Kinds of certificate"_qs } };
    kind.required = true;
    kind.several = true;
    QList<Choice> answers;
    for (const CertificateKind &each : kinds)
        answers << Choice { each.value, each.label };
    draft.choices(kind, across(top, rowHeight * rows), answers, 2);
    for (int i = 0; i < kinds.size(); ++i)
        copiesCell(draft, kinds.at(i), { valueLeftMm + half * (i % 2), top + rowHeight * (i / 2), half, rowHeight });
    const double sum = top + rowHeight * rows;
    draft.frame(across(sum, rowHeight));
    sumCell(draft, { valueLeftMm + half, sum, half, rowHeight }, kinds);
    return sum + rowHeight;
}

double visitorRows(Draft &draft, double top, double addressHeight, double nameHeight, double dateHeight)
{
    const Someone visitor { u"applicant"_qs, u"applicant"_qs, { u"窓口に来た人"_qs, u"the visitor"_qs }, true };
    double y = addressRow(draft, visitor, top, addressHeight);
    y = signedNameRows(draft, visitor, y, nameHeight);
    return birthDateAndPhoneRow(draft, visitor, y, dateHeight);
}

double requesterRows(Draft &draft, double top, double height)
{
    return draft.onlyWhen(
        { answered(relationId, { agentAnswer, otherRelation }) }, [&] { return requester(draft, top, height); });
}

double thirdPartyRows(Draft &draft, double top, double detailHeight)
{
    return draft.onlyWhen(
        { answered(relationId, { otherRelation }) }, [&] { return thirdParty(draft, top, detailHeight); });
}

} // namespace madoguchi::drawing
