#include "app/documents/FormRenderer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::documents;

/// Saving: a whole file or none. Disks that fill up are real ones, a tmpfs of 64 KB and a limit of the shell; the
/// program is started again there with "--write FILE BYTES" and prints the error's word.
class WriteWholeTest : public QObject {
    Q_OBJECT

private slots:
    void fileIsWrittenAndReplaced();
    void nothingIsLeftBehind_data();
    void nothingIsLeftBehind();
    void folderThatCannotBeWritten();
};

namespace {

constexpr int Large = 400'000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void WriteWholeTest::fileIsWrittenAndReplaced()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("申請書.pdf"));
    QVERIFY(writeWhole(path, "first"));
    QCOMPARE(contentOf(path), QByteArray("first"));
    QVERIFY(writeWhole(path, QByteArray(Large, 'x')));
    QCOMPARE(contentOf(path).size(), Large);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void WriteWholeTest::nothingIsLeftBehind_data()
{
    QTest::addColumn<QString>("surroundings");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<QString>("word");

    const QString mount = QStringLiteral("mount -t tmpfs -o size=%1 tmpfs \"$1\" && ");
    QTest::newRow("the disk is full") << mount.arg(u"64k") << Large << QStringLiteral("disk-full");
    QTest::newRow("the disk is full and the file small") << mount.arg(u"4k") << 100 << QStringLiteral("disk-full");
    QTest::newRow("the quota of a process is used up")
        << QStringLiteral("trap '' XFSZ && ulimit -f 16 && ") << Large << QStringLiteral("file-not-written");
}

void WriteWholeTest::nothingIsLeftBehind()
{
    QFETCH(QString, surroundings);
    QFETCH(int, bytes);
    QFETCH(QString, word);
    const QTemporaryDir folder;
    const QString script = surroundings
        + QStringLiteral("printf old > \"$1/form.pdf\" && \"$0\" --write \"$1/form.pdf\" %1 ; "
                         "ls -A \"$1\" ; cat \"$1/form.pdf\"")
              .arg(bytes);
    QProcess shell;
    shell.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    shell.start(QStringLiteral("unshare"),
        { QStringLiteral("--user"), QStringLiteral("--map-root-user"), QStringLiteral("--mount"), QStringLiteral("sh"),
            QStringLiteral("-c"), script, QCoreApplication::applicationFilePath(), folder.path() });
    QVERIFY(shell.waitForFinished());
    QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), word + QStringLiteral("\nform.pdf\nold"));
}

void WriteWholeTest::folderThatCannotBeWritten()
{
    const QTemporaryDir folder;
    const auto missing = writeWhole(folder.filePath(QStringLiteral("nowhere/form.pdf")), "x");
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::FileNotWritten);
    QVERIFY(!missing.error().message.isEmpty());
    // The super-user may write everywhere but into /proc.
    const auto forbidden = writeWhole(QStringLiteral("/proc/form.pdf"), "x");
    QVERIFY(!forbidden);
    QCOMPARE(forbidden.error().code, ErrorCode::FileNotWritten);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == QLatin1String("--write")) {
        const auto written = writeWhole(arguments[2], QByteArray(arguments[3].toInt(), 'x'));
        QTextStream(stdout) << (written ? QStringLiteral("written") : toWord(written.error().code)) << "\n";
        return 0;
    }
    WriteWholeTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "WriteWholeTest.moc"
