#include "app/designer/ProposalsTogether.h"

#include "app/designer/DesignerWords.h"
#include "app/designer/FieldMaking.h"

#include <QHash>
#include <QRegularExpression>

#include <cmath>

namespace madoguchi::designer {

using documents::Field;
using documents::FieldKind;
using documents::FormTemplate;

namespace {

/// 住所・氏名 printed once for two lines: the first is the address.
void nameByTurns(QList<Field> &proposals, const PageReading &reading)
{
    static const QRegularExpression both(QStringLiteral("^(.*)住所(?:及び|および|、)?(氏名|名称|名前)$"));
    for (qsizetype i = 0; i + 1 < proposals.size(); ++i) {
        Field &address = proposals[i];
        Field &name = proposals[i + 1];
        const auto match = both.match(address.label.ja);
        if (!match.hasMatch() || name.label.ja != address.label.ja || name.kind != address.kind)
            continue;
        const QString whose = match.captured(1);
        const QString label = match.captured(2);
        unbindField(address);
        unbindField(name);
        reading.name(address, address.rectMm, whose + QStringLiteral("住所"));
        reading.name(name, name.rectMm, whose + label);
    }
}

/// The reading stands right above the name that it is of, and often nothing else says whose it is.
void readAboveNames(QList<Field> &proposals)
{
    constexpr double near = 4;
    for (Field &kana : proposals) {
        if (!kana.binding.endsWith(QLatin1String(".nameKana")))
            continue;
        const QString own = kana.binding.chopped(4); // …Kana
        const bool isBelowItsName = std::any_of(proposals.cbegin(), proposals.cend(), [&](const Field &name) {
            return name.binding == own && std::abs(name.rectMm.left() - kana.rectMm.left()) < near
                && std::abs(kana.rectMm.top() - name.rectMm.bottom()) < near;
        });
        for (const Field &name : std::as_const(proposals)) {
            if (isBelowItsName)
                break;
            const bool isBelow = std::abs(name.rectMm.left() - kana.rectMm.left()) < near
                && std::abs(name.rectMm.top() - kana.rectMm.bottom()) < near;
            const bool isHolder = name.binding == u"common.accountHolder"; // asked for as banks write it
            const QString reading = isHolder ? name.binding : name.binding + QStringLiteral("Kana");
            if (isBelow && (isHolder || name.binding.endsWith(QLatin1String(".name"))) && reading != kana.binding) {
                const documents::Label label = kana.label;
                bindField(kana, reading);
                kana.id = idFor(reading);
                kana.label = isHolder ? documents::Label { name.label.ja + u'（' + label.ja + u'）', {} } : label;
            }
        }
    }
}

/// Beside 団体名 an address is where the group is, not where its representative lives.
void leaveSeatsOpen(QList<Field> &proposals)
{
    static const QRegularExpression group(QStringLiteral("団体名|法人名|会社名|商号|屋号|事業者名"));
    static const QRegularExpression seat(QStringLiteral("所在地"));
    constexpr double near = 20;
    for (Field &field : proposals) {
        const bool isSeat = field.binding.endsWith(QLatin1String(".address")) && seat.match(field.label.ja).hasMatch();
        const bool isOfGroup
            = isSeat && std::any_of(proposals.cbegin(), proposals.cend(), [&field](const Field &other) {
                  return group.match(other.label.ja).hasMatch()
                      && std::abs(other.rectMm.top() - field.rectMm.top()) < near;
              });
        if (isOfGroup)
            unbindField(field);
    }
}

/// A person has one number here, a form one account and one child: where the paper has 自宅 and 携帯, the holder in
/// kana and in kanji, or a second child, the other is asked for by itself.
void bindOnce(QList<Field> &proposals)
{
    QHash<QString, qsizetype> bound;
    const auto isKana = [](const Field &field) {
        static const QRegularExpression kana(QStringLiteral("カナ|ｶﾅ|フリガナ"));
        return kana.match(field.label.ja).hasMatch();
    };
    const auto ask = [](Field &field) {
        const documents::InputFormat format = field.format;
        const bool isPhone = field.binding.endsWith(QLatin1String(".phone"));
        unbindField(field);
        field.format = isPhone ? documents::InputFormat::Phone : format;
    };
    for (qsizetype i = 0; i < proposals.size(); ++i) {
        Field &field = proposals[i];
        const bool isChild = field.binding.startsWith(QLatin1String("child."));
        const bool isOne
            = isChild || field.binding.endsWith(QLatin1String(".phone")) || field.binding == u"common.accountHolder";
        if (!isOne)
            continue;
        const auto first = bound.find(field.binding);
        if (first == bound.end()) {
            bound.insert(field.binding, i);
        } else if (!isChild && proposals.at(*first).label.ja == field.label.ja) { // the same once more, on a 控え
            continue;
        } else if (isKana(field) && !isKana(proposals.at(*first))) { // as banks write it
            ask(proposals[*first]);
            *first = i;
        } else {
            ask(field);
        }
    }
}

/// Fields below each other that have one name, because it is printed once for all of them, are numbered.
void numberTheSame(QList<Field> &proposals)
{
    const auto isSame = [](const Field &one, const Field &other) {
        return one.label.ja == other.label.ja && one.binding.isEmpty() && other.binding.isEmpty()
            && std::abs(one.rectMm.left() - other.rectMm.left()) < 1 && one.label != firstLabel(one.kind);
    };
    for (qsizetype i = 0; i < proposals.size(); ++i) {
        const Field first = proposals.at(i);
        int row = 1;
        for (qsizetype other = i + 1; other < proposals.size(); ++other) {
            if (isSame(first, proposals.at(other)))
                proposals[other].label.ja += QStringLiteral("（%1）").arg(++row);
        }
        if (row > 1)
            proposals[i].label.ja += QStringLiteral("（1）");
    }
}

/// その他の内容, 障害者手帳（有）, 有: the word in front of the bracket is this answer, and no other one with it
/// (有・無).
bool isWrittenBehind(const QString &label, const QString &answer)
{
    return label == answer || label == answer + QStringLiteral("の内容") || label.endsWith(u'（' + answer + u'）');
}

} // namespace

void tieWriteIns(QList<Field> &proposals, const PageReading &reading)
{
    FormTemplate among;
    among.fields = proposals;
    for (Field &text : proposals) {
        if (text.kind != FieldKind::Text || !text.binding.isEmpty())
            continue;
        const QRectF cell = reading.cellAround(text.rectMm.center());
        Field *question = nullptr;
        const documents::Option *answer = nullptr;
        for (Field &choice : proposals) {
            for (const documents::Option &option : std::as_const(choice.options)) {
                const bool isHere = choice.kind == FieldKind::Choice && isOnOneLine(option.rectMm, text.rectMm)
                    && option.rectMm.right() <= text.rectMm.left() + 1
                    && reading.cellAround(option.rectMm.center()) == cell;
                if (isHere && (!answer || option.rectMm.left() > answer->rectMm.left())) {
                    question = &choice;
                    answer = &option;
                }
            }
        }
        if (!answer || !isWrittenBehind(text.label.ja, answer->label.ja))
            continue;
        if (question->id == newField(FieldKind::Choice, question->page, {}).id) { // to be told from the others
            question->id = freeId(among, question->id + QStringLiteral("1"));
            among.fields << *question;
        }
        text.when = { documents::Condition { question->id, {}, true, { answer->value } } };
    }
}

void settleTogether(QList<Field> &proposals, const PageReading &reading)
{
    nameByTurns(proposals, reading);
    readAboveNames(proposals);
    leaveSeatsOpen(proposals);
    bindOnce(proposals);
    numberTheSame(proposals);
    tieWriteIns(proposals, reading);
}

} // namespace madoguchi::designer
