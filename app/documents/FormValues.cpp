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
