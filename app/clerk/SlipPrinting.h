#pragma once

#include "app/store/HeldReceptions.h"
#include "devices/printers/OnePrint.h"

namespace madoguchi::clerk {

/// Prints the slip of a reception on hold: draws it off the GUI thread for the printer's paper.
class SlipPrinting : public printers::OnePrint {
    Q_OBJECT

public:
    /// `printer`: the queue; empty: the default one. `office` stands on the slip.
    SlipPrinting(printers::PrintQueue &queue, const QString &printer, const QString &office, QObject *parent = nullptr);

    void print(const store::HeldSlip &slip);

private:
    [[nodiscard]] QStringList media() const;

    printers::PrintQueue &m_queue;
    QString m_printer;
    QString m_office;
};

} // namespace madoguchi::clerk
