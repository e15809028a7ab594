#include "app/settings/Settings.h"

#include "app/settings/Folders.h"
#include "app/settings/NearestWord.h"
#include "app/settings/SettingsKeys.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::settings;

class SettingsTest : public QObject {
    Q_OBJECT

private slots:
    void theSampleFileHasEveryKey()
    {
        QFile file(QStringLiteral(SOURCE_DIR "/installer/madoguchi.toml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray toml = file.readAll();
        const QList<Error> mistakes = settingsMistakes(toml, file.fileName());
        QVERIFY2(mistakes.isEmpty(), mistakes.isEmpty() ? "" : qPrintable(mistakes.first().place));
        for (const Key &key : keys())
            QVERIFY2(toml.contains(QByteArray("\n") + key.name + " = "), qPrintable(key.dotted()));
    }

    void everyKeyIsTaken()
    {
        const QByteArray toml = R"(
[office]
municipality = "架空市"
mayor_title = "架空市長"
counter = "市民課1番"
[store]
path = "/var/lib/madoguchi"
key_file = "/etc/madoguchi/store.key"
server = "host=db dbname=madoguchi"
hold_days = 30
[accounts]
lock_minutes = 5
[forms]
template_paths = ["/srv/forms", "/srv/more"]
postal_codes = "/srv/utf_ken_all.csv"
[handover]
mapping = "/srv/handover.toml"
[visitor]
screen = "HDMI-1"
signature = true
[printers]
printer = "counter"
[readers]
reader = "Virtual PCD 00 00"
nfc = ["pn532_uart:/dev/ttyUSB0:115200", "auto"]
trust_anchors = "/srv/anchors"
revocation_lists = "/srv/lists"
ocsp_service = "ADDRESS"
ocsp_seconds = 9
[training]
training = true
residents_path = "/srv/residents"
[interface]
language = "en"
scale = 1.5
[locked]
keys = ["office.municipality", "store.path"]
)";
        const auto settings = parseSettings(
            QByteArray(toml).replace("ADDRESS", "http://ocsp.example.jp/"), QStringLiteral("madoguchi.toml"));
        QVERIFY2(settings.has_value(), qPrintable(settings ? QString() : settings.error().place));
        Settings expected;
        expected.municipality = u"架空市"_qs;
        expected.mayorTitle = u"架空市長"_qs;
        expected.counter = u"市民課1番"_qs;
        expected.storePath = QStringLiteral("/var/lib/madoguchi");
        expected.storeKeyFile = QStringLiteral("/etc/madoguchi/store.key");
        expected.storeServer = QStringLiteral("host=db dbname=madoguchi");
        expected.holdDays = 30;
        expected.lockMinutes = 5;
        expected.lockedKeys = QStringList { QStringLiteral("office.municipality"), QStringLiteral("store.path") };
        expected.templatePaths = QStringList { QStringLiteral("/srv/forms"), QStringLiteral("/srv/more") };
        expected.postalCodes = QStringLiteral("/srv/utf_ken_all.csv");
        expected.handoverMapping = QStringLiteral("/srv/handover.toml");
        expected.visitorScreen = QStringLiteral("HDMI-1");
        expected.visitorSignature = true;
        expected.printer = QStringLiteral("counter");
        expected.reader = QStringLiteral("Virtual PCD 00 00");
        expected.nfcReaders << QStringLiteral("pn532_uart:/dev/ttyUSB0:115200") << QStringLiteral("auto");
        expected.trustAnchors = QStringLiteral("/srv/anchors");
        expected.revocationLists = QStringLiteral("/srv/lists");
        expected.ocspService = QStringLiteral("http://ocsp.example.jp/");
        expected.ocspSeconds = 9;
        expected.training = true;
        expected.residentsPath = QStringLiteral("/srv/residents");
        expected.language = QStringLiteral("en");
        expected.scale = 1.5;
        QCOMPARE(*settings, expected);
    }

    void anEmptyFileMeansTheDefaults() { QCOMPARE(parseSettings({}, {}).value(), Settings()); }

    void whatIsWrongIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("said");
        QTest::newRow("a mistyped key") << QByteArray("[office]\nmunicipalty = \"x\"\n") << ErrorCode::UnknownKey
                                        << QStringLiteral("f.toml:2:1") << QStringLiteral("[office] municipality");
        QTest::newRow("an unknown section") << QByteArray("[offices]\n") << ErrorCode::UnknownKey
                                            << QStringLiteral("f.toml:1:2") << QStringLiteral("[office]");
        QTest::newRow("a key outside of a section") << QByteArray("language = \"ja\"\n") << ErrorCode::UnknownKey
                                                    << QStringLiteral("f.toml:1:1") << QStringLiteral("[language]");
        QTest::newRow("a section that is a value")
            << QByteArray("office = 3\n") << ErrorCode::BadFile << QStringLiteral("f.toml:1:1")
            << QStringLiteral("[office] is a section");
        QTest::newRow("a section that is a list")
            << QByteArray("[[office]]\n") << ErrorCode::BadFile << QStringLiteral("f.toml:1:3")
            << QStringLiteral("[office] is a section");
        QTest::newRow("a number where a text belongs") << QByteArray("[printers]\nprinter = 3\n") << ErrorCode::BadFile
                                                       << QStringLiteral("f.toml:2:11") << QStringLiteral("printer");
        QTest::newRow("a service over TLS")
            << QByteArray("[readers]\nocsp_service = \"https://x\"\n") << ErrorCode::BadFile
            << QStringLiteral("f.toml:2:16") << QStringLiteral("http://ocsp");
        QTest::newRow("a scale out of range") << QByteArray("[interface]\nscale = 9\n") << ErrorCode::BadFile
                                              << QStringLiteral("f.toml:2:9") << QStringLiteral("0.8");
        QTest::newRow("not a number") << QByteArray("[interface]\nscale = nan\n") << ErrorCode::BadFile
                                      << QStringLiteral("f.toml:2:9") << QStringLiteral("0.8");
        QTest::newRow("a language that is not there")
            << QByteArray("[interface]\nlanguage = \"xx\"\n") << ErrorCode::BadFile << QStringLiteral("f.toml:2:12")
            << QStringLiteral("ja, en");
        QTest::newRow("a list with a number in it")
            << QByteArray("[forms]\ntemplate_paths = [\"a\", 1]\n") << ErrorCode::BadFile
            << QStringLiteral("f.toml:2:18") << QStringLiteral("template_paths");
        for (const char *reader : { "", "/dev/ttyUSB0", "pn532_uart:ttyUSB0", "pn532_uart:/dev/ttyUSB0:1200",
                 "pcsc:ACS ACR122U", "AUTO", "pn532_uart:/dev/a b", "auto\\n" }) {
            QTest::addRow("no reader of libnfc: %s", reader)
                << QByteArray("[readers]\nnfc = [\"auto\", \"") + reader + "\"]\n"
                << ErrorCode::BadFile << QStringLiteral("f.toml:2:16") << QStringLiteral("[readers] nfc");
        }
        QTest::newRow("a reader of libnfc without a list")
            << QByteArray("[readers]\nnfc = \"auto\"\n") << ErrorCode::BadFile << QStringLiteral("f.toml:2:7")
            << QStringLiteral("pn532_uart:/dev/ttyUSB0");
        QTest::newRow("a quotation mark that never closes")
            << QByteArray("[office]\nmunicipality = \"x\n") << ErrorCode::BadFile << QStringLiteral("f.toml:2:18")
            << QStringLiteral("TOML");
        QTest::newRow("a key twice") << QByteArray("[office]\ncounter = \"a\"\ncounter = \"b\"\n") << ErrorCode::BadFile
                                     << QStringLiteral("f.toml:3:") << QStringLiteral("TOML");
        QTest::newRow("a locked setting that is not known")
            << QByteArray("[locked]\nkeys = [\"office.counter\",\n  \"office.municipalty\"]\n") << ErrorCode::UnknownKey
            << QStringLiteral("f.toml:3:3") << QStringLiteral("office.municipality");
        QTest::newRow("a locked setting that is no text")
            << QByteArray("[locked]\nkeys = [1]\n") << ErrorCode::BadFile << QStringLiteral("f.toml:2:8")
            << QStringLiteral("office.municipality");
        QTest::newRow("too many days on hold") << QByteArray("[store]\nhold_days = 366\n") << ErrorCode::BadFile
                                               << QStringLiteral("f.toml:2:13") << QStringLiteral("365");
        QTest::newRow("half a day on hold") << QByteArray("[store]\nhold_days = 0.5\n") << ErrorCode::BadFile
                                            << QStringLiteral("f.toml:2:13") << QStringLiteral("365");
        QTest::newRow("no minute until it locks") << QByteArray("[accounts]\nlock_minutes = 0\n") << ErrorCode::BadFile
                                                  << QStringLiteral("f.toml:2:16") << QStringLiteral("240");
        QTest::newRow("cut off in a list") << QByteArray("[locked]\nkeys = [\"office.counter\",") << ErrorCode::BadFile
                                           << QStringLiteral("f.toml:2:") << QStringLiteral("TOML");
        QTest::newRow("cut off within a character")
            << QByteArray("[office]\ncounter = \"\xe7\xaa\x93\xe5\x8f") << ErrorCode::BadFile
            << QStringLiteral("f.toml:2:13") << QStringLiteral("UTF-8");
        QTest::newRow("zeros after a power cut") << QByteArray("[office]\n\0\0\0\0", 13) << ErrorCode::BadFile
                                                 << QStringLiteral("f.toml:2:1") << QStringLiteral("TOML");
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe[\0o\0", 6) << ErrorCode::BadFile << QStringLiteral("f.toml:1:1")
                                << QStringLiteral("UTF-8");
        QTest::newRow("Shift_JIS") << QByteArray("[office]\ncounter = \"\x8e\x73\"\n") << ErrorCode::BadFile
                                   << QStringLiteral("f.toml:2:12") << QStringLiteral("UTF-8");
    }

    void whatIsWrongIsNamedWithItsPlace()
    {
        QFETCH(QByteArray, toml);
        QFETCH(ErrorCode, code);
        QFETCH(QString, place);
        QFETCH(QString, said);
        const auto settings = parseSettings(toml, QStringLiteral("f.toml"));
        QVERIFY(!settings.has_value());
        QCOMPARE(settings.error().code, code);
        QVERIFY2(settings.error().place.startsWith(place), qPrintable(settings.error().place));
        QVERIFY2(settings.error().message.contains(said), qPrintable(settings.error().message));
    }

    void everythingThatIsWrongIsToldAtOnce()
    {
        const QByteArray toml = "[printers]\nprinter = 3\n[interface]\nscale = 9\nlangauge = \"ja\"\n";
        const auto settings = parseSettings(toml, QStringLiteral("f.toml"));
        QVERIFY(!settings.has_value());
        QCOMPARE(settings.error().place, QStringLiteral("f.toml:2:11"));
        const QStringList lines = settings.error().message.split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines.at(1).startsWith(QStringLiteral("f.toml:4:9: ")), qPrintable(lines.at(1)));
        QVERIFY2(lines.at(2).startsWith(QStringLiteral("f.toml:5:1: ")), qPrintable(lines.at(2)));
        QVERIFY2(lines.at(2).contains(QStringLiteral("[interface] language")), qPrintable(lines.at(2)));
    }

    void everyMistakeHasItsOwnPlace()
    {
        const QList<Error> mistakes = settingsMistakes(
            "[printers]\nprinter = 3\n[interface]\nscale = 9\nlangauge = \"ja\"\n", QStringLiteral("f.toml"));
        QCOMPARE(mistakes.size(), 3);
        QCOMPARE(mistakes.at(1).place, QStringLiteral("f.toml:4:9"));
        QCOMPARE(mistakes.at(2).code, ErrorCode::UnknownKey);
        QVERIFY(settingsMistakes("[office]\n", QStringLiteral("f.toml")).isEmpty());
    }

    void aFileMayBeginWithAByteOrderMark()
    {
        const auto settings = parseSettings("\xEF\xBB\xBF[office]\ncounter = \"窓口\"\n", QStringLiteral("f.toml"));
        QVERIFY(settings.has_value());
        QCOMPARE(settings->counter, u"窓口"_qs);
    }

    void aNamedFileHasToBeThere()
    {
        const QTemporaryDir folder;
        const auto settings = loadSettings(folder.filePath(QStringLiteral("none.toml")));
        QVERIFY(!settings.has_value());
        QCOMPARE(settings.error().code, ErrorCode::FileMissing);
    }

    void theCitysOwnFormsComeFirst()
    {
        Settings settings;
        settings.templatePaths = QStringList { QStringLiteral("/srv/forms") };
        QCOMPARE(templateFolders(settings).size(), 2);
        QCOMPARE(templateFolders(settings).first(), QStringLiteral("/srv/forms"));
        QVERIFY(QFile::exists(templateFolders(settings).last() + QStringLiteral("/juminhyo/template.json")));
    }

    void theStoreLiesWhereTheSettingsSay()
    {
        Settings settings;
        QVERIFY(storeFolder(settings).endsWith(QStringLiteral("/madoguchi")));
        settings.storePath = QStringLiteral("/srv/store");
        QCOMPARE(storeFolder(settings), QStringLiteral("/srv/store"));
    }

    void theNearestWordIsOffered()
    {
        const QStringList known { QStringLiteral("language"), QStringLiteral("scale") };
        QCOMPARE(nearestWord(QStringLiteral("langauge"), known), QStringLiteral("language"));
        QCOMPARE(nearestWord(QStringLiteral("sacle"), known), QStringLiteral("scale"));
        QCOMPARE(nearestWord(QStringLiteral("nmae"), { QStringLiteral("address"), QStringLiteral("name") }),
            QStringLiteral("name"));
        QCOMPARE(nearestWord(QStringLiteral("zzzzzzzz"), known), QString());
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "SettingsTest.moc"
