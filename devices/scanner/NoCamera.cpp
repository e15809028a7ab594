#include "devices/scanner/Camera.h"

// Without Qt Multimedia.
namespace madoguchi::scanner {

struct Camera::Parts { };

Camera::Camera(FrameThread &frames, QObject *parent)
    : QObject(parent)
    , m_frames(frames)
{
}

Camera::~Camera() = default;

bool Camera::isThere()
{
    return false;
}

void Camera::start() { }

void Camera::stop() { }

} // namespace madoguchi::scanner
