#include "app/documents/LogicReader.h"

#include "app/documents/BindingWords.h"

#include <QCoreApplication>

namespace madoguchi::documents {

namespace {

using Need = ObjectReader::Need;

class LogicReaderText {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::documents::LogicReader)
};

constexpr qsizetype MostConditions = 20;
constexpr qsizetype MostFees = 100;
constexpr double MostYen = 1'000'000;

QString element(const QString &path, qsizetype index)
{
    return QStringLiteral("%1[%2]").arg(path).arg(index);
}

Condition readCondition(const QJsonValue &value, const QString &path, Problems &problems)
{
    static const QStringList keys = QStringLiteral("field binding is filled").split(u' ');
    ObjectReader reader(value, path, keys, problems);
    Condition condition;
    condition.field = reader.text(keys[0], Need::Optional);
    condition.binding = reader.text(keys[1], Need::Optional);
    condition.anyOf = reader.texts(keys[2]);
    if (reader.has(keys[3]))
        condition.filled = reader.flag(keys[3]);
    if (condition.field.isEmpty() == condition.binding.isEmpty())
        problems.add(path,
            //: Checking a form template. IT staff; about a condition under which a field is shown. The words in
            //: quotation marks are keys of the file and stay as they are.
            LogicReaderText::tr("A condition names either a “field” or a “binding”. Give one of them."));
    if (!condition.binding.isEmpty() && !isBinding(condition.binding))
        //: Checking a form template. IT staff; %1 is a binding such as applicant.name.
        reader.complain(keys[1],
            LogicReaderText::tr("The binding “%1” is not known. Correct or remove it.")
                .arg(shortened(condition.binding)));
    if (reader.has(keys[2]) && reader.has(keys[3]))
        problems.add(path,
            //: Checking a form template. IT staff; about a condition under which a field is shown. The words in
            //: quotation marks are keys of the file and stay as they are.
            LogicReaderText::tr("A condition has either “is” or “filled”. Remove one of them."));
    return condition;
}

Fee readFee(const QJsonValue &value, const QString &path, Problems &problems)
{
    static const QStringList keys = QStringLiteral("yen per when").split(u' ');
    ObjectReader reader(value, path, keys, problems);
    Fee fee;
    fee.yen = reader.integer(keys[0], 0, 0, int(MostYen), Need::Required);
    fee.per = reader.text(keys[1], Need::Optional);
    fee.when = readConditions(reader, problems);
    return fee;
}

} // namespace

Conditions readConditions(ObjectReader &parent, Problems &problems)
{
    const QString key = QStringLiteral("when");
    Conditions conditions;
    const QJsonArray list = parent.array(key, MostConditions, Need::Optional);
    for (qsizetype i = 0; i < list.size(); ++i)
        conditions.append(readCondition(list[i], element(parent.pathOf(key), i), problems));
    return conditions;
}

std::optional<Calculation> readCalculation(ObjectReader &parent, Problems &problems)
{
    const QString key = QStringLiteral("calculate");
    if (!parent.has(key))
        return std::nullopt;
    ObjectReader reader(
        parent.value(key), parent.pathOf(key), { QStringLiteral("what"), QStringLiteral("of") }, problems);
    Calculation calculation;
    calculation.what = reader.word<Reckoning>(QStringLiteral("what"),
        { { QLatin1String("sum"), Reckoning::Sum }, { QLatin1String("count"), Reckoning::Count },
            { QLatin1String("fee"), Reckoning::Fee }, { QLatin1String("fiscal-year"), Reckoning::FiscalYear },
            { QLatin1String("age"), Reckoning::Age } },
        Reckoning::Sum, Need::Required);
    calculation.of = reader.texts(QStringLiteral("of"));
    return calculation;
}

QList<Fee> readFees(ObjectReader &parent, Problems &problems)
{
    const QString key = QStringLiteral("fees");
    QList<Fee> fees;
    const QJsonArray list = parent.array(key, MostFees, Need::Optional);
    for (qsizetype i = 0; i < list.size(); ++i)
        fees.append(readFee(list[i], element(parent.pathOf(key), i), problems));
    return fees;
}

} // namespace madoguchi::documents
