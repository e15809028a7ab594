#pragma once

#include "app/preapplication/Codes.h"

namespace madoguchi::preapplication {

inline const QDate Today(2026, 12, 1);

/// An invented resident, long enough for several codes.
inline PreApplication sample(int letters = 0)
{
    PreApplication sample { QStringLiteral("sample"), Today, {} };
    sample.values.date = Today;
    sample.values.bound.insert(QStringLiteral("applicant.name"), QStringLiteral("辻\U000E0101　𠮷子"));
    sample.values.bound.insert(QStringLiteral("applicant.address"), QStringLiteral("青森県架空市中央一丁目2番3号"));
    sample.values.bound.insert(QStringLiteral("applicant.birthDate"), QStringLiteral("1954-03-09"));
    sample.values.fields.insert(QStringLiteral("purpose"), QStringLiteral("車の登録"));
    // Not to be compressed: every character another one.
    QString lines;
    for (int i = 0; i < letters; ++i)
        lines += QChar(0x4E00 + (i * 7919) % 20'000);
    for (int i = 0; i * 300 < lines.size(); ++i)
        sample.values.fields.insert(QStringLiteral("more%1").arg(i), lines.mid(i * 300, 300));
    return sample;
}

inline CodeSet setOf(const QStringList &codes)
{
    CodeSet set;
    for (const QString &code : codes)
        (void)set.add(code);
    return set;
}

} // namespace madoguchi::preapplication
