#pragma once

#include "devices/cards/IdentityDocument.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace madoguchi::widgets {
class Notice;
}

namespace madoguchi::identity {

class PictureLabel;

/// The part of the document's page that stays where it is while the rest scrolls: what it is, whether it is genuine,
/// the photo, and the picture of the whole front where that is what is written down from.
class DocumentHead : public QWidget {
    Q_OBJECT

public:
    explicit DocumentHead(QWidget *parent = nullptr);

    void show(const cards::IdentityDocument &document, const QImage &front); ///< null: no front to write down from
    using QWidget::show;
    void clear();
    [[nodiscard]] bool isEmpty() const;

private:
    void showPhoto(const cards::IdentityDocument &document);

    QLabel *m_title;
    PictureLabel *m_front;
    PictureLabel *m_photo;
    QLabel *m_noPhoto;
    widgets::Notice *m_genuine;
    QBoxLayout *m_compared; ///< photo and words, below each other or, with a front above, side by side
};

} // namespace madoguchi::identity
