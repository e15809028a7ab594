#pragma once

#include <QString>

namespace madoguchi::settings {

/// Makes the program speak a language ("ja" or "en"): our own texts and Qt's (buttons of file dialogs). Replaces the
/// one that was installed before; widgets get QEvent::LanguageChange. Call after the QCoreApplication exists, on its
/// thread. The program has to link the target `translations`. False when the catalogue is not there: the English
/// sources are shown.
bool installLanguage(const QString &language);

/// The one that is shown now: "ja" or "en".
QString shownLanguage();

/// One of the program's texts in this language, whichever one is installed: for what is printed for a visitor. The
/// English source where there is no translation. Any thread.
QString translated(const QString &language, const char *context, const char *text, int number = -1);

} // namespace madoguchi::settings
