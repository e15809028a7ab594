#include "devices/readers/NfcDevice_linux.h"
#include "devices/readers/NfcGuard_linux.h"
#include "devices/readers/NfcReaders.h"

#include <QHash>

#include <algorithm>
#include <atomic>
#include <vector>

namespace madoguchi::readers {

using namespace std::chrono_literals;

namespace {

constexpr auto ListingRetry = 3s; // while nothing was found on USB
constexpr std::size_t MostListed = 8;

/// The readers of this process, by their connection strings.
class Registry {
public:
    static Registry &instance()
    {
        static Registry *const all = std::make_unique<Registry>().release(); // a thread may outlive main()
        return *all;
    }

    void use(const QStringList &connections)
    {
        const std::scoped_lock lock(m_mutex);
        m_automatic = connections.contains(AutomaticNfcReaders);
        m_named = connections;
        m_named.removeAll(AutomaticNfcReaders);
        m_named.removeDuplicates();
        m_isUsed = m_automatic || !m_named.isEmpty();
        m_found.clear();
        m_nextListing = {};
    }

    /// Never waits: a look for readers holds the mutex for as long as serial lines take.
    [[nodiscard]] bool isUsed() const { return m_isUsed; }

    [[nodiscard]] bool knows(const QString &name)
    {
        const std::scoped_lock lock(m_mutex);
        return m_named.contains(name) || m_found.contains(name);
    }

    /// The readers to look at now, with those that libnfc finds.
    [[nodiscard]] std::vector<std::shared_ptr<NfcDevice>> devices()
    {
        const std::scoped_lock lock(m_mutex);
        if (m_automatic && mayList())
            list();
        std::vector<std::shared_ptr<NfcDevice>> all;
        for (const QString &name : m_named + m_found)
            all.push_back(deviceOf(name));
        return all;
    }

    [[nodiscard]] std::shared_ptr<NfcDevice> device(const QString &name)
    {
        const std::scoped_lock lock(m_mutex);
        return deviceOf(name);
    }

private:
    [[nodiscard]] std::shared_ptr<NfcDevice> deviceOf(const QString &name)
    {
        std::shared_ptr<NfcDevice> device = m_devices[name].lock();
        if (!device) {
            device = std::make_shared<NfcDevice>(name);
            m_devices[name] = device;
        }
        return device;
    }

    /// Looking for readers takes hold of those on USB: none may be at work.
    [[nodiscard]] bool mayList()
    {
        if (std::chrono::steady_clock::now() < m_nextListing)
            return false;
        return std::none_of(m_devices.begin(), m_devices.end(), [](const std::weak_ptr<NfcDevice> &known) {
            const std::shared_ptr<NfcDevice> device = known.lock();
            return device && device->isOpen();
        });
    }

    void list()
    {
        m_nextListing = std::chrono::steady_clock::now() + ListingRetry;
        m_found.clear();
        nfc_connstring names[MostListed] {};
        const int count = NfcGuard::run([&names] {
            return nfcContext() ? static_cast<int>(nfc_list_devices(nfcContext(), names, MostListed)) : 0;
        });
        for (int i = 0; i < count; ++i) {
            const QString name = QString::fromUtf8(names[i]);
            const bool servedByPcsc
                = name.startsWith(QLatin1String("pcsc")) || name.startsWith(QLatin1String("acr122_"));
            if (!servedByPcsc && !m_named.contains(name))
                m_found << name;
        }
    }

    std::mutex m_mutex;
    QStringList m_named;
    std::atomic_bool m_isUsed = false;
    bool m_automatic = false;
    QStringList m_found;
    std::chrono::steady_clock::time_point m_nextListing;
    QHash<QString, std::weak_ptr<NfcDevice>> m_devices;
};

} // namespace

struct NfcReaders::Private {
    std::vector<std::shared_ptr<NfcDevice>> devices; ///< they stay open from one look to the next
};

void useNfcReaders(const QStringList &connections)
{
    if (!connections.isEmpty()) {
        qputenv("LIBNFC_LOG_LEVEL", "0");
        installNfcGuard();
        (void)nfcContext(); // it writes to the environment
    }
    Registry::instance().use(connections);
}

bool areNfcReadersUsed()
{
    return Registry::instance().isUsed();
}

bool isNfcReader(const QString &name)
{
    return Registry::instance().knows(name);
}

NfcReaders::NfcReaders()
    : d(std::make_unique<Private>())
{
}

NfcReaders::~NfcReaders() = default;

QList<WatchedReader> NfcReaders::look()
{
    d->devices = Registry::instance().devices();
    QList<WatchedReader> readers;
    for (const std::shared_ptr<NfcDevice> &device : d->devices) {
        if (const std::optional<WatchedReader> reader = device->look())
            readers << *reader;
    }
    return readers;
}

Linked<std::unique_ptr<OpenCard>> openNfcCard(const QString &reader)
{
    return Registry::instance().device(reader)->openCard();
}

} // namespace madoguchi::readers
