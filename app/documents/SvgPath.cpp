#include "app/documents/SvgPath.h"

#include <cmath>

namespace madoguchi::documents {

namespace {

bool isSeparator(QChar c)
{
    return c == u' ' || c == u',' || c == u'\t' || c == u'\n' || c == u'\r';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Reads path data from its start to its end.
class Scanner {
public:
    explicit Scanner(QStringView text)
        : m_text(text)
    {
    }

    bool atEnd()
    {
        while (m_at < m_text.size() && isSeparator(m_text[m_at]))
            ++m_at;
        return m_at == m_text.size();
    }

    [[nodiscard]] bool isLetter() const { return m_text[m_at].isLetter(); }
    char16_t letter() { return m_text[m_at++].unicode(); }

    std::optional<double> number()
    {
        if (atEnd() || ++m_numbers > MostNumbers)
            return std::nullopt;
        const qsizetype start = m_at;
        sign();
        digits();
        if (at(u'.')) {
            ++m_at;
            digits();
        }
        if ((at(u'e') || at(u'E')) && m_at > start) {
            ++m_at;
            sign();
            digits();
        }
        bool ok = false;
        const double value = m_text.mid(start, m_at - start).toDouble(&ok);
        return ok && std::abs(value) <= LargestNumber ? std::optional(value) : std::nullopt;
    }

private:
    [[nodiscard]] bool at(char16_t c) const { return m_at < m_text.size() && m_text[m_at] == c; }
    void sign() { m_at += at(u'-') || at(u'+') ? 1 : 0; }
    void digits()
    {
        while (m_at < m_text.size() && isDigit(m_text[m_at]))
            ++m_at;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_numbers = 0;
};

class PathReader {
public:
    explicit PathReader(QStringView data)
        : m_scanner(data)
    {
    }

    std::optional<QPainterPath> read()
    {
        char16_t command = 0;
        while (!m_scanner.atEnd()) {
            if (m_scanner.isLetter())
                command = m_scanner.letter();
            else if (command == u'M' || command == u'm')
                command = command == u'M' ? u'L' : u'l'; // further pairs are lines
            else if (command == u'Z' || command == u'z')
                return std::nullopt;
            if (!follow(command))
                return std::nullopt;
        }
        return m_path;
    }

private:
    bool follow(char16_t command)
    {
        m_origin = command >= u'a' ? m_path.currentPosition() : QPointF();
        const char16_t kind = command >= u'a' ? char16_t(command - u'a' + u'A') : command;
        const bool isFirst = m_path.elementCount() == 0;
        if (isFirst && kind != u'M')
            return false;
        const bool done = step(kind);
        if (kind != u'C' && kind != u'S' && kind != u'Q' && kind != u'T')
            m_lastControl = m_path.currentPosition();
        m_last = kind;
        return done;
    }

    bool step(char16_t kind)
    {
        switch (kind) {
        case u'M':
            return withPoints(1, [this] { m_path.moveTo(m_points[0]); });
        case u'L':
            return withPoints(1, [this] { m_path.lineTo(m_points[0]); });
        case u'H':
        case u'V':
            return straight(kind == u'H');
        case u'C':
            return withPoints(3, [this] { cubic(m_points[0], m_points[1], m_points[2]); });
        case u'S':
            return withPoints(2, [this] { cubic(mirrored(u'C', u'S'), m_points[0], m_points[1]); });
        case u'Q':
            return withPoints(2, [this] { quadratic(m_points[0], m_points[1]); });
        case u'T':
            return withPoints(1, [this] { quadratic(mirrored(u'Q', u'T'), m_points[0]); });
        case u'Z':
            m_path.closeSubpath();
            return true;
        default:
            return false; // arcs, and what is no command
        }
    }

    template <typename Draw>
    bool withPoints(int count, Draw draw)
    {
        m_points.clear();
        for (int i = 0; i < count; ++i) {
            const auto x = m_scanner.number();
            const auto y = x ? m_scanner.number() : std::nullopt;
            if (!y)
                return false;
            m_points << m_origin + QPointF(*x, *y);
        }
        draw();
        return true;
    }

    bool straight(bool across)
    {
        const auto to = m_scanner.number();
        if (!to)
            return false;
        QPointF end = m_path.currentPosition();
        (across ? end.rx() : end.ry()) = *to + (across ? m_origin.x() : m_origin.y());
        m_path.lineTo(end);
        return true;
    }

    void cubic(QPointF first, QPointF second, QPointF end)
    {
        m_path.cubicTo(first, second, end);
        m_lastControl = second;
    }

    void quadratic(QPointF control, QPointF end)
    {
        m_path.quadTo(control, end);
        m_lastControl = control;
    }

    /// The last control point on the other side of where the pen is, after a curve of the same kind.
    [[nodiscard]] QPointF mirrored(char16_t kind, char16_t smooth) const
    {
        const QPointF pen = m_path.currentPosition();
        return m_last == kind || m_last == smooth ? pen * 2 - m_lastControl : pen;
    }

    Scanner m_scanner;
    QPainterPath m_path;
    QList<QPointF> m_points;
    QPointF m_origin;
    QPointF m_lastControl;
    char16_t m_last = 0;
};

} // namespace

std::optional<QList<double>> svgNumbers(QStringView text)
{
    QList<double> numbers;
    for (Scanner scanner(text); !scanner.atEnd();) {
        const auto number = scanner.number();
        if (!number)
            return std::nullopt;
        numbers << *number;
    }
    return numbers;
}

std::optional<QPainterPath> svgPath(QStringView data)
{
    return PathReader(data).read();
}

} // namespace madoguchi::documents
