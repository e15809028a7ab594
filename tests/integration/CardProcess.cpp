#include "tests/integration/CardProcess.h"

#include <QDeadlineTimer>

namespace madoguchi::virtualcards {

namespace {
constexpr int patienceMs = 20'000;
}

CardProcess::CardProcess()
{
    m_process.setProgram(qEnvironmentVariable("VIRTUAL_CARD"));
}

CardProcess::~CardProcess()
{
    stop();
}

bool CardProcess::start(const QStringList &arguments)
{
    stop();
    m_printed.clear();
    m_process.setArguments(arguments);
    m_process.start();
    return waitForLine("ready");
}

int CardProcess::run(const QStringList &arguments)
{
    stop();
    m_process.setArguments(arguments);
    m_process.start();
    return waitForEnd() ? m_process.exitCode() : -1;
}

void CardProcess::say(const char *line)
{
    m_process.write(QByteArray(line) + '\n');
    m_process.waitForBytesWritten(patienceMs);
}

bool CardProcess::waitForLine(const char *line)
{
    const QByteArray wanted = QByteArray(line) + '\n';
    const QDeadlineTimer deadline(patienceMs);
    while (!m_printed.contains(wanted)) {
        if (!m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            return false;
        m_printed += m_process.readAllStandardOutput();
    }
    m_printed.remove(0, m_printed.indexOf(wanted) + wanted.size());
    return true;
}

void CardProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    (void)waitForEnd();
}

bool CardProcess::waitForEnd()
{
    return m_process.state() == QProcess::NotRunning || m_process.waitForFinished(patienceMs);
}

} // namespace madoguchi::virtualcards
