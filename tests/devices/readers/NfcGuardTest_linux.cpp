#include "devices/readers/NfcGuard_linux.h"

#include <QTest>

#include <csignal>
#include <cstdlib>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace madoguchi::readers;

namespace {

using Act = void (*)();

void abortInOurCode()
{
    std::abort();
}

void signalFromOutside()
{
    ::kill(::getpid(), SIGABRT);
}

void signalOfOurOwn()
{
    std::raise(SIGABRT);
}

} // namespace

Q_DECLARE_METATYPE(Act)

/// What libnfc's own abort() does is in NfcCardTest; here are those that must not be held up.
class NfcGuardTest : public QObject {
    Q_OBJECT

private slots:
    void otherAbortsEndTheProgram_data()
    {
        QTest::addColumn<Act>("act");
        QTest::newRow("of our own code") << Act(abortInOurCode);
        QTest::newRow("a signal from outside") << Act(signalFromOutside);
        QTest::newRow("a signal of our own") << Act(signalOfOurOwn);
    }

    void otherAbortsEndTheProgram()
    {
        QFETCH(Act, act);
        const pid_t child = ::fork();
        if (child == 0) {
            constexpr rlimit noCore {};
            ::setrlimit(RLIMIT_CORE, &noCore);
            installNfcGuard();
            (void)NfcGuard::run([act] {
                act();
                return 0;
            });
            ::_exit(0);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(WTERMSIG(status), SIGABRT);
    }
};

QTEST_GUILESS_MAIN(NfcGuardTest)
#include "NfcGuardTest_linux.moc"
