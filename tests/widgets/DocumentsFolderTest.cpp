#include "widgets/DocumentsFolder.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using madoguchi::widgets::documentsFolder;

class DocumentsFolderTest : public QObject {
    Q_OBJECT

private slots:
    void homeWhereThereIsNone();
};

void DocumentsFolderTest::homeWhereThereIsNone()
{
    const QTemporaryDir home;
    QVERIFY(home.isValid());
    qputenv("HOME", home.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toUtf8());
    QCOMPARE(documentsFolder(), home.path());
    QVERIFY(QDir(home.path()).mkdir(QStringLiteral("Documents")));
    QCOMPARE(documentsFolder(), home.filePath(QStringLiteral("Documents")));
}

QTEST_GUILESS_MAIN(DocumentsFolderTest)
#include "DocumentsFolderTest.moc"
