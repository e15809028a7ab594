#include "app/procedures/ConditionReader.h"

#include "app/documents/ObjectReader.h"

#include <QCoreApplication>

namespace madoguchi::procedures {

namespace {

using documents::ObjectReader;
using Need = ObjectReader::Need;

constexpr int Deepest = 20;
constexpr qsizetype MostParts = 200;
constexpr int LargestNumber = 100'000;

class ConditionWords {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::procedures::ConditionReader)
};

const QStringList Keys { QStringLiteral("always"), QStringLiteral("all"), QStringLiteral("any"), QStringLiteral("not"),
    QStringLiteral("q"), QStringLiteral("eq"), QStringLiteral("ne"), QStringLiteral("has"), QStringLiteral("gte"),
    QStringLiteral("lte") };

void readComparison(ObjectReader &reader, Condition &condition)
{
    using Comparison = Condition::Comparison;
    condition.kind = Condition::Kind::Compare;
    condition.question = reader.text(QStringLiteral("q"), Need::Required);
    static const std::pair<QString, Comparison> comparisons[] = { { QStringLiteral("eq"), Comparison::Equal },
        { QStringLiteral("ne"), Comparison::NotEqual }, { QStringLiteral("has"), Comparison::Has },
        { QStringLiteral("gte"), Comparison::AtLeast }, { QStringLiteral("lte"), Comparison::AtMost } };
    int found = 0;
    for (const auto &[key, comparison] : comparisons) {
        if (!reader.has(key))
            continue;
        ++found;
        condition.comparison = comparison;
        if (comparison == Comparison::AtLeast || comparison == Comparison::AtMost)
            condition.number = reader.integer(key, 0, -LargestNumber, LargestNumber, Need::Required);
        else
            condition.value = reader.text(key, Need::Required);
    }
    if (found != 1)
        //: Checking the tables of procedures. IT staff; the names are keys of the file.
        reader.complain(
            QStringLiteral("q"), ConditionWords::tr("A comparison has one of “eq”, “ne”, “has”, “gte”, “lte”."));
}

Condition read(const QJsonValue &json, const QString &path, documents::Problems &problems, int depth)
{
    Condition condition;
    ObjectReader reader(json, path, Keys, problems);
    if (!json.isObject())
        return condition;
    if (depth > Deepest) {
        //: Checking the tables of procedures. IT staff.
        problems.add(path, ConditionWords::tr("Conditions stand too deep in each other. Make it simpler."));
        return condition;
    }
    if (reader.has(QStringLiteral("q"))) {
        readComparison(reader, condition);
        return condition;
    }
    if (json.toObject().size() != 1) {
        //: Checking the tables of procedures. IT staff; the names are keys of the file.
        problems.add(
            path, ConditionWords::tr("A condition is one of “always”, “all”, “any”, “not”, or a comparison with “q”."));
        return condition;
    }
    if (reader.has(QStringLiteral("not"))) {
        condition.kind = Condition::Kind::Not;
        condition.parts << read(
            reader.value(QStringLiteral("not")), reader.pathOf(QStringLiteral("not")), problems, depth + 1);
        return condition;
    }
    for (const auto &[key, kind] : { std::pair(QStringLiteral("all"), Condition::Kind::All),
             std::pair(QStringLiteral("any"), Condition::Kind::Any) }) {
        if (!reader.has(key))
            continue;
        condition.kind = kind;
        const QJsonArray parts = reader.array(key, MostParts, Need::Required);
        for (qsizetype i = 0; i < parts.size(); ++i)
            condition.parts << read(
                parts.at(i), QStringLiteral("%1[%2]").arg(reader.pathOf(key)).arg(i), problems, depth + 1);
        if (parts.isEmpty())
            //: Checking the tables of procedures. IT staff.
            reader.complain(key, ConditionWords::tr("At least one condition has to stand here."));
        return condition;
    }
    if (!reader.flag(QStringLiteral("always")))
        //: Checking the tables of procedures. IT staff; “always” is a key of the file.
        problems.add(path, ConditionWords::tr("“always” is true, or it is left out."));
    return condition;
}

} // namespace

Condition readCondition(const QJsonValue &json, const QString &path, documents::Problems &problems)
{
    return read(json, path, problems, 0);
}

} // namespace madoguchi::procedures
