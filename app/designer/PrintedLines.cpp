// Lines to write on: 氏名＿＿＿＿, 長さ＿＿ｍ × 幅＿＿ｍ, several below each other for a long text.

#include "app/designer/CellProposals.h"
#include "app/designer/FieldMaking.h"
#include "app/designer/Measures.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace madoguchi::designer {

using documents::Field;
using documents::FieldKind;

namespace {

constexpr double LeastUnderlineMm = 12; ///< shorter ones are strokes and hyphens
constexpr double MostUnderlineMm = 150; ///< longer ones divide the page
constexpr double LetterRoomMm = 7; ///< room for letters
constexpr double NextLineMm = 14; ///< of the same text, at most
constexpr qsizetype LongestName = 12;

/// A line that is the edge of nothing.
bool isUnderline(const QLineF &line, const FoundBoxes &found)
{
    constexpr double same = 1;
    if (std::abs(line.dy()) > same || line.dx() < LeastUnderlineMm || line.dx() > MostUnderlineMm)
        return false;
    const auto isEdge = [&line](const QRectF &box) {
        const bool isAlong = std::min(box.right(), line.x2()) - std::max(box.left(), line.x1()) > 0;
        return isAlong && (std::abs(box.top() - line.y1()) < same || std::abs(box.bottom() - line.y1()) < same);
    };
    return std::none_of(found.boxesMm.begin(), found.boxesMm.end(), isEdge);
}

/// What can be written on the line: behind the words that it begins with, up to the next one.
QRectF roomOn(const QLineF &line, QList<PrintedWord> words)
{
    constexpr double touches = 2;
    QRectF room(line.x1(), line.y1() - LetterRoomMm, line.dx(), LetterRoomMm - InsetMm);
    words.removeIf([&room](const PrintedWord &word) {
        const double middle = word.rectMm.center().y();
        return word.rectMm.right() < room.left() || word.rectMm.left() > room.right() || middle < room.top()
            || middle > room.bottom() + 1;
    });
    std::sort(words.begin(), words.end(),
        [](const PrintedWord &one, const PrintedWord &other) { return one.rectMm.left() < other.rectMm.left(); });
    for (const PrintedWord &word : std::as_const(words)) {
        if (word.rectMm.left() > room.left() + touches) {
            room.setRight(word.rectMm.left() - InsetMm);
            break;
        }
        room.setLeft(std::max(room.left(), word.rectMm.right() + InsetMm));
    }
    return room;
}

/// 幅 of 「ｍ×幅」: what stands there of the line before is none of its name.
QString nameFrom(const QString &text)
{
    static const QRegularExpression before(QStringLiteral("^[ｍm㎡²×xX*=＝+＋／/0-9０-９.．]+"));
    const QString name = QString(text).remove(before);
    return PageReading::isToFillIn(name) || PageReading::isUnit(name) || name.size() > LongestName ? QString() : name;
}

/// What stands in front of the line; where that is no more than a mark, ｍ＝, what the whole row is called.
QString nameOf(const QStringList &texts, const QRectF &room, const PageReading &reading)
{
    const QString nearest = texts.isEmpty() ? QString() : nameFrom(texts.first());
    return nearest.isEmpty() ? reading.rowOnLine(room) : nearest;
}

} // namespace

QList<Field> lineProposals(const PageReading &reading, int page)
{
    QList<QLineF> lines = reading.found().linesMm;
    lines.removeIf([&reading](const QLineF &line) { return !isUnderline(line, reading.found()); });
    std::stable_sort(
        lines.begin(), lines.end(), [](const QLineF &one, const QLineF &other) { return one.y1() < other.y1(); });
    QList<Field> fields;
    for (const QLineF &line : std::as_const(lines)) {
        const QRectF room = roomOn(line, reading.words());
        if (room.width() < LeastUnderlineMm)
            continue;
        QStringList texts = reading.wordsOnLine(room);
        const bool isBehindCity = texts.size() > 1 && isMunicipality(texts.first()); // 住所 若葉市＿＿＿
        if (isBehindCity)
            texts.removeFirst();
        const QString name = nameOf(texts, room, reading);
        if (!name.isEmpty()) {
            fields << newField(FieldKind::Text, page, room);
            reading.name(fields.last(), room, name);
            if (isBehindCity)
                putBehindCity(fields.last());
            letWrapLong(fields.last());
            continue;
        }
        const auto above = std::find_if(fields.rbegin(), fields.rend(), [&room](const Field &field) {
            const double down = room.bottom() - field.rectMm.bottom();
            return field.kind == FieldKind::Text && field.binding.isEmpty()
                && std::abs(field.rectMm.right() - room.right()) < 1 && field.rectMm.left() > room.left() - 1
                && down > 1 && down < NextLineMm;
        });
        if (above == fields.rend())
            continue; // for a signature, or it divides something; an address is written on its first line
        Field next = *above; // the text goes on: in a field of its own, so that it stands on its line
        next.rectMm = room;
        fields << next;
    }
    return fields;
}

} // namespace madoguchi::designer
