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

constexpr std::array<const char *, 3> names { "pin", "numberA", "numberB" };
constexpr std::array<int, 3> limits { 3, 10, 10 }; // 照合番号A and B: ten is what is commonly reported

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

/// The three numbers, exactly; nullopt when the file says anything else.
std::optional<std::array<int, 3>> numbersIn(const QJsonObject &object)
{
    std::array<int, 3> numbers {};
    for (std::size_t i = 0; i < names.size(); ++i) {
        numbers[i] = object.value(QLatin1String(names[i])).toInt(-1);
        if (numbers[i] < 0 || numbers[i] > limits[i])
            return std::nullopt;
    }
    return object.size() == static_cast<qsizetype>(names.size()) ? std::optional(numbers) : std::nullopt;
}

bool write(const QString &file, const std::array<int, 3> &numbers)
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
        return unusable(ErrorCode::BadFile, file, QStringLiteral("not the three counters of a card"));
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
