#include "app/addresses/AddressKey.h"

#include "app/reception/SearchKey.h"

namespace madoguchi::addresses {

namespace {

int digitOf(QChar c)
{
    static const QString digits = QStringLiteral("〇一二三四五六七八九");
    return c.isDigit() ? c.digitValue() : static_cast<int>(digits.indexOf(c));
}

/// 十, 百, 千 count what stands before them.
int unitOf(QChar c)
{
    switch (c.unicode()) {
    case u'十':
        return 10;
    case u'百':
        return 100;
    case u'千':
        return 1000;
    default:
        return 0;
    }
}

/// A number that begins at `at`, which is moved behind it.
QString numberFrom(const QString &text, qsizetype &at)
{
    qint64 sum = 0;
    qint64 last = 0;
    const qsizetype end = std::min(text.size(), at + 9); // longer ones are no numbers of houses
    for (; at < end; ++at) {
        const int unit = unitOf(text.at(at));
        const int digit = digitOf(text.at(at));
        if (unit > 0) {
            sum += std::max<qint64>(last, 1) * unit;
            last = 0;
        } else if (digit >= 0) {
            last = last * 10 + digit;
        } else {
            break;
        }
    }
    return QString::number(sum + last);
}

} // namespace

QString addressKey(const QString &address)
{
    QString text = reception::searchKey(address);
    text.replace(u"大字"_qs, QString()).replace(u'が', u'け').replace(u'之', u'の');
    QString key;
    for (qsizetype at = 0; at < text.size();) {
        if (digitOf(text.at(at)) >= 0 || unitOf(text.at(at)) > 0)
            key += numberFrom(text, at);
        else
            key += text.at(at++);
    }
    return key;
}

bool beginsWith(QStringView key, QStringView place)
{
    if (!key.startsWith(place))
        return false;
    const bool cutsNumber
        = key.size() > place.size() && !place.isEmpty() && place.back().isDigit() && key.at(place.size()).isDigit();
    return !cutsNumber;
}

} // namespace madoguchi::addresses
