#include "devices/scanner/FrameThread.h"

#include <utility>

namespace madoguchi::scanner {

FrameThread::FrameThread(std::function<void(const QImage &grey)> look, QObject *parent)
    : QObject(parent)
    , m_look(std::move(look))
    , m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("scanner"));
    m_thread.start(QThread::LowPriority);
}

FrameThread::~FrameThread()
{
    m_thread.quit();
    m_thread.wait();
}

void FrameThread::take(std::function<QImage()> frame)
{
    const QMutexLocker lock(&m_mutex);
    const bool isWorkAsked = m_waiting != nullptr;
    m_waiting = std::move(frame);
    if (!isWorkAsked)
        QMetaObject::invokeMethod(m_worker, [this] { work(); });
}

void FrameThread::work()
{
    std::function<QImage()> frame;
    {
        const QMutexLocker lock(&m_mutex);
        frame = std::exchange(m_waiting, nullptr);
    }
    const QImage picture = frame ? frame() : QImage();
    if (picture.isNull())
        return;
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    emit looking(grey.width() > PreviewWidth ? grey.scaledToWidth(PreviewWidth, Qt::FastTransformation) : grey);
    m_look(grey);
}

} // namespace madoguchi::scanner
