#pragma once

#include "devices/printers/PrintQueue.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace madoguchi::widgets {
class Button;
class CheckField;
class CountField;
}

namespace madoguchi::forms {

class FormHabits;

/// Where and how the forms are printed, in one line; what is in it can be changed in place. The printer and the sides
/// are remembered, the copies are one again for every reception.
class PrintOptionsBar : public QWidget {
    Q_OBJECT

public:
    PrintOptionsBar(printers::PrintQueue &queue, FormHabits &habits, QWidget *parent = nullptr);

    [[nodiscard]] bool hasPrinter() const { return current() != nullptr; }
    [[nodiscard]] printers::PrintOptions options() const;
    void setPrinter(const QString &name); ///< as if the clerk had chosen it
    void setStandard(const QString &name); ///< the settings' printer, for as long as the clerk chose none
    [[nodiscard]] QList<printers::PrinterInfo> otherPrinters() const; ///< all but the chosen one
    void reset(); ///< one copy, closed
    void retranslate();

signals:
    void hasPrinterChanged();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void refresh();
    void toggle();
    [[nodiscard]] const printers::PrinterInfo *current() const;

    printers::PrintQueue &m_queue;
    FormHabits &m_habits;
    QList<printers::PrinterInfo> m_printers;
    QString m_chosen; ///< what the clerk chose; empty: remembered, that of the settings, or the default one
    QString m_standard; ///< that of the settings
    QLabel *m_summary;
    widgets::Button *m_change;
    QWidget *m_panel;
    QLabel *m_printerLabel;
    QComboBox *m_printer;
    widgets::CountField *m_copies;
    widgets::CheckField *m_duplex;
};

} // namespace madoguchi::forms
