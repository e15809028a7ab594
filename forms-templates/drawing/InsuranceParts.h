#pragma once

#include "forms-templates/drawing/Rows.h"

#include <functional>

namespace madoguchi::drawing {

// What the notifications of the three insurances (国民健康保険, 後期高齢者医療, 介護保険) have in common.

/// The choice 「届出の事由」 on which the rest depends has this id.
inline const QString reasonId = QStringLiteral("reason");
inline const QString movedIn = QStringLiteral("gain-move-in");
inline const QString movedOut = QStringLiteral("loss-move-out");
inline const QString died = QStringLiteral("loss-death");
inline const QString addressChanged = QStringLiteral("change-address");

struct ReasonGroup {
    QString name; ///< 資格取得, printed beside its answers
    QList<Choice> answers; ///< five at most
};

/// The reasons in groups below one another, what another reason is, and the day. The day is the common day of moving or
/// of death where it is one of them.
double reasonRows(Draft &draft, double top, const QList<ReasonGroup> &groups);
[[nodiscard]] QStringList reasonsBut(const QList<ReasonGroup> &groups, const QStringList &left);

/// Whom it is about: `draw` is called for the subject and, when the reason is death, for the person who died.
double insuredRows(
    Draft &draft, const QList<ReasonGroup> &groups, const std::function<double(const Someone &insured)> &draw);

/// 新住所・旧住所, asked when someone moved.
double movedRows(Draft &draft, double top, double height);
/// The notifier: relation to the insured, address, name with signature, phone.
double notifierRows(Draft &draft, double top, const QList<Choice> &relations);

} // namespace madoguchi::drawing
