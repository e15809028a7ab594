#include "app/designer/FieldProposals.h"

#include "app/designer/PdfField.h"
#include "app/designer/PdfPages.h"
#include "app/designer/ShownPage.h"
#include "app/documents/StrictPdf.h"
#include "app/documents/TemplateReader.h"
#include "app/documents/Units.h"

#include <QRegularExpression>
#include <QSet>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace madoguchi::designer {

namespace {

using documents::Align;
using documents::Field;
using documents::FieldKind;

constexpr int AnnotationHidden = bit(2);
constexpr int MaxBoxes = 32;

/// A place on a page where a field of the PDF stands.
struct Widget {
    QPDFObjectHandle annotation;
    QPDFObjectHandle field; ///< the dictionary that has the name; several widgets may share it
    QRectF rectMm;
};

QString textOf(QPDFObjectHandle dictionary, const char *key)
{
    QPDFObjectHandle object = dictionary.getKey(key);
    return object.isString() ? QString::fromStdString(object.getUTF8Value()).simplified() : QString();
}

/// The dictionary in the chain of parents that has a name.
QPDFObjectHandle fieldOf(QPDFObjectHandle annotation)
{
    QPDFObjectHandle parent = annotation.getKey("/Parent");
    return !annotation.hasKey("/T") && parent.isDictionary() ? parent : annotation;
}

/// The name of the state in which a button is on; empty when it has none.
std::string onState(QPDFObjectHandle annotation)
{
    QPDFObjectHandle looks = annotation.getKey("/AP");
    looks = looks.isDictionary() ? looks.getKey("/N") : looks;
    if (!looks.isDictionary())
        return {};
    for (const std::string &state : looks.getKeys()) {
        if (state != "/Off")
            return state.substr(1);
    }
    return {};
}

double sizeFrom(QPDFObjectHandle field, double heightMm)
{
    static const QRegularExpression tf(QStringLiteral("([0-9.]+)\\s+Tf"));
    QPDFObjectHandle look = inherited(field, "/DA");
    const QString words = look.isString() ? QString::fromStdString(look.getStringValue()) : QString();
    const double size = tf.match(words).captured(1).toDouble();
    if (size >= 1 && size <= 72)
        return size;
    return std::clamp(std::floor(documents::toPt(heightMm) * 1.3) / 2, 6.0, 11.0);
}

Align alignOf(QPDFObjectHandle field)
{
    QPDFObjectHandle quadding = inherited(field, "/Q");
    const int value = quadding.isInteger() ? quadding.getIntValueAsInt() : 0;
    return value == 1 ? Align::Center : value == 2 ? Align::Right : Align::Left;
}

/// Makes proposals out of the widgets of one page.
class Proposer {
public:
    void addPage(int number, QPDFPageObjectHelper &page);
    [[nodiscard]] QList<Field> take() { return std::move(m_fields); }

private:
    [[nodiscard]] static QList<Widget> widgetsOf(QPDFPageObjectHelper &page);
    void add(int page, const QList<Widget> &sharing);
    [[nodiscard]] Field common(int page, const Widget &widget, const char *fallbackId);
    void addText(int page, const Widget &widget);
    void addChoice(int page, const QList<Widget> &buttons);
    [[nodiscard]] QString freeId(const QString &name, const char *fallback);

    QList<Field> m_fields;
    QSet<QString> m_ids;
};

QList<Widget> Proposer::widgetsOf(QPDFPageObjectHelper &page)
{
    const ShownPage shown(page);
    QList<Widget> widgets;
    QPDFObjectHandle annotations = page.getObjectHandle().getKey("/Annots");
    for (QPDFObjectHandle annotation :
        annotations.isArray() ? annotations.getArrayAsVector() : std::vector<QPDFObjectHandle>()) {
        if (!annotation.isDictionary() || !isNamed(annotation.getKey("/Subtype"), "/Widget")
            || !annotation.getKey("/Rect").isRectangle())
            continue;
        QPDFObjectHandle flags = annotation.getKey("/F");
        if (flags.isInteger() && (flags.getIntValueAsInt() & AnnotationHidden) != 0)
            continue;
        const QPDFObjectHandle::Rectangle rect = annotation.getKey("/Rect").getArrayAsRectangle();
        const QRectF rectMm = shown.inMm({ rect.llx, rect.lly }, { rect.urx, rect.ury });
        if (!rectMm.isEmpty())
            widgets << Widget { annotation, fieldOf(annotation), rectMm };
    }
    return widgets;
}

/// From top to bottom in rows, in a row from left to right.
QList<Widget> inReadingOrder(QList<Widget> widgets)
{
    const auto middle = [](const Widget &widget) { return widget.rectMm.center().y(); };
    std::stable_sort(
        widgets.begin(), widgets.end(), [&](const Widget &a, const Widget &b) { return middle(a) < middle(b); });
    const auto end = widgets.end();
    for (auto row = widgets.begin(); row != end;) {
        const double bottom = row->rectMm.bottom();
        const auto next = std::find_if(row, end, [&](const Widget &widget) { return middle(widget) > bottom; });
        std::stable_sort(row, next, [](const Widget &a, const Widget &b) { return a.rectMm.left() < b.rectMm.left(); });
        row = next;
    }
    return widgets;
}

void Proposer::addPage(int number, QPDFPageObjectHelper &page)
{
    const QList<Widget> widgets = inReadingOrder(widgetsOf(page));
    std::map<QPDFObjGen, QList<Widget>> sharing; // widgets of one field; those without a number stand alone
    for (const Widget &widget : widgets)
        sharing[widget.field.getObjGen()] << widget;
    for (const Widget &widget : widgets) {
        if (!widget.field.isIndirect()) {
            add(number, { widget });
        } else if (const auto found = sharing.find(widget.field.getObjGen()); found != sharing.end()) {
            add(number, found->second);
            sharing.erase(found);
        }
    }
}

void Proposer::add(int page, const QList<Widget> &sharing)
{
    const Widget &first = sharing.first();
    QPDFObjectHandle type = inherited(first.annotation, "/FT");
    const int flags = fieldFlags(first.annotation);
    std::set<std::string> states;
    for (const Widget &widget : sharing)
        states.insert(onState(widget.annotation));
    if (isNamed(type, "/Btn") && (flags & ButtonPush) != 0)
        return;
    if (isNamed(type, "/Btn") && ((flags & ButtonRadio) != 0 || states.size() > 1))
        return addChoice(page, sharing);
    for (const Widget &widget : sharing) {
        if (isNamed(type, "/Btn")) {
            m_fields << common(page, widget, "check");
            m_fields.last().kind = FieldKind::Check;
        } else if (isNamed(type, "/Sig")) {
            m_fields << common(page, widget, "signature");
            m_fields.last().kind = FieldKind::Signature;
        } else if (isNamed(type, "/Tx") || isNamed(type, "/Ch")) {
            addText(page, widget);
        }
    }
}

Field Proposer::common(int page, const Widget &widget, const char *fallbackId)
{
    const QString name = textOf(widget.field, "/T");
    const QString ownTip = textOf(widget.annotation, "/TU");
    const QString tip = ownTip.isEmpty() ? textOf(widget.field, "/TU") : ownTip;
    Field field;
    field.id = freeId(name, fallbackId);
    field.label.ja = !tip.isEmpty() ? tip : !name.isEmpty() ? name : field.id;
    field.page = page;
    field.rectMm = widget.rectMm;
    field.required = (fieldFlags(widget.annotation) & FieldRequired) != 0;
    return field;
}

void Proposer::addText(int page, const Widget &widget)
{
    Field field = common(page, widget, "text");
    const bool isText = isNamed(inherited(widget.annotation, "/FT"), "/Tx");
    const int flags = isText ? fieldFlags(widget.annotation) : 0;
    QPDFObjectHandle most = inherited(widget.annotation, "/MaxLen");
    field.sizePt = sizeFrom(widget.annotation, widget.rectMm.height());
    field.minSizePt = std::min(field.minSizePt, field.sizePt);
    field.align = alignOf(widget.annotation);
    if ((flags & TextComb) != 0 && most.isInteger() && most.getIntValue() > 0 && most.getIntValue() <= MaxBoxes) {
        field.kind = FieldKind::Digits;
        field.boxes = most.getIntValueAsInt();
    } else if ((flags & TextMultiLine) != 0) {
        field.kind = FieldKind::MultiLine;
        field.overflow = documents::Overflow::Wrap;
    }
    m_fields << field;
}

void Proposer::addChoice(int page, const QList<Widget> &buttons)
{
    static const QRegularExpression valid(QStringLiteral("^[A-Za-z0-9_.-]{1,64}$"));
    Field field = common(page, buttons.first(), "choice");
    field.kind = FieldKind::Choice;
    field.rectMm = {};
    QSet<QString> values;
    for (const Widget &button : buttons) {
        const QString state = QString::fromStdString(onState(button.annotation));
        const QString tip = textOf(button.annotation, "/TU");
        QString value = valid.match(state).hasMatch() ? state : QString();
        if (value.isEmpty() || values.contains(value))
            value = QStringLiteral("option%1").arg(values.size() + 1);
        values << value;
        field.options << documents::Option { value,
            { !tip.isEmpty()           ? tip
                    : !state.isEmpty() ? state
                                       : value,
                {} },
            button.rectMm };
        field.rectMm |= button.rectMm;
    }
    m_fields << field;
}

QString Proposer::freeId(const QString &name, const char *fallback)
{
    QString id;
    for (const QChar c : name) {
        const bool isLetter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
        if (isLetter || (!id.isEmpty() && c >= u'0' && c <= u'9'))
            id += id.isEmpty() ? c.toLower() : c;
    }
    const bool usable = id.size() == name.size() && !id.isEmpty() && id.size() <= 48;
    const QString stem = usable ? id : QString::fromLatin1(fallback);
    QString free = usable ? stem : stem + u'1';
    for (int number = usable ? 2 : 1; m_ids.contains(free); ++number)
        free = stem + QString::number(number);
    m_ids << free;
    return free;
}

} // namespace

QList<Field> proposalsFromForm(const PdfPages &pages)
{
    Proposer proposer;
    try {
        const auto pdf = documents::openStrictly(pages.original());
        QPDFPageDocumentHelper document(*pdf);
        document.pushInheritedAttributesToPage();
        int number = 0;
        for (QPDFPageObjectHelper &page : document.getAllPages())
            proposer.addPage(++number, page);
    } catch (const std::exception &) {
        // What was read until here is still a proposal; the pages themselves were opened before.
    }
    QList<Field> fields = proposer.take();
    fields.resize(std::min(fields.size(), documents::MaxFields));
    return fields;
}

} // namespace madoguchi::designer
