#include "tests/house/SourceTree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace madoguchi::house {

namespace {
const QStringList &topFolders()
{
    static const QStringList folders { QStringLiteral("app"), QStringLiteral("widgets"), QStringLiteral("devices"),
        QStringLiteral("forms-templates"), QStringLiteral("i18n"), QStringLiteral("installer"),
        QStringLiteral("tests") };
    return folders;
}
} // namespace

SourceTree::SourceTree(const QString &root)
    : m_root(root)
{
    for (const QString &top : topFolders()) {
        QDirIterator walk(QDir(root).filePath(top), QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString file = QDir(root).relativeFilePath(walk.next());
            if (!file.contains(QLatin1String("/node_modules/")))
                m_files << file;
        }
    }
    m_files.sort();
}

QStringList SourceTree::files(const QStringList &endings) const
{
    QStringList found;
    for (const QString &file : m_files) {
        for (const QString &ending : endings) {
            if (file.endsWith(ending))
                found << file;
        }
    }
    return found;
}

QString SourceTree::text(const QString &file) const
{
    QFile source(QDir(m_root).filePath(file));
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

QList<Include> SourceTree::includes() const
{
    static const QRegularExpression line(
        QStringLiteral(R"(^\s*#\s*include\s*["<]([^">]+)[">])"), QRegularExpression::MultilineOption);
    QList<Include> found;
    for (const QString &file : files({ QStringLiteral(".h"), QStringLiteral(".cpp") })) {
        auto hits = line.globalMatch(text(file));
        while (hits.hasNext())
            found << Include { file, hits.next().captured(1) };
    }
    return found;
}

QStringList SourceTree::matches(const QStringList &files, const QRegularExpression &pattern) const
{
    QStringList found;
    for (const QString &file : files) {
        const QStringList lines = text(file).split(u'\n');
        for (int i = 0; i < lines.size(); ++i) {
            if (pattern.match(lines.at(i)).hasMatch())
                found << QStringLiteral("%1:%2").arg(file).arg(i + 1);
        }
    }
    return found;
}

QStringList SourceTree::sourcesOf(const QString &folder, const QString &target) const
{
    const QRegularExpression call(QStringLiteral(R"(add_(?:library|executable)\(\s*%1\b([^)]*)\))").arg(target));
    const auto hit = call.match(text(folder + QLatin1String("/CMakeLists.txt")));
    QStringList found;
    for (const QString &word : hit.captured(1).split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts)) {
        if (word.contains(u'.'))
            found << folder + u'/' + word;
    }
    return found;
}

} // namespace madoguchi::house
