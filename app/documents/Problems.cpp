#include "app/documents/Problems.h"

namespace madoguchi::documents {

namespace {

constexpr qsizetype MaxProblems = 100;
constexpr qsizetype LongestWord = 48;

} // namespace

void Problems::add(const QString &place, const QString &message, ErrorCode code)
{
    add(Error { code, message, {}, place, {} });
}

void Problems::add(const Error &error)
{
    if (m_list.size() < MaxProblems)
        m_list.append(error);
}

QString shortened(const QString &word)
{
    return word.size() <= LongestWord ? word : word.left(LongestWord) + u'…';
}

} // namespace madoguchi::documents
