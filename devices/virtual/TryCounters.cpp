#include "devices/virtual/TryCounters.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace madoguchi::virtualcards {

namespace {

constexpr std::array<const char *, cardKeys> names { "pin", "numberA", "numberB", "pin2", "faceBirthDate",
    "faceNumberA", "faceNumberB", "authenticationPin", "signingPassword", "chipLicencePin" };
// 照合番号A and B: ten is what is commonly reported
constexpr std::array<int, cardKeys> limits { 3, 10, 10, 3, 10, 10, 10, 3, 5, 10 };
constexpr std::size_t keysInEveryFile = 3;

std::size_t indexOf(CardKey key)
{
    return static_cast<std::size_t>(key);
}

Failure unusable(ErrorCode code, const QString &file, const QString &why)
{
    //: Training cards: the file that remembers how many PIN tries a virtual card has left cannot be used.
    const QString message = QCoreApplication::translate("TryCounters",
        "What this training card remembers cannot be read. Please delete the file that is named; the card is then as "
        "new.");
    auto failed = failure(code, message, why);
    failed.value().place = file;
    return failed;
}

/// The numbers, exactly; nullopt when the file says anything else. Files that were written before a card had more keys
/// leave those out.
std::optional<std::array<int, cardKeys>> numbersIn(const QJsonObject &object)
{
    std::array<int, cardKeys> numbers {};
    qsizetype named = 0;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const QJsonValue number = object.value(QLatin1String(names[i]));
        const bool leftOut = number.isUndefined() && i >= keysInEveryFile;
        named += leftOut ? 0 : 1;
        numbers[i] = leftOut ? limits[i] : number.toInt(-1);
        if (numbers[i] < 0 || numbers[i] > limits[i])
            return std::nullopt;
    }
    return object.size() == named ? std::optional(numbers) : std::nullopt;
}

bool write(const QString &file, const std::array<int, cardKeys> &numbers)
{
    QJsonObject object;
    for (std::size_t i = 0; i < names.size(); ++i)
        object.insert(QLatin1String(names[i]), numbers[i]);
    QDir().mkpath(QFileInfo(file).path());
    QSaveFile target(file);
    const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    return target.open(QIODevice::WriteOnly) && target.write(text) == text.size() && target.commit();
}

} // namespace

TryCounters::TryCounters(int pinTries)
    : m_left(limits)
{
    m_left[indexOf(CardKey::Pin)] = pinTries;
}

Outcome<TryCounters> TryCounters::keptIn(const QString &file, int pinTries)
{
    TryCounters counters(pinTries);
    counters.m_file = file;
    QFile source(file);
    if (!source.exists())
        return counters;
    if (!source.open(QIODevice::ReadOnly))
        return unusable(ErrorCode::FileUnreadable, file, source.errorString());
    const auto numbers = numbersIn(QJsonDocument::fromJson(source.readAll()).object());
    if (!numbers)
        return unusable(ErrorCode::BadFile, file, QStringLiteral("not the counters of a card"));
    counters.m_left = *numbers;
    return counters;
}

int TryCounters::left(CardKey key) const
{
    return m_left[indexOf(key)];
}

bool TryCounters::spend(CardKey key)
{
    return set(key, std::max(0, left(key) - 1));
}

bool TryCounters::restore(CardKey key)
{
    return set(key, limits[indexOf(key)]);
}

bool TryCounters::set(CardKey key, int tries)
{
    auto changed = m_left;
    changed[indexOf(key)] = tries;
    if (changed == m_left)
        return true;
    if (!m_file.isEmpty() && !write(m_file, changed))
        return false;
    m_left = changed;
    return true;
}

} // namespace madoguchi::virtualcards
