#pragma once

#include "app/forms/FormOutput.h"

#include <QHash>
#include <QList>
#include <QWidget>

namespace madoguchi::widgets {
class ChoiceButton;
class FlowLayout;
}

namespace madoguchi::forms {

class FormSession;

/// Several forms that are filled now, beside each other, each with its state in words.
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
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QString words(int form) const;

    const FormSession &m_session;
    widgets::FlowLayout *m_layout;
    QList<widgets::ChoiceButton *> m_buttons;
    QHash<QString, Verdict> m_verdicts;
    QString m_language;
    int m_current = 0;
};

} // namespace madoguchi::forms
