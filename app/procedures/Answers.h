#pragma once

#include "app/procedures/LifeEvent.h"
#include "devices/outcome/Error.h"

#include <QDate>
#include <QJsonObject>

namespace madoguchi::procedures {

struct Answer {
    QStringList values; ///< Single, YesNo: one; Multi: several. "unknown" may be among those of Multi
    std::optional<int> number;
    QDate date;

    /// 「わからない」, which is an answer, but tells nothing.
    [[nodiscard]] bool isUnknown() const;
    [[nodiscard]] bool operator==(const Answer &) const = default;
};

/// By question; and by name the days that no question asks for (LifeEvent::dates). What is not in it was not answered.
using Answers = QHash<QString, Answer>;

/// {"q_insurance":"kokuho","q_cards":["inkan"],"q_deceased_age":85,"q_death_date":"2026-11-02","q_debt":"unknown"}.
/// Errors: BadFile with the question in `place`: no such question, another kind of answer, no such value.
[[nodiscard]] Outcome<Answers> answersFrom(const QJsonObject &json, const LifeEvent &event);

/// The same the other way round.
[[nodiscard]] QJsonObject toJson(const Answers &answers);
/// Of answers that were kept those that the tables, which may have changed meanwhile, still know.
[[nodiscard]] Answers stillKnown(const QJsonObject &json, const LifeEvent &event);

} // namespace madoguchi::procedures
