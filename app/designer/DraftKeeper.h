#pragma once

#include "app/designer/DesignDesk.h"
#include "app/designer/FormEditor.h"

#include <QTimer>

#include <optional>

namespace madoguchi::designer {

/// Keeps the form that is being made on the disk, by itself, and publishes it. One file after another; what was changed
/// while it was being written is written again. GUI thread.
class DraftKeeper : public QObject {
    Q_OBJECT

public:
    enum class State {
        None, ///< nothing to keep: no form is open, or its paper is still being read
        Saved,
        Changed, ///< will be saved in a moment
        Saving,
        Failed, ///< error() says why; it is tried again with the next change, and by saveNow()
        Publishing
    };

    DraftKeeper(DesignDesk &desk, FormEditor &editor, QObject *parent = nullptr);

    /// The paper of what the editor holds is still being read. What is done until keep() is not lost, also when it is
    /// closed before.
    void await(const QFuture<Outcome<Draft>> &starting);
    void keep(const Draft &draft); ///< lies on the disk; the editor holds it
    /// Saves what is not saved, and keeps nothing any more. After a conflict it is saved as a draft of its own. A PDF
    /// that was only looked at leaves no draft.
    void close();
    void saveNow();
    /// Saves first. published() or publishingFailed() follows.
    void publish(const QString &note);
    void keepAside(); ///< after a conflict: beside what somebody else has saved
    void followPublished(); ///< after a conflict: this one is to replace what somebody else has published

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Error &error() const { return m_error; }
    [[nodiscard]] const QDateTime &savedAt() const { return m_savedAt; } ///< UTC
    [[nodiscard]] const std::optional<Draft> &draft() const { return m_draft; }

signals:
    void stateChanged();
    /// `isOpen`: the form is still the one that is kept; false: it was closed while it was being published.
    void published(const madoguchi::designer::Publication &publication, bool isOpen);
    void publishingFailed(const madoguchi::Error &error);
    void notSaved(const madoguchi::Error &error); ///< what was changed last in one that is closed already

private:
    void changed();
    void enter(State state);
    void write(const QFuture<Outcome<Draft>> &writing);
    void written(const Outcome<Draft> &result);
    void failed(const Error &error);
    void publishNow(const QString &note);
    void goOn();
    [[nodiscard]] Draft current() const;

    DesignDesk &m_desk;
    FormEditor &m_editor;
    std::optional<Draft> m_draft;
    QFuture<Outcome<Draft>> m_writing;
    std::optional<QString> m_note; ///< to be published once it is saved
    State m_state = State::None;
    bool m_awaits = false; ///< m_writing is the first one
    bool m_isNew = false; ///< begun on a PDF, and no step was done since
    bool m_dirty = false;
    Error m_error;
    QDateTime m_savedAt;
    QTimer m_soon;
    int m_run = 0; ///< another form: answers about the one before are not listened to
};

} // namespace madoguchi::designer
