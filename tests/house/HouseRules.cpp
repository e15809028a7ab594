#include "tests/house/HouseRules.h"

#include <QFileInfo>
#include <QXmlStreamReader>

#include <algorithm>

namespace madoguchi::house {

namespace {

const QStringList &workflows()
{
    static const QStringList names { QStringLiteral("forms"), QStringLiteral("procedures"), QStringLiteral("register"),
        QStringLiteral("zoning"), QStringLiteral("certificates") };
    return names;
}

QString workflowOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    const bool inApp = parts.size() > 2 && parts.at(0) == QLatin1String("app");
    return inApp && workflows().contains(parts.at(1)) ? parts.at(1) : QString();
}

bool isWidgetsHeader(const QString &header)
{
    static const QRegularExpression names(QStringLiteral(
        "^(widgets/|QtWidgets|QApplication$|QWidget$|QMainWindow$|QDialog|QMessageBox$|QFileDialog$|QLabel$|"
        "QLineEdit$|QTextEdit$|QAbstractButton$|QPushButton$|QComboBox$|QSpinBox$|Q[A-Z][A-Za-z]*Layout$|"
        "QFrame$|QScroll|QStacked|QStyle|QProxyStyle$|Q(List|Tree|Table)View$|QShortcut$|QToolTip$|QMenu)"));
    return names.match(header).hasMatch();
}

/// Files that must work without a window: whole folders, and the engine target of each workflow.
bool isEngineFile(const QString &file, const QStringList &engineSources)
{
    static const QStringList folders { QStringLiteral("app/reception/"), QStringLiteral("app/documents/"),
        QStringLiteral("app/settings/"), QStringLiteral("app/preapplication/"), QStringLiteral("app/webform/"),
        QStringLiteral("app/ctl/"), QStringLiteral("devices/") };
    const auto holds = [&file](const QString &folder) { return file.startsWith(folder); };
    return engineSources.contains(file) || std::any_of(folders.begin(), folders.end(), holds);
}

QString arrow(const Include &include)
{
    return include.file + QLatin1String(" includes ") + include.target;
}

QStringList findingsIn(const QString &file, const QString &xml)
{
    QXmlStreamReader reader(xml);
    QStringList found;
    int messages = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement() || reader.name() != QLatin1String("translation"))
            continue;
        ++messages;
        const QString where = QStringLiteral("%1:%2").arg(file).arg(reader.lineNumber());
        const bool marked = reader.attributes().hasAttribute(QLatin1String("type"));
        const QString text = reader.readElementText(QXmlStreamReader::IncludeChildElements);
        if (marked || text.trimmed().isEmpty())
            found << where;
    }
    if (reader.hasError() || messages == 0)
        found << file + QLatin1String(": no translations, or not XML");
    return found;
}

} // namespace

QStringList forbiddenIncludes(const SourceTree &tree, const QString &from, const QString &to)
{
    QStringList wrong;
    for (const Include &include : tree.includes()) {
        if (include.file.startsWith(from) && include.target.startsWith(to))
            wrong << arrow(include);
    }
    return wrong;
}

QStringList workflowsThatKnowEachOther(const SourceTree &tree)
{
    QStringList wrong;
    for (const Include &include : tree.includes()) {
        const QString from = workflowOf(include.file);
        const QString to = workflowOf(include.target);
        if (!from.isEmpty() && !to.isEmpty() && from != to)
            wrong << arrow(include);
    }
    return wrong;
}

QStringList enginesThatKnowWidgets(const SourceTree &tree)
{
    QStringList engineSources;
    for (const QString &workflow : workflows())
        engineSources << tree.sourcesOf(
            QStringLiteral("app/") + workflow, QStringLiteral("app_%1_engine").arg(workflow));
    if (engineSources.isEmpty())
        return { QStringLiteral("no workflow engine was found: the rule would check nothing") };
    QStringList wrong;
    for (const Include &include : tree.includes()) {
        if (isEngineFile(include.file, engineSources) && isWidgetsHeader(include.target))
            wrong << arrow(include);
    }
    return wrong;
}

QStringList platformHeadersOutsidePlatformFiles(const SourceTree &tree)
{
    static const QRegularExpression platform(QStringLiteral(
        "^(winscard\\.h|PCSC/|windows\\.h|wincrypt\\.h|cups/|unistd\\.h|sys/(socket|mman|resource)\\.h)"));
    static const QRegularExpression platformFile(QStringLiteral("_(linux|windows)\\.(h|cpp)$"));
    QStringList wrong;
    for (const Include &include : tree.includes()) {
        const bool product = !include.file.startsWith(QLatin1String("tests/"));
        if (product && platform.match(include.target).hasMatch() && !platformFile.match(include.file).hasMatch())
            wrong << arrow(include);
    }
    return wrong;
}

QStringList unfinishedMarks(const SourceTree &tree)
{
    // Written in halves, so that this file does not find itself.
    static const QRegularExpression mark(QStringLiteral("\\b(TO"
                                                        "DO|FIX"
                                                        "ME|XX"
                                                        "X|HA"
                                                        "CK)\\b"));
    return tree.matches(
        tree.files({ QStringLiteral(".h"), QStringLiteral(".cpp"), QStringLiteral(".txt"), QStringLiteral(".sh"),
            QStringLiteral(".json"), QStringLiteral(".mjs"), QStringLiteral(".py") }),
        mark);
}

QStringList sleepsInTests(const SourceTree &tree)
{
    static const QRegularExpression sleeping(
        QStringLiteral("QTest::q(Wait|Sleep)\\(|QThread::[mu]?sleep|sleep_for|"
                       "\\busleep\\(|QSKIP|elapsed\\(\\)\\s*>|(^|[;&|]|do|then)\\s*sleep\\s+[0-9]"));
    QStringList tests;
    for (const QString &file : tree.files({ QStringLiteral(".cpp"), QStringLiteral(".h"), QStringLiteral(".sh") })) {
        if (file.startsWith(QLatin1String("tests/")) && !file.startsWith(QLatin1String("tests/house/")))
            tests << file;
    }
    return tree.matches(tests, sleeping);
}

QStringList foldersWithoutPlaceOnMap(const SourceTree &tree)
{
    const QString map = tree.text(QStringLiteral("ARCHITECTURE.md"));
    QStringList missing;
    for (const QString &file : tree.files({ QStringLiteral(".h"), QStringLiteral(".cpp"), QStringLiteral(".mjs") })) {
        const QString folder = QFileInfo(file).path();
        if (!map.contains(QStringLiteral("`%1/`").arg(folder)) && !missing.contains(folder))
            missing << folder;
    }
    return missing;
}

QStringList silentCMakeFiles(const SourceTree &tree)
{
    QStringList silent;
    for (const QString &file : tree.files({ QStringLiteral("CMakeLists.txt") })) {
        if (!tree.text(file).startsWith(QLatin1String("# ")))
            silent << file;
    }
    return silent;
}

QStringList incompleteTranslations(const SourceTree &tree)
{
    QStringList found;
    for (const QString &file : tree.files({ QStringLiteral(".ts") }))
        found << findingsIn(file, tree.text(file));
    return found;
}

} // namespace madoguchi::house
