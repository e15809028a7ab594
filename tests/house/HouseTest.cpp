#include "tests/house/SourceTree.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

using namespace madoguchi::house;

namespace {

const QStringList workflows { QStringLiteral("forms"), QStringLiteral("procedures"), QStringLiteral("register"),
    QStringLiteral("zoning"), QStringLiteral("certificates") };

/// Folders of app/ that must work without a window, and the engine targets of the workflows.
const QStringList enginesWithoutWidgets { QStringLiteral("app/reception/"), QStringLiteral("app/documents/"),
    QStringLiteral("app/settings/"), QStringLiteral("app/ctl/"), QStringLiteral("devices/") };

bool isWidgetsHeader(const QString &header)
{
    static const QRegularExpression names(QStringLiteral(
        "^(QtWidgets/"
        "|QApplication$|QWidget$|QMainWindow$|QDialog$|QMessageBox$|QFileDialog$|QLabel$|QLineEdit$|QPushButton$|"
        "QComboBox$|Q[A-Z][A-Za-z]*Layout$|QScrollArea$|QStackedWidget$|QStyle|QProxyStyle$|QListView$|QTreeView$|"
        "QTableView$|"
        "QShortcut$|QToolTip$|QMenu)"));
    return names.match(header).hasMatch();
}

QString workflowOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return parts.size() > 2 && parts.at(0) == QLatin1String("app") && workflows.contains(parts.at(1)) ? parts.at(1)
                                                                                                      : QString();
}

} // namespace

class HouseTest : public QObject {
    Q_OBJECT

private slots:
    void arrowsPointOneWay_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("widgets never know the app") << "widgets/"
                                                    << "app/";
        QTest::newRow("widgets never know a device") << "widgets/"
                                                     << "devices/";
        QTest::newRow("devices never know the app") << "devices/"
                                                    << "app/";
        QTest::newRow("devices never know a widget") << "devices/"
                                                     << "widgets/";
        QTest::newRow("settings know no shell") << "app/settings/"
                                                << "app/clerk/";
        QTest::newRow("a workflow knows no shell") << "app/forms/"
                                                   << "app/clerk/";
        QTest::newRow("the command line knows no window") << "app/ctl/"
                                                          << "widgets/";
        QTest::newRow("the product knows no test") << "app/"
                                                   << "tests/";
        QTest::newRow("a device knows no test") << "devices/"
                                                << "tests/";
    }

    void arrowsPointOneWay()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QStringList wrong;
        for (const Include &include : m_includes) {
            if (include.file.startsWith(from) && include.target.startsWith(to))
                wrong << include.file + QLatin1String(" includes ") + include.target;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void workflowsMeetOnlyInTheReceptionAndTheShell()
    {
        QStringList wrong;
        for (const Include &include : m_includes) {
            const QString from = workflowOf(include.file);
            const QString to = workflowOf(include.target);
            if (!from.isEmpty() && !to.isEmpty() && from != to)
                wrong << include.file + QLatin1String(" includes ") + include.target;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void enginesWorkWithoutWidgets()
    {
        QStringList engineFiles;
        for (const QString &workflow : workflows)
            engineFiles << m_tree.sourcesOf(
                QStringLiteral("app/") + workflow, QStringLiteral("app_%1_engine").arg(workflow));
        QVERIFY2(!engineFiles.isEmpty(), "no workflow engine was found: the check would check nothing");
        QStringList wrong;
        for (const Include &include : m_includes) {
            const bool engine = engineFiles.contains(include.file)
                || std::any_of(enginesWithoutWidgets.begin(), enginesWithoutWidgets.end(),
                    [&](const QString &folder) { return include.file.startsWith(folder); });
            if (engine && (isWidgetsHeader(include.target) || include.target.startsWith(QLatin1String("widgets/"))))
                wrong << include.file + QLatin1String(" includes ") + include.target;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void platformHeadersStayInPlatformFiles()
    {
        static const QRegularExpression platform(QStringLiteral(
            "^(winscard\\.h|PCSC/|windows\\.h|wincrypt\\.h|cups/|unistd\\.h|sys/(socket|mman|resource)\\.h)"));
        QStringList wrong;
        for (const Include &include : m_includes) {
            if (include.file.startsWith(QLatin1String("tests/")) || !platform.match(include.target).hasMatch())
                continue;
            const QString base = QFileInfo(include.file).completeBaseName();
            if (!base.endsWith(QLatin1String("_linux")) && !base.endsWith(QLatin1String("_windows")))
                wrong << include.file + QLatin1String(" includes ") + include.target;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void nothingIsLeftUnfinished()
    {
        static const QRegularExpression mark(QStringLiteral("\\b(TO"
                                                            "DO|FIX"
                                                            "ME|XX"
                                                            "X|HA"
                                                            "CK)\\b"));
        const QStringList found = m_tree.matches(m_tree.files(sourceEndings()), mark);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void testsNeverSleep()
    {
        static const QRegularExpression sleeping(
            QStringLiteral("QTest::q(Wait|Sleep)\\(|QThread::m?u?sleep|sleep_for|\\busleep\\(|QSK"
                           "IP|^\\s*sleep\\b"));
        QStringList tests;
        for (const QString &file :
            m_tree.files({ QStringLiteral(".cpp"), QStringLiteral(".h"), QStringLiteral(".sh") })) {
            if (file.startsWith(QLatin1String("tests/")) && !file.startsWith(QLatin1String("tests/house/")))
                tests << file;
        }
        const QStringList found = m_tree.matches(tests, sleeping);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void everySourceFolderStandsOnTheMap()
    {
        const QString map = m_tree.text(QStringLiteral("ARCHITECTURE.md"));
        QStringList missing;
        for (const QString &file :
            m_tree.files({ QStringLiteral(".h"), QStringLiteral(".cpp"), QStringLiteral(".mjs") })) {
            const QString folder = QFileInfo(file).path();
            if (!map.contains(QStringLiteral("`%1/`").arg(folder)) && !missing.contains(folder))
                missing << folder;
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void everyCMakeFileSaysWhatItsFolderIsFor()
    {
        QStringList silent;
        for (const QString &file : m_tree.files({ QStringLiteral("CMakeLists.txt") })) {
            if (!m_tree.text(file).startsWith(QLatin1String("# ")))
                silent << file;
        }
        QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
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

    void everyTranslationIsComplete()
    {
        const QStringList languages = m_tree.files({ QStringLiteral(".ts") });
        QVERIFY(languages.size() >= 2);
        for (const QString &file : languages) {
            QXmlStreamReader reader(m_tree.text(file));
            int messages = 0;
            while (!reader.atEnd()) {
                reader.readNext();
                if (!reader.isStartElement() || reader.name() != QLatin1String("translation"))
                    continue;
                ++messages;
                const auto type = reader.attributes().value(QLatin1String("type"));
                const QString where = QStringLiteral("%1:%2").arg(file).arg(reader.lineNumber());
                QVERIFY2(type.isEmpty(), qPrintable(where));
                QVERIFY2(!reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed().isEmpty(),
                    qPrintable(where));
            }
            QVERIFY2(!reader.hasError() && messages > 0, qPrintable(file));
        }
    }

private:
    static QStringList sourceEndings()
    {
        return { QStringLiteral(".h"), QStringLiteral(".cpp"), QStringLiteral(".txt"), QStringLiteral(".sh"),
            QStringLiteral(".json"), QStringLiteral(".mjs"), QStringLiteral(".py") };
    }

    const SourceTree m_tree { QStringLiteral(SOURCE_DIR) };
    const QList<Include> m_includes = m_tree.includes();
};

QTEST_GUILESS_MAIN(HouseTest)
#include "HouseTest.moc"
