#pragma once

#include <QProcess>

namespace madoguchi::integration {

/// The real pcscd, started and stopped by a test. Runs below private-pcscd.sh only.
class PcscService {
public:
    enum class Readers { Virtual, None };

    PcscService() = default;
    PcscService(const PcscService &) = delete;
    PcscService &operator=(const PcscService &) = delete;
    ~PcscService() { kill(); }

    /// Waits until the service answers with the readers that it shall have.
    [[nodiscard]] bool start(Readers readers = Readers::Virtual);
    void kill(); ///< as a crash: it cleans up nothing

private:
    QProcess m_process;
};

/// Whether a card lies on the first virtual reader, as the service sees it.
[[nodiscard]] bool cardLies();

/// Processes events until the condition holds, ten seconds at most.
[[nodiscard]] bool waitUntil(const std::function<bool()> &condition);

} // namespace madoguchi::integration
