#pragma once

#include "app/procedures/Conversation.h"
#include "app/procedures/GuideSheet.h"
#include "app/procedures/ProcedureTables.h"
#include "app/settings/Settings.h"
#include "devices/printers/OnePrint.h"

#include <QWidget>

namespace madoguchi::widgets {
class ChoiceField;
class Dialogs;
class Notice;
class PageView;
}

namespace madoguchi::procedures {

/// The sheet for the family as it will be printed: in which language and order, on the screen, on paper, as a file.
class SheetPage : public QWidget {
    Q_OBJECT

public:
    struct With { ///< everything outlives it
        const Conversation &conversation;
        const ProcedureTables &tables;
        const settings::Settings &settings;
        printers::PrintQueue &printers;
        widgets::Dialogs &dialogs;
    };

    explicit SheetPage(const With &with, QWidget *parent = nullptr);
    ~SheetPage() override;

    void open(PlanOrder order, const QString &number); ///< of the reception
    void wipe();
    [[nodiscard]] bool hasPrinter() const { return m_print.hasPrinter(); }
    [[nodiscard]] bool isBusy() const { return m_print.state() == printers::OnePrint::State::Printing; }
    [[nodiscard]] bool isPrinted() const { return m_print.state() == printers::OnePrint::State::Done; }
    void print();
    void save();
    void takeFocus();

signals:
    void changed(); ///< what is known of the printing

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();
    void tell();
    void retranslate();
    [[nodiscard]] documents::ListSheet sheet() const;
    [[nodiscard]] QString language() const;
    [[nodiscard]] PlanOrder order() const;

    With m_with;
    printers::OnePrint m_print;
    QString m_number;
    documents::ListSheet m_shown;
    int m_run = 0; ///< pictures of before are not shown
    widgets::ChoiceField *m_languages;
    widgets::ChoiceField *m_orders;
    widgets::Notice *m_notice;
    widgets::PageView *m_view;
};

} // namespace madoguchi::procedures
