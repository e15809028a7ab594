#include "app/designer/PagePictures.h"

#include "devices/outcome/WhenFinished.h"

#include <QtConcurrent>

#include <cstdlib>

namespace madoguchi::designer {

namespace {

constexpr int MostOriginals = 4;
constexpr int KeptAround = 3; ///< pages before and after the one that is looked at

} // namespace

struct PagePictures::Originals {
    Source source;
    QList<std::pair<int, QImage>> kept; ///< used last: last

    [[nodiscard]] QImage of(int page)
    {
        for (qsizetype i = 0; i < kept.size(); ++i) {
            if (kept.at(i).first == page) {
                kept.move(i, kept.size() - 1);
                return kept.last().second;
            }
        }
        kept.append({ page, source ? source(page) : QImage() });
        if (kept.size() > MostOriginals)
            kept.removeFirst();
        return kept.last().second;
    }
};

PagePictures::PagePictures(QObject *parent)
    : QObject(parent)
    , m_originals(std::make_shared<Originals>())
{
    m_pool.setMaxThreadCount(1);
}

PagePictures::~PagePictures()
{
    m_pool.waitForDone();
}

void PagePictures::setSource(Source source)
{
    ++m_generation;
    m_originals = std::make_shared<Originals>();
    m_originals->source = std::move(source);
    m_pictures.clear();
    m_wanted.clear();
    m_order.clear();
}

const QPixmap &PagePictures::at(int page, const QSize &devicePixels)
{
    const QPixmap &picture = m_pictures[page];
    if (picture.size() != devicePixels && m_wanted.value(page) != devicePixels) {
        m_wanted.insert(page, devicePixels);
        m_order.removeOne(page);
        m_order << page;
        startNext();
    }
    return picture;
}

void PagePictures::startNext()
{
    if (m_busy || m_order.isEmpty())
        return;
    m_busy = true;
    const int page = m_order.takeLast();
    const QSize size = m_wanted.value(page);
    const auto make = [originals = m_originals, page, size] {
        const QImage original = originals->of(page);
        return original.isNull() ? original
                                 : original.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                                       .convertToFormat(QImage::Format_RGB32);
    };
    whenFinished(
        QtConcurrent::run(&m_pool, make), this, [this, page, size, generation = m_generation](const QImage &made) {
            m_busy = false;
            if (generation == m_generation) {
                m_pictures[page] = QPixmap::fromImage(made);
                if (m_wanted.value(page) == size && !made.isNull())
                    m_wanted.remove(page);
                forgetFar(page);
                emit ready(page);
            }
            startNext();
        });
}

void PagePictures::forgetFar(int page)
{
    m_pictures.removeIf([page](QHash<int, QPixmap>::iterator it) { return std::abs(it.key() - page) > KeptAround; });
}

} // namespace madoguchi::designer
