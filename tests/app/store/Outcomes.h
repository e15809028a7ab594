#pragma once

#include "devices/outcome/Error.h"

#include <QTest>

// Checks of an Outcome in a test: a failure is told in its own words.

/// The value of an Outcome under a name of its own.
#define TAKE(name, call)                                                                                               \
    auto name##Outcome = (call);                                                                                       \
    QVERIFY2(name##Outcome, qPrintable(madoguchi::inWords(name##Outcome)));                                            \
    auto &name = *name##Outcome

#define DONE(call)                                                                                                     \
    do {                                                                                                               \
        const auto outcome = (call);                                                                                   \
        QVERIFY2(outcome, qPrintable(madoguchi::inWords(outcome)));                                                    \
    } while (false)

#define REFUSED(call, expected)                                                                                        \
    do {                                                                                                               \
        const auto outcome = (call);                                                                                   \
        QVERIFY(!outcome);                                                                                             \
        QCOMPARE(madoguchi::toWord(outcome.error().code), madoguchi::toWord(expected));                                \
        QVERIFY(!outcome.error().message.isEmpty());                                                                   \
    } while (false)

namespace madoguchi {

template <typename T>
QString inWords(const Outcome<T> &outcome)
{
    return outcome ? QString() : toWord(outcome.error().code) + u' ' + outcome.error().detail;
}

} // namespace madoguchi
