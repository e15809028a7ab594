#include "app/designer/PageReading.h"

#include "app/designer/BindingCatalogue.h"
#include "app/designer/FieldMaking.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace madoguchi::designer {

using documents::Field;
using documents::FieldKind;

namespace {

constexpr double TouchMm = 2; ///< two cells share a line
constexpr double NearMm = 35; ///< a word in front of a place belongs to it
constexpr double BesideMm = 6; ///< behind a square to tick
constexpr qsizetype LongestLabel = 24;

struct Said {
    const char *pattern;
    const char *word;
};

/// What the printed words say, the longer ones first.
constexpr Said Parts[] = { { "フリガナ|ふりがな|カナ", "nameKana" }, { "生年月日", "birthDate" },
    { "郵便番号|^〒", "postalCode" }, { "電話|連絡先|TEL", "phone" }, { "性別", "sex" }, { "年齢", "age" },
    { "住所$|^住所|所在地", "address" }, { "氏名$|^氏名|名前", "name" } };
constexpr Said Roles[] = { { "代理人", "agent" }, { "亡くなった|死亡者|故人|被相続人", "deceased" },
    { "必要な(方|人)|対象者|証明が必要|委任者", "subject" },
    { "窓口|来庁|来られた|申請者|届出人|届出者|請求者|申請人|申請する|申出|申込|使用者|所有者|飼い主|飼主",
        "applicant" } };
/// Not of anybody at the counter, although a name, an address or a number stands there.
constexpr char OfOthers[] = "緊急|勤務先|勤め先|病院|医院|事業所|会社|学校|施設|業者";
constexpr Said Places[] = { { "あて$|^宛|あて先", "office.mayorTitle" } };

template <std::size_t Size>
QString saidBy(const Said (&list)[Size], const QString &text)
{
    for (const Said &said : list) {
        if (QRegularExpression(QString::fromUtf8(said.pattern)).match(text).hasMatch())
            return QLatin1String(said.word);
    }
    return {};
}

bool matches(const QString &text, const char *pattern)
{
    return QRegularExpression(QString::fromUtf8(pattern)).match(text).hasMatch();
}

double overlap(double from, double to, double otherFrom, double otherTo)
{
    return std::max(0.0, std::min(to, otherTo) - std::max(from, otherFrom));
}

bool isInOneColumn(const QRectF &one, const QRectF &other)
{
    return overlap(one.left(), one.right(), other.left(), other.right()) > std::min(one.width(), other.width()) / 2;
}

} // namespace

bool isOnOneLine(const QRectF &one, const QRectF &other)
{
    return overlap(one.top(), one.bottom(), other.top(), other.bottom()) > std::min(one.height(), other.height()) / 2;
}

QString PageReading::tidied(QString text)
{
    static const QRegularExpression noise(QStringLiteral("[\\s\u3000:：（）()［］\\[\\]【】※・□]"));
    return text.remove(noise).left(LongestLabel);
}

QString PageReading::textIn(const QRectF &cell) const
{
    QString text;
    for (const PrintedWord &word : m_words) {
        if (cell.contains(word.rectMm.center()))
            text += word.text;
    }
    return tidied(text);
}

bool PageReading::isUnit(const QString &text)
{
    static const QStringList units = QStringLiteral("通 円 人 名 部 枚 年度 年分").split(u' ');
    return units.contains(text);
}

QString PageReading::labelInRow(const QRectF &place) const
{
    QString text;
    for (const QRectF &cell : m_found.boxesMm) {
        if (std::abs(cell.right() - place.left()) >= TouchMm || !isOnOneLine(cell, place))
            continue;
        text = textIn(cell);
        if (isUnit(text))
            text = labelInRow(cell); // another number of the same row
        if (!text.isEmpty())
            break;
    }
    return text;
}

QString PageReading::labelOf(const QRectF &place) const
{
    if (const QString text = labelInRow(place); !text.isEmpty())
        return text;
    for (const QRectF &cell : m_found.boxesMm) {
        if (std::abs(cell.bottom() - place.top()) < TouchMm && isInOneColumn(cell, place)) {
            if (const QString text = textIn(cell); !text.isEmpty() && !isUnit(text))
                return text;
        }
    }
    const PrintedWord *nearest = nullptr;
    for (const PrintedWord &word : m_words) {
        const double gap = place.left() - word.rectMm.right();
        if (gap > -1 && gap < NearMm && isOnOneLine(word.rectMm, place)
            && (!nearest || word.rectMm.right() > nearest->rectMm.right()))
            nearest = &word;
    }
    return nearest ? tidied(nearest->text) : QString();
}

QString PageReading::rightOf(const QRectF &place) const
{
    const PrintedWord *nearest = nullptr;
    for (const PrintedWord &word : m_words) {
        const double gap = word.rectMm.left() - place.right();
        if (gap > -0.5 && gap < BesideMm && isOnOneLine(word.rectMm, place)
            && (!nearest || word.rectMm.left() < nearest->rectMm.left()))
            nearest = &word;
    }
    return nearest ? tidied(nearest->text) : QString();
}

QRectF PageReading::cellAround(const QPointF &point) const
{
    QRectF smallest;
    for (const QRectF &box : m_found.boxesMm) {
        const bool isMark = m_found.checksMm.contains(box);
        if (!isMark && box.contains(point) && (smallest.isNull() || areaOf(box) < areaOf(smallest)))
            smallest = box;
    }
    return smallest;
}

bool PageReading::isCell(const QRectF &box) const
{
    return std::none_of(m_found.boxesMm.begin(), m_found.boxesMm.end(),
        [&](const QRectF &other) { return other != box && box.contains(other) && !m_found.checksMm.contains(other); });
}

QString PageReading::headingOf(const QRectF &place, const QString &label) const
{
    QString heading;
    double right = -1;
    for (const QRectF &cell : m_found.boxesMm) {
        const bool isBeside = cell.right() < place.left() + TouchMm && cell.top() < place.center().y()
            && cell.bottom() > place.center().y() && cell.height() > cell.width();
        if (!isBeside || cell.right() < right)
            continue;
        const QString text = textIn(cell);
        if (text.isEmpty() || text == label)
            continue;
        heading = text;
        right = cell.right();
    }
    return heading;
}

QString PageReading::roleOf(const QRectF &place, const QString &label) const
{
    if (const QString role = saidBy(Roles, label); !role.isEmpty())
        return role;
    if (const QString heading = headingOf(place, label); !heading.isEmpty())
        return saidBy(Roles, heading); // what names nobody speaks of something else: a dog, a building
    QString nearest;
    double least = 60; // a heading further above speaks of something else
    for (const PrintedWord &word : m_words) {
        const double down = place.top() - word.rectMm.bottom();
        const QString role = saidBy(Roles, tidied(word.text));
        const bool isHeading = word.text.size() <= 16; // a sentence only mentions somebody
        if (role.isEmpty() || !isHeading || down < -2 || down >= least)
            continue;
        least = down;
        nearest = role;
    }
    return nearest.isEmpty() ? QStringLiteral("applicant") : nearest;
}

void PageReading::name(Field &field, const QRectF &place, const QString &label) const
{
    if (label.isEmpty())
        return;
    if (matches(label + headingOf(place, label), "職員|事務処理|市処理|役所記入|市記入"))
        field.filler = documents::Filler::Clerk;
    field.label = { label, {} };
    if (matches(label, "署名|自署|印鑑|押印|^印$|㊞|貼付")) {
        changeKind(field, FieldKind::Image);
        return;
    }
    const QString part = saidBy(Parts, label);
    const bool isPerson = !part.isEmpty() && field.filler == documents::Filler::Applicant && !matches(label, OfOthers);
    const QString role = isPerson ? roleOf(place, label) : QString();
    const QString binding = role.isEmpty() ? saidBy(Places, label) : role + u'.' + part;
    if (binding.isEmpty())
        return;
    field.id = idFor(binding);
    bindField(field, binding);
    field.label = { label, labelFor(binding).en };
}

QString PageReading::title() const
{
    double height = 0;
    for (const PrintedWord &word : m_words) {
        if (word.rectMm.width() >= word.rectMm.height() / 2 && word.rectMm.height() < 20)
            height = std::max(height, std::min(word.rectMm.height(), word.rectMm.width()));
    }
    // All that stands on one line in this size: titles are often spaced out.
    QString title;
    QRectF line;
    for (const PrintedWord &word : m_words) {
        const bool isLarge = word.rectMm.height() > height * 0.9;
        if (!isLarge || (!line.isNull() && !isOnOneLine(line, word.rectMm)))
            continue;
        line |= word.rectMm;
        title += word.text;
    }
    constexpr qsizetype longest = 40;
    return title.size() >= 2 && title.size() <= longest ? title.remove(u'\u3000') : QString();
}

} // namespace madoguchi::designer
