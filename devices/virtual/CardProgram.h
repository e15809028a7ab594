#pragma once

#include "devices/virtual/ProgramInput.h"
#include "devices/virtual/ProgramOptions.h"
#include "devices/virtual/VirtualReader.h"

#include <QObject>
#include <QTimer>

namespace madoguchi::virtualcards {

/// The program madoguchi-virtual-card: one card on one virtual reader, told by options and by lines on standard input.
class CardProgram : public QObject {
    Q_OBJECT

public:
    explicit CardProgram(const ProgramOptions &options);

    /// Prints the shipped residents: id, name and lesson, separated by tabs. Returns the exit code.
    [[nodiscard]] static int list();

    /// Reads the resident and puts the card on. Errors: those of readResident() and TryCounters::keptIn().
    [[nodiscard]] Outcome<void> start();

private:
    [[nodiscard]] Outcome<void> place(const QString &resident);
    void obey(const QString &line);
    void tell(Placement placement);
    void giveUp();

    ProgramOptions m_options;
    VirtualReader m_reader;
    ProgramInput m_input;
    QTimer m_patience;
};

/// What went wrong, for standard error: place and detail.
[[nodiscard]] QString describe(const Error &error);

/// 2 wrong usage, 3 bad input, 4 device, 1 a fault of the program.
[[nodiscard]] int exitCodeFor(const Error &error);

} // namespace madoguchi::virtualcards
