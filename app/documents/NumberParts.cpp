#include "app/documents/NumberParts.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace madoguchi::documents {

namespace {

constexpr int PostalDigits = 7;

QString plainDigits(const QString &value)
{
    QString plain;
    for (const QChar c : value)
        plain += c.isDigit() ? QString::number(c.digitValue()) : QString(c);
    return plain;
}

/// Where the area code and the exchange end, by what 電気通信番号計画 (numbering plan) gives to whole beginnings. Areas
/// of three to five digits cannot be told from their first ones.
QStringList byItsBeginning(const QString &digits)
{
    const auto split = [&digits](qsizetype first, qsizetype second) {
        return QStringList { digits.left(first), digits.mid(first, second), digits.mid(first + second) };
    };
    static const QRegularExpression mobile(QStringLiteral("^0[56789]0"));
    if (digits.size() == 11 && digits.startsWith(QLatin1String("0800")))
        return split(4, 3); // free of charge, before the mobile phones whose beginning it has
    if (digits.size() == 11 && mobile.match(digits).hasMatch())
        return split(3, 4);
    if (digits.size() == 10 && digits.startsWith(QLatin1String("0120")))
        return split(4, 3);
    if (digits.size() == 10 && (digits.startsWith(QLatin1String("03")) || digits.startsWith(QLatin1String("06"))))
        return split(2, 4);
    return {};
}

} // namespace

const QStringList &numberPartNames()
{
    static const QStringList names { QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third") };
    return names;
}

int numberPartsOf(const Field &field)
{
    return int(std::count_if(numberPartNames().begin(), numberPartNames().end(),
        [&field](const QString &name) { return field.partsMm.contains(name); }));
}

QStringList numberParts(const QString &value, int parts)
{
    static const QRegularExpression between(QStringLiteral("[-‐‑–—−－ー()（）\\s\u3000]+"));
    const QString plain = plainDigits(value);
    QStringList groups = plain.split(between, Qt::SkipEmptyParts);
    if (groups.size() == parts + 1 && groups.first().startsWith(u'+')) { // the country's code stands with the area's
        const QString country = groups.takeFirst();
        groups.first().prepend(country + u'-');
    }
    if (groups.size() == parts)
        return groups;
    const QString digits = groups.join(QString());
    if (parts == 2 && digits.size() == PostalDigits)
        return { digits.left(3), digits.mid(3) };
    return parts == 3 && groups.size() == 1 ? byItsBeginning(digits) : QStringList();
}

QList<QRectF> boxesOf(const Field &field)
{
    QList<QRectF> rows;
    for (const QString &name : numberPartNames()) {
        if (field.partsMm.contains(name))
            rows << field.partsMm.value(name);
    }
    if (rows.isEmpty())
        rows << field.rectMm;
    const double width = std::accumulate(
        rows.begin(), rows.end(), 0.0, [](double sum, const QRectF &row) { return sum + row.width(); });
    QList<QRectF> boxes;
    if (!(width > 0))
        return boxes;
    double before = 0;
    for (const QRectF &row : std::as_const(rows)) {
        // What is left for this row and those behind it, so that the sum is right.
        const int until = qRound(field.boxes * (before + row.width()) / width);
        const int here = until - int(boxes.size());
        for (int box = 0; box < here; ++box)
            boxes << QRectF(row.left() + row.width() * box / here, row.top(), row.width() / here, row.height());
        before += row.width();
    }
    return boxes;
}

} // namespace madoguchi::documents
