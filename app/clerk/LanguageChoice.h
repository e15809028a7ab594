#pragma once

#include "app/settings/Settings.h"
#include "widgets/Button.h"

namespace madoguchi::clerk {

/// The language that was chosen at this counter last, else that of the settings. Kept in `storePath`/window.ini.
[[nodiscard]] QString chosenLanguage(const settings::Settings &settings);

/// Offers the other language, in its own words, so that whoever needs it can read it. Speaks it at once and remembers
/// it.
class LanguageButton : public widgets::Button {
    Q_OBJECT

public:
    explicit LanguageButton(const QString &storePath, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void offerOther();
    void change();

    QString m_storePath;
};

} // namespace madoguchi::clerk
