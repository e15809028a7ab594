#include "app/handover/HandOverFile.h"

#include "tests/app/handover/HandOverSamples.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::handover;

class HandOverFileTest : public QObject {
    Q_OBJECT

private:
    Mapping mapping(Files files, const QString &folder)
    {
        Mapping made = mappingWith("[[columns]]\nname = \"x\"\nfrom = \"applicant.name\"\n", "header = true");
        made.toFile->folder = folder;
        made.toFile->files = files;
        made.toFile->name = QStringLiteral("juki");
        return made;
    }

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static Outcome<QString> write(const Mapping &mapping)
    {
        return writeFile(mapping, rowsOf(mapping, { sampleForm() }, sampleFacts()), sampleFacts());
    }

private slots:
    void eachTimeAFileOfItsOwn()
    {
        const QTemporaryDir folder;
        const Mapping each = mapping(Files::Each, folder.path());
        const auto first = write(each);
        const auto second = write(each);
        QVERIFY(first && second);
        QVERIFY(*first != *second);
        QCOMPARE(content(*first), QStringLiteral("x\n髙橋　𠮷子\n").toUtf8());
        static const QRegularExpression name(QStringLiteral("^juki-20261201-104233-12-[0-9a-f]{6}\\.csv$"));
        QVERIFY2(name.match(QFileInfo(*first).fileName()).hasMatch(), qPrintable(*first));
        QVERIFY(!(QFile::permissions(*first) & (QFile::ReadOther | QFile::WriteOther)));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 2); // nothing else lies there
    }

    void atTheEndOfOneFile()
    {
        const QTemporaryDir folder;
        const Mapping append = mapping(Files::Append, folder.path());
        QVERIFY(write(append));
        QVERIFY(write(append));
        const QString file = folder.filePath(QStringLiteral("juki.csv"));
        QCOMPARE(content(file), QStringLiteral("x\n髙橋　𠮷子\n髙橋　𠮷子\n").toUtf8());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList { QStringLiteral("juki.csv") });
    }

    void aLineThatWasNotFinishedStaysALine()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("juki.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x\nsomebody") > 0);
        file.close();
        QVERIFY(write(mapping(Files::Append, folder.path())));
        QCOMPARE(content(file.fileName()), QStringLiteral("x\nsomebody\n髙橋　𠮷子\n").toUtf8());
    }

    void aFolderThatIsNotThere()
    {
        for (const Files files : { Files::Each, Files::Append }) {
            const auto file = write(mapping(files, QStringLiteral("/nowhere/at/all")));
            QCOMPARE(file.error().code, ErrorCode::FileNotWritten);
            QVERIFY(!file.error().message.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(HandOverFileTest)
#include "HandOverFileTest.moc"
