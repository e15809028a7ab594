#pragma once

#include "forms-templates/drawing/Rows.h"

#include <functional>

namespace madoguchi::drawing {

/// A column that a form adds to its table of persons. The ids of its fields begin with memberId().
struct PeopleColumn {
    QString label;
    double width = 0;
    std::function<Cell(int index)> cell;
};

/// Persons below one another: reading and name, birth date, sex, relationship, and what the form adds. The widths and
/// the 6 mm of the number fill the 168 mm of a row.
struct PeopleTable {
    double nameWidth = 77;
    double birthWidth = 40;
    double sexWidth = 10; ///< 0: the form does not ask
    double relationWidth = 18;
    QList<PeopleColumn> more {};
    double rowHeight = 11.6;
    QString idStart = QStringLiteral("member"); ///< member1Name, member1BirthDate …
    Caption who { QStringLiteral("人目"), QStringLiteral("person") };
    QString role = QStringLiteral("household[%1]"); ///< %1: number of the person from 0; empty: nothing is bound
};

[[nodiscard]] QString memberId(const PeopleTable &table, int index, const QString &tail);
[[nodiscard]] Caption memberLabel(const PeopleTable &table, int index, const QString &ja, const QString &en);

double peopleHead(Draft &draft, double top, const PeopleTable &table);
/// The persons from `first` on; each after the very first is asked when the one before has a name.
double peopleRows(Draft &draft, double top, const PeopleTable &table, int first, int count);

} // namespace madoguchi::drawing
