#include "tests/bench/FirstFrameWatch.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdlib>
#include <poll.h>
#include <xcb/damage.h>
#include <xcb/xcb.h>

namespace madoguchi::bench {

namespace {

constexpr int PatienceMs = 10'000;
constexpr int LeastSize = 300; ///< smaller windows are helpers of the toolkit

struct Freed {
    void operator()(void *memory) const { std::free(memory); }
};
template <typename T>
using Reply = std::unique_ptr<T, Freed>;

} // namespace

struct FirstFrameWatch::Private {
    QProcess server;
    QString display;
    xcb_connection_t *connection = nullptr;
    xcb_window_t root = 0;
    uint8_t damageEvent = 0;

    bool startServer()
    {
        server.setStandardErrorFile(QProcess::nullDevice());
        server.start(QStringLiteral("Xvfb"),
            { QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                QStringLiteral("1920x1080x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp") });
        while (server.state() != QProcess::NotRunning && !server.canReadLine()) {
            if (!server.waitForReadyRead(PatienceMs))
                return false;
        }
        display = QLatin1Char(':') + QString::fromLatin1(server.readLine().trimmed());
        return display.size() > 1;
    }

    bool connectToServer()
    {
        connection = xcb_connect(display.toLatin1().constData(), nullptr);
        if (xcb_connection_has_error(connection))
            return false;
        root = xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root;
        const xcb_query_extension_reply_t *damage = xcb_get_extension_data(connection, &xcb_damage_id);
        if (!damage || !damage->present)
            return false;
        damageEvent = static_cast<uint8_t>(damage->first_event + XCB_DAMAGE_NOTIFY);
        const auto version = xcb_damage_query_version(connection, 1, 1);
        const Reply<xcb_damage_query_version_reply_t> answer(
            xcb_damage_query_version_reply(connection, version, nullptr));
        const uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(connection, root, XCB_CW_EVENT_MASK, &mask);
        xcb_flush(connection);
        return answer != nullptr;
    }

    /// The next event, or null when none comes in time.
    Reply<xcb_generic_event_t> next(const QElapsedTimer &clock) const
    {
        while (clock.elapsed() < PatienceMs) {
            if (Reply<xcb_generic_event_t> event { xcb_poll_for_event(connection) })
                return event;
            pollfd input { xcb_get_file_descriptor(connection), POLLIN, 0 };
            poll(&input, 1, PatienceMs);
        }
        return nullptr;
    }

    void watch(const xcb_create_notify_event_t &created) const
    {
        if (created.width < LeastSize || created.height < LeastSize)
            return;
        xcb_damage_create(connection, xcb_generate_id(connection), created.window, XCB_DAMAGE_REPORT_LEVEL_NON_EMPTY);
        xcb_flush(connection);
    }

    void dropWaiting() const
    {
        while (Reply<xcb_generic_event_t>(xcb_poll_for_event(connection))) { }
    }
};

FirstFrameWatch::FirstFrameWatch()
    : d(std::make_unique<Private>())
{
    if (d->startServer() && !d->connectToServer()) {
        xcb_disconnect(d->connection);
        d->connection = nullptr;
    }
}

FirstFrameWatch::~FirstFrameWatch()
{
    if (d->connection)
        xcb_disconnect(d->connection);
    d->server.terminate();
    d->server.waitForFinished();
}

bool FirstFrameWatch::isReady() const
{
    return d->connection != nullptr;
}

std::optional<double> FirstFrameWatch::firstFrameMs(const QString &program, const QStringList &arguments)
{
    d->dropWaiting();
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), d->display);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    std::optional<double> painted;
    while (!painted) {
        const auto event = d->next(clock);
        if (!event)
            break;
        const uint8_t type = event->response_type & 0x7F;
        if (type == XCB_CREATE_NOTIFY)
            d->watch(*reinterpret_cast<const xcb_create_notify_event_t *>(event.get()));
        else if (type == d->damageEvent)
            painted = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    }
    process.kill();
    process.waitForFinished();
    return painted;
}

} // namespace madoguchi::bench
