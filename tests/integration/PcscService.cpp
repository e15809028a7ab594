#include "tests/integration/PcscService.h"

#include "devices/readers/ReaderList.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace madoguchi::integration {

namespace {

qsizetype readerCount()
{
    const auto list = readers::listReaders();
    return list ? list->size() : -1;
}

} // namespace

bool PcscService::start(Readers readers)
{
    static const QTemporaryDir nothing;
    QStringList arguments { QStringLiteral("--foreground") };
    if (readers == Readers::None)
        arguments << QStringLiteral("--config") << nothing.path();
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(QStringLiteral("pcscd"), arguments);
    return waitUntil([readers] { return readers == Readers::None ? readerCount() == 0 : readerCount() > 0; });
}

void PcscService::kill()
{
    m_process.kill();
    m_process.waitForFinished();
    // A crash leaves these behind, and pcscd asks whether their owner still lives before it starts anew.
    QFile::remove(QStringLiteral("/run/pcscd/pcscd.pid"));
    QFile::remove(QStringLiteral("/run/pcscd/pcscd.comm"));
}

bool cardLies()
{
    const auto list = readers::listReaders();
    return list && !list->isEmpty() && list->first().cardPresent;
}

bool waitUntil(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 10000);
}

} // namespace madoguchi::integration
