#include "app/designer/DesignerWords.h"

#include "app/reception/JapaneseDate.h"

#include <QCoreApplication>

namespace madoguchi::designer {

using documents::Align;
using documents::FieldKind;
using documents::Filler;
using documents::InputFormat;
using documents::Label;
using documents::Mark;
using documents::Overflow;
using documents::Reckoning;

namespace {

class DesignerText {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::designer::DesignerWords)
};

} // namespace

QString wordsFor(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Text:
        //: Designer, kind of a field: one line of text. Short, on a button.
        return DesignerText::tr("One line");
    case FieldKind::MultiLine:
        //: Designer, kind of a field: several lines of text. Short, on a button.
        return DesignerText::tr("Several lines");
    case FieldKind::Date:
        //: Designer, kind of a field: era, year, month and day at their places. Short, on a button.
        return DesignerText::tr("Date");
    case FieldKind::Era:
        //: Designer, kind of a field: a ring around a printed era (明・大・昭・平・令). Short.
        return DesignerText::tr("Ring on the era alone");
    case FieldKind::Check:
        //: Designer, kind of a field: one box to tick. Short, on a button.
        return DesignerText::tr("Tick");
    case FieldKind::Choice:
        //: Designer, kind of a field: one or several of printed answers are marked. Short, on a button.
        return DesignerText::tr("Choice");
    case FieldKind::Digits:
        //: Designer, kind of a field: printed boxes for one character each. Short, on a button.
        return DesignerText::tr("Boxes");
    case FieldKind::Today:
        //: Designer, kind of a field: the day of the application. Short, on a button.
        return DesignerText::tr("Today's date");
    case FieldKind::Image:
        //: Designer, kind of a field: room for a seal or a picture that stays empty. Short, on a button.
        return DesignerText::tr("Seal, picture");
    case FieldKind::Signature:
        //: Designer, kind of a field: the visitor signs there. Short, on a button.
        return DesignerText::tr("Signature");
    }
    return {};
}

QString explain(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Text:
        //: Designer, tool tip of a kind of field.
        return DesignerText::tr("For a name, a number, anything in one line");
    case FieldKind::MultiLine:
        //: Designer, tool tip of a kind of field.
        return DesignerText::tr("For an address or a reason: a long text goes on in the next line");
    case FieldKind::Date:
        //: Designer, tool tip of a kind of field.
        return DesignerText::tr(
            "For a date of birth and other dates: era, year, month and day have places of their own");
    case FieldKind::Era:
        //: Designer, tool tip of a kind of field.
        return DesignerText::tr(
            "Nothing but a ring around one of the printed eras. For a whole date take the kind “Date”");
    case FieldKind::Check:
        //: Designer, tool tip of a kind of field.
        return DesignerText::tr("One printed box that is ticked or stays empty");
    case FieldKind::Choice:
        //: Designer, tool tip of a kind of field.
        return DesignerText::tr("Several printed answers, one or some of which are marked");
    case FieldKind::Digits:
        //: Designer, tool tip of a kind of field.
        return DesignerText::tr("Printed boxes with one character each, as for a postal code");
    case FieldKind::Today:
        //: Designer, tool tip of a kind of field.
        return DesignerText::tr("The day of the application is written by itself");
    case FieldKind::Image:
        //: Designer, tool tip of a kind of field.
        return DesignerText::tr("Room for a seal or a picture: nothing is printed there");
    case FieldKind::Signature:
        //: Designer, tool tip of a kind of field.
        return DesignerText::tr("The visitor signs here, with a pen or on the second display");
    }
    return {};
}

QString explainEraStyle(const QString &style)
{
    if (style == QLatin1String("initial"))
        //: Designer, below how the era of a date is written: an example.
        return DesignerText::tr("As in 令 8 年");
    if (style == QLatin1String("circle"))
        //: Designer, below how the era of a date is written: the eras are printed on the paper, a ring marks one.
        return DesignerText::tr("A ring around one of the printed eras, then year, month and day");
    if (style == QLatin1String("western"))
        //: Designer, below how the era of a date is written: an example.
        return DesignerText::tr("As in 2026 年, without an era");
    if (reception::eraWords().contains(style))
        //: Designer, below how the era of a date is written: the paper says 令和 itself.
        return DesignerText::tr("Only year, month and day, behind the printed era");
    //: Designer, below how the era of a date is written: an example.
    return DesignerText::tr("As in 令和 8 年");
}

QString wordsFor(Align align)
{
    switch (align) {
    case Align::Left:
        //: Designer: where a text stands in its field. Short.
        return DesignerText::tr("Left");
    case Align::Center:
        //: Designer: where a text stands in its field. Short.
        return DesignerText::tr("Centre");
    case Align::Right:
        //: Designer: where a text stands in its field. Short.
        return DesignerText::tr("Right");
    }
    return {};
}

QString wordsFor(Overflow overflow)
{
    switch (overflow) {
    case Overflow::Refuse:
        //: Designer: what happens to a text that is too long for its field.
        return DesignerText::tr("Do not print, tell the clerk");
    case Overflow::Shrink:
        //: Designer: what happens to a text that is too long for its field.
        return DesignerText::tr("Write smaller");
    case Overflow::Wrap:
        //: Designer: what happens to a text that is too long for its field.
        return DesignerText::tr("Write smaller, then in several lines");
    }
    return {};
}

QString wordsFor(Filler filler)
{
    switch (filler) {
    case Filler::Applicant:
        //: Designer: who says what is written into a field. Short.
        return DesignerText::tr("Visitor");
    case Filler::Clerk:
        //: Designer: who says what is written into a field (職員記入欄). Short.
        return DesignerText::tr("Staff");
    }
    return {};
}

QString wordsFor(Mark mark)
{
    switch (mark) {
    case Mark::Check:
        //: Designer: how an answer is marked. Short.
        return DesignerText::tr("Tick");
    case Mark::Circle:
        //: Designer: how an answer is marked. Short.
        return DesignerText::tr("Ring");
    }
    return {};
}

QString wordsFor(InputFormat format)
{
    switch (format) {
    case InputFormat::Any:
        //: Designer: what may be written into a field.
        return DesignerText::tr("Anything");
    case InputFormat::Count:
        //: Designer: what may be written into a field: how many copies (通数).
        return DesignerText::tr("Number of copies");
    case InputFormat::Number:
        //: Designer: what may be written into a field.
        return DesignerText::tr("A number");
    case InputFormat::Kana:
        //: Designer: what may be written into a field.
        return DesignerText::tr("Katakana");
    case InputFormat::Hiragana:
        //: Designer: what may be written into a field: typed in any kana, written in hiragana on the paper (ふりがな).
        return DesignerText::tr("Kana, written in hiragana");
    case InputFormat::Phone:
        //: Designer: what may be written into a field.
        return DesignerText::tr("A phone number");
    case InputFormat::PostalCode:
        //: Designer: what may be written into a field.
        return DesignerText::tr("A postal code");
    case InputFormat::PastDate:
        //: Designer: what may be written into a field.
        return DesignerText::tr("A date until today");
    case InputFormat::FutureDate:
        //: Designer: what may be written into a field.
        return DesignerText::tr("A date from today on");
    case InputFormat::AccountHolder:
        //: Designer: what may be written into a field: 口座名義, as banks write it.
        return DesignerText::tr("An account holder in katakana");
    }
    return {};
}

QString wordsFor(Reckoning what)
{
    switch (what) {
    case Reckoning::Sum:
        //: Designer: what a field shows by itself.
        return DesignerText::tr("The sum of fields");
    case Reckoning::Count:
        //: Designer: what a field shows by itself.
        return DesignerText::tr("How many fields are filled in");
    case Reckoning::Fee:
        //: Designer: what a field shows by itself.
        return DesignerText::tr("The fee of the application");
    case Reckoning::FiscalYear:
        //: Designer: what a field shows by itself: 年度.
        return DesignerText::tr("The fiscal year");
    case Reckoning::Age:
        //: Designer: what a field shows by itself.
        return DesignerText::tr("An age in years");
    }
    return {};
}

Label firstLabel(FieldKind kind)
{
    // Names in the form's own languages, not in that of the program.
    switch (kind) {
    case FieldKind::Text:
        return { QStringLiteral("文字"), QStringLiteral("Text") };
    case FieldKind::MultiLine:
        return { QStringLiteral("文章"), QStringLiteral("Text") };
    case FieldKind::Date:
        return { QStringLiteral("日付"), QStringLiteral("Date") };
    case FieldKind::Era:
        return { QStringLiteral("元号"), QStringLiteral("Era") };
    case FieldKind::Check:
        return { QStringLiteral("チェック"), QStringLiteral("Tick") };
    case FieldKind::Choice:
        return { QStringLiteral("選択"), QStringLiteral("Choice") };
    case FieldKind::Digits:
        return { QStringLiteral("番号"), QStringLiteral("Number") };
    case FieldKind::Today:
        return { QStringLiteral("申請年月日"), QStringLiteral("Date of the application") };
    case FieldKind::Image:
        return { QStringLiteral("印"), QStringLiteral("Seal") };
    case FieldKind::Signature:
        return { QStringLiteral("署名"), QStringLiteral("Signature") };
    }
    return {};
}

} // namespace madoguchi::designer
