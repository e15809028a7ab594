#pragma once

#include "devices/printers/PrintQueue.h"

#include <QObject>

namespace madoguchi::printers {

/// One document that a page prints: waits until it is drawn, follows its job, and has the words for why it waits or
/// failed. A second press while it prints does nothing. GUI thread.
class OnePrint : public QObject {
    Q_OBJECT

public:
    enum class State { Idle, Printing, Done, Failed };

    explicit OnePrint(PrintQueue &queue, QObject *parent = nullptr);

    /// False, and nothing happens, while one is under way.
    bool print(const QFuture<Outcome<QByteArray>> &pdf, const PrintOptions &options);
    void forget(); ///< what comes next has not been printed yet; a job under way goes on
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool hasPrinter() const { return !m_queue.printers().isEmpty(); }
    [[nodiscard]] const QString &words() const { return m_words; } ///< why it waits or failed and what to do

signals:
    void changed();

private:
    void submit(const Outcome<QByteArray> &pdf, const PrintOptions &options);
    void finish(const Outcome<void> &outcome);
    void enter(State state, const QString &words = {});

    PrintQueue &m_queue;
    quint64 m_job = 0; ///< ours among those of the queue; 0: not there yet
    State m_state = State::Idle;
    QString m_words;
    int m_run = 0; ///< what became of one before is not told
};

} // namespace madoguchi::printers
