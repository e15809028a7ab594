#pragma once

#include "devices/outcome/Error.h"

#include <QTest>

// Outcome<T> in a test: fails with the error's words.
#define TAKE(name, call)                                                                                               \
    auto name##Outcome = (call);                                                                                       \
    QVERIFY2(name##Outcome, qPrintable(madoguchi::store::told(name##Outcome)));                                        \
    auto &name = *name##Outcome
#define DONE(call)                                                                                                     \
    do {                                                                                                               \
        const auto outcome = (call);                                                                                   \
        QVERIFY2(outcome, qPrintable(madoguchi::store::told(outcome)));                                                \
    } while (false)
#define REFUSED(call, expected)                                                                                        \
    do {                                                                                                               \
        const auto outcome = (call);                                                                                   \
        QVERIFY(!outcome);                                                                                             \
        QCOMPARE(toWord(outcome.error().code), toWord(expected));                                                      \
        QVERIFY(!outcome.error().message.isEmpty());                                                                   \
    } while (false)

namespace madoguchi::store {

/// The error's code and detail; empty when there is none.
template <typename T>
QString told(const Outcome<T> &outcome)
{
    return outcome ? QString() : toWord(outcome.error().code) + u' ' + outcome.error().detail;
}

} // namespace madoguchi::store
