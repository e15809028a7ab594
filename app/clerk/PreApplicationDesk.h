#pragma once

#include "app/clerk/Counter.h"
#include "app/forms/FormsTab.h"
#include "app/preapplication/Codes.h"
#include "app/settings/Settings.h"

#include <QObject>

namespace madoguchi::clerk {

/// Takes the codes of a pre-application as they are read, from wherever, and fills the reception and the form once the
/// set is complete. What is in the codes is seen by nobody before. Without a window of its own; GUI thread.
class PreApplicationDesk : public QObject {
    Q_OBJECT

public:
    struct With {
        const settings::Settings &settings;
        Counter &counter;
        reception::Reception &reception;
        forms::FormsTab &forms;
    };

    /// Everything outlives this.
    explicit PreApplicationDesk(const With &with, QObject *parent = nullptr);

    /// This counter has a key. Without one nothing of all this is offered.
    [[nodiscard]] bool isAvailable() const;
    [[nodiscard]] const preapplication::CodeSet &codes() const { return m_codes; }
    [[nodiscard]] bool isBusy() const { return m_busy > 0; }

    /// What a scanner or a camera read: one of changed(), failed() and filled() follows at once.
    void takeCode(const QString &code);
    /// Looks for codes in picture files, on another thread.
    void takePictures(const QStringList &paths);
    void beginAnew(); ///< forgets the codes read so far

signals:
    void changed(); ///< codes(), isBusy()
    void failed(const madoguchi::Error &error); ///< with words for the clerk
    /// The form is before the clerk. `leftOut`: how many answers the form did not ask for.
    void filled(int leftOut);

private:
    [[nodiscard]] Outcome<bool> add(const QString &code); ///< true: the set is complete
    [[nodiscard]] Outcome<int> fill();
    [[nodiscard]] bool beginReception();
    void takePersons(const documents::FormValues &values);

    With m_with;
    QString m_keyFile;
    preapplication::CodeSet m_codes;
    int m_busy = 0; ///< picture files that are being looked at
    int m_attempt = 0; ///< another one after beginAnew(): what was asked for before belongs to nobody any more
};

} // namespace madoguchi::clerk
