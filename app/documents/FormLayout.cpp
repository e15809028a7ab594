#include "app/documents/FormLayout.h"

#include "app/documents/DateParts.h"
#include "app/documents/FormLogic.h"
#include "app/documents/NumberParts.h"
#include "app/documents/Units.h"
#include "devices/cards/LicenceText.h"

#include <algorithm>

namespace madoguchi::documents {

namespace {

using reception::PartialDate;

bool isSeparator(const QString &character)
{
    static const QString separators = QStringLiteral("-‐‑–—−－ー・ 　");
    return character.size() == 1 && separators.contains(character);
}

/// Katakana of both widths, from ァ to ヶ and ヽヾ; everything else as it is.
QString inHiragana(QString text)
{
    const bool isNarrow
        = std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0xFF66 && c.unicode() <= 0xFF9F; });
    if (isNarrow)
        text = text.normalized(QString::NormalizationForm_KC);
    for (QChar &c : text) {
        const bool isKatakana = (c.unicode() >= 0x30A1 && c.unicode() <= 0x30F6) || c == u'ヽ' || c == u'ヾ';
        if (isKatakana)
            c = QChar(c.unicode() - 0x60);
    }
    return text;
}

bool isHiragana(QChar c)
{
    return (c.unicode() >= 0x3041 && c.unicode() <= 0x3096) || c == u'ゝ' || c == u'ゞ';
}

/// Hiragana in a text that is nothing but a reading; everything else as it is.
QString inKatakana(QString text)
{
    const bool isReading = std::all_of(text.begin(), text.end(), [](QChar c) {
        const bool isKatakana = c.unicode() >= 0x30A1 && c.unicode() <= 0x30FE; // with ・ and ー
        return isHiragana(c) || isKatakana || c.isSpace() || c == u'-' || c == u'－';
    });
    for (qsizetype i = 0; isReading && i < text.size(); ++i) {
        if (isHiragana(text.at(i)))
            text[i] = QChar(text.at(i).unicode() + 0x60);
    }
    return text;
}

/// The words that a form prints for what the program keeps as a code.
QString written(const Field &field, const QString &value)
{
    if (field.binding.endsWith(QLatin1String(".sex"))) {
        if (value == QLatin1String("male"))
            return QStringLiteral("男");
        if (value == QLatin1String("female"))
            return QStringLiteral("女");
        if (value == QLatin1String("other"))
            return QStringLiteral("その他");
        if (value == QLatin1String("unknown"))
            return QStringLiteral("不明");
    }
    if (field.binding.endsWith(QLatin1String(".birthDate"))) {
        if (const auto date = PartialDate::fromText(value))
            return date->toJapanese();
    }
    if (field.format == InputFormat::Kana)
        return inKatakana(value);
    return field.format == InputFormat::Hiragana ? inHiragana(value) : value;
}

class Layouter {
public:
    Layouter(const FormTemplate &formTemplate, const FormValues &values, const Fonts &fonts)
        : m_template(formTemplate)
        , m_values(values)
        , m_fonts(fonts)
    {
        m_result.pages.resize(static_cast<std::size_t>(formTemplate.pages.size()));
        for (std::size_t i = 0; i < m_result.pages.size(); ++i)
            m_result.pages[i].isLeftOut = !isThere(formTemplate, formTemplate.pages[static_cast<qsizetype>(i)], values);
    }

    FormLayout layOut()
    {
        for (const Field &field : m_template.fields)
            layOutField(field);
        return std::move(m_result);
    }

private:
    void layOutField(const Field &field);
    void layOutSignature(const Field &field);
    void layOutDigits(const Field &field, const QString &value);
    void layOutNumber(const Field &field, const QString &value, int parts);
    void layOutDate(const Field &field, const QString &value);
    void layOutChoice(const Field &field, const QString &value);
    void markOption(const Field &field, const QString &value, Mark mark);
    void addText(const Field &field, const QString &text, const QRectF &rectMm, TextStyle style);
    void addMark(const Field &field, Mark mark, const QRectF &rectMm);
    void tell(const Field &field, WarningCode code, const QString &detail = {});
    [[nodiscard]] PageLayout &pageOf(const Field &field);
    [[nodiscard]] static TextStyle styleOf(const Field &field);

    const FormTemplate &m_template;
    const FormValues &m_values;
    const Fonts &m_fonts;
    QHash<QString, QImage> m_pictures; ///< of the field that is being laid out
    FormLayout m_result;
};

PageLayout &Layouter::pageOf(const Field &field)
{
    return m_result.pages.at(static_cast<std::size_t>(field.page - 1));
}

TextStyle Layouter::styleOf(const Field &field)
{
    return { field.fontFamily, field.sizePt, field.minSizePt, field.align, field.overflow,
        field.kind == FieldKind::MultiLine };
}

void Layouter::tell(const Field &field, WarningCode code, const QString &detail)
{
    m_result.warnings.append({ field.id, code, detail, {} });
}

void Layouter::layOutField(const Field &field)
{
    if (field.kind == FieldKind::Signature)
        return layOutSignature(field);
    if (!takesText(field.kind))
        return; // the frame is printed; a seal comes by hand
    const QString value = shownValue(m_template, field, m_values);
    if (value.isEmpty()) {
        if (field.required && isThere(m_template, field, m_values))
            tell(field, WarningCode::EmptyRequired);
        return;
    }
    m_pictures.clear();
    for (const QString &mark : cards::marksIn(value)) {
        const QImage picture = m_values.pictures.value(pictureKey(field.binding, mark));
        if (!picture.isNull()) {
            m_pictures.insert(mark, picture);
            continue;
        }
        // The character that belongs there is not drawn: the paper would show its mark.
        const qsizetype before = charactersOf(value.left(value.indexOf(mark))).size();
        tell(field, WarningCode::MissingGlyph, QStringLiteral("character %1: not chosen").arg(before + 1));
    }
    switch (field.kind) {
    case FieldKind::Text:
        if (const int parts = numberPartsOf(field); parts > 0)
            return layOutNumber(field, value, parts);
        [[fallthrough]];
    case FieldKind::MultiLine:
        return addText(field, written(field, value), field.rectMm, styleOf(field));
    case FieldKind::Digits:
        return layOutDigits(field, value);
    case FieldKind::Date:
    case FieldKind::Today:
        return layOutDate(field, value);
    case FieldKind::Era: {
        const auto date = PartialDate::fromAny(value);
        return markOption(field, date ? dateParts(*date, field.eraStyle).eraOption : value, Mark::Circle);
    }
    case FieldKind::Check:
        if (value == QLatin1String("true"))
            return addMark(field, field.mark, field.rectMm);
        return tell(field, WarningCode::Overflow, QStringLiteral("neither true nor empty"));
    case FieldKind::Choice:
        return layOutChoice(field, value);
    case FieldKind::Image:
    case FieldKind::Signature:
        return;
    }
}

/// Without one the frame stays free for a pen. No line leaves the frame.
void Layouter::layOutSignature(const Field &field)
{
    const Strokes strokes = m_values.signatures.value(field.id);
    if (strokes.isEmpty() || !isThere(m_template, field, m_values))
        return;
    constexpr double half = SignaturePenMm / 2;
    const QRectF frame = toPt(field.rectMm.adjusted(half, half, -half, -half));
    PlacedSignature placed;
    for (const QPolygonF &stroke : strokes) {
        QPolygonF line;
        for (const QPointF &point : stroke)
            line << QPointF(frame.left() + frame.width() * std::clamp(point.x(), 0.0, 1.0),
                frame.top() + frame.height() * std::clamp(point.y(), 0.0, 1.0));
        placed.strokesPt << line;
    }
    pageOf(field).signatures.push_back(std::move(placed));
}

/// One character a box. Separators that the form has printed are left out where they would take a box that another
/// character needs; what has no box stands beside the last one and is told.
void Layouter::layOutDigits(const Field &field, const QString &value)
{
    QStringList characters = charactersOf(value);
    if (characters.size() > field.boxes)
        characters.removeIf(isSeparator);
    if (characters.size() > field.boxes)
        tell(field, WarningCode::Overflow,
            QStringLiteral("%1 characters, %2 boxes").arg(characters.size()).arg(field.boxes));
    const QList<QRectF> boxes = boxesOf(field);
    const qsizetype free = std::max<qsizetype>(0, boxes.size() - characters.size());
    const qsizetype first = field.align == Align::Right ? free : 0;
    TextStyle style = styleOf(field);
    style.align = Align::Center;
    style.overflow = Overflow::Shrink;
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const qsizetype behind = std::max<qsizetype>(0, first + i - (boxes.size() - 1)); // beside the last box
        QRectF box = boxes.value(std::min(first + i, boxes.size() - 1), field.rectMm);
        box.translate(box.width() * double(behind), 0);
        addText(field, characters[i], box, style);
    }
}

/// What cannot be divided is told like a text without room, and laid across all places: only who has seen it prints it.
void Layouter::layOutNumber(const Field &field, const QString &value, int parts)
{
    const QStringList texts = numberParts(value, parts);
    if (texts.isEmpty()) {
        tell(field, WarningCode::Overflow, QStringLiteral("cannot be divided into %1 parts").arg(parts));
        return addText(field, value, field.rectMm, styleOf(field));
    }
    auto text = texts.begin();
    for (const QString &name : numberPartNames()) {
        if (field.partsMm.contains(name))
            addText(field, *text++, field.partsMm.value(name), styleOf(field));
    }
}

void Layouter::layOutDate(const Field &field, const QString &value)
{
    const auto date = PartialDate::fromAny(value);
    if (!date) { // somebody's words instead of a date: they are shown as they are
        tell(field, WarningCode::Overflow, QStringLiteral("not a date"));
        return addText(field, value, field.rectMm, styleOf(field));
    }
    DateParts parts = dateParts(*date, field.eraStyle);
    const QStringList eras = printedEras(field);
    const QString western = QStringLiteral("western");
    if (!eras.contains(parts.eraOption) && eras.contains(western))
        parts = dateParts(*date, western); // its era is not on the paper, but 西暦 is
    if (!date->isEmpty() && !eras.isEmpty() && !eras.contains(parts.eraOption)) {
        // Behind another era the year would be another one: as with a pen, its own stands in front of it.
        tell(field, WarningCode::Overflow, EraWrittenOut);
        parts.year.prepend(parts.era);
    } else if (!date->isEmpty() && field.eraStyle == QLatin1String("circle")) {
        markOption(field, parts.eraOption, Mark::Circle);
    }
    for (const QString &name :
        { QStringLiteral("era"), QStringLiteral("year"), QStringLiteral("month"), QStringLiteral("day") }) {
        const QString text = parts.part(name);
        if (!text.isEmpty() && field.partsMm.contains(name))
            addText(field, text, field.partsMm.value(name), styleOf(field));
    }
}

void Layouter::layOutChoice(const Field &field, const QString &value)
{
    const QStringList chosen = value.split(u',', Qt::SkipEmptyParts);
    if (chosen.size() > 1 && !field.several)
        tell(field, WarningCode::Overflow, QStringLiteral("%1 answers, one is allowed").arg(chosen.size()));
    for (const QString &answer : chosen)
        markOption(field, answer, field.mark);
}

void Layouter::markOption(const Field &field, const QString &value, Mark mark)
{
    for (const Option &option : field.options) {
        if (option.value == value)
            return addMark(field, mark, option.rectMm);
    }
    tell(field, WarningCode::Overflow, NoPlaceForAnswer);
}

void Layouter::addText(const Field &field, const QString &text, const QRectF &rectMm, TextStyle style)
{
    FittedText fitted = fitText(m_fonts, style, text, toPt(rectMm), m_pictures);
    for (Warning &warning : fitted.warnings) {
        warning.field = field.id;
        if (!m_result.warnings.contains(warning))
            m_result.warnings.append(warning);
    }
    pageOf(field).texts.push_back(std::move(fitted));
}

void Layouter::addMark(const Field &field, Mark mark, const QRectF &rectMm)
{
    pageOf(field).marks.push_back({ mark, toPt(rectMm) });
}

} // namespace

FormLayout layOut(const FormTemplate &formTemplate, const FormValues &values, const Fonts &fonts)
{
    return Layouter(formTemplate, values, fonts).layOut();
}

} // namespace madoguchi::documents
