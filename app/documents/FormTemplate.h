#pragma once

#include "devices/outcome/Error.h"

#include <QHash>
#include <QList>
#include <QMetaType>
#include <QRectF>
#include <QString>
#include <QStringList>

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
    Image ///< a frame for a seal or a picture: never filled with text
};
Q_ENUM_NS(FieldKind)

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
};

/// A field on a page. All lengths in millimetres from the page's top left corner, type sizes in points.
struct Field {
    QString id;
    FieldKind kind = FieldKind::Text;
    Label label;
    int page = 1; ///< one-based
    QRectF rectMm;
    QString binding; ///< "applicant.name"; empty: only typed
    bool required = false;
    Filler filler = Filler::Applicant;
    QString fontFamily; ///< "mincho" (IPAmj Mincho, names and addresses) or "gothic"
    double sizePt = 11;
    double minSizePt = 6.5;
    Align align = Align::Left;
    Overflow overflow = Overflow::Shrink;
    Mark mark = Mark::Check; ///< Check and Choice
    bool several = false; ///< Choice: more than one may be marked
    QList<Option> options; ///< Choice; Era: value "meiji" … "reiwa", "western"
    int boxes = 0; ///< Digits
    QHash<QString, QRectF> partsMm; ///< Date and Today: "era", "year", "month", "day"
    QString eraStyle; ///< Date and Today: "word" (令和), "initial" (令), "circle" (options) or "western"
};

struct Page {
    double widthMm = 210;
    double heightMm = 297;
    QString picture; ///< path of the page's picture (PNG) for the preview
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
    QList<Field> fields;

    [[nodiscard]] const Field *field(const QString &id) const;
};

/// Reads and checks a template folder. Everything that is wrong is reported, not only the first: syntax with line and
/// column, the rest with its path in the document ("fields[3].binding").
[[nodiscard]] Outcome<FormTemplate> loadTemplate(const QString &folder);
/// All problems of a folder; empty when it can be used.
[[nodiscard]] QList<Error> checkTemplate(const QString &folder);
/// The ids and folders of all templates below these folders, the first folder wins for an id twice.
[[nodiscard]] QHash<QString, QString> findTemplates(const QStringList &folders);

} // namespace madoguchi::documents
