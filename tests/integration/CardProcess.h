#pragma once

#include <QProcess>
#include <QStringList>

namespace madoguchi::virtualcards {

/// madoguchi-virtual-card as a person or a script starts it, with the private service that this test runs beside.
class CardProcess {
public:
    CardProcess();
    ~CardProcess();

    /// Starts the program and waits for its "ready": true when the card lies on the reader.
    [[nodiscard]] bool start(const QStringList &arguments);
    /// Starts it and waits for its end: the exit code.
    [[nodiscard]] int run(const QStringList &arguments);
    void say(const char *line); ///< a line on its standard input
    [[nodiscard]] bool waitForLine(const char *line); ///< the next time that it prints this line
    void stop(); ///< SIGTERM, and waits for the end
    [[nodiscard]] int exitCode() const { return m_process.exitCode(); }
    [[nodiscard]] bool endedByItself() const { return m_process.exitStatus() == QProcess::NormalExit; }
    [[nodiscard]] QByteArray errors() { return m_process.readAllStandardError(); }
    void closeInput() { m_process.closeWriteChannel(); }
    [[nodiscard]] bool waitForEnd();

private:
    QProcess m_process;
    QByteArray m_printed;
};

} // namespace madoguchi::virtualcards
