#include "tests/integration/PrivateService.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <signal.h>
#include <winscard.h>

namespace madoguchi::integration {

namespace {

constexpr int PatienceMs = 20'000;

QDir folder()
{
    return QDir(qEnvironmentVariable("PRIVATE_READER_DIR"));
}

bool serviceAnswers()
{
    SCARDCONTEXT context {};
    const bool answers = SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &context) == SCARD_S_SUCCESS;
    if (answers)
        SCardReleaseContext(context);
    return answers;
}

/// What a crash leaves behind: pcscd asks whether their owner still lives before it starts anew.
void removeTraces()
{
    QFile::remove(QStringLiteral("/run/pcscd/pcscd.pid"));
    QFile::remove(QStringLiteral("/run/pcscd/pcscd.comm"));
}

} // namespace

PrivateService::~PrivateService()
{
    if (m_stopped)
        (void)start();
}

bool PrivateService::stop()
{
    m_stopped = true;
    QFile pid(folder().filePath(QStringLiteral("pcscd.pid")));
    const int process = pid.open(QIODevice::ReadOnly) ? pid.readAll().trimmed().toInt() : 0;
    if (process > 1)
        ::kill(process, SIGKILL);
    pid.remove(); // it names nobody any more, as the script that starts the service shall see
    return stopReaderless() && QTest::qWaitFor([] { return !serviceAnswers(); }, PatienceMs);
}

bool PrivateService::start()
{
    m_stopped = false;
    return stopReaderless()
        && QProcess::execute(qEnvironmentVariable("PRIVATE_READER"), { QStringLiteral("--start-service") }) == 0;
}

bool PrivateService::startWithoutReader()
{
    if (!stop())
        return false;
    removeTraces();
    const QString configuration = folder().filePath(QStringLiteral("readerless"));
    if (!folder().mkpath(configuration))
        return false;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PCSCLITE_HP_DROPDIR"), folder().filePath(QStringLiteral("no-drivers")));
    m_readerless.setProcessEnvironment(environment);
    m_readerless.setStandardOutputFile(QProcess::nullDevice());
    m_readerless.setStandardErrorFile(QProcess::nullDevice());
    m_readerless.start(
        QStringLiteral("pcscd"), { QStringLiteral("--foreground"), QStringLiteral("--config"), configuration });
    return QTest::qWaitFor(serviceAnswers, PatienceMs);
}

bool PrivateService::stopReaderless()
{
    if (m_readerless.state() == QProcess::NotRunning)
        return true;
    m_readerless.kill();
    const bool stopped = m_readerless.waitForFinished(PatienceMs);
    removeTraces();
    return stopped;
}

} // namespace madoguchi::integration
