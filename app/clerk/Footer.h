#pragma once

#include "app/store/Store.h"
#include "devices/cards/CardDesk.h"
#include "devices/printers/PrintSystem.h"

#include <QPointer>
#include <QWidget>

namespace madoguchi::widgets {
class ActionPage;
class Button;
class StatusLamp;
}

namespace madoguchi::clerk {

/// Devices in words, and the one main action of the page that is shown, always at the same place.
class Footer : public QWidget {
    Q_OBJECT

public:
    explicit Footer(QWidget *parent = nullptr);

    void setPage(widgets::ActionPage *page); ///< whose actions are offered
    void showReader(const cards::DeskStatus &status);
    /// `name`: the queue that is printed on by default; empty: the system's default one.
    void showPrinters(bool service, const QList<printers::PrinterInfo> &printers, const QString &name);
    void showServer(const store::ServerStatus &status); ///< nothing is shown when there is none
    void runMainAction();
    void runSecondAction();
    void tell(const QString &trouble) { emit helpWanted(trouble); } ///< what went wrong and what to do

signals:
    void helpWanted(const QString &advice); ///< what to do about a device was asked
    void helpOver(); ///< no device needs help any more

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateActions();
    void updateLamps();
    void updateReader();
    void updatePrinter();
    void updateServer();
    [[nodiscard]] QString serverAdvice() const;
    [[nodiscard]] static QString helpWord();

    QPointer<widgets::ActionPage> m_page;
    widgets::StatusLamp *m_reader;
    widgets::StatusLamp *m_printer;
    widgets::StatusLamp *m_server;
    widgets::Button *m_second;
    widgets::Button *m_main;
    cards::DeskStatus m_desk;
    bool m_printersKnown = false;
    bool m_service = false;
    QList<printers::PrinterInfo> m_printers;
    QString m_printerName;
    QString m_printerAdvice;
    store::ServerStatus m_serverStatus;
};

} // namespace madoguchi::clerk
