#include "devices/scanner/Camera.h"

#include <QCamera>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QVideoFrame>
#include <QVideoSink>

namespace madoguchi::scanner {

struct Camera::Parts {
    QVideoSink sink;
    QCamera camera { QMediaDevices::defaultVideoInput() };
    QMediaCaptureSession session; ///< goes first
};

Camera::Camera(FrameThread &frames, QObject *parent)
    : QObject(parent)
    , m_frames(frames)
{
}

Camera::~Camera()
{
    stop();
}

bool Camera::isThere()
{
    // Of the ways to a camera that Qt knows, the one whose libraries are LGPL: FFmpeg is built as GPL on Debian.
    if (qEnvironmentVariableIsEmpty("QT_MEDIA_BACKEND"))
        qputenv("QT_MEDIA_BACKEND", "gstreamer");
    return !QMediaDevices::videoInputs().isEmpty();
}

void Camera::start()
{
    if (m_parts)
        return;
    m_parts = std::make_unique<Parts>();
    connect(&m_parts->sink, &QVideoSink::videoFrameChanged, this,
        [this](const QVideoFrame &frame) { m_frames.take([frame] { return frame.toImage(); }); });
    connect(
        &m_parts->camera, &QCamera::errorOccurred, this,
        [this](QCamera::Error, const QString &detail) { emit failed(detail); }, Qt::QueuedConnection);
    m_parts->session.setCamera(&m_parts->camera);
    m_parts->session.setVideoSink(&m_parts->sink);
    m_parts->camera.start();
}

void Camera::stop()
{
    if (!m_parts)
        return;
    m_parts->camera.stop();
    m_parts.reset();
}

} // namespace madoguchi::scanner
