#include "app/documents/TemplateWriter.h"

namespace madoguchi::documents {

QString wordFor(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Text:
        return QStringLiteral("text");
    case FieldKind::MultiLine:
        return QStringLiteral("multi-line");
    case FieldKind::Date:
        return QStringLiteral("date");
    case FieldKind::Era:
        return QStringLiteral("era");
    case FieldKind::Check:
        return QStringLiteral("check");
    case FieldKind::Choice:
        return QStringLiteral("choice");
    case FieldKind::Digits:
        return QStringLiteral("digits");
    case FieldKind::Today:
        return QStringLiteral("today");
    case FieldKind::Image:
        return QStringLiteral("image");
    case FieldKind::Signature:
        return QStringLiteral("signature");
    }
    return {};
}

QString wordFor(Align align)
{
    switch (align) {
    case Align::Left:
        return QStringLiteral("left");
    case Align::Center:
        return QStringLiteral("center");
    case Align::Right:
        return QStringLiteral("right");
    }
    return {};
}

QString wordFor(Overflow overflow)
{
    switch (overflow) {
    case Overflow::Refuse:
        return QStringLiteral("refuse");
    case Overflow::Shrink:
        return QStringLiteral("shrink");
    case Overflow::Wrap:
        return QStringLiteral("wrap");
    }
    return {};
}

QString wordFor(Filler filler)
{
    switch (filler) {
    case Filler::Applicant:
        return QStringLiteral("applicant");
    case Filler::Clerk:
        return QStringLiteral("clerk");
    }
    return {};
}

QString wordFor(Mark mark)
{
    switch (mark) {
    case Mark::Check:
        return QStringLiteral("check");
    case Mark::Circle:
        return QStringLiteral("circle");
    }
    return {};
}

QString wordFor(InputFormat format)
{
    switch (format) {
    case InputFormat::Any:
        return {};
    case InputFormat::Count:
        return QStringLiteral("count");
    case InputFormat::Number:
        return QStringLiteral("number");
    case InputFormat::Kana:
        return QStringLiteral("kana");
    case InputFormat::Hiragana:
        return QStringLiteral("hiragana");
    case InputFormat::Phone:
        return QStringLiteral("phone");
    case InputFormat::PostalCode:
        return QStringLiteral("postal-code");
    case InputFormat::PastDate:
        return QStringLiteral("past-date");
    case InputFormat::FutureDate:
        return QStringLiteral("future-date");
    case InputFormat::AccountHolder:
        return QStringLiteral("account-holder");
    }
    return {};
}

QString wordFor(Reckoning what)
{
    switch (what) {
    case Reckoning::Sum:
        return QStringLiteral("sum");
    case Reckoning::Count:
        return QStringLiteral("count");
    case Reckoning::Fee:
        return QStringLiteral("fee");
    case Reckoning::FiscalYear:
        return QStringLiteral("fiscal-year");
    case Reckoning::Age:
        return QStringLiteral("age");
    }
    return {};
}

} // namespace madoguchi::documents
