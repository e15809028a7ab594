#include "app/documents/SvgOutline.h"

#include "app/documents/SvgPath.h"

#include <QStringList>
#include <QTransform>
#include <QXmlStreamReader>

namespace madoguchi::documents {

namespace {

constexpr int DeepestGroup = 32;

bool isPassedOver(QStringView element)
{
    return element == u"title" || element == u"desc" || element == u"metadata" || element == u"defs"
        || element == u"namedview";
}

std::optional<QTransform> oneTransform(QStringView name, const QList<double> &n)
{
    if (name == u"matrix" && n.size() == 6)
        return QTransform(n[0], n[1], n[2], n[3], n[4], n[5]);
    if (name == u"translate" && (n.size() == 1 || n.size() == 2))
        return QTransform::fromTranslate(n[0], n.value(1, 0));
    if (name == u"scale" && (n.size() == 1 || n.size() == 2))
        return QTransform::fromScale(n[0], n.value(1, n[0]));
    return std::nullopt;
}

/// "translate(0 880) scale(1 -1)": the last one comes first.
std::optional<QTransform> transformOf(QStringView text)
{
    QTransform all;
    while (!(text = text.trimmed()).isEmpty()) {
        const qsizetype open = text.indexOf(u'(');
        const qsizetype close = text.indexOf(u')');
        if (open < 0 || close < open)
            return std::nullopt;
        const auto numbers = svgNumbers(text.mid(open + 1, close - open - 1));
        const auto one = numbers ? oneTransform(text.left(open).trimmed(), *numbers) : std::nullopt;
        if (!one)
            return std::nullopt;
        all = *one * all;
        text = text.mid(close + 1).trimmed();
        if (text.startsWith(u','))
            text = text.mid(1);
    }
    return all;
}

std::optional<QRectF> boxOf(const QXmlStreamAttributes &attributes)
{
    const auto box = svgNumbers(attributes.value(QLatin1String("viewBox")));
    if (box && box->size() == 4)
        return QRectF(box->at(0), box->at(1), box->at(2), box->at(3));
    const auto width = svgNumbers(attributes.value(QLatin1String("width")));
    const auto height = svgNumbers(attributes.value(QLatin1String("height")));
    if (width && height && width->size() == 1 && height->size() == 1)
        return QRectF(0, 0, width->first(), height->first());
    return std::nullopt;
}

/// What an element says about painting, as attribute or in `style`; an attribute that is in neither is empty.
QString painting(const QXmlStreamAttributes &attributes, const QString &property)
{
    const QStringList style = attributes.value(QLatin1String("style")).toString().split(u';');
    for (const QString &declaration : style) {
        if (declaration.section(u':', 0, 0).trimmed() == property)
            return declaration.section(u':', 1).trimmed().toLower();
    }
    return attributes.value(property).trimmed().toString().toLower();
}

/// Black outlines alone: a line around them, or white ones above them, would be lost.
bool isInkAlone(const QXmlStreamAttributes &attributes)
{
    const QString stroke = painting(attributes, QStringLiteral("stroke"));
    const QString fill = painting(attributes, QStringLiteral("fill"));
    static const QStringList white { QStringLiteral("white"), QStringLiteral("#fff"), QStringLiteral("#ffffff") };
    return (stroke.isEmpty() || stroke == QLatin1String("none")) && !white.contains(fill);
}

class Reader {
public:
    explicit Reader(const QByteArray &svg)
        : m_xml(svg)
    {
    }

    std::optional<SvgOutline> read()
    {
        while (!m_xml.atEnd() && m_fine)
            take(m_xml.readNext());
        const QRectF &box = m_outline.box;
        const bool isUsable = m_fine && !m_xml.hasError() && box.width() > 0 && box.height() > 0;
        return isUsable ? std::optional(m_outline) : std::nullopt;
    }

private:
    void take(QXmlStreamReader::TokenType token)
    {
        if (token == QXmlStreamReader::DTD)
            m_fine = m_xml.entityDeclarations().isEmpty() && m_xml.notationDeclarations().isEmpty();
        else if (token == QXmlStreamReader::StartElement)
            start();
        else if (token == QXmlStreamReader::EndElement)
            m_transforms.removeLast();
    }

    void start()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const QString name = m_xml.name().toString();
        const bool isFirst = m_transforms.isEmpty();
        if (!isFirst && isPassedOver(name))
            return m_xml.skipCurrentElement();
        const bool isKnown = isFirst ? name == u"svg" : name == u"g" || name == u"path";
        const auto own = transformOf(attributes.value(QLatin1String("transform")));
        m_fine = isKnown && own && isInkAlone(attributes) && m_transforms.size() < DeepestGroup;
        if (!m_fine)
            return;
        if (isFirst)
            startPicture(attributes);
        m_transforms << (isFirst ? *own : *own * m_transforms.last());
        if (name == u"path")
            takePath(attributes, m_transforms.last());
        else if (painting(attributes, QStringLiteral("fill")) == QLatin1String("none"))
            m_fine = false; // what is below it would be lines
    }

    void startPicture(const QXmlStreamAttributes &attributes)
    {
        const auto box = boxOf(attributes);
        m_fine = box.has_value();
        m_outline.box = box.value_or(QRectF());
    }

    void takePath(const QXmlStreamAttributes &attributes, const QTransform &transform)
    {
        if (painting(attributes, QStringLiteral("fill")) == QLatin1String("none"))
            return;
        const auto path = svgPath(attributes.value(QLatin1String("d")));
        m_fine = path.has_value();
        if (!m_fine || path->isEmpty())
            return;
        QPainterPath outline = transform.map(*path);
        const bool isEvenOdd = painting(attributes, QStringLiteral("fill-rule")) == QLatin1String("evenodd");
        outline.setFillRule(isEvenOdd ? Qt::OddEvenFill : Qt::WindingFill);
        const QRectF box = m_outline.box;
        m_fine
            = box.adjusted(-box.width(), -box.height(), box.width(), box.height()).contains(outline.controlPointRect());
        m_outline.paths << outline;
    }

    QXmlStreamReader m_xml;
    SvgOutline m_outline;
    QList<QTransform> m_transforms; ///< of the elements that are open
    bool m_fine = true;
};

} // namespace

std::optional<SvgOutline> svgOutline(const QByteArray &svg)
{
    return Reader(svg).read();
}

} // namespace madoguchi::documents
