#include "app/documents/DrawnPdf.h"

#include <algorithm>
#include <cstring>
#include <utility>
#include <vector>

namespace madoguchi::documents {

namespace {

constexpr qsizetype TableEntry = 20; ///< bytes of a line of the cross-reference table

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

/// A number that stands at a place; moves the place behind it. -1 when there is none.
int numberAt(const QByteArray &bytes, qsizetype &at)
{
    const qsizetype start = at;
    int number = 0;
    while (at < bytes.size() && isDigit(bytes[at]) && at - start < 9)
        number = number * 10 + (bytes[at++] - '0');
    return at == start ? -1 : number;
}

/// Gives references ("12 0 R") their new numbers. Those to objects that are left out stay; nobody follows them.
QByteArray renumbered(const QByteArray &head, const QHash<int, int> &newNumbers)
{
    QByteArray result;
    result.reserve(head.size() + 32);
    qsizetype copied = 0;
    for (qsizetype mark = head.indexOf(" 0 R"); mark >= 0; mark = head.indexOf(" 0 R", mark + 4)) {
        qsizetype start = mark;
        while (start > copied && isDigit(head[start - 1]))
            --start;
        qsizetype at = start;
        const auto found = newNumbers.constFind(numberAt(head, at));
        if (found == newNumbers.constEnd())
            continue;
        result += head.mid(copied, start - copied);
        result += QByteArray::number(*found);
        copied = mark;
    }
    return result += head.mid(copied);
}

} // namespace

std::optional<DrawnPdf> DrawnPdf::parse(const QByteArray &bytes)
{
    DrawnPdf pdf;
    if (!pdf.readObjects(bytes) || !pdf.readPages())
        return std::nullopt;
    return pdf;
}

bool DrawnPdf::readObjects(const QByteArray &bytes)
{
    qsizetype at = bytes.lastIndexOf("startxref\n") + 10;
    const qsizetype table = numberAt(bytes, at);
    if (table < 0 || bytes.mid(table, 7) != "xref\n0 ")
        return false;
    at = table + 7;
    const int count = numberAt(bytes, at);
    if (count < 1 || at + 1 + count * TableEntry > bytes.size())
        return false;
    std::vector<std::pair<qsizetype, int>> starts;
    for (int number = 1; number < count; ++number)
        starts.emplace_back(bytes.mid(at + 1 + number * TableEntry, 10).toLongLong(), number);
    starts.emplace_back(table, 0);
    std::sort(starts.begin(), starts.end());
    for (std::size_t i = 0; i + 1 < starts.size(); ++i) {
        const qsizetype body = bytes.indexOf("obj\n", starts[i].first) + 4;
        const qsizetype end = bytes.lastIndexOf("endobj", starts[i + 1].first);
        if (body < 4 || end < body)
            return false;
        const qsizetype stream = bytes.indexOf("stream\n", body);
        const qsizetype headEnd = stream < 0 || stream > end ? end : stream;
        m_objects.insert(starts[i].second, { bytes.mid(body, headEnd - body), bytes.mid(headEnd, end - headEnd) });
    }
    return true;
}

bool DrawnPdf::readPages()
{
    const auto tree = std::find_if(m_objects.cbegin(), m_objects.cend(),
        [](const Object &object) { return object.head.startsWith("<< /Type /Pages\n"); });
    if (tree == m_objects.cend())
        return false;
    const QByteArray &head = tree->head;
    for (qsizetype at = head.indexOf("/Kids [") + 7; at < head.size() && head[at] != ']';) {
        if (!isDigit(head[at])) {
            ++at;
            continue;
        }
        const QByteArray page = m_objects.value(numberAt(head, at)).head;
        m_pages.append({ reference(page, "/Contents "), reference(page, "/Resources ") });
        if (m_pages.last().content == 0 || m_pages.last().resources == 0)
            return false;
        at += 4; // " 0 R"
    }
    return true;
}

int DrawnPdf::reference(const QByteArray &head, const char *key)
{
    const qsizetype found = head.indexOf(key);
    qsizetype at = found + static_cast<qsizetype>(std::strlen(key));
    return found < 0 ? 0 : std::max(0, numberAt(head, at));
}

QList<int> DrawnPdf::resourceObjects() const
{
    QList<int> numbers;
    for (auto it = m_objects.cbegin(); it != m_objects.cend(); ++it) {
        const QByteArray &head = it->head;
        const bool isDocuments = head.startsWith("<< /Type /Page") || head.startsWith("<< /Type /Catalog")
            || head.startsWith("<< /Producer");
        const bool isContent = std::any_of(
            m_pages.cbegin(), m_pages.cend(), [&it](const Page &page) { return page.content == it.key(); });
        if (!isDocuments && !isContent)
            numbers.append(it.key());
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

QByteArray DrawnPdf::object(int number, const QHash<int, int> &newNumbers) const
{
    const Object found = m_objects.value(number);
    return renumbered(found.head, newNumbers) + found.stream;
}

QByteArray DrawnPdf::content(const Page &page, const QByteArray &entries, const QHash<int, int> &newNumbers) const
{
    const Object found = m_objects.value(page.content);
    QByteArray head = renumbered(found.head, newNumbers);
    return head.insert(2, ' ' + entries) + found.stream; // behind "<<"
}

} // namespace madoguchi::documents
