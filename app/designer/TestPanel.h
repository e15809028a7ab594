#pragma once

#include "app/designer/SamplePersons.h"
#include "app/designer/TestPrint.h"
#include "app/forms/PrintOptionsBar.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace madoguchi::widgets {
class BusyLine;
class Button;
class Notice;
}

namespace madoguchi::designer {

class PickField;

/// The form is being tried: with whom, what is said about the filled paper, and the test print.
class TestPanel : public QWidget {
    Q_OBJECT

public:
    TestPanel(TestPrint &print, printers::PrintQueue &queue, forms::FormHabits &habits, QWidget *parent = nullptr);

    [[nodiscard]] const SamplePerson &person() const;
    void setPerson(const QString &id); ///< by program: no signal
    void showWarnings(const documents::FormTemplate &form, const QList<documents::Warning> &warnings);
    void showError(const QString &why);
    [[nodiscard]] forms::PrintOptionsBar &printing() { return *m_options; }
    void takeFocus();

signals:
    void personChanged();
    void fieldWanted(const QString &id);
    void printWanted();
    void saveWanted();
    void left();

protected:
    void changeEvent(QEvent *event) override;

private:
    void followPrint();
    void retranslate();

    TestPrint &m_print;
    QList<SamplePerson> m_persons;
    QString m_language;
    QLabel *m_title;
    PickField *m_person;
    QLabel *m_told;
    QListWidget *m_warnings;
    forms::PrintOptionsBar *m_options;
    widgets::Button *m_printButton;
    widgets::Button *m_saveButton;
    widgets::BusyLine *m_busy;
    widgets::Notice *m_notice;
    widgets::Button *m_back;
};

} // namespace madoguchi::designer
