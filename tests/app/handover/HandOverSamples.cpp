#include "tests/app/handover/HandOverSamples.h"

#include <QtGlobal>

namespace madoguchi::handover {

namespace {

using documents::Field;
using documents::FieldKind;

Field field(const char *id, FieldKind kind, const char *binding = "")
{
    Field made;
    made.id = QString::fromLatin1(id);
    made.kind = kind;
    made.label.ja = made.id;
    made.binding = QString::fromLatin1(binding);
    return made;
}

documents::FormTemplate form(const QString &id)
{
    documents::FormTemplate made;
    made.id = id;
    made.version = QStringLiteral("1.0");
    made.title.ja = QStringLiteral("住民票請求書");
    made.pages << documents::Page();
    Field relation = field("relation", FieldKind::Choice);
    relation.options = { { QStringLiteral("self"), {}, {} }, { QStringLiteral("agent"), {}, {} } };
    Field kinds = field("kinds", FieldKind::Choice);
    kinds.several = true;
    kinds.options = { { QStringLiteral("household"), {}, {} }, { QStringLiteral("individual"), {}, {} } };
    Field agent = field("agentName", FieldKind::Text, "agent.name");
    agent.when = { { QStringLiteral("relation"), {}, true, { QStringLiteral("agent") } } };
    made.fields = { field("applicantName", FieldKind::Text, "applicant.name"),
        field("applicantBirthDate", FieldKind::Date, "applicant.birthDate"), relation, kinds, agent,
        field("copies", FieldKind::Text), field("remark", FieldKind::MultiLine),
        field("number", FieldKind::Digits, "applicant.personalNumber") };
    made.fees = { { 300, QStringLiteral("copies"), {} } };
    return made;
}

} // namespace

FinishedForm sampleForm(const QString &id)
{
    FinishedForm made { form(id), {} };
    made.values.date = QDate(2026, 12, 1);
    made.values.bound = { { QStringLiteral("applicant.name"), QStringLiteral("髙橋　𠮷子") },
        { QStringLiteral("applicant.nameKana"), QStringLiteral("たかはし　よしこ") },
        { QStringLiteral("applicant.address"), QStringLiteral("青森県架空市中央一丁目2番3号") },
        { QStringLiteral("applicant.birthDate"), QStringLiteral("1954-03-09") },
        { QStringLiteral("applicant.sex"), QStringLiteral("female") },
        { QStringLiteral("applicant.personalNumber"), QStringLiteral("123456789018") },
        { QStringLiteral("agent.name"), QStringLiteral("代理　一郎") },
        { QStringLiteral("household[0].name"), QStringLiteral("髙橋　太郎") },
        { QStringLiteral("household[0].relation"), QStringLiteral("子") },
        { QStringLiteral("household[2].name"), QStringLiteral("髙橋　花子") } };
    made.values.fields = { { QStringLiteral("relation"), QStringLiteral("self") },
        { QStringLiteral("kinds"), QStringLiteral("household,individual") },
        { QStringLiteral("copies"), QStringLiteral("2") },
        { QStringLiteral("remark"), QStringLiteral("一行目\n二行目") } };
    return made;
}

Facts sampleFacts()
{
    return { 12, QStringLiteral("2026-12-01/12"), QStringLiteral("市民課1番"),
        QDateTime(QDate(2026, 12, 1), QTime(10, 42, 33)) };
}

Mapping parsed(const QByteArray &toml)
{
    const auto mapping = parseMapping(toml, QStringLiteral("m.toml"));
    if (!mapping)
        qFatal("%s %s", qPrintable(mapping.error().place), qPrintable(mapping.error().message));
    return *mapping;
}

Mapping mappingWith(const QByteArray &columns, const QByteArray &more)
{
    return parsed("[file]\nfolder = \"/nowhere\"\nline_end = \"lf\"\n" + more + '\n' + columns);
}

Mapping oneColumn(const char *from, const QByteArray &more)
{
    return mappingWith(QByteArray("[[columns]]\nname = \"x\"\nfrom = \"") + from + "\"\n" + more);
}

} // namespace madoguchi::handover
