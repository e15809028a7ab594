#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace madoguchi::house {

/// One `#include` line of one file.
struct Include {
    QString file; ///< path from the repository's root
    QString target; ///< what stands between the quotes or brackets
};

/// The files of the checkout, read as text.
class SourceTree {
public:
    explicit SourceTree(const QString &root);

    [[nodiscard]] QStringList files(const QStringList &endings) const; ///< paths from the root, build folders left out
    [[nodiscard]] QString text(const QString &file) const;
    [[nodiscard]] QList<Include> includes() const;
    /// "file:line" of every line that matches.
    [[nodiscard]] QStringList matches(const QStringList &files, const QRegularExpression &pattern) const;
    /// The sources of a CMake target of a folder, as its CMakeLists.txt lists them.
    [[nodiscard]] QStringList sourcesOf(const QString &folder, const QString &target) const;
    [[nodiscard]] QString root() const { return m_root; }

private:
    QString m_root;
    QStringList m_files;
};

} // namespace madoguchi::house
