#include "devices/virtual/ProgramInput.h"

#include <QByteArray>
#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace madoguchi::virtualcards {

namespace {

std::array<int, 2> signalPipe { -1, -1 };

/// A signal handler may do next to nothing: it writes a byte that the event loop reads.
void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalPipe[1], &byte, 1);
}

} // namespace

struct ProgramInput::Platform {
    std::unique_ptr<QSocketNotifier> input;
    std::unique_ptr<QSocketNotifier> signal;
    QByteArray unfinished;
};

ProgramInput::ProgramInput(QObject *parent)
    : QObject(parent)
    , m_platform(std::make_unique<Platform>())
{
    if (::pipe2(signalPipe.data(), O_CLOEXEC | O_NONBLOCK) == 0) {
        std::signal(SIGTERM, onSignal);
        std::signal(SIGINT, onSignal);
        m_platform->signal = std::make_unique<QSocketNotifier>(signalPipe[0], QSocketNotifier::Read);
        connect(m_platform->signal.get(), &QSocketNotifier::activated, this, &ProgramInput::terminated);
    }
    m_platform->input = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    connect(m_platform->input.get(), &QSocketNotifier::activated, this, [this] {
        std::array<char, 4096> buffer {};
        const auto count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
        if (count <= 0) {
            m_platform->input->setEnabled(false);
            emit ended();
            return;
        }
        m_platform->unfinished.append(buffer.data(), count);
        for (auto end = m_platform->unfinished.indexOf('\n'); end >= 0; end = m_platform->unfinished.indexOf('\n')) {
            const QString text = QString::fromUtf8(m_platform->unfinished.left(end));
            m_platform->unfinished.remove(0, end + 1);
            emit line(text.trimmed());
        }
    });
}

ProgramInput::~ProgramInput()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    m_platform.reset();
    for (const int end : signalPipe) {
        if (end >= 0)
            ::close(end);
    }
}

} // namespace madoguchi::virtualcards
