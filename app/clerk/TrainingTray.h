#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace madoguchi::widgets {
class Button;
class PictureView;
}

namespace madoguchi::clerk {

class TrainingCard;
class TrainingDesk;

/// The tray of 研修モード at the right side: the reader on top, the cards below. A card is dragged onto the reader, or
/// put there by a click or Enter; the same takes it away. Folded, the mark of training stays.
class TrainingTray : public QWidget {
    Q_OBJECT

public:
    explicit TrainingTray(TrainingDesk &desk, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void addCards(QVBoxLayout &column);
    void setFolded(bool folded);
    void follow();
    void retranslate();
    void toggle(const QString &id);
    void dragTo(const TrainingCard &card, const QPoint &globalPosition);
    void drop(const TrainingCard &card, const QPoint &globalPosition);

    TrainingDesk &m_desk;
    QLabel *m_title;
    widgets::Button *m_fold;
    widgets::Button *m_unfold;
    QWidget *m_content;
    widgets::PictureView *m_reader;
    QLabel *m_state;
    widgets::Button *m_takeAway;
    widgets::Button *m_renew;
    QScrollArea *m_shelf = nullptr;
    QList<TrainingCard *> m_cards;
    QPointer<QLabel> m_ghost; ///< the picture of a card that is being dragged
    bool m_overReader = false;
};

} // namespace madoguchi::clerk
