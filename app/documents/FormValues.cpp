#include "app/documents/FormValues.h"

namespace madoguchi::documents {

QString FormValues::valueOf(const Field &field) const
{
    if (const auto own = fields.constFind(field.id); own != fields.constEnd())
        return *own;
    return field.binding.isEmpty() ? QString() : bound.value(field.binding);
}

QString pictureKey(const QString &binding, const QString &mark)
{
    return binding.section(u'.', 0, 0) + u'/' + mark;
}

Strokes ownCopy(const Strokes &strokes)
{
    Strokes copy;
    for (const QPolygonF &stroke : strokes)
        copy << QPolygonF(QList<QPointF>(stroke.constBegin(), stroke.constEnd()));
    return copy;
}

void wipe(Strokes &strokes)
{
    for (const QPolygonF &stroke : std::as_const(strokes)) {
        // data() would detach: the zeros would land in a fresh copy.
        auto *numbers = reinterpret_cast<qreal *>(const_cast<QPointF *>(stroke.constData()));
        for (qsizetype i = 0; i < stroke.size() * 2; ++i)
            *static_cast<volatile qreal *>(&numbers[i]) = 0; // volatile: must not be optimised away
    }
    strokes.clear();
}

QString toWord(WarningCode code)
{
    switch (code) {
    case WarningCode::Shrunk:
        return QStringLiteral("shrunk");
    case WarningCode::Wrapped:
        return QStringLiteral("wrapped");
    case WarningCode::Overflow:
        return QStringLiteral("overflow");
    case WarningCode::MissingGlyph:
        return QStringLiteral("missing-glyph");
    case WarningCode::EmptyRequired:
        return QStringLiteral("empty-required");
    }
    return {};
}

} // namespace madoguchi::documents
