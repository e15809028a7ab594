#pragma once

#include <QDate>
#include <QDir>
#include <QSettings>

namespace madoguchi::clerk {

/// What the window remembers at this terminal, in `storePath`/window.ini: its place, the language chosen last, the
/// day's last number. Nothing about a visitor.
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
    [[nodiscard]] QDate numberedOn() const { return m_file.value(QStringLiteral("reception/day")).toDate(); }
    [[nodiscard]] int lastNumber() const { return m_file.value(QStringLiteral("reception/number")).toInt(); }
    void setLastNumber(QDate day, int number)
    {
        m_file.setValue(QStringLiteral("reception/day"), day.toString(Qt::ISODate));
        m_file.setValue(QStringLiteral("reception/number"), number);
    }

private:
    QSettings m_file;
};

} // namespace madoguchi::clerk
