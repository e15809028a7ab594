#include "app/addresses/PostalTable.h"

#include "app/addresses/AddressKey.h"
#include "app/addresses/PostalFile.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>
#include <vector>

namespace madoguchi::addresses {

namespace {

constexpr int CodeLength = 7;
constexpr qsizetype FewestTyped = 2; ///< characters behind the prefecture: fewer fit too much

/// Texts behind each other: a hundred thousand small ones of their own would cost ten times the memory.
class Pool {
public:
    struct Piece {
        qsizetype at = 0;
        qsizetype size = 0;
    };

    Piece add(const QString &text)
    {
        m_texts += text;
        return { m_texts.size() - text.size(), text.size() };
    }
    [[nodiscard]] QStringView text(Piece piece) const { return QStringView(m_texts).mid(piece.at, piece.size); }

private:
    QString m_texts;
};

} // namespace

struct PostalTable::Index {
    struct Municipality {
        QString prefecture;
        QString name;
    };
    struct Row {
        int code = 0;
        int municipality = 0;
        Pool::Piece town;
        Pool::Piece key; ///< of municipality and town
    };

    void take(const PostalPlace &place);
    void putInOrder();
    [[nodiscard]] PostalPlace placeOf(const Row &row) const;
    /// The rows from the first on whose key is not before this one.
    [[nodiscard]] std::vector<int>::const_iterator startOf(QStringView key) const;
    [[nodiscard]] const Row &rowOf(int row) const { return rows[static_cast<std::size_t>(row)]; }
    /// A prefecture that the key begins with; `key` is what is behind it.
    [[nodiscard]] QString prefectureOf(QString &key) const;

    QList<Municipality> municipalities;
    std::vector<Row> rows; ///< in the order of the codes, of one code in the file's
    std::vector<int> byKey; ///< the same in the order of their keys
    Pool texts;
    QHash<QString, QString> prefectures; ///< by their keys
    QHash<QString, int> known; ///< municipalities by prefecture and name, while it is being filled
};

void PostalTable::Index::take(const PostalPlace &place)
{
    const QString whole = place.prefecture + u'/' + place.municipality;
    const auto found = known.constFind(whole);
    const int municipality = found != known.constEnd() ? *found : static_cast<int>(municipalities.size());
    if (found == known.constEnd()) {
        municipalities << Municipality { place.prefecture, place.municipality };
        known.insert(whole, municipality);
        prefectures.insert(addressKey(place.prefecture), place.prefecture);
    }
    Row row { place.code.toInt(), municipality, {}, {} };
    // Only their notes were different.
    if (!rows.empty() && placeOf(rows.back()) == place)
        return;
    row.town = texts.add(place.town);
    row.key = texts.add(addressKey(place.municipality + place.town));
    rows.push_back(row);
}

void PostalTable::Index::putInOrder()
{
    known.clear();
    std::stable_sort(rows.begin(), rows.end(), [](const Row &one, const Row &other) { return one.code < other.code; });
    byKey.resize(rows.size());
    std::iota(byKey.begin(), byKey.end(), 0);
    std::stable_sort(byKey.begin(), byKey.end(),
        [this](int one, int other) { return texts.text(rowOf(one).key) < texts.text(rowOf(other).key); });
}

PostalPlace PostalTable::Index::placeOf(const Row &row) const
{
    const Municipality &municipality = municipalities.at(row.municipality);
    return { QStringLiteral("%1").arg(row.code, CodeLength, 10, QLatin1Char('0')), municipality.prefecture,
        municipality.name, texts.text(row.town).toString() };
}

std::vector<int>::const_iterator PostalTable::Index::startOf(QStringView key) const
{
    return std::lower_bound(byKey.begin(), byKey.end(), key,
        [this](int row, QStringView wanted) { return texts.text(rowOf(row).key) < wanted; });
}

QString PostalTable::Index::prefectureOf(QString &key) const
{
    for (auto prefecture = prefectures.constBegin(); prefecture != prefectures.constEnd(); ++prefecture) {
        if (key.startsWith(prefecture.key())) {
            key.remove(0, prefecture.key().size());
            return *prefecture;
        }
    }
    return {};
}

PostalTable::PostalTable()
    : m_index(std::make_shared<Index>())
{
}

Outcome<PostalTable> PostalTable::load(const QString &file)
{
    auto index = std::make_shared<Index>();
    const Outcome<void> read = readPostalFile(file, [&index](const PostalPlace &place) { index->take(place); });
    if (!read)
        return Failure(read.error());
    index->putInOrder();
    PostalTable table;
    table.m_index = std::move(index);
    return table;
}

int PostalTable::size() const
{
    return static_cast<int>(m_index->rows.size());
}

QList<PostalPlace> PostalTable::placesOf(const QString &code) const
{
    QList<PostalPlace> places;
    if (postalCodeIn(code).isEmpty())
        return places;
    const auto &rows = m_index->rows;
    auto row = std::lower_bound(
        rows.begin(), rows.end(), code.toInt(), [](const Index::Row &one, int wanted) { return one.code < wanted; });
    for (; row != rows.end() && row->code == code.toInt(); ++row)
        places << m_index->placeOf(*row);
    return places;
}

QList<PostalPlace> PostalTable::placesAt(const QString &address) const
{
    QString key = addressKey(address);
    const QString prefecture = m_index->prefectureOf(key);
    // The longest name that the address begins with: shorter and shorter beginnings are looked up.
    for (qsizetype size = key.size(); size > 0; --size) {
        const QStringView beginning = QStringView(key).left(size);
        QList<PostalPlace> found;
        for (auto row = m_index->startOf(beginning);
             row != m_index->byKey.end() && m_index->texts.text(m_index->rowOf(*row).key) == beginning; ++row) {
            const PostalPlace place = m_index->placeOf(m_index->rowOf(*row));
            const bool fits = prefecture.isEmpty() || place.prefecture == prefecture;
            if (fits && !place.town.isEmpty() && beginsWith(key, beginning) && !found.contains(place))
                found << place;
        }
        if (!found.isEmpty())
            return found;
    }
    return {};
}

QList<PostalPlace> PostalTable::startingWith(const QString &typed, int most) const
{
    QString key = addressKey(typed);
    const QString prefecture = m_index->prefectureOf(key);
    QList<PostalPlace> found;
    if (key.size() < FewestTyped)
        return found;
    QSet<QString> known;
    for (auto row = m_index->startOf(key); row != m_index->byKey.end() && found.size() < most; ++row) {
        if (!m_index->texts.text(m_index->rowOf(*row).key).startsWith(key))
            break;
        const PostalPlace place = m_index->placeOf(m_index->rowOf(*row));
        const bool fits = prefecture.isEmpty() || place.prefecture == prefecture;
        if (fits && !known.contains(place.text())) {
            known.insert(place.text());
            found << place;
        }
    }
    return found;
}

QString postalCodeIn(const QString &typed)
{
    QString code = typed.normalized(QString::NormalizationForm_KC);
    code.remove(u'〒').remove(u' ').remove(u'-').remove(u'−').remove(u'‐').remove(u'ー');
    const bool isCode
        = code.size() == 7 && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isCode ? code : QString();
}

} // namespace madoguchi::addresses
