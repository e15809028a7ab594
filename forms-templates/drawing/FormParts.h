#pragma once

#include "forms-templates/drawing/Draft.h"

namespace madoguchi::drawing {

// The columns that all our forms share. The left margin leaves room for two punched holes.
constexpr double leftMm = 22;
constexpr double rightMm = 198;
constexpr double labelLeftMm = 30; ///< right of the column that names the block
constexpr double valueLeftMm = 54;

[[nodiscard]] inline QRectF across(double top, double height)
{
    return { valueLeftMm, top, rightMm - valueLeftMm, height };
}
[[nodiscard]] inline QRectF labelAt(double top, double height)
{
    return { labelLeftMm, top, valueLeftMm - labelLeftMm, height };
}

/// Someone whom a form asks about: where the fields' ids begin, the role that their bindings name, and the words.
struct Someone {
    QString id; ///< "applicant" gives applicantName, applicantAddress …
    QString role; ///< "applicant"; empty: nothing is bound
    Caption who; ///< 窓口に来た人, the visitor
    bool required = false;
    bool atCounter = true; ///< comes to the counter and can sign on the second display
};

/// Addressee, date of the application, title and one line of advice, all but the date `lower` mm further down for what
/// a form writes above. Returns where the form's table begins.
double heading(Draft &draft, const Caption &dateLabel, const QString &advice, double lower = 0);

/// The same for a further page, with the applicant's name so that the sheets find each other again.
double nextPageHeading(Draft &draft, const QString &title, const Caption &who, const QString &advice);

/// Advice below the table, a line each.
void advice(Draft &draft, double top, const QStringList &lines);

// Each draws a row (label and value) from `top` and returns where the next one begins.
double addressRow(Draft &draft, const Someone &someone, double top, double height);
/// フリガナ and 氏名, `width` wide from the value column; the cell to the right is the caller's.
double nameRows(Draft &draft, const Someone &someone, double top, double height, double width);
/// The same with a frame to the right in which the person signs, with a pen or on the second display.
double signedNameRows(Draft &draft, const Someone &someone, double top, double height);
/// フリガナ and 氏名, and to their right the birth date in two lines. At least 14 mm high.
double nameAndBirthRows(Draft &draft, const Someone &someone, double top, double height);
double birthDateRow(Draft &draft, const Someone &someone, double top, double height);
double birthDateAndPhoneRow(Draft &draft, const Someone &someone, double top, double height);

/// 本籍 and 筆頭者, shared by the forms that ask for the register.
double domicileRows(Draft &draft, double top, double height);

/// A line of advice across the block.
double hintRow(Draft &draft, double top, const QString &hint);
double purposeRow(Draft &draft, double top, double height);

/// The column that names a block from `top` to `bottom`, and the heavier line above it.
void block(Draft &draft, double top, double bottom, const QString &name);

/// Number, id and version of the form in small print.
void foot(Draft &draft);

} // namespace madoguchi::drawing
