#include "tests/app/documents/RandomPersons.h"

#include "app/documents/BindingWords.h"

namespace madoguchi::documents {

namespace {

QStringList split(const char *text)
{
    return QString::fromUtf8(text).split(u' ');
}

constexpr int Members = 10;

/// As long as a card may hold, in whole characters.
QString longName(const QString &family)
{
    constexpr qsizetype Longest = 60;
    return family.repeated(Longest / family.size());
}

} // namespace

RandomPersons::RandomPersons(quint32 seed)
    : m_random(seed)
{
}

QString RandomPersons::one(const QStringList &of)
{
    return of.at(m_random.bounded(int(of.size())));
}

QString RandomPersons::digits(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QChar(u'0' + m_random.bounded(10));
    return text;
}

QString RandomPersons::name()
{
    static const QStringList families
        = split("架空 見本 例示寺 髙橋 﨑山 𠮷野 葛\U000E0102城 邉\U000E010F見 濵田 齋藤 𥱋瀬 辻 一 "
                "長宗我部 勅使河原 塚");
    static const QStringList givens
        = split("太郎 花子 𠮷之助 葛\U000E0102子 一 ゑい ヨシ𛀂 さくら ヴィオレッタ "
                "龍之介 凜 穣 由𠀋");
    static const QStringList foreign { QStringLiteral("NGUYEN VAN MAU"),
        QStringLiteral("MARIA DE LA CONCEPCION EJEMPLO"),
        QStringLiteral("WOLFESCHLEGELSTEINHAUSENBERGERDORFF MUSTERMANN HUBERT BLAIN"), QStringLiteral("김 견본"),
        QStringLiteral("ตัวอย่าง"), QStringLiteral("张\uFA1A例") };
    static const QStringList unknown { QStringLiteral("\uE001田 花"), QStringLiteral("山\U000F0010 一郎"),
        QStringLiteral("葛\U000E01EF木 太郎") };
    switch (m_random.bounded(20)) {
    case 0:
        return one(foreign);
    case 1:
        return one(unknown);
    case 2:
        return longName(one(families));
    default:
        return one(families) + one({ QStringLiteral("　"), QStringLiteral(" "), QString() }) + one(givens).trimmed();
    }
}

QString RandomPersons::address()
{
    static const QStringList towns
        = split("架空県見本市中央 架空県霧ヶ丘町大字例示字上ノ台 東京都見本区霞が関 架空県𠮷野郡葛\U000E0102城村 "
                "北架空道見本郡例示町字見本西十二条");
    static const QStringList houses { QString(), QStringLiteral("　見本荘１０１"),
        QStringLiteral(" サンプルタワー南棟 1203号室"),
        QStringLiteral("　グランドヒルズ例示ヶ丘壱番館　Ｂ棟２０１５号（架空太郎様方）") };
    return one(towns) + QString::number(1 + m_random.bounded(9)) + QStringLiteral("丁目")
        + QString::number(1 + m_random.bounded(99))
        + one({ QStringLiteral("番"), QStringLiteral("−"), QStringLiteral("番地の") })
        + QString::number(1 + m_random.bounded(999)) + one(houses);
}

QString RandomPersons::date()
{
    const QDate day = QDate(1895, 1, 1).addDays(m_random.bounded(131 * 365));
    if (m_random.bounded(25) == 0)
        return day.toString(QStringLiteral("yyyy")) + QStringLiteral("-00-00");
    return day.toString(Qt::ISODate);
}

QString RandomPersons::words()
{
    static const QStringList texts { QStringLiteral("年金の手続き"), QStringLiteral("銀行"),
        QStringLiteral("転職のため会社へ提出"), QStringLiteral("長男"), QStringLiteral("見本１２３４"),
        QStringLiteral("A-12 例示") };
    return one(texts);
}

QString RandomPersons::answer(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::MultiLine:
        if (field.format == InputFormat::Count)
            return QString::number(1 + m_random.bounded(9));
        if (field.format == InputFormat::Number)
            return digits(2);
        return field.rectMm.width() < 14 ? digits(1) : words();
    case FieldKind::Date:
        return date();
    case FieldKind::Check:
        return QStringLiteral("true");
    case FieldKind::Choice:
        return field.options.at(m_random.bounded(int(field.options.size()))).value;
    case FieldKind::Digits:
        return digits(field.boxes);
    case FieldKind::Era:
    case FieldKind::Today:
    case FieldKind::Image:
    case FieldKind::Signature:
        return {};
    }
    return {};
}

FormValues RandomPersons::next(const FormTemplate &form)
{
    FormValues values;
    values.date = QDate(2026, 1, 1).addDays(m_random.bounded(3650));
    values.bound.insert(QStringLiteral("office.mayorTitle"), QStringLiteral("架空見本市長"));
    values.bound.insert(QStringLiteral("office.municipality"), QStringLiteral("架空県見本市"));
    QStringList people = personWords();
    const int members = m_random.bounded(Members + 1);
    for (int i = 0; i < members; ++i)
        people << QStringLiteral("household[%1]").arg(i);
    for (const QString &who : people) {
        const auto set = [&](const char *part, const QString &text) {
            values.bound.insert(who + QLatin1Char('.') + QLatin1String(part), text);
        };
        set("name", name());
        set("nameKana",
            one({ QStringLiteral("カクウ　タロウ"), QStringLiteral("ミホン　ヨシノスケ"), QStringLiteral("イ"),
                QStringLiteral("グエン　ヴァン　マウ　チャン　ティ　カクウ") }));
        set("address", address());
        set("postalCode", digits(7));
        set("birthDate", date());
        set("sex",
            one({ QStringLiteral("male"), QStringLiteral("female"), QStringLiteral("other"),
                QStringLiteral("unknown") }));
        set("phone", QStringLiteral("090-0000-") + digits(4));
        set("relation",
            one({ QStringLiteral("世帯主"), QStringLiteral("妻"), QStringLiteral("子"),
                QStringLiteral("妻の連れ子の配偶者") }));
        set("age", QString::number(m_random.bounded(110)));
    }
    for (const Field &field : form.fields) {
        const bool isAsked = field.binding.isEmpty() || field.binding.startsWith(QLatin1String("common."));
        if (!isAsked || field.calculation || m_random.bounded(4) == 0)
            continue;
        if (const QString text = answer(field); !text.isEmpty())
            values.fields.insert(field.id, text);
    }
    return values;
}

} // namespace madoguchi::documents
