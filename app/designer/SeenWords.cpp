#include "app/designer/SeenWords.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace madoguchi::designer {

namespace {

constexpr int Sure = 80; ///< in per cent
constexpr double MostYearMm = 25; ///< between an era and its 年

/// Forms have hardly any Latin words; what was taken for one is a number written large, or a stroke.
bool isNoise(const PrintedWord &word)
{
    static const QRegularExpression strokes(
        QStringLiteral("^((?!(?:id|no|tel|fax|kg|cc)$)[a-z]{2,3}|[|!_=.*'\"、。:;,]+)$"),
        QRegularExpression::CaseInsensitiveOption);
    return strokes.match(word.text).hasMatch();
}

/// A character's box that reaches over the next one says nothing: then all of the word are taken to be equally wide.
void evenOut(PrintedWord &word)
{
    const QList<QRectF> &places = word.charactersMm;
    const bool isAcross = word.rectMm.width() > word.rectMm.height();
    for (qsizetype i = 0; isAcross && i + 1 < places.size(); ++i) {
        if (places.at(i).right() > places.at(i + 1).center().x()) {
            word.charactersMm.clear();
            return;
        }
    }
}

class Corrections {
public:
    explicit Corrections(const QList<Seen> &seen)
        : m_seen(seen)
    {
    }

    void correct(QList<PrintedWord> &words) const
    {
        static const QRegularExpression behindHeisei(QStringLiteral("(?<=平[・･])[^・･](?=$|[・･]|西)"));
        for (PrintedWord &word : words) {
            word.text.replace(QStringLiteral("窓ロ"), QStringLiteral("窓口")); // the second one was katakana
            word.text.replace(QStringLiteral("従保険者"), QStringLiteral("被保険者"));
            word.text.replace(QStringLiteral("日座"), QStringLiteral("口座"));
            word.text.replace(QStringLiteral("番宮"), QStringLiteral("番号"));
            word.text.replace(behindHeisei, QStringLiteral("令"));
            word.text = known(word);
            if (isReiwa(word, words))
                word.text = QStringLiteral("令和");
        }
    }

private:
    [[nodiscard]] bool isUnsure(const PrintedWord &word, qsizetype index) const
    {
        return std::any_of(m_seen.begin(), m_seen.end(), [&](const Seen &seen) {
            return seen.character.rectMm == word.charactersMm.at(index) && seen.confidence < Sure;
        });
    }

    [[nodiscard]] QString known(const PrintedWord &word) const
    {
        static const QStringList words = QStringLiteral(
            "緊急連絡先 電話番号 郵便番号 ふりがな フリガナ 金融機関名 住民票コード 被保険者番号 被保険者氏名 被保険者 "
            "保険者番号 口座番号 口座名義人 生年月日 金融機関 申請者氏名 個人番号")
                                             .split(u' ');
        for (const QString &meant : words) {
            QList<qsizetype> wrong;
            for (qsizetype i = 0; meant.size() == word.text.size() && i < meant.size(); ++i) {
                if (meant.at(i) != word.text.at(i))
                    wrong << i;
            }
            if (wrong.size() == 1 && isUnsure(word, wrong.first()))
                return meant;
        }
        return word.text;
    }

    /// What ends in 和 in front of 年 is one of two eras.
    [[nodiscard]] bool isReiwa(const PrintedWord &word, const QList<PrintedWord> &words) const
    {
        static const QString likeShowa = QStringLiteral("昭沼招召照");
        return word.text.size() == 2 && word.text.at(1) == u'和' && !likeShowa.contains(word.text.at(0))
            && isUnsure(word, 0) && std::any_of(words.begin(), words.end(), [&word](const PrintedWord &year) {
                   const double gap = year.rectMm.left() - word.rectMm.right();
                   return year.text.startsWith(u'年') && gap > 0 && gap < MostYearMm
                       && std::abs(year.rectMm.center().y() - word.rectMm.center().y()) < word.rectMm.height() / 2;
               });
    }

    const QList<Seen> &m_seen;
};

} // namespace

bool isWithKuchi(const QString &before, const QString &after)
{
    static const QString first = QStringLiteral("座頭径数述");
    static const QString last = QStringLiteral("窓人入出戸");
    return (!after.isEmpty() && first.contains(after)) || (!before.isEmpty() && last.contains(before));
}

void tellSquares(QList<Seen> &seen, QList<QRectF> squaresMm)
{
    static const QString alike = QStringLiteral("日ロ口");
    constexpr double nearMm = 0.8;
    for (const Seen &one : std::as_const(seen)) {
        if (isSquare(one.character.text))
            squaresMm << one.character.rectMm;
    }
    for (qsizetype i = 0; i < seen.size(); ++i) {
        PrintedCharacter &character = seen[i].character;
        const QRectF &place = character.rectMm;
        const QString before = i > 0 ? seen.at(i - 1).character.text : QString();
        const QString after = i + 1 < seen.size() ? seen.at(i + 1).character.text : QString();
        const bool isWord = isWithKuchi(before, after) || before == u"月"; // 年 月 日
        if (isWord || character.text.size() != 1 || !alike.contains(character.text))
            continue;
        const bool isAlike = std::any_of(squaresMm.begin(), squaresMm.end(), [&place](const QRectF &square) {
            return std::abs(square.center().y() - place.center().y()) < square.height() / 2
                && std::abs(square.width() - place.width()) < nearMm
                && std::abs(square.height() - place.height()) < nearMm;
        });
        if (isAlike)
            character.text = QStringLiteral("□");
    }
}

void correctSeen(QList<PrintedWord> &words, const QList<Seen> &seen)
{
    words.removeIf(isNoise);
    Corrections(seen).correct(words);
    std::for_each(words.begin(), words.end(), evenOut);
}

} // namespace madoguchi::designer
