#include "devices/scanner/Camera.h"

#include <QCamera>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QVideoFrame>
#include <QVideoSink>

namespace madoguchi::scanner {

Camera::Camera(FrameReader &reader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
{
}

Camera::~Camera()
{
    stop();
}

bool Camera::isThere()
{
    return !QMediaDevices::videoInputs().isEmpty();
}

void Camera::start()
{
    if (m_camera)
        return;
    m_session = std::make_unique<QMediaCaptureSession>();
    m_sink = std::make_unique<QVideoSink>();
    m_camera = std::make_unique<QCamera>(QMediaDevices::defaultVideoInput());
    connect(m_sink.get(), &QVideoSink::videoFrameChanged, this,
        [this](const QVideoFrame &frame) { m_reader.look([frame] { return frame.toImage(); }); });
    connect(m_camera.get(), &QCamera::errorOccurred, this,
        [this](QCamera::Error, const QString &detail) { emit failed(detail); });
    m_session->setCamera(m_camera.get());
    m_session->setVideoSink(m_sink.get());
    m_camera->start();
}

void Camera::stop()
{
    if (!m_camera)
        return;
    m_camera->stop();
    m_session->setCamera(nullptr);
    m_session->setVideoSink(nullptr);
    m_camera.reset();
    m_sink.reset();
    m_session.reset();
}

} // namespace madoguchi::scanner
