#include "app/settings/NearestWord.h"

#include <QList>

#include <algorithm>
#include <numeric>

namespace madoguchi::settings {

namespace {

/// Levenshtein distance: how many letters have to be changed, added or dropped.
qsizetype distance(const QString &a, const QString &b)
{
    QList<qsizetype> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row.at(0);
        row[0] = i + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype changed = diagonal + (a.at(i) == b.at(j) ? 0 : 1);
            diagonal = row.at(j + 1);
            row[j + 1] = std::min({ row.at(j) + 1, row.at(j + 1) + 1, changed });
        }
    }
    return row.last();
}

} // namespace

QString nearestWord(const QString &word, const QStringList &known)
{
    QString best;
    qsizetype least = std::max<qsizetype>(word.size() / 2, 1) + 1; // at most half of its letters may be wrong
    for (const QString &candidate : known) {
        const qsizetype away = distance(word.toLower(), candidate.toLower());
        if (away < least) {
            least = away;
            best = candidate;
        }
    }
    return best;
}

} // namespace madoguchi::settings
