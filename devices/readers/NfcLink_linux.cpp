#include "devices/readers/NfcLink_linux.h"

#include "devices/readers/NfcGuard_linux.h"

#include <QByteArrayList>

#include <algorithm>
#include <array>
#include <chrono>
#include <thread>

namespace madoguchi::readers {

namespace {

constexpr int AnswerTimeoutMs = 5000; // the chip itself gives up before that on a card that does not answer
constexpr int SignTimeoutMs = 300;
constexpr std::size_t LongestCommand = 262; // libnfc copies a command unchecked behind two bytes of its own
constexpr std::size_t LongestNfcAnswer = 264;
constexpr qsizetype RandomIdSize = 4;
constexpr int MostOpenings = 3;
constexpr std::chrono::milliseconds FieldOff { 10 }; // a card has to notice: 5.1 ms, ISO/IEC 14443-3
constexpr std::chrono::milliseconds SoonFailure { 500 };

constexpr nfc_modulation Modulations[] { { NMT_ISO14443B, NBR_106 }, { NMT_ISO14443A, NBR_106 },
    { NMT_FELICA, NBR_212 } };

/// Serial drivers: others may hold the same line.
std::optional<QByteArray> lineOf(const QByteArray &connection)
{
    const QByteArrayList parts = connection.split(':');
    const QByteArrayList serial { "pn532_uart", "arygon", "acr122s" };
    return parts.size() > 1 && serial.contains(parts.first()) ? std::optional(parts.at(1)) : std::nullopt;
}

/// Whether a negative result of libnfc means that the card has gone, and not that the reader is broken. EINVARG is also
/// "not in this context": the chip has lost the card meanwhile.
bool isCardFault(int result)
{
    return result == NFC_ERFTRANS || result == NFC_ETGRELEASED || result == NFC_EINVARG;
}

QByteArray bytes(const uint8_t *data, std::size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

/// PC/SC part 3: 3B 88 80 01, application data, protocol info, MBLI, check byte.
QByteArray atrOf(const nfc_iso14443b_info &card)
{
    QByteArray atr = QByteArray::fromHex("3B888001") + bytes(card.abtApplicationData, sizeof card.abtApplicationData)
        + bytes(card.abtProtocolInfo, sizeof card.abtProtocolInfo) + '\0';
    char check = 0;
    for (const char byte : atr.mid(1))
        check = static_cast<char>(check ^ byte);
    return atr + check;
}

NfcTarget targetOf(const nfc_target &found)
{
    NfcTarget card;
    card.type = found.nm.nmt;
    if (card.type == NMT_ISO14443B) {
        card.atr = atrOf(found.nti.nbi);
        card.numbered = (found.nti.nbi.abtProtocolInfo[2] & 0x01) != 0; // ISO/IEC 14443-3, 7.9.4.7: FO
    } else if (card.type == NMT_ISO14443A) {
        const nfc_iso14443a_info &info = found.nti.nai;
        const std::size_t size = info.szUidLen; // packed: no reference may be bound to it
        const QByteArray id = bytes(info.abtUid, std::min(size, sizeof info.abtUid));
        if (id.size() != RandomIdSize || id.at(0) != 0x08) // ISO/IEC 14443-3, 6.5.4: a random one
            card.id = id;
    } else {
        card.id = bytes(found.nti.nfi.abtId, sizeof found.nti.nfi.abtId);
    }
    return card;
}

/// Null when no reader answers. What a chip still had to say to a program that was killed is in the way once: a failure
/// that comes soon is tried again.
nfc_device *opened(const QByteArray &connection)
{
    if (!nfcContext() || connection.size() >= qsizetype(sizeof(nfc_connstring)))
        return nullptr;
    for (int attempt = 0; attempt < MostOpenings; ++attempt) {
        const auto begun = std::chrono::steady_clock::now();
        nfc_device *device = nullptr;
        (void)NfcGuard::run([&device, name = connection.constData()] {
            device = nfc_open(nfcContext(), name);
            return 0;
        });
        if (device || std::chrono::steady_clock::now() - begun > SoonFailure)
            return device;
    }
    return nullptr;
}

} // namespace

nfc_context *nfcContext()
{
    static nfc_context *const context = [] {
        nfc_context *made = nullptr;
        nfc_init(&made);
        return made;
    }();
    return context;
}

void NfcLink::Close::operator()(nfc_device *device) const
{
    (void)NfcGuard::run([device] {
        nfc_close(device);
        return 0;
    });
}

NfcLink::~NfcLink() = default;

Linked<std::unique_ptr<NfcLink>> NfcLink::open(const QByteArray &connection)
{
    std::optional<SerialClaim> claim;
    if (const std::optional<QByteArray> line = lineOf(connection)) {
        Linked<SerialClaim> taken = SerialClaim::take(*line);
        if (!taken)
            return tl::unexpected(taken.error());
        claim = std::move(*taken);
    }
    nfc_device *device = opened(connection);
    if (!device)
        return tl::unexpected(LinkFault::NoReader);
    std::unique_ptr<NfcLink> link(new NfcLink(std::move(claim), device));
    if (!link->prepare())
        return tl::unexpected(LinkFault::NoReader);
    return link;
}

Linked<void> NfcLink::prepare()
{
    const int result = NfcGuard::run([device = m_device.get()] {
        if (const int done = nfc_initiator_init(device); done < 0)
            return done;
        // Cards of type A are not taken further than their number: nobody talks to them, and libnfc trusts the lengths
        // in what they would say.
        if (const int done = nfc_device_set_property_bool(device, NP_AUTO_ISO14443_4, false); done < 0)
            return done;
        return nfc_device_set_property_bool(device, NP_INFINITE_SELECT, false);
    });
    return result < 0 ? Linked<void>(tl::unexpected(LinkFault::Failed)) : Linked<void>();
}

Linked<std::optional<NfcTarget>> NfcLink::select()
{
    for (const nfc_modulation &modulation : Modulations) {
        nfc_target found {};
        const int result = NfcGuard::run([&, device = m_device.get()] {
            return nfc_initiator_select_passive_target(device, modulation, nullptr, 0, &found);
        });
        const bool unable = result == NFC_EDEVNOTSUPP; // a reader without this modulation
        if (result < 0 && !unable && !isCardFault(result))
            return tl::unexpected(LinkFault::Failed);
        if (result > 0)
            return std::optional(targetOf(found));
    }
    return std::optional<NfcTarget>();
}

Linked<bool> NfcLink::isPresent(const NfcTarget &card)
{
    if (card.type == NMT_ISO14443B) {
        const int result = signOfLife(card);
        if (result >= 0)
            return true;
        return isCardFault(result) ? Linked<bool>(false) : tl::unexpected(LinkFault::Failed);
    }
    if (const Linked<void> cycled = cycleField(); !cycled)
        return tl::unexpected(cycled.error());
    const Linked<std::optional<NfcTarget>> found = select();
    if (!found)
        return tl::unexpected(found.error());
    return *found == card;
}

/// R(NAK), which a card answers without any consequence (ISO/IEC 14443-4). libnfc sends it with a number always.
int NfcLink::signOfLife(const NfcTarget &card)
{
    return NfcGuard::run([numbered = card.numbered, device = m_device.get()] {
        if (numbered)
            return nfc_initiator_target_is_present(device, nullptr);
        constexpr uint8_t block[] { 0xB2 };
        uint8_t answer[LongestNfcAnswer] {};
        (void)nfc_device_set_property_bool(device, NP_EASY_FRAMING, false);
        const int result
            = nfc_initiator_transceive_bytes(device, block, sizeof block, answer, sizeof answer, SignTimeoutMs);
        (void)nfc_device_set_property_bool(device, NP_EASY_FRAMING, true);
        return result;
    });
}

Linked<QByteArray> NfcLink::exchange(std::span<const std::byte> command)
{
    if (command.size() > LongestCommand)
        return tl::unexpected(LinkFault::Failed);
    std::array<uint8_t, LongestNfcAnswer> answer {};
    const auto *data = reinterpret_cast<const uint8_t *>(command.data());
    const int result = NfcGuard::run([&, device = m_device.get()] {
        return nfc_initiator_transceive_bytes(
            device, data, command.size(), answer.data(), answer.size(), AnswerTimeoutMs);
    });
    if (result < 0)
        return tl::unexpected(isCardFault(result) ? LinkFault::Removed : readerFault());
    QByteArray copy = bytes(answer.data(), static_cast<std::size_t>(result));
    answer.fill(0);
    return copy;
}

Linked<void> NfcLink::cycleField()
{
    const auto setField = [device = m_device.get()](bool on) {
        return NfcGuard::run([device, on] {
            if (!on)
                (void)nfc_initiator_deselect_target(device);
            return nfc_device_set_property_bool(device, NP_ACTIVATE_FIELD, on);
        });
    };
    const int off = setField(false);
    std::this_thread::sleep_for(FieldOff);
    if (off < 0 || setField(true) < 0)
        return tl::unexpected(LinkFault::Failed);
    return {};
}

/// A fault of the reader itself, rather than of the card.
LinkFault NfcLink::readerFault() const
{
    return m_claim && m_claim->hungUp() ? LinkFault::NoReader : LinkFault::Failed;
}

} // namespace madoguchi::readers
