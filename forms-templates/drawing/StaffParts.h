#pragma once

#include "forms-templates/drawing/Rows.h"

namespace madoguchi::drawing {

// What the clerk fills, at the foot of the page below the thick frame. `checks` are what this form asks them to check.
/// Documents seen, number, fee, checks and stamps: for a form that a certificate is issued on. Begins at 245.75 mm.
/// `counted` takes the place of the issue number where a form counts something that its fee hangs on.
void staffBlock(Draft &draft, const QList<Choice> &checks, const Cell &counted = {});
/// Documents seen, checks in three columns and stamps: for a notification. Begins at `staffNoticeTopMm`.
void staffNotice(Draft &draft, const QList<Choice> &checks);
/// Only checks and stamps. Begins at 259.5 mm.
void staffStrip(Draft &draft, const QList<Choice> &checks);

constexpr double staffBottomMm = 281.5;
constexpr double staffNoticeTopMm = staffBottomMm - 6.2 * 2 - 17;

} // namespace madoguchi::drawing
