#pragma once

#include "app/settings/Settings.h"

class QMainWindow;
class QObject;

namespace madoguchi::clerk {

/// The counter lies in a module of its own, so that the program is seen before the libraries for text, documents, cards
/// and printing are loaded: they take as long as all of Qt. The module is built with the program and lies beside it.
constexpr const char *CounterModule = "madoguchi-counter";
constexpr const char *OpenCounterSymbol = "openCounter";

/// Applies language and theme and puts the counter into the frame. Deleting what is returned ends it; the frame
/// outlives it. Settings as given on the command line, checked.
using OpenCounter = QObject *(*)(QMainWindow &frame, const settings::Settings &settings);

} // namespace madoguchi::clerk
