#pragma once

#include <QProcess>

namespace madoguchi::integration {

/// The PC/SC service of private-reader.sh, as a test stops and starts it. It runs with the virtual reader when the test
/// begins; the destructor leaves it so.
class PrivateService {
public:
    PrivateService() = default;
    PrivateService(const PrivateService &) = delete;
    PrivateService &operator=(const PrivateService &) = delete;
    ~PrivateService();

    [[nodiscard]] bool stop(); ///< as a crash: it cleans up nothing
    [[nodiscard]] bool start(); ///< waits until it answers
    [[nodiscard]] bool startWithoutReader(); ///< waits until it answers

private:
    [[nodiscard]] bool stopReaderless();

    QProcess m_readerless;
    bool m_stopped = false;
};

} // namespace madoguchi::integration
