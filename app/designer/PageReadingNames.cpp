// What the words around a place make of its field: the name, whose it is, the binding.

#include "app/designer/BindingCatalogue.h"
#include "app/designer/FieldMaking.h"
#include "app/designer/PageReading.h"
#include "app/designer/PrintedTable.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace madoguchi::designer {

using documents::Field;
using documents::FieldKind;

namespace {

struct Said {
    const char *pattern;
    const char *word;
};

/// No role of a form's persons: 緊急連絡先, 勤務先.
constexpr QLatin1String Nobody("nobody");
constexpr QLatin1String Staff("staff");
constexpr QLatin1String Child("child");
constexpr Said Roles[] = { { "(職員|市|町|村|役所|役場|事務|受付|係|担当者?)(使用|処理|記入|記載|確認)欄|事務処理|"
                             "処理欄|使用欄|^以下.*記入しない",
                               "staff" },
    { "緊急|(動物|ペット|犬|猫|車両|自動車|自転車)(の状況|の情報|について|欄)?$", "nobody" },
    { "代理人|受任者", "agent" }, { "亡くなった|死亡者|故人|被相続人", "deceased" },
    { "必要な(方|人)|対象者|証明が必要|委任者", "subject" }, { "保護者", "applicant" },
    { "(請求|申請|届出|申込|受給)(者|人)", "applicant" }, // 児童手当請求者
    { "^(父|母)(?!子)|^(祖父|祖母|兄|姉|弟|妹|きょうだい)", "nobody" },
    { "児童(?!手当|扶養|クラブ|館|委員|センター|福祉|相談|会)|(子ども|こども)(?!園|会|医療|手当|家庭|館)|お子|生徒|"
      "園児|"
      "乳幼児(?!医療)",
        "child" },
    // Not of anybody at the counter, although a name, an address or a number stands there.
    { "配偶者|保証人", "nobody" },
    { "窓口|来庁|来られた|申請者|届出人|届出者|請求者|申請人|申請する|申出|申込|使用者|所有者|飼い主|飼主",
        "applicant" },
    { "勤務先|勤め先|病院|医院|事業所|会社|学校|保育所|保育園|幼稚園|こども園|施設|業者", "nobody" },
    { "施工者|責任者|担当者|管理者|管理人|受託者|契約者|連帯", "nobody" }, { "被保険者", "subject" } };
/// Above a place another word than such a heading only mentions them: ○○小学校長様, 児童手当.
constexpr char OthersHeading[]
    = "(^|する|した|対象|入所|申込|の)(緊急連絡先|勤務先|勤め先|会社|事業所|学校|施設|児童|"
      "子ども|こども|お子(さん|さま|様)|"
      "生徒|園児|乳幼児|配偶者|保証人)(の状況|の情報|の氏名等|について|欄)?$|^.{0,6}(施工者|"
      "責任者|管理者|管理人|受託者|契約者)$|(動物|ペット|犬|猫|車両|自動車|自転車)(の状況|の情報|"
      "について|欄)?$";
constexpr qsizetype LongestHeading = 12; ///< a sentence only mentions somebody
/// An address that is not somebody's own.
constexpr char OtherPlaces[] = "罹災|り災|被災|場所|物件|土地|家屋|建物|店舗|送付|返送|設置|工事|施工";
constexpr Said Places[]
    = { { "あて$|^宛|あて先", "office.mayorTitle" }, { "使用目的|使いみち|請求の理由", "common.purpose" },
          { "新住所|新しい住所|これからの住所|(転居|転出|移転|引越)先の?(住所|所在地)?$", "common.newAddress" },
          { "旧住所|前住所|今までの住所|これまでの住所|いままでの住所|(転居|転入|転出|移転)前の?(住所|所在地)?$",
              "common.oldAddress" },
          { "^異動年月日|^異動日|^異動した日|引越しをした日", "common.movingDate" },
          { "^死亡年月日|^死亡日|^亡くなった日", "common.deathDate" }, { "金融機関名?$", "common.bankName" },
          { "^本?支店名?$", "common.bankBranch" }, { "口座番号", "common.accountNumber" },
          { "口座名義", "common.accountHolder" } };

/// Each pattern is compiled once a thread: there are many words on a page.
bool matches(const QString &text, const char *pattern)
{
    thread_local QHash<const char *, QRegularExpression> compiled;
    QRegularExpression &expression = compiled[pattern];
    if (expression.pattern().isEmpty())
        expression.setPattern(QString::fromUtf8(pattern));
    return expression.match(text).hasMatch();
}

template <std::size_t Size>
QString saidBy(const Said (&list)[Size], const QString &text)
{
    for (const Said &said : list) {
        if (matches(text, said.pattern))
            return QLatin1String(said.word);
    }
    return {};
}

/// 緊急連絡先 of 【緊急連絡先】（連絡がとれる順に記入してください。）
QString headIn(const QString &text)
{
    static const QRegularExpression head(QStringLiteral("^[【［〔■●◆※＊*]+([^】］〕（(]+)[】］〕]"));
    const auto match = head.match(text);
    return PageReading::tidied(match.hasMatch() ? match.captured(1) : text);
}

/// Numbers, and what only stands around places: 日から, 令和.
bool isPartOfLine(const QString &text)
{
    return PageReading::isToFillIn(text) || matches(text, "^([年月日]?(から|まで|より|[～~〜])|[0-9０-９.．]+$)");
}

} // namespace

QStringList PageReading::wordsOnLine(const QRectF &place, double widestGapMm) const
{
    QList<const PrintedWord *> line;
    for (const PrintedWord &word : m_words) {
        if (word.rectMm.right() < place.left() + 1 && isOnOneLine(word.rectMm, place) && !isSquare(word.text))
            line << &word;
    }
    std::sort(line.begin(), line.end(),
        [](const PrintedWord *one, const PrintedWord *other) { return one->rectMm.right() > other->rectMm.right(); });
    QStringList texts;
    double left = place.left();
    for (const PrintedWord *word : std::as_const(line)) {
        if (left - word->rectMm.right() > widestGapMm)
            break;
        left = std::min(left, word->rectMm.left());
        if (const QString text = tidied(word->text); !text.isEmpty())
            texts << text;
    }
    return texts;
}

QString PageReading::nameOnLine(const QRectF &place) const
{
    for (const QString &text : wordsOnLine(place)) {
        if (!isPartOfLine(text))
            return text.size() > 1 && text.size() <= LongestHeading ? text : QString();
    }
    return {};
}

QString PageReading::rowOnLine(const QRectF &place) const
{
    constexpr double anyGap = 150;
    const QStringList texts = wordsOnLine(place, anyGap);
    const auto name = std::find_if(texts.rbegin(), texts.rend(),
        [](const QString &text) { return !isPartOfLine(text) && text.size() > 1 && text.size() <= LongestHeading; });
    return name == texts.rend() ? QString() : *name;
}

/// （町記入欄）　受付番号 第…号　受付 令和…年, without a rule around it.
bool PageReading::isStaffsLine(const QRectF &place) const
{
    return cellAround(place.center()).isNull()
        && std::any_of(m_words.begin(), m_words.end(), [&place](const PrintedWord &word) {
               return word.rectMm.right() < place.left() + 1 && isOnOneLine(word.rectMm, place)
                   && saidBy(Roles, headIn(word.text)) == Staff;
           });
}

/// 【緊急連絡先】 above the heads of its columns.
bool PageReading::isOthersTable(const QRectF &headMm) const
{
    constexpr double near = 8;
    QRectF table = headMm; // as wide as the row of heads
    for (const QRectF &box : m_found.boxesMm) {
        if (isOnOneLine(box, headMm))
            table |= box;
    }
    return std::any_of(m_words.begin(), m_words.end(), [&headMm, &table](const PrintedWord &word) {
        const double up = headMm.top() - word.rectMm.bottom();
        const bool isAbove
            = up > -1 && up < near && word.rectMm.left() < table.right() && word.rectMm.right() > table.left();
        const QString text = isAbove ? headIn(word.text) : QString();
        const QString role = matches(text, OthersHeading) ? saidBy(Roles, text) : QString();
        return role == Nobody || role == Child;
    });
}

/// What stands in front of a place in its row, the nearest first: short words, no questions.
QStringList PageReading::wordsInFront(const QRectF &place) const
{
    QStringList texts;
    for (QRectF cell = cellInFront(place); !cell.isNull(); cell = cellInFront(cell)) {
        const bool isQuestion = std::any_of(m_squares.begin(), m_squares.end(),
            [&cell](const QRectF &square) { return cell.contains(square.center()); });
        const QString text = textIn(cell);
        if (!isQuestion && !text.isEmpty() && text.size() <= LongestHeading)
            texts << text;
    }
    if (texts.isEmpty()) { // nothing is ruled: 代理人　氏名＿＿＿
        texts = wordsOnLine(place);
        texts.removeIf([](const QString &text) { return text.size() > LongestHeading; });
    }
    return texts;
}

/// The lowest heading above a place that says whose it is; of several on one line the one that begins furthest to the
/// right, but not behind the place.
QString PageReading::whoIsSaidAbove(const QRectF &place) const
{
    constexpr qsizetype longest = 16; // a sentence only mentions somebody
    constexpr qsizetype longestOfStaff = 24; // ※町使用欄（記入しないでください。）; tidied() cuts what is longer
    constexpr double furthest = 60; // a heading further above speaks of something else
    constexpr double oneLine = 2;
    const PrintedWord *nearest = nullptr;
    QString whose;
    for (const PrintedWord &word : m_words) {
        const double down = place.top() - word.rectMm.bottom();
        if (down < -2 || down >= furthest || headIn(word.text).size() > longestOfStaff
            || word.rectMm.left() > place.right() || m_titleMm.contains(word.rectMm.center()))
            continue;
        const double lower = nearest ? word.rectMm.bottom() - nearest->rectMm.bottom() : furthest;
        if (lower < -oneLine || (lower < oneLine && word.rectMm.left() < nearest->rectMm.left()))
            continue;
        const QString text = headIn(word.text);
        const QString role = saidBy(Roles, text);
        const bool isBeside = role == Staff && word.rectMm.left() > place.left() + oneLine; // a box of its own
        const bool isSentence = text.size() > longest && role != Staff;
        const bool isOther = role == Nobody || role == Child;
        if (role.isEmpty() || isBeside || isSentence || (isOther && !matches(text, OthersHeading)))
            continue;
        nearest = &word;
        whose = role;
    }
    return whose;
}

PageReading::Whose PageReading::whoseIs(const QRectF &place, const QString &label) const
{
    const QString heading = headingOf(place, label);
    if (isStaffsLine(place))
        return { Staff, heading, true };
    for (const QString &text : QStringList { label } + wordsInFront(place) + QStringList { heading }) {
        if (const QString role = saidBy(Roles, text); !role.isEmpty())
            return { role, heading, true };
    }
    if (!heading.isEmpty()) // what names nobody speaks of something else: a dog, a building
        return { Nobody, heading, false };
    const QString above = whoIsSaidAbove(place);
    return { above.isEmpty() ? QStringLiteral("applicant") : above, heading, false, !above.isEmpty() };
}

QString PageReading::bindingFor(const QRectF &place, const QString &label, const Whose &whose) const
{
    const QString inRow = partSaidBy(label);
    const bool isKnown = whose.role != Nobody && whose.role != Staff;
    if (const auto cell = tableCellAt(place, *this)) {
        // A table of people is the household's; whoever else is in one is nobody at the counter.
        const QString part = cell->head.contains(u"続柄"_qs) ? QStringLiteral("relation") : inRow;
        // 緊急連絡先 among them; a table of children has several.
        const bool isElsewhere = (whose.isSaid && (!isKnown || whose.role == Child)) || isOthersTable(cell->headMm);
        const bool isMember = cell->isHousehold && !part.isEmpty() && cell->row < MostMembers && !isElsewhere;
        return isMember ? QStringLiteral("household[%1].%2").arg(cell->row).arg(part) : QString();
    }
    const QString binding = saidBy(Places, label);
    if (!binding.isEmpty() || inRow.isEmpty() || !isKnown)
        return binding;
    const bool isElsewhere = inRow == QLatin1String("address") && matches(label, OtherPlaces);
    return isElsewhere ? QString() : whose.role + u'.' + inRow;
}

void PageReading::name(Field &field, const QRectF &place, const QString &label) const
{
    if (label.isEmpty())
        return;
    const Whose whose = whoseIs(place, label);
    if (whose.role == Staff || matches(label + whose.heading, "職員|役所記入|市記入|受付印"))
        field.filler = documents::Filler::Clerk;
    field.label = { label, {} };
    const bool isText = field.kind == FieldKind::Text || field.kind == FieldKind::MultiLine;
    const bool isSigned = matches(label, "署名|自署");
    if (isText && (isSigned || matches(label, "印鑑|押印|^印$|㊞|貼付"))) { // the date of signing stays one
        changeKind(field, isSigned ? FieldKind::Signature : FieldKind::Image);
        return;
    }
    const QString binding = field.filler == documents::Filler::Applicant ? bindingFor(place, label, whose) : QString();
    // An answer that several forms share is a text: what is ticked here has values of this form alone.
    const bool isTicked = field.kind == FieldKind::Choice || field.kind == FieldKind::Check;
    if (binding.isEmpty() || (isTicked && binding.startsWith(QLatin1String("common."))))
        return;
    field.id = idFor(binding);
    bindField(field, binding);
    // Not where it is only supposed whose name it is.
    field.required = (whose.isSaid || whose.isHeaded) && isProposedAsRequired(binding);
    field.label = { label, labelFor(binding).en };
}

} // namespace madoguchi::designer
