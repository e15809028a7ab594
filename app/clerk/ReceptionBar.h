#pragma once

#include "app/reception/Reception.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace madoguchi::widgets {
class Button;
}

namespace madoguchi::clerk {

class ElidedLabel;

/// Always there, never scrolls: whose business this is, from which document, since when; and the way to end it.
class ReceptionBar : public QWidget {
    Q_OBJECT

public:
    ReceptionBar(reception::Reception &reception, const QString &counterName, QWidget *parent = nullptr);

    void setNamesHidden(bool hidden);
    void setEndable(bool endable); ///< and to be put on hold
    void setBlank(bool blank); ///< locked, or whoever is signed in serves no visitors: the number alone

signals:
    void endRequested();
    void holdRequested();
    void hideNamesRequested();
    void documentRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void update();
    void updateMinutes();
    void fit(); ///< what is least needed goes where there is no room
    void showDocument();
    [[nodiscard]] QStringList doubtsText() const;
    [[nodiscard]] QString nameText() const;
    [[nodiscard]] QString birthText() const;
    [[nodiscard]] QString documentText() const;

    reception::Reception &m_reception;
    QString m_counterName;
    bool m_namesHidden = false;
    bool m_blank = false;
    QLabel *m_number;
    ElidedLabel *m_name;
    QLabel *m_birth;
    QLabel *m_since;
    widgets::Button *m_document; ///< opens it, as long as it is known
    widgets::Button *m_hide;
    widgets::Button *m_hold;
    widgets::Button *m_end;
    QTimer m_minute;
};

} // namespace madoguchi::clerk
