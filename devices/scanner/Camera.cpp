#include "devices/scanner/Camera.h"

#include <QCamera>
#include <QCameraDevice>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QVideoFrame>
#include <QVideoSink>

namespace madoguchi::scanner {

namespace {

constexpr int WidestFrame = 1920; // pixels: wider ones take longer than they help
constexpr float FewestFrames = 10; // a second

/// The finest pictures that come often enough: the small print of a card is lost in those that a camera gives unasked.
QCameraFormat finestFormatOf(const QCameraDevice &device)
{
    QCameraFormat finest;
    for (const QCameraFormat &format : device.videoFormats()) {
        const bool fits = format.resolution().width() <= WidestFrame && format.maxFrameRate() >= FewestFrames;
        if (fits && format.resolution().width() > finest.resolution().width())
            finest = format;
    }
    return finest;
}

} // namespace

struct Camera::Parts {
    QVideoSink sink;
    QCameraDevice device = QMediaDevices::defaultVideoInput();
    QCamera camera { device };
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
    if (const QCameraFormat format = finestFormatOf(m_parts->device); !format.isNull())
        m_parts->camera.setCameraFormat(format);
    m_parts->session.setCamera(&m_parts->camera);
    m_parts->session.setVideoSink(&m_parts->sink);
    m_parts->camera.start();
    // One that is gone has told its error before anybody could listen.
    if (m_parts->camera.error() != QCamera::NoError)
        QMetaObject::invokeMethod(
            this, [this, detail = m_parts->camera.errorString()] { emit failed(detail); }, Qt::QueuedConnection);
}

void Camera::stop()
{
    if (!m_parts)
        return;
    m_parts->camera.stop();
    m_parts.reset();
}

} // namespace madoguchi::scanner
