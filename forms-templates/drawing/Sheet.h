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

/// What a form is called and how it is found.
struct FormName {
    QString id;
    QString version;
    QString formNumber; ///< as the city's list of forms knows it, printed at the foot
    Caption title;
    QString kana;
    QStringList keywords;
};

constexpr double pageWidthMm = 210;
constexpr double pageHeightMm = 297;
constexpr double thinMm = 0.2;
constexpr double mediumMm = 0.35;
constexpr double thickMm = 0.6;

/// One form on one A4 page: what is printed and where its fields are, told once, so that they cannot drift apart.
struct Sheet {
    FormName name;
    QList<Tint> tints {}; ///< lowest
    QList<Stroke> strokes {};
    QList<Words> words {}; ///< topmost
    QList<FormField> fields {};
};

} // namespace madoguchi::drawing
