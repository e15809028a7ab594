#pragma once

#include <QHash>
#include <QImage>
#include <QObject>
#include <QPixmap>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace madoguchi::designer {

/// The pages' pictures at the size of the screen. Drawn and scaled on a thread of its own; only those that are looked
/// at, and a few around them, are kept.
class PagePictures : public QObject {
    Q_OBJECT

public:
    using Source = std::function<QImage(int page)>; ///< one-based; called on the thread

    explicit PagePictures(QObject *parent = nullptr);
    ~PagePictures() override; ///< waits for the picture under way

    void setSource(Source source); ///< other pages: nothing of before is kept
    /// The picture, stretched to that size when the right one is not there yet; then it is being made and ready()
    /// follows. Null: nothing of this page is there.
    [[nodiscard]] const QPixmap &at(int page, const QSize &devicePixels);

signals:
    void ready(int page);

private:
    struct Originals;
    void startNext();
    void forgetFar(int page);

    QHash<int, QPixmap> m_pictures;
    QHash<int, QSize> m_wanted;
    QList<int> m_order; ///< asked for last: last
    bool m_busy = false;
    int m_generation = 0;
    std::shared_ptr<Originals> m_originals; ///< the thread's
    QThreadPool m_pool; ///< one thread
};

} // namespace madoguchi::designer
