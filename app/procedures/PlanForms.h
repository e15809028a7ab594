#pragma once

#include "app/procedures/PlanGroups.h"
#include "devices/outcome/Error.h"

namespace madoguchi::procedures {

/// Which of the program's forms are those that the tables name, and which answers stand in them (data/README.md,
/// "Forms").
struct FormTemplates {
    QHash<QString, QString> forms; ///< "F-KOKUHO-IDOU" → id of a template
    QHash<QString, QStringList> answers; ///< "common.deathDate" → questions, the first that is answered with a day
    QStringList aboutOthers; ///< events whose forms are not about whoever comes to the window
    QHash<QString, QHash<QString, QString>> ofProcedures; ///< by procedure: "kokuho/reason" → "loss-death"
};

/// The shipped ones with the city's own on top: templates.json in its folder, which need not be there. Errors: those of
/// reading files; BadFile with the first that is wrong and its place.
[[nodiscard]] Outcome<FormTemplates> formTemplatesIn(const QString &cityFolder);

/// A form of the program that one or several procedures of a plan are applied for with.
struct PlanForm {
    QString id; ///< of the template
    bool isRequired = false; ///< one of the procedures that it is for is needed for certain
    [[nodiscard]] bool operator==(const PlanForm &) const = default;
};

/// Each form once, in the order in which the family comes to the windows.
[[nodiscard]] QList<PlanForm> formsFor(const Plan &plan, const FormTemplates &templates, const CityHall *hall);

/// What answers and plan say in forms: by binding, days as "2026-11-02", and by form and field ("kokuho/reason") what
/// follows from the procedures that are needed for certain. Empty: an answer that is not given, or not any more.
[[nodiscard]] QHash<QString, QString> toldToForms(
    const FormTemplates &templates, const Answers &answers, const Plan &plan);

} // namespace madoguchi::procedures
