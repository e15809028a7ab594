#pragma once

#include <QDir>
#include <QSettings>

namespace madoguchi::clerk {

/// What the window remembers at this terminal, in `storePath`/window.ini: its place, the language chosen last. Nothing
/// about a visitor.
class WindowMemory {
public:
    explicit WindowMemory(const QString &storePath)
        : m_file(QDir(storePath).filePath(QStringLiteral("window.ini")), QSettings::IniFormat)
    {
    }

    [[nodiscard]] QByteArray place() const { return m_file.value(QStringLiteral("window/geometry")).toByteArray(); }
    void setPlace(const QByteArray &place) { m_file.setValue(QStringLiteral("window/geometry"), place); }
    [[nodiscard]] QString language() const { return m_file.value(QStringLiteral("window/language")).toString(); }
    void setLanguage(const QString &language) { m_file.setValue(QStringLiteral("window/language"), language); }

private:
    QSettings m_file;
};

} // namespace madoguchi::clerk
