#pragma once

#include "app/forms/FormOutput.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace madoguchi::widgets {
class Button;
class PictureView;
}

namespace madoguchi::forms {

class FormSession;

/// What became of the forms: being printed, waiting for the printer and why, failed and what can be done, done.
class OutputPage : public QWidget {
    Q_OBJECT

public:
    explicit OutputPage(const FormSession &session, QWidget *parent = nullptr);

    void setLanguage(const QString &language);
    void setHandOver(bool offered); ///< finished forms can go to the city's system from here
    /// `others`: printers that could take the form instead.
    void show(const OutputProgress &progress, const QList<printers::PrinterInfo> &others);
    using QWidget::show;
    void takeFocus();
    void wipe();

signals:
    void printElsewhere(const QString &printer);
    void saveWanted(); ///< as PDF, instead or as well
    void handOverWanted();

private:
    void showWords();
    void showForms();
    void showWays();
    [[nodiscard]] bool waits() const; ///< the printer needs someone
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString advice() const;
    [[nodiscard]] QString whereSaved() const;

    const FormSession &m_session;
    QString m_language = QStringLiteral("ja");
    OutputProgress m_progress;
    QList<printers::PrinterInfo> m_others;
    widgets::PictureView *m_picture;
    QLabel *m_headline;
    QLabel *m_advice;
    QVBoxLayout *m_forms;
    QVBoxLayout *m_ways;
    widgets::Button *m_handOver;
    bool m_mayHandOver = false;
    QList<QWidget *> m_rows;
    QStringList m_waysShown; ///< so that buttons stay while only the words change
    QList<widgets::Button *> m_buttons;
};

} // namespace madoguchi::forms
