#pragma once

#include "app/clerk/Counter.h"

namespace madoguchi::clerk {

// What the screen says on which a document is opened: by what lies there and by what is typed at the moment.
// Translated.

[[nodiscard]] QString titleFor(const Counter &counter); ///< in the window's title: what is asked for
[[nodiscard]] QString sentenceFor(const Counter &counter); ///< the big one
[[nodiscard]] QString adviceFor(const Counter &counter); ///< below it
[[nodiscard]] QString helpFor(const Counter &counter); ///< F1
[[nodiscard]] QString readActionFor(const Counter &counter); ///< of the main action
[[nodiscard]] QString withoutPinTextFor(const Counter &counter); ///< of the button that changes the way of opening
[[nodiscard]] QString secondPinTextFor(const Counter &counter); ///< of the button for what a second PIN opens
[[nodiscard]] QString lastTryTextFor(const Counter &counter); ///< the question before the last try
[[nodiscard]] QString formTextFor(const Error &error); ///< what was typed is no PIN (PinForm)

} // namespace madoguchi::clerk
