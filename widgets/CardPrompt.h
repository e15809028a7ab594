#pragma once

#include "widgets/theme/Illustrations.h"

#include <QWidget>

class QLabel;

namespace madoguchi::widgets {

class Button;
class PictureView;

/// An invitation: a picture, one big sentence, one more below, and a quiet other way.
class CardPrompt : public QWidget {
    Q_OBJECT

public:
    explicit CardPrompt(QWidget *parent = nullptr);

    void setPicture(theme::Picture picture);
    void setSentence(const QString &sentence); ///< big: what to do
    void setAdvice(const QString &advice); ///< below: what is so, or the next step; its room stays
    void setOtherWay(const QString &words); ///< the quiet button; empty: none
    void setSecondWay(const QString &words, const QString &keyHint); ///< another quiet one beside it; empty: none
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString advice() const;

signals:
    void otherWayTaken();
    void secondWayTaken();

private:
    PictureView *m_picture;
    QLabel *m_sentence;
    QLabel *m_advice;
    Button *m_otherWay;
    Button *m_secondWay;
};

} // namespace madoguchi::widgets
