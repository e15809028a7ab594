#pragma once

#include "app/store/HeldReceptions.h"
#include "devices/printers/PrintQueue.h"

#include <QObject>

namespace madoguchi::clerk {

/// Prints the slip of a reception on hold: draws it off the GUI thread for the printer's paper, and follows the job.
class SlipPrinting : public QObject {
    Q_OBJECT

public:
    enum class State { Idle, Printing, Done, Failed };

    /// `printer`: the queue; empty: the default one. `office` stands on the slip.
    SlipPrinting(printers::PrintQueue &queue, const QString &printer, const QString &office, QObject *parent = nullptr);

    void print(const store::HeldSlip &slip);
    void forget(); ///< the next slip has not been printed yet; a job under way goes on
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool hasPrinter() const { return !m_queue.printers().isEmpty(); }
    [[nodiscard]] const QString &words() const { return m_words; } ///< why it waits or failed and what to do

signals:
    void changed();

private:
    [[nodiscard]] QStringList media() const;
    void submit(const Outcome<QByteArray> &pdf, const QString &media);
    void finish(const Outcome<void> &outcome);
    void enter(State state, const QString &words = {});

    printers::PrintQueue &m_queue;
    QString m_printer;
    QString m_office;
    quint64 m_job = 0; ///< ours among those of the queue; 0: not there yet
    State m_state = State::Idle;
    QString m_words;
    int m_run = 0; ///< what became of a slip before is not told
};

} // namespace madoguchi::clerk
