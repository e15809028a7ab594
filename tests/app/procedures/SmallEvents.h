#pragma once

#include "app/documents/Problems.h"
#include "app/procedures/Answers.h"

namespace madoguchi::procedures {

/// A life event out of JSON members: `questions` and `procedures` as lists of objects, everything else filled in.
[[nodiscard]] LifeEvent eventOf(
    const QByteArray &questions, const QByteArray &procedures, documents::Problems &problems);
/// Answers to it; aborts the test when they are none.
[[nodiscard]] Answers answersOf(const QByteArray &json, const LifeEvent &event);
/// Any answers to some of the questions, with "unknown" among them: always the same for a seed.
[[nodiscard]] Answers randomAnswers(const LifeEvent &event, quint32 seed);

} // namespace madoguchi::procedures
