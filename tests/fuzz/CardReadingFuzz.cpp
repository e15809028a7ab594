// The whole reading against a card that answers with the fuzzer's bytes: it ends, and it sends each secret at most
// once.

#include "devices/cards/CardAuthentication.h"
#include "devices/cards/CardReading.h"

#include <cstdint>
#include <cstdlib>

using namespace madoguchi;
using namespace madoguchi::cards;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

/// Each answer is: one byte that says what happens, two bytes of status, a length, data.
class FuzzedCard : public readers::CardChannel {
public:
    explicit FuzzedCard(std::span<const std::uint8_t> bytes)
        : m_rest(bytes)
    {
    }

    int pins = 0;
    int commands = 0;

    readers::Linked<QByteArray> transmit(std::span<const std::byte> command) override
    {
        const bool signs = command[0] == std::byte { 0x80 }; // a DigestInfo with its hash
        require(command.size() >= 4 && command.size() <= (signs ? 5 + 51 + 1 : 5 + 16 + 1));
        require(pins == 0 || !refused); // nothing follows a refused PIN
        require(++commands <= 256);
        const bool isPin = command[1] == std::byte { 0x20 } && command.size() > 4;
        pins += isPin ? 1 : 0;
        require(pins <= 2); // the second one of a licence, or the number for a card's face
        const int what = take();
        if (what < 7) {
            refused = refused || isPin;
            return tl::unexpected(static_cast<readers::LinkFault>(what));
        }
        const int high = what < 128 ? 0x90 : take();
        const int low = what < 128 ? 0x00 : take();
        refused = refused || (isPin && (high != 0x90 || low != 0x00));
        const auto length = std::min<std::size_t>(static_cast<std::size_t>(take()), m_rest.size());
        QByteArray answer(reinterpret_cast<const char *>(m_rest.data()), static_cast<qsizetype>(length));
        m_rest = m_rest.subspan(length);
        if (what == 200) // no status word
            return answer.first(std::min<qsizetype>(answer.size(), 1));
        return answer.append(static_cast<char>(high)).append(static_cast<char>(low));
    }

    readers::Linked<void> renew(readers::Renewal) override
    {
        if (take() % 4 == 0)
            return tl::unexpected(readers::LinkFault::Removed);
        return {};
    }

    void resetOnClose() override { }

private:
    int take()
    {
        if (m_rest.empty())
            return 0;
        const int value = m_rest.front();
        m_rest = m_rest.subspan(1);
        return value;
    }

    std::span<const std::uint8_t> m_rest;
    bool refused = false;
};

} // namespace

namespace {

void fuzzChallenge(FuzzedCard &card, bool mayUseLastTry)
{
    Pin pin;
    for (const char digit : { '1', '2', '3', '4' })
        (void)pin.append(digit);
    QList<QByteArray> authorities;
    auto made = challengeCard(card, pin, mayUseLastTry, {}, authorities);
    if (!made)
        return;
    require(card.pins == 1 && made->challenge.size() == 32 && made->certificate.triesLeft > 0);
    checkAuthentication(*made, authorities, {}, QDateTime());
    require(made->holder.result != CertificateResult::Valid);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    FuzzedCard card(std::span(data + 1, size - 1));
    ReadRequest request;
    request.mayUseLastTry = data[0] & 1;
    request.wantsPersonalNumber = data[0] & 2;
    request.wantsDomicile = data[0] & 4;
    const bool withNumber = data[0] & 8;
    request.wantsGenuineness = data[0] & 16;
    request.wantsAlso = data[0] & 16;
    request.wantsChipLicence = request.wantsDomicile; // each is of another card
    if (data[0] & 32)
        request.kind = DocumentKind::MyNumberLicence;
    if (data[0] & 64) {
        fuzzChallenge(card, request.mayUseLastTry);
        return 0;
    }
    for (const char digit : { '1', '2', '3', '4' })
        (void)(withNumber || (request.pin.append(digit) && request.pin2.append(digit)));
    for (int i = 0; withNumber && i < 14; ++i)
        (void)request.numberB.append('1');
    const auto document = readCard(card, request, {});
    if (!document)
        return 0;
    const bool bothPins = document->kind != DocumentKind::MyNumberLicence && document->licence && request.wantsDomicile;
    // 照合番号B goes to the face's application, too, where that has tries left.
    const int fewest = bothPins ? 2 : 1;
    require(card.pins == fewest || (withNumber && card.pins == fewest + 1));
    require(document->triesLeft > 0 || (document->licence && !document->licence->hasPins));
    require(document->licence || document->personalNumber.has_value() == (request.wantsPersonalNumber && !withNumber));
    require(document->genuine != Genuineness::Yes); // there are no anchors
    return 0;
}
