#pragma once

#include <QImage>
#include <QWidget>

namespace madoguchi::identity {

/// A picture of a document, as large as its place allows and never distorted, on white with an outline.
class PictureLabel : public QWidget {
    Q_OBJECT

public:
    explicit PictureLabel(QWidget *parent = nullptr);

    /// `name` says for a screen reader what it is a picture of.
    void setPicture(const QImage &picture, const QString &name);
    void setLargest(const QSize &designPixels); ///< it is not drawn larger than this
    /// It may also be made lower than its width asks for, and is drawn smaller then; no lower than this.
    void setLowest(int designPixels);
    [[nodiscard]] bool hasPicture() const { return !m_picture.isNull(); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QSize fitted(int width) const; ///< of the picture, without the margin

    QImage m_picture;
    QSize m_largest { 900, 560 };
    int m_lowest = 0; ///< design pixels; 0: never lower than its width asks for
};

} // namespace madoguchi::identity
