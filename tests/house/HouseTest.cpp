#include "tests/house/HouseRules.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi::house;

namespace {

/// A small tree that breaks every rule once, so that each rule is seen to fail.
class BrokenTree {
public:
    BrokenTree()
    {
        put("ARCHITECTURE.md", "| `app/forms/` | |");
        put("app/forms/CMakeLists.txt", "add_library(app_forms_engine STATIC Engine.cpp)");
        put("app/forms/Engine.cpp",
            "#include <QLabel>\n#include \"app/zoning/Map.h\"\n// TO"
            "DO later\n");
        put("app/zoning/Map.h", "#include <windows.h>\n");
        put("widgets/Pad.cpp", "#include \"app/forms/Engine.h\"\n");
        put("devices/Card.cpp", "#include \"app/forms/Engine.h\"\n");
        put("tests/app/SlowTest.cpp", "QTest::qWait(500);\n");
        put("tests/app/ClockTest.cpp", "QTRY_VERIFY(timer.elapsed() > 700);\n");
        put("i18n/madoguchi_ja.ts", "<TS><message><translation type=\"unfinished\"/></message></TS>");
    }

    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    void put(const char *file, const char *text)
    {
        const QString path = m_folder.filePath(QString::fromLatin1(file));
        QDir().mkpath(QFileInfo(path).path());
        QFile target(path);
        if (target.open(QIODevice::WriteOnly))
            target.write(text);
    }

    QTemporaryDir m_folder;
};

} // namespace

class HouseTest : public QObject {
    Q_OBJECT

    using Rule = std::function<QStringList(const SourceTree &)>;

private slots:
    void rules_data()
    {
        QTest::addColumn<Rule>("rule");
        const auto arrow = [](const char *from, const char *to) {
            return Rule([from, to](const SourceTree &tree) {
                return forbiddenIncludes(tree, QString::fromLatin1(from), QString::fromLatin1(to));
            });
        };
        QTest::newRow("widgets never know the app") << arrow("widgets/", "app/");
        QTest::newRow("devices never know the app") << arrow("devices/", "app/");
        QTest::newRow("workflows meet only in the reception and the shell") << Rule(workflowsThatKnowEachOther);
        QTest::newRow("engines work without widgets") << Rule(enginesThatKnowWidgets);
        QTest::newRow("platform headers stay in platform files") << Rule(platformHeadersOutsidePlatformFiles);
        QTest::newRow("nothing is left unfinished") << Rule(unfinishedMarks);
        QTest::newRow("tests never sleep") << Rule(sleepsInTests);
        QTest::newRow("every folder stands on the map") << Rule(foldersWithoutPlaceOnMap);
        QTest::newRow("every CMake file says what its folder is for") << Rule(silentCMakeFiles);
        QTest::newRow("every translation is complete") << Rule(incompleteTranslations);
    }

    void rules()
    {
        QFETCH(Rule, rule);
        QVERIFY2(!rule(m_broken).isEmpty(), "the rule does not notice a tree that breaks it");
        const QStringList findings = rule(m_tree);
        QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
    }

    void sleepingIsSeenInEveryForm()
    {
        const QStringList found = sleepsInTests(m_broken);
        for (const char *file : { "tests/app/SlowTest.cpp", "tests/app/ClockTest.cpp" })
            QCOMPARE(found.filter(QLatin1String(file)).size(), 1);
    }

    void furtherArrows_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("widgets know no device") << "widgets/"
                                                << "devices/";
        QTest::newRow("devices know no widget") << "devices/"
                                                << "widgets/";
        QTest::newRow("a workflow knows no shell") << "app/forms/"
                                                   << "app/clerk/";
        QTest::newRow("the reception knows no workflow") << "app/reception/"
                                                         << "app/forms/";
        QTest::newRow("the engine of documents knows no workflow") << "app/documents/"
                                                                   << "app/forms/";
        QTest::newRow("the app knows no test") << "app/"
                                               << "tests/";
        QTest::newRow("devices know no test") << "devices/"
                                              << "tests/";
    }

    void furtherArrows()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const QStringList findings = forbiddenIncludes(m_tree, from, to);
        QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
    }

    void everySourceIsFormatted()
    {
        const QString tool = QStandardPaths::findExecutable(QStringLiteral("clang-format"));
        QVERIFY2(!tool.isEmpty(), "clang-format is not installed");
        QProcess format;
        format.setWorkingDirectory(m_tree.root());
        format.start(tool,
            QStringList { QStringLiteral("--dry-run"), QStringLiteral("-Werror") }
                + m_tree.files({ QStringLiteral(".h"), QStringLiteral(".cpp") }));
        QVERIFY(format.waitForFinished(100'000));
        QVERIFY2(format.exitCode() == 0, format.readAllStandardError().left(4000).constData());
    }

private:
    const SourceTree m_tree { QStringLiteral(SOURCE_DIR) };
    const BrokenTree m_brokenFolder;
    const SourceTree m_broken { m_brokenFolder.path() };
};

QTEST_GUILESS_MAIN(HouseTest)
#include "HouseTest.moc"
