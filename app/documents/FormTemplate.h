#pragma once

#include "devices/outcome/Error.h"

#include <QHash>
#include <QList>
#include <QMetaType>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <optional>

namespace madoguchi::documents {
Q_NAMESPACE

/// The parts that a form is made of. The format of template.json: forms-templates/schema/template.schema.json.
enum class FieldKind {
    Text, ///< one line
    MultiLine, ///< several lines
    Date, ///< a date in parts: era circle or word, year, month, day, each at its own place
    Era, ///< a circle around one of the printed era initials
    Check, ///< one mark: value "true" or empty
    Choice, ///< one or several marks out of a list of options
    Digits, ///< one character a box
    Today, ///< the date of the application, in parts
    Image, ///< a frame for a seal or a picture: never filled with text
    Signature ///< where the visitor signs: with a pen, or on the second display where the city allows it
};
Q_ENUM_NS(FieldKind)

/// Frames for seals and signatures take none: nobody is asked for what is in them.
[[nodiscard]] constexpr bool takesText(FieldKind kind)
{
    return kind != FieldKind::Image && kind != FieldKind::Signature;
}

enum class Align { Left, Center, Right };
Q_ENUM_NS(Align)
enum class Overflow { Refuse, Shrink, Wrap /**< shrink to minSize, then wrap */ };
Q_ENUM_NS(Overflow)
enum class Filler { Applicant, Clerk };
Q_ENUM_NS(Filler)
/// How a chosen option is marked.
enum class Mark { Check, Circle };
Q_ENUM_NS(Mark)

/// A text in the languages of the clerk window.
struct Label {
    QString ja;
    QString en;
    [[nodiscard]] QString in(const QString &language) const
    {
        return language == QLatin1String("en") && !en.isEmpty() ? en : ja;
    }
    [[nodiscard]] bool operator==(const Label &) const = default;
};

struct Option {
    QString value;
    Label label;
    QRectF rectMm;
    [[nodiscard]] bool operator==(const Option &) const = default;
};

/// What has to be so for a field or a page to be there: a field or a binding has something (`filled`), has nothing, or
/// has one of `anyOf`. A field that is itself not there has nothing.
struct Condition {
    QString field; ///< a field's id; or
    QString binding; ///< "household[4].name"
    bool filled = true;
    QStringList anyOf; ///< values; of a choice with several answers one of them is enough. Empty: `filled` decides
    [[nodiscard]] bool operator==(const Condition &) const = default;
};
/// All have to hold.
using Conditions = QList<Condition>;

/// What a field shows as long as nobody wrote something else into it.
enum class Reckoning {
    Sum, ///< of the numbers in the fields `of`
    Count, ///< how many of the fields or bindings `of` have something
    Fee, ///< feeOf()
    FiscalYear, ///< 年度 of the application's day, as a year of its era
    Age ///< in whole years on the application's day; `of` is the date of birth
};
Q_ENUM_NS(Reckoning)

struct Calculation {
    Reckoning what = Reckoning::Sum;
    QStringList of; ///< ids of fields or bindings
    [[nodiscard]] bool operator==(const Calculation &) const = default;
};

/// What may be written into a field, beyond what its kind says.
enum class InputFormat {
    Any,
    Count, ///< how many copies
    Number, ///< digits alone
    Kana, ///< the reading of a name
    Hiragana, ///< the same, written in hiragana on the paper (ふりがな)
    Phone,
    PostalCode,
    PastDate,
    FutureDate, ///< today, too
    AccountHolder ///< 口座名義: what banks take (JIS X 0201 katakana, capital letters, digits, a few marks)
};
Q_ENUM_NS(InputFormat)

/// What an application costs: the sum of those whose conditions hold.
struct Fee {
    qint64 yen = 0;
    QString per; ///< times the number in this field; empty: once
    Conditions when;
    [[nodiscard]] bool operator==(const Fee &) const = default;
};

/// A field on a page. All lengths in millimetres from the page's top left corner, type sizes in points.
struct Field {
    QString id;
    FieldKind kind = FieldKind::Text;
    Label label;
    int page = 1; ///< one-based
    QRectF rectMm;
    QString binding; ///< "applicant.name", "common.bankName"; empty: only typed
    bool required = false;
    Conditions when; ///< while they do not hold the field is neither asked nor printed
    std::optional<Calculation> calculation;
    InputFormat format = InputFormat::Any;
    Filler filler = Filler::Applicant;
    QString fontFamily = QStringLiteral("mincho"); ///< "mincho" (IPAmj Mincho, names and addresses) or "gothic"
    double sizePt = 11;
    double minSizePt = 6.5;
    Align align = Align::Left;
    Overflow overflow = Overflow::Shrink;
    Mark mark = Mark::Check; ///< Check and Choice
    bool several = false; ///< Choice: more than one may be marked
    QList<Option> options; ///< Choice; Era: value "meiji" … "reiwa", "western"
    int boxes = 0; ///< Digits
    /// Date and Today: "era", "year", "month", "day". Text and Digits: "first", "second", "third", see NumberParts.h.
    QHash<QString, QRectF> partsMm;
    /// Date and Today: "word" (令和), "initial" (令), "circle" (options), "western", or the era that the paper has
    /// printed in front of the year, which therefore is not written: "meiji" … "reiwa"
    QString eraStyle = QStringLiteral("word");

    [[nodiscard]] bool operator==(const Field &) const = default;
};

struct Page {
    double widthMm = 210;
    double heightMm = 297;
    QString picture; ///< path of the page's picture (PNG) for the preview
    Conditions when; ///< while they do not hold the page is left out with everything on it

    [[nodiscard]] bool operator==(const Page &) const = default;
};

struct FormTemplate {
    QString folder;
    QString id;
    QString version;
    Label title;
    QString kana; ///< reading of the title, for search
    QStringList keywords;
    bool mayCarryPersonalNumber
        = false; ///< law allows 個人番号 on it; only then may a field bind to applicant.personalNumber
    QString background; ///< path of background.pdf
    QList<Page> pages;
    QList<Fee> fees;
    int retentionYears = 0; ///< 保存年限, counted from the next fiscal year; 0: the city says nothing
    QList<Field> fields;

    [[nodiscard]] const Field *field(const QString &id) const;
    [[nodiscard]] bool operator==(const FormTemplate &) const = default;
};

/// Reads and checks a template folder. Everything that is wrong is reported, not only the first: syntax with line and
/// column, the rest with its path in the document ("fields[3].binding").
[[nodiscard]] Outcome<FormTemplate> loadTemplate(const QString &folder);
/// All problems of a folder; empty when it can be used.
[[nodiscard]] QList<Error> checkTemplate(const QString &folder);
/// The ids and folders of all templates below these folders, the first folder wins for an id twice.
[[nodiscard]] QHash<QString, QString> findTemplates(const QStringList &folders);

} // namespace madoguchi::documents
