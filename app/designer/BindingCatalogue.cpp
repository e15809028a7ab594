#include "app/designer/BindingCatalogue.h"

#include "app/documents/BindingWords.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace madoguchi::designer {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::designer::BindingCatalogue)
};

/// A part of a binding: how the list calls it, and how a form calls it in its own two languages.
struct Part {
    const char *word;
    const char *title; ///< source text of Words
    const char *ja;
    const char *en;
    const char *keys; ///< more words that people look for
};

// clang-format off
constexpr Part PersonParts[] = {
    //: Designer, what a field shows of a person.
    { "name", QT_TRANSLATE_NOOP("madoguchi::designer::BindingCatalogue", "Name"), "氏名", "Name", "しめい なまえ 名前 shimei" },
    //: Designer, what a field shows of a person.
    { "nameKana", QT_TRANSLATE_NOOP("madoguchi::designer::BindingCatalogue", "Reading of the name"), "フリガナ", "Reading of the name", "ふりがな よみ カナ kana" },
    //: Designer, what a field shows of a person.
    { "address", QT_TRANSLATE_NOOP("madoguchi::designer::BindingCatalogue", "Address"), "住所", "Address", "じゅうしょ jusho" },
    //: Designer, what a field shows of a person: the first part of the address.
    { "addressPrefecture", QT_TRANSLATE_NOOP("madoguchi::designer::BindingCatalogue", "Address: prefecture"), "都道府県", "Prefecture", "とどうふけん" },
    //: Designer, what a field shows of a person: the second part of the address.
    { "addressMunicipality", QT_TRANSLATE_NOOP("madoguchi::designer::BindingCatalogue", "Address: municipality"), "市区町村", "Municipality", "しくちょうそん" },
    //: Designer, what a field shows of a person: what follows the municipality in the address.
    { "addressRest", QT_TRANSLATE_NOOP("madoguchi::designer::BindingCatalogue", "Address: the rest"), "町名・番地", "Rest of the address", "ばんち ちょうめい" },
    //: Designer, what a field shows of a person.
    { "postalCode", QT_TRANSLATE_NOOP("madoguchi::designer::BindingCatalogue", "Postal code"), "郵便番号", "Postal code", "ゆうびんばんごう" },
    //: Designer, what a field shows of a person.
    { "birthDate", QT_TRANSLATE_NOOP("madoguchi::designer::BindingCatalogue", "Date of birth"), "生年月日", "Date of birth", "せいねんがっぴ たんじょうび" },
    //: Designer, what a field shows of a person.
    { "sex", QT_TRANSLATE_NOOP("madoguchi::designer::BindingCatalogue", "Sex"), "性別", "Sex", "せいべつ 男 女" },
    //: Designer, what a field shows of a person.
    { "phone", QT_TRANSLATE_NOOP("madoguchi::designer::BindingCatalogue", "Phone number"), "電話番号", "Phone number", "でんわ tel" },
    //: Designer, what a field shows of a person.
    { "age", QT_TRANSLATE_NOOP("madoguchi::designer::BindingCatalogue", "Age on the day of the application"), "年齢", "Age", "ねんれい 歳" },
    //: Designer, what a field shows of a person: how somebody of a household is related to its head (続柄).
    { "relation", QT_TRANSLATE_NOOP("madoguchi::designer::BindingCatalogue", "Relation"), "続柄", "Relation", "つづきがら ぞくがら" },
    //: Designer, what a field shows of a person: 個人番号.
    { "personalNumber", QT_TRANSLATE_NOOP("madoguchi::designer::BindingCatalogue", "Individual number"), "個人番号", "Individual number", "マイナンバー こじんばんごう" },
};

constexpr Part OfficeParts[] = {
    //: Designer, what a field shows of the office.
    { "municipality", QT_TRANSLATE_NOOP("madoguchi::designer::BindingCatalogue", "Name of the municipality"), "自治体名", "Municipality", "市町村名" },
    //: Designer, what a field shows of the office: who the application is addressed to (…市長).
    { "mayorTitle", QT_TRANSLATE_NOOP("madoguchi::designer::BindingCatalogue", "Who it is addressed to"), "あて先", "Addressee", "市長 町長 村長 宛名 あて" },
};

constexpr Part CommonParts[] = {
    //: Designer, an answer that several forms share.
    { "bankName", QT_TRANSLATE_NOOP("madoguchi::designer::BindingCatalogue", "Bank"), "金融機関", "Bank", "きんゆうきかん 銀行 振込先" },
    //: Designer, an answer that several forms share.
    { "bankBranch", QT_TRANSLATE_NOOP("madoguchi::designer::BindingCatalogue", "Branch of the bank"), "支店", "Branch", "してん 本店" },
    //: Designer, an answer that several forms share: 普通 or 当座.
    { "accountKind", QT_TRANSLATE_NOOP("madoguchi::designer::BindingCatalogue", "Kind of account"), "口座の種類", "Kind of account", "普通 当座 こうざ" },
    //: Designer, an answer that several forms share.
    { "accountNumber", QT_TRANSLATE_NOOP("madoguchi::designer::BindingCatalogue", "Account number"), "口座番号", "Account number", "こうざばんごう" },
    //: Designer, an answer that several forms share.
    { "accountHolder", QT_TRANSLATE_NOOP("madoguchi::designer::BindingCatalogue", "Account holder"), "口座名義人", "Account holder", "めいぎ カナ" },
    //: Designer, an answer that several forms share.
    { "movingDate", QT_TRANSLATE_NOOP("madoguchi::designer::BindingCatalogue", "Day of the move"), "異動年月日", "Day of the move", "いどう 転入 転出 転居" },
    //: Designer, an answer that several forms share.
    { "newAddress", QT_TRANSLATE_NOOP("madoguchi::designer::BindingCatalogue", "New address"), "新しい住所", "New address", "新住所 転入先" },
    //: Designer, an answer that several forms share.
    { "oldAddress", QT_TRANSLATE_NOOP("madoguchi::designer::BindingCatalogue", "Address before"), "これまでの住所", "Address before", "旧住所 前住所" },
    //: Designer, an answer that several forms share.
    { "deathDate", QT_TRANSLATE_NOOP("madoguchi::designer::BindingCatalogue", "Day of death"), "死亡年月日", "Day of death", "しぼう" },
    //: Designer, an answer that several forms share: what a certificate is needed for.
    { "purpose", QT_TRANSLATE_NOOP("madoguchi::designer::BindingCatalogue", "Purpose"), "使用目的", "Purpose", "しようもくてき 提出先" },
};
// clang-format on

QString groupOf(const QString &role)
{
    if (role == QLatin1String("applicant"))
        //: Designer, group of the list of what a field can show.
        return Words::tr("Person at the counter");
    if (role == QLatin1String("subject"))
        //: Designer, group of the list of what a field can show: whose certificate or record it is.
        return Words::tr("Person concerned");
    if (role == QLatin1String("agent"))
        //: Designer, group of the list of what a field can show: who acts for someone else (代理人).
        return Words::tr("Agent");
    if (role == QLatin1String("deceased"))
        //: Designer, group of the list of what a field can show.
        return Words::tr("Person who died");
    if (role == QLatin1String("child"))
        //: Designer, group of the list of what a field can show: the child whom an application is about (児童).
        return Words::tr("Child");
    if (role == QLatin1String("office"))
        //: Designer, group of the list of what a field can show.
        return Words::tr("The office");
    if (role == QLatin1String("common"))
        //: Designer, group of the list of what a field can show: asked once for all forms of a visitor.
        return Words::tr("Answers for several forms");
    static const QRegularExpression member(QStringLiteral("^household\\[(\\d+)\\]$"));
    if (const auto match = member.match(role); match.hasMatch())
        //: Designer, group of the list of what a field can show. %1 is 1, 2, 3 …
        return Words::tr("Member %1 of the household").arg(match.captured(1).toInt() + 1);
    return role;
}

/// What people call it on paper, whatever the screen's language is.
QStringList keysOf(const QString &role)
{
    static const QHash<QString, QString> words {
        { QStringLiteral("applicant"), QStringLiteral("窓口に来た人 来庁者 申請者 届出人 請求者 本人") },
        { QStringLiteral("subject"), QStringLiteral("対象者 必要な人 証明する人 被保険者") },
        { QStringLiteral("agent"), QStringLiteral("代理人 だいりにん 使者") },
        { QStringLiteral("deceased"), QStringLiteral("亡くなった人 死亡者 故人") },
        { QStringLiteral("child"), QStringLiteral("児童 子ども こども お子さん 園児 生徒 乳幼児 入所") },
        { QStringLiteral("office"), QStringLiteral("役所 市役所 町役場") },
        { QStringLiteral("common"), QStringLiteral("共通 きょうつう") },
    };
    return words.value(role, QStringLiteral("世帯 世帯員 家族")).split(u' ');
}

const Part *partOf(const QString &role, const QString &word)
{
    const auto find = [&word](const auto &parts) -> const Part * {
        const auto it = std::find_if(
            std::begin(parts), std::end(parts), [&word](const Part &part) { return word == QLatin1String(part.word); });
        return it == std::end(parts) ? nullptr : it;
    };
    if (role == QLatin1String("office"))
        return find(OfficeParts);
    return role == QLatin1String("common") ? find(CommonParts) : find(PersonParts);
}

BindingChoice choiceOf(const QString &binding)
{
    const QString role = binding.section(u'.', 0, 0);
    const QString word = binding.section(u'.', 1);
    const Part *part = partOf(role, word);
    BindingChoice choice { binding, groupOf(role), part ? Words::tr(part->title) : word, keysOf(role) };
    if (part)
        choice.keys << QString::fromUtf8(part->keys).split(u' ') << QString::fromUtf8(part->ja)
                    << QLatin1String(part->en);
    return choice;
}

QString typed()
{
    //: Designer, what a field shows: nothing that is known of anybody; the clerk types it.
    return Words::tr("Typed at the counter");
}

} // namespace

QList<BindingChoice> bindingChoices(const documents::FormTemplate &form)
{
    //: Designer, group of the list of what a field can show.
    const QString alone = Words::tr("For this form alone");
    QList<BindingChoice> choices { { {}, alone, typed(), {} } };
    QStringList office;
    QStringList bindings;
    for (const QString &binding : documents::knownBindings()) {
        const bool isNumber = binding.endsWith(QLatin1String(".personalNumber"));
        if (binding.startsWith(QLatin1String("office.")))
            office << binding;
        else if (!isNumber || form.mayCarryPersonalNumber)
            bindings << binding;
    }
    for (const Part &part : CommonParts) {
        const QString binding = QStringLiteral("common.") + QLatin1String(part.word);
        if (!bindings.contains(binding))
            bindings << binding;
    }
    // Answers that exist in this form under names of their own.
    for (const documents::Field &field : form.fields) {
        if (!field.binding.isEmpty() && !bindings.contains(field.binding) && !office.contains(field.binding))
            bindings << field.binding;
    }
    for (const QString &binding : bindings + office)
        choices << choiceOf(binding);
    return choices;
}

BindingChoice bindingChoice(const QString &binding)
{
    return binding.isEmpty() ? BindingChoice { {}, {}, typed(), {} } : choiceOf(binding);
}

QString bindingWords(const QString &binding)
{
    const BindingChoice choice = bindingChoice(binding);
    if (choice.group.isEmpty())
        return choice.title;
    //: Designer, what a field shows: %1 is a person or the office, %2 what of them: "Person at the counter – Name".
    return Words::tr("%1 – %2").arg(choice.group, choice.title);
}

QString partSaidBy(const QString &printed)
{
    // The longer ones first.
    static const QList<std::pair<QRegularExpression, QString>> parts = [] {
        QList<std::pair<QRegularExpression, QString>> all;
        for (const auto &[pattern, word] :
            { std::pair("フリガナ|ふりがな|カナ", "nameKana"), { "生年月日", "birthDate" },
                { "郵便番号|^〒", "postalCode" }, { "電話|連絡先|TEL", "phone" }, { "性別", "sex" }, { "年齢", "age" },
                { "住所$|^住所|所在地", "address" }, { "氏名$|^氏名|名前", "name" } })
            all.append({ QRegularExpression(QString::fromUtf8(pattern)), QLatin1String(word) });
        return all;
    }();
    for (const auto &[pattern, word] : parts) {
        if (pattern.match(printed).hasMatch())
            return word;
    }
    return {};
}

QString partOfPerson(const documents::Field &field)
{
    const QString role = field.binding.section(u'.', 0, 0);
    if (documents::personAndMemberWords().contains(role))
        return field.binding.section(u'.', 1);
    using documents::FieldKind;
    const QString part = field.binding.isEmpty() ? partSaidBy(field.label.ja) : QString();
    const bool isWritten = field.kind == FieldKind::Text || field.kind == FieldKind::MultiLine
        || field.kind == FieldKind::Date || field.kind == FieldKind::Digits;
    const bool isMarked = field.kind == FieldKind::Choice && part == u"sex";
    return field.filler == documents::Filler::Applicant && (isWritten || isMarked) ? part : QString();
}

QList<std::pair<QString, QString>> personChoices()
{
    QList<std::pair<QString, QString>> choices;
    for (const QString &role : documents::personAndMemberWords())
        choices.append({ role, groupOf(role) });
    return choices;
}

documents::Label labelFor(const QString &binding)
{
    const Part *part = partOf(binding.section(u'.', 0, 0), binding.section(u'.', 1));
    return part ? documents::Label { QString::fromUtf8(part->ja), QLatin1String(part->en) } : documents::Label {};
}

} // namespace madoguchi::designer
