#pragma once

#include <QString>

namespace madoguchi::forms {

/// A copy that shares its memory with nobody, so that it can be overwritten.
[[nodiscard]] inline QString ownCopy(const QString &text)
{
    return text.isEmpty() ? QString() : QString(text.constData(), text.size());
}

/// Overwrites a text with zeros where nobody else holds it, and lets it go.
inline void wipeText(QString &text)
{
    if (text.isDetached())
        text.fill(QChar(0));
    text.clear();
}

} // namespace madoguchi::forms
