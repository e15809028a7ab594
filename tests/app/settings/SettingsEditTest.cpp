#include "app/settings/SettingsEdit.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::settings;

namespace {

const QString Name = QStringLiteral("f.toml");

Settings parsed(const QByteArray &toml)
{
    return parseSettings(toml, Name).value_or(Settings());
}

} // namespace

class SettingsEditTest : public QObject {
    Q_OBJECT

private slots:
    void onlyTheValueChanges_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");

        QTest::newRow("comments and blanks stay")
            << QByteArray("# 市役所\n\n[office] # who\n  counter  =  'x' # 1\n")
            << QByteArray("# 市役所\n\n[office] # who\n  counter  =  \"窓口2\" # 1\n");
        QTest::newRow("behind letters of several bytes")
            << QByteArray("office = { municipality = \"𠮷野市\", counter = \"三番\" }\n")
            << QByteArray("office = { municipality = \"𠮷野市\", counter = \"窓口2\" }\n");
        QTest::newRow("over several lines")
            << QByteArray("[office]\ncounter = \"\"\"\na\nb\"\"\"\nmunicipality = \"x\"\n")
            << QByteArray("[office]\ncounter = \"窓口2\"\nmunicipality = \"x\"\n");
        QTest::newRow("without a line end")
            << QByteArray("[office]\ncounter = \"\"") << QByteArray("[office]\ncounter = \"窓口2\"");
        QTest::newRow("Windows line ends and a byte order mark")
            << QByteArray("\xEF\xBB\xBF[office]\r\ncounter = \"x\"\r\n[store]\r\n")
            << QByteArray("\xEF\xBB\xBF[office]\r\ncounter = \"窓口2\"\r\n[store]\r\n");
        QTest::newRow("a dotted key") << QByteArray("office.counter = \"x\"\n")
                                      << QByteArray("office.counter = \"窓口2\"\n");
        QTest::newRow("a quoted key") << QByteArray("[\"office\"]\n\"counter\" = \"x\"\n")
                                      << QByteArray("[\"office\"]\n\"counter\" = \"窓口2\"\n");

        QTest::newRow("new in an empty file") << QByteArray() << QByteArray("[office]\ncounter = \"窓口2\"\n");
        QTest::newRow("a new section") << QByteArray("[store]\nhold_days = 3")
                                       << QByteArray("[store]\nhold_days = 3\n\n[office]\ncounter = \"窓口2\"\n");
        QTest::newRow("new in an empty section") << QByteArray("[office] # who\n\n[store]\n")
                                                 << QByteArray("[office] # who\ncounter = \"窓口2\"\n\n[store]\n");
        QTest::newRow("new below the others")
            << QByteArray("[office]\r\nmunicipality = \"x\" # 1\r\n\r\n[store]\r\n")
            << QByteArray("[office]\r\nmunicipality = \"x\" # 1\r\ncounter = \"窓口2\"\r\n\r\n[store]\r\n");
        QTest::newRow("new below a last line without its end") << QByteArray(
            "[office]\nmunicipality = \"x\"") << QByteArray("[office]\nmunicipality = \"x\"\ncounter = \"窓口2\"\n");
        QTest::newRow("new among dotted keys")
            << QByteArray("office.municipality = \"x\"\n[store]\n")
            << QByteArray("office.municipality = \"x\"\noffice.counter = \"窓口2\"\n[store]\n");
        QTest::newRow("new in braces") << QByteArray("office = { municipality = \"x\" }\n")
                                       << QByteArray("office = { counter = \"窓口2\", municipality = \"x\" }\n");
        QTest::newRow("new in empty braces")
            << QByteArray("office = {}\n") << QByteArray("office = { counter = \"窓口2\" }\n");
    }

    void onlyTheValueChanges()
    {
        QFETCH(QByteArray, before);
        Settings wanted = parsed(before);
        wanted.counter = u"窓口2"_qs;
        const auto after = editSettings(before, Name, parsed(before), wanted);
        QVERIFY2(after.has_value(), after ? "" : qPrintable(after.error().message + after.error().detail));
        QTEST(*after, "after");
    }

    void everyKindOfValueIsWritten()
    {
        Settings wanted;
        wanted.municipality = u"\"架\\空\"\t市\n\x01"_qs;
        wanted.holdDays = 365;
        wanted.lockMinutes = 1;
        wanted.scale = 1.25;
        wanted.training = true;
        wanted.language = QStringLiteral("en");
        wanted.templatePaths = QStringList { QStringLiteral("C:\\forms"), u"書式"_qs };
        wanted.lockedKeys = QStringList { QStringLiteral("office.municipality") };
        const auto after = editSettings({}, Name, {}, wanted);
        QVERIFY2(after.has_value(), after ? "" : qPrintable(after.error().message));
        QCOMPARE(parseSettings(*after, Name).value_or(Settings()), wanted);
        QCOMPARE(changedSettings({}, wanted).size(), 8);
    }

    void nothingIsWrittenThatIsWrong()
    {
        Settings wanted;
        wanted.holdDays = 0;
        const auto after = editSettings({}, Name, {}, wanted);
        QVERIFY(!after);
        QCOMPARE(after.error().code, ErrorCode::BadFile);
    }

    void aLockedSettingStays()
    {
        const QByteArray toml = "[office]\ncounter = \"x\"\n[locked]\nkeys = [\"office.counter\"]\n";
        Settings wanted = parsed(toml);
        wanted.counter = QStringLiteral("y");
        const auto after = editSettings(toml, Name, parsed(toml), wanted);
        QVERIFY(!after);
        QCOMPARE(after.error().code, ErrorCode::NotPermitted);
        QCOMPARE(after.error().place, QStringLiteral("[office] counter"));
        wanted = parsed(toml);
        wanted.municipality = QStringLiteral("z");
        QVERIFY(editSettings(toml, Name, parsed(toml), wanted).has_value());
    }

    void anotherPersonsChangeIsNotOverwritten()
    {
        const Settings before = parsed("[office]\ncounter = \"x\"\n");
        Settings wanted = before;
        wanted.counter = QStringLiteral("mine");
        const auto conflict = editSettings("[office]\ncounter = \"theirs\"\n", Name, before, wanted);
        QVERIFY(!conflict);
        QCOMPARE(conflict.error().code, ErrorCode::StoreConflict);
        const auto same = editSettings("[office]\ncounter = \"mine\"\n", Name, before, wanted);
        QVERIFY(same.has_value());
        const auto other = editSettings("[office]\ncounter = \"x\"\nmayor_title = \"theirs\"\n", Name, before, wanted);
        QCOMPARE(other.value_or(QByteArray()), QByteArray("[office]\ncounter = \"mine\"\nmayor_title = \"theirs\"\n"));
    }

    void aFileThatBrokeMeanwhileIsLeftAlone()
    {
        Settings wanted;
        wanted.counter = QStringLiteral("x");
        const auto after = editSettings("[office\n", Name, {}, wanted);
        QVERIFY(!after);
        QCOMPARE(after.error().code, ErrorCode::BadFile);
    }

    void itIsSavedInTheFileWithItsRights()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("madoguchi.toml"));
        write(path, "# ours\n[office]\ncounter = \"x\"\n");
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        const auto before = loadSettings(path);
        QVERIFY(before.has_value());
        QCOMPARE(before->file, path);
        Settings wanted = *before;
        wanted.counter = QStringLiteral("y");
        const auto saved = saveSettings(*before, wanted);
        QVERIFY(saved.has_value());
        QCOMPARE(*saved, wanted);
        QCOMPARE(read(path), QByteArray("# ours\n[office]\ncounter = \"y\"\n"));
        QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void aFileThatWasNotThereIsMade()
    {
        const QTemporaryDir folder;
        Settings before;
        before.file = folder.filePath(QStringLiteral("new/madoguchi.toml"));
        Settings wanted = before;
        wanted.holdDays = 3;
        QVERIFY(saveSettings(before, wanted).has_value());
        QCOMPARE(read(before.file), QByteArray("[store]\nhold_days = 3\n"));
    }

    void aFileThatCannotBeWrittenStaysAndIsNamed()
    {
        Settings before;
        before.file = QStringLiteral("/proc/no/madoguchi.toml");
        Settings wanted = before;
        wanted.holdDays = 3;
        const auto saved = saveSettings(before, wanted);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::FileNotWritten);
        QCOMPARE(saved.error().place, before.file);
    }

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QTEST_GUILESS_MAIN(SettingsEditTest)
#include "SettingsEditTest.moc"
