#pragma once

#include "devices/outcome/Error.h"

#include <QList>
#include <QString>

#include <memory>

namespace madoguchi::addresses {

/// A place that has a postal code (町域).
struct PostalPlace {
    QString code; ///< seven ASCII digits
    QString prefecture; ///< 都道府県
    QString municipality; ///< 市区町村 with 郡 and 政令市の区
    QString town; ///< 町域; empty: the municipality's places that have none of their own

    [[nodiscard]] QString text() const { return prefecture + municipality + town; }
    [[nodiscard]] bool operator==(const PostalPlace &) const = default;
};

/// Postal codes ⇄ places, out of 日本郵便's file. Never changes once it is there: any number of threads may ask.
class PostalTable {
public:
    PostalTable(); ///< knows nothing

    /// Reads the file that 日本郵便 publishes as 「住所の郵便番号（1レコード1行、UTF-8形式）」 (utf_ken_all.csv):
    /// fifteen columns, of which 3 is the code, 7 to 9 are prefecture, municipality and town in kanji. A town's notes
    /// are left out: brackets, 「以下に掲載がない場合」, 「…一円」, 「…の次に番地がくる場合」, 地割. Takes some 100 ms
    /// for all of Japan. Errors: FileMissing, FileUnreadable, BadFile (place: file and line).
    [[nodiscard]] static Outcome<PostalTable> load(const QString &file);

    [[nodiscard]] int size() const; ///< places
    /// Of seven digits, in the file's order; several where a code is for several places.
    [[nodiscard]] QList<PostalPlace> placesOf(const QString &code) const;
    /// The place that an address lies in, as exactly as the table knows it; several where a town has several codes.
    /// The prefecture may be missing; 大字, ヶ and ケ, and how numbers are written make no difference. Empty where no
    /// town fits: what a municipality has for its other places is no answer.
    [[nodiscard]] QList<PostalPlace> placesAt(const QString &address) const;
    /// Places whose text goes on from what was typed, at most `most`, each text once. Empty for less than two
    /// characters behind the prefecture.
    [[nodiscard]] QList<PostalPlace> startingWith(const QString &typed, int most) const;

private:
    struct Index;
    std::shared_ptr<const Index> m_index;
};

/// The seven digits when that is all that was typed: "034-0001", "〒０３４０００１"; empty for anything else.
[[nodiscard]] QString postalCodeIn(const QString &typed);

} // namespace madoguchi::addresses
