#pragma once

#include "app/designer/TestPaper.h"
#include "devices/printers/PrintQueue.h"

#include <QObject>

namespace madoguchi::designer {

/// Prints one test page after another through the counter's own queue, or writes it into a file, and says how far it
/// is.
class TestPrint : public QObject {
    Q_OBJECT

public:
    enum class State { Idle, Printing, Done, Saving, Saved, Failed };

    TestPrint(TestPaper &paper, printers::PrintQueue &queue, QObject *parent = nullptr);

    void print(const documents::FormTemplate &form, const documents::FormValues &values,
        const printers::PrintOptions &options);
    void save(const documents::FormTemplate &form, const documents::FormValues &values, const QString &path);
    void cancel();
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isBusy() const { return m_state == State::Printing || m_state == State::Saving; }
    /// Why it waits or failed, and what to do; the file's name when it is saved.
    [[nodiscard]] const QString &words() const { return m_words; }

signals:
    void changed();

private:
    void submit(const Outcome<documents::RenderedForm> &rendered, printers::PrintOptions options);
    void enter(State state, const QString &words = {});

    TestPaper &m_paper;
    printers::PrintQueue &m_queue;
    quint64 m_job = 0; ///< ours among those of the queue; 0: not there yet
    State m_state = State::Idle;
    QString m_words;
    int m_run = 0; ///< what became of a page before is not told
};

} // namespace madoguchi::designer
