#pragma once

#include "devices/readers/CardChannel.h"
#include "devices/virtual/ResidenceChip.h"

#include <QDir>
#include <QList>

namespace madoguchi::cards::test {

/// A virtual residence card without a reader. A test may put its hand between card and program.
class ResidenceChannel : public readers::CardChannel {
public:
    /// Changes the answer to the n-th command (1 = first).
    using Hand = std::function<QByteArray(int n, const QByteArray &command, const QByteArray &answer)>;

    explicit ResidenceChannel(const virtualcards::Resident &resident)
        : ResidenceChannel(resident, virtualcards::residenceFilesOf(resident))
    {
    }

    ResidenceChannel(const virtualcards::Resident &resident, const virtualcards::ResidenceFiles &files,
        virtualcards::RandomBytes random = virtualcards::systemRandom)
        : m_chip(resident, files, std::move(random))
    {
    }

    Hand hand;
    QList<QByteArray> commands;
    QList<QByteArray> answers; ///< as the program got them
    bool resetsOnClose = false;
    int largest = readers::AnyLength; ///< what the reader carries

    readers::Linked<QByteArray> transmit(std::span<const std::byte> command) override
    {
        const QByteArray bytes(reinterpret_cast<const char *>(command.data()), static_cast<qsizetype>(command.size()));
        commands << bytes;
        const QByteArray answer = m_chip.answer(bytes);
        answers << (hand ? hand(static_cast<int>(commands.size()), bytes, answer) : answer);
        return answers.constLast();
    }

    readers::Linked<void> renew(readers::Renewal) override { return {}; }
    void resetOnClose() override { resetsOnClose = true; }
    int largestAnswer() const override { return largest; }

private:
    virtualcards::ResidenceChip m_chip;
};

inline virtualcards::Resident shippedResident(const char *id)
{
    const QDir folder(virtualcards::defaultResidentsFolder());
    const auto resident = virtualcards::readResident(folder.filePath(QLatin1String(id) + QLatin1String(".json")));
    return resident.value_or(virtualcards::Resident());
}

inline QString testAnchors()
{
    return QDir(virtualcards::testIssuerFolder()).filePath(QStringLiteral("anchors"));
}

} // namespace madoguchi::cards::test
