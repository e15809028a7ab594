#pragma once

#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <utility>

namespace madoguchi::drawing {

/// A text for the clerk window in both of its languages.
struct Caption {
    QString ja;
    QString en;
};

/// An answer of a choice or an initial of an era; the rectangle is where its mark stands.
struct FieldOption {
    QString value;
    Caption label;
    QRectF rect;
};

/// What must hold for a field to be asked and a page to be printed: another field, or what is known under a binding,
/// has one of these answers; without answers: is filled, or is not.
struct Condition {
    QString field; ///< id; or
    QString binding {}; ///< "household[4].name"
    QStringList is {};
    bool filled = true;
};

/// How the program finds a value that nobody typed.
struct Calculation {
    QString what; ///< "sum", "fee", "fiscal-year", "age", "count"; empty: not calculated
    QStringList of {}; ///< field ids or bindings
};

/// A field as template.json knows it (forms-templates/schema/template.schema.json), with the drawn cell that it stands
/// in. Millimetres from the page's top left corner, type sizes in points.
struct FormField {
    QString id;
    QString kind = QStringLiteral("text");
    Caption label;
    QRectF rect {};
    QRectF cell {}; ///< drawn around it; not part of template.json
    QString binding {};
    bool required = false;
    bool clerk = false; ///< filled by the clerk, not by the applicant
    QString font = QStringLiteral("mincho");
    double size = 11;
    QString align = QStringLiteral("left");
    QString overflow = QStringLiteral("shrink");
    bool several = false;
    QList<FieldOption> options {};
    int boxes = 0;
    QList<std::pair<QString, QRectF>> parts {};
    QString eraStyle {};
    QString mark = QStringLiteral("check");
    QString format {}; ///< "count", "kana", "past-date" …: how it is typed and checked
    Calculation calculate {};
    QList<Condition> when {}; ///< all hold, or the field is neither asked nor printed
    int page = 1;
};

/// How words stand in their cell. Spread: from edge to edge (均等割付). Down: one character below the other.
enum class Place { Left, Center, Right, Spread, Down };

/// Printed words, centred vertically. A newline begins a new line; nothing is wrapped by itself.
struct Words {
    QRectF cell;
    QString text;
    double sizePt = 9;
    Place place = Place::Left;
    bool bold = false;
};

/// A line (a rectangle without width or height) or a frame.
struct Stroke {
    QRectF shape;
    double widthMm = 0.2;
    bool dotted = false;
};

/// A grey area.
struct Tint {
    QRectF area;
    double grey = 0.93; ///< 0 black, 1 white
};

/// Part of what the form costs.
struct Fee {
    int yen = 0;
    QString per {}; ///< field that holds the number of copies; empty: once
    QList<Condition> when {};
};

/// What a form is called, how it is found, what it costs and how long the paper is kept.
struct FormName {
    QString id;
    QString version;
    QString formNumber; ///< as the city's list of forms knows it, printed at the foot
    Caption title;
    QString kana;
    QStringList keywords;
    QList<Fee> fees {};
    int retentionYears = 1;
};

constexpr double pageWidthMm = 210;
constexpr double pageHeightMm = 297;
constexpr double thinMm = 0.2;
constexpr double mediumMm = 0.35;
constexpr double thickMm = 0.6;

/// What is printed on one A4 page.
struct SheetPage {
    QList<Tint> tints {}; ///< lowest
    QList<Stroke> strokes {};
    QList<Words> words {}; ///< topmost
    QList<Condition> when {}; ///< all hold, or the page is left out
};

/// A form: what is printed and where its fields are, told once, so that they cannot drift apart.
struct Sheet {
    FormName name;
    QList<SheetPage> pages { SheetPage {} };
    QList<FormField> fields {};
};

} // namespace madoguchi::drawing
