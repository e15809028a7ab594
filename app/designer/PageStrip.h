#pragma once

#include "app/documents/FormTemplate.h"

#include <QListWidget>

namespace madoguchi::designer {

/// The pages of a form that has several, small, one below the other.
class PageStrip : public QListWidget {
    Q_OBJECT

public:
    explicit PageStrip(QWidget *parent = nullptr);

    void load(const QList<documents::Page> &pages); ///< keeps the pictures of those that stay
    void forget(); ///< other pages
    void setPicture(int page, const QImage &picture);
    void setShown(int page); ///< by program: no signal

    static constexpr int PictureWidth = 72; ///< at the standard size of text

signals:
    void chosen(int page); ///< by the person, one-based

protected:
    void changeEvent(QEvent *event) override;

private:
    void name(int row);

    QList<documents::Page> m_sheets;
};

} // namespace madoguchi::designer
