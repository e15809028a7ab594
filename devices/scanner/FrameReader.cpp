#include "devices/scanner/FrameReader.h"

#include "devices/scanner/CodesInPicture.h"

#include <algorithm>

namespace madoguchi::scanner {

namespace {

constexpr qint64 ForgottenAfterMs = 1000;

} // namespace

FrameReader::FrameReader(QObject *parent)
    : QObject(parent)
    , m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("scanner"));
    m_thread.start(QThread::LowPriority);
}

FrameReader::~FrameReader()
{
    m_thread.quit();
    m_thread.wait();
}

void FrameReader::look(std::function<QImage()> frame)
{
    const QMutexLocker lock(&m_mutex);
    const bool isWorkAsked = m_waiting != nullptr;
    m_waiting = std::move(frame);
    if (!isWorkAsked)
        QMetaObject::invokeMethod(m_worker, [this] { work(); });
}

void FrameReader::work()
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
    const QImage preview
        = grey.width() > PreviewWidth ? grey.scaledToWidth(PreviewWidth, Qt::FastTransformation) : grey;
    QMetaObject::invokeMethod(this, [this, texts = codesIn(grey), preview] { tell(texts, preview); });
}

void FrameReader::tell(const QStringList &texts, const QImage &preview)
{
    m_seen.removeIf([](const Seen &seen) { return seen.since.hasExpired(ForgottenAfterMs); });
    for (const QString &text : texts) {
        const auto known
            = std::find_if(m_seen.begin(), m_seen.end(), [&text](const Seen &seen) { return seen.text == text; });
        if (known != m_seen.end()) {
            known->since.start();
            continue;
        }
        m_seen.append({ text, {} });
        m_seen.last().since.start();
        emit codeSeen(text);
    }
    emit looked(preview);
}

} // namespace madoguchi::scanner
