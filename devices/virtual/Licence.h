#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace madoguchi::virtualcards {

/// What a licence or 運転経歴証明書 holds beyond the person, as its file says it. Dates are "YYYYMMDD", empty where
/// there is none; texts hold marks ("【外字1】", "【欠字】") for what the chip's code does not have.
struct Licence {
    struct Category {
        QString name; ///< as it is printed: "普通"
        QString since;

        [[nodiscard]] bool operator==(const Category &) const = default;
    };
    struct Change {
        QString what; ///< "commission", "name", "nameKana", "address", "condition", "conditionLifted", "remark"
        QString date;
        QString text;
        QString commission;

        [[nodiscard]] bool operator==(const Change &) const = default;
    };
    struct Glyph {
        QString mark; ///< "【外字1】"
        QStringList rows; ///< 50 rows of 50 dots: '#' black, '.' white

        [[nodiscard]] bool operator==(const Glyph &) const = default;
    };

    QString specification; ///< "009"
    QString number;
    QString issued;
    QString expires;
    QString colour;
    QStringList conditions;
    QString commission;
    QString reference;
    QString alias;
    QString domicile;
    QList<Category> firstDates;
    QList<Category> categories;
    QString printedName; ///< these three: as the card was made, where a change replaced it
    QString printedNameKana;
    QString printedAddress;
    QList<Change> changes;
    QList<Glyph> gaiji;
    QByteArray photo; ///< JPEG 2000, at most 2000 bytes; it lies beside the file

    [[nodiscard]] bool operator==(const Licence &) const = default;
};

} // namespace madoguchi::virtualcards
