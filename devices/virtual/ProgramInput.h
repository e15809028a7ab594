#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace madoguchi::virtualcards {

/// Lines on standard input and the system's wish that the program ends (SIGTERM, SIGINT; Ctrl+C on Windows).
/// One object a program.
class ProgramInput : public QObject {
    Q_OBJECT

public:
    explicit ProgramInput(QObject *parent = nullptr);
    ~ProgramInput() override;

signals:
    void line(const QString &text); ///< without the line's end
    void ended(); ///< end of file
    void terminated();

private:
    struct Platform;
    std::unique_ptr<Platform> m_platform;
};

} // namespace madoguchi::virtualcards
