#pragma once

#include "app/forms/FormOutput.h"

#include <QHash>
#include <QList>
#include <QWidget>

class QHBoxLayout;
class QScrollArea;

namespace madoguchi::widgets {
class Button;
class ChoiceButton;
}

namespace madoguchi::forms {

class FormSession;

/// Several forms that are filled now, beside each other in one line, each with its state in words. More than fit are
/// scrolled to; the one that is shown is always in sight.
class FormStrip : public QWidget {
    Q_OBJECT

public:
    explicit FormStrip(const FormSession &session, QWidget *parent = nullptr);

    void rebuild(const QString &language);
    void setCurrent(int form);
    void refresh(); ///< the states
    void setVerdict(const QString &formId, Verdict verdict); ///< of the form as it was laid out last

signals:
    void chosen(int form);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< arrows in the buttons
    void changeEvent(QEvent *event) override;

private:
    void goTo(int form);
    void scroll(int direction);
    void updateArrows();
    void showCurrent();
    void retranslate();
    [[nodiscard]] QString words(int form) const;

    const FormSession &m_session;
    widgets::Button *m_back;
    QScrollArea *m_area;
    QHBoxLayout *m_row;
    widgets::Button *m_on;
    QList<widgets::ChoiceButton *> m_buttons;
    QHash<QString, Verdict> m_verdicts;
    QString m_language;
    int m_current = 0;
};

} // namespace madoguchi::forms
