#pragma once

#include <QDate>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace madoguchi::reception {
Q_NAMESPACE

/// 元号. Each begins on the day given in eraStart(); 明治 is reckoned from 1868-10-23 (太陽暦 dates before 1873 are
/// converted as the registers do: by the Gregorian day).
enum class Era { Meiji, Taisho, Showa, Heisei, Reiwa };
Q_ENUM_NS(Era)

[[nodiscard]] QDate eraStart(Era era);
[[nodiscard]] QDate eraEnd(Era era); ///< last day; invalid for the current era
[[nodiscard]] QString kanjiName(Era era); ///< "昭和"
[[nodiscard]] QString kanjiInitial(Era era); ///< "昭", as printed to be circled
[[nodiscard]] QString toWord(Era era); ///< "showa", as in files
[[nodiscard]] const QStringList &eraWords(); ///< "meiji" … "reiwa", in the order of Era

/// A year of an era: 昭和60年. Year 1 is 元年.
struct EraYear {
    Era era = Era::Reiwa;
    int year = 1;
    [[nodiscard]] bool operator==(const EraYear &) const = default;
};

/// A date as registers hold it: a day, or a month without a day, or a year without either ("不詳").
/// Compares by value; a partial date is never turned into a day by itself.
class PartialDate {
public:
    PartialDate() = default; ///< nothing known
    explicit PartialDate(QDate day);
    PartialDate(int year, int month, int day); ///< Gregorian; month and day 0 = unknown

    /// "YYYYMMDD" as on the cards (00 = unknown) or "YYYY-MM-DD"; nullopt when it is no date.
    [[nodiscard]] static std::optional<PartialDate> fromText(QStringView text);
    /// What people type: "S29.3.9", "昭和29年3月9日", "令和元年5月1日", "昭29-3-9", "1954/3/9", "19540309".
    [[nodiscard]] static std::optional<PartialDate> fromTyped(QStringView text);

    /// Either of the two.
    [[nodiscard]] static std::optional<PartialDate> fromAny(QStringView text);

    [[nodiscard]] bool isEmpty() const { return m_year == 0; }
    [[nodiscard]] bool isComplete() const { return m_year != 0 && m_month != 0 && m_day != 0; }
    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] int month() const { return m_month; }
    [[nodiscard]] int day() const { return m_day; }
    [[nodiscard]] QDate toDate() const; ///< invalid unless complete
    [[nodiscard]] std::optional<EraYear> era() const; ///< nullopt before 明治, or when the parts known do not decide
    [[nodiscard]] QString toIso() const; ///< "1954-03-09"; unknown parts "00"; empty when nothing is known
    [[nodiscard]] QString toJapanese() const; ///< "昭和29年3月9日", "昭和元年12月25日", "大正5年3月日不詳"
    [[nodiscard]] bool operator==(const PartialDate &) const = default;

private:
    int m_year = 0;
    int m_month = 0;
    int m_day = 0;
};

/// Full years on a day. Someone born on 29 February completes the year at the end of 28 February (年齢計算ニ関スル法律;
/// for certificates and forms: the birthday itself counts, as people say it). nullopt when the birth date is partial
/// and the answer would differ by the unknown part.
[[nodiscard]] std::optional<int> ageOn(const PartialDate &birth, QDate day);

} // namespace madoguchi::reception

Q_DECLARE_METATYPE(madoguchi::reception::PartialDate)
