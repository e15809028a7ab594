#pragma once

#include "app/procedures/PlanGroups.h"

namespace madoguchi::procedures {

/// What a plan says to people, in one of the program's languages, whatever language the window has: on the screen and
/// on the sheet for the family. What the tables say in Japanese alone stays Japanese. Any thread.
class PlanWords {
public:
    explicit PlanWords(const QString &language); ///< "ja"

    [[nodiscard]] bool isJapanese() const { return m_language == QLatin1String("ja"); }
    /// A text of the context "ProcedureWords".
    [[nodiscard]] QString say(const char *text, int number = -1) const;
    [[nodiscard]] QString name(const Procedure &procedure) const;
    [[nodiscard]] QString title(const LifeEvent &event) const;
    [[nodiscard]] QString warning(const Procedure &procedure) const; ///< empty: none
    [[nodiscard]] QString day(QDate date) const; ///< 令和8年12月10日（木）
    /// Its last day, and below it how far that is from today; empty: there is none.
    [[nodiscard]] QString when(const PlannedProcedure &planned, QDate today) const;
    [[nodiscard]] QString lateAdvice(const PlannedProcedure &planned) const; ///< empty: it is not late
    /// The section, with its window where that is known.
    [[nodiscard]] static QString where(const LifeEvent &event, const Procedure &procedure, const CityHall *hall);
    [[nodiscard]] static QString section(const LifeEvent &event, const QString &department);
    /// Of a group; windows on a way are numbered, `place` is which one it is, from 0.
    [[nodiscard]] QString heading(const LifeEvent &event, const PlanGroup &group, int place) const;

private:
    [[nodiscard]] QString heading(Urgency urgency) const;

    QString m_language;
};

} // namespace madoguchi::procedures
