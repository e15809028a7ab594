#pragma once

#include <QWidget>

class QLabel;

namespace madoguchi::visitor {

/// Nobody is being served, or nothing may be seen: the city and the counter, and nothing of anybody.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    /// Either may be empty.
    WelcomePage(const QString &municipality, const QString &counter, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_words;
};

} // namespace madoguchi::visitor
