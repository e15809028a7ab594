#include "app/documents/JsonPieces.h"

#include <QLocale>

#include <cmath>

namespace madoguchi::documents::json {

QString quoted(const QString &text)
{
    QString result(u'"');
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            result += u'\\' + QString(c);
        else if (c == u'\n')
            result += QStringLiteral("\\n");
        else if (c < u' ')
            result += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            result += c;
    }
    return result + u'"';
}

QString number(double value)
{
    return std::isfinite(value) ? QString::number(value, 'g', QLocale::FloatingPointShortest) : QStringLiteral("0");
}

QString array(const QRectF &rect)
{
    return QStringLiteral("[%1, %2, %3, %4]")
        .arg(number(rect.x()), number(rect.y()), number(rect.width()), number(rect.height()));
}

QString pair(QLatin1String key, const QString &value)
{
    return QStringLiteral("\"%1\": %2").arg(key, value);
}

QString text(QLatin1String key, const QString &value)
{
    return pair(key, quoted(value));
}

QString object(const QStringList &members)
{
    return QStringLiteral("{ %1 }").arg(members.join(QStringLiteral(", ")));
}

QString list(const QStringList &texts)
{
    QStringList items;
    for (const QString &item : texts)
        items << quoted(item);
    return u'[' + items.join(QStringLiteral(", ")) + u']';
}

QString lines(const QStringList &elements, int indent)
{
    const QString inner = u'\n' + QString(indent + 4, u' ');
    return u'[' + inner + elements.join(u',' + inner) + u'\n' + QString(indent, u' ') + u']';
}

} // namespace madoguchi::documents::json
