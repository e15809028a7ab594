#pragma once

#include <QString>

namespace madoguchi::scanner {

/// Tells the typing of a scanner from that of a person. A keyboard-wedge scanner types a code as if at a keyboard: each
/// character a few milliseconds after the one before, Enter (or Tab) at the end. Only codes with a known beginning are
/// taken, and only when it comes at that pace: no person types six characters in a row so fast.
///
/// Times are milliseconds of any clock that only goes forward. Holds no clock and no event: who uses it keeps back what
/// is Held and hands it on as typed when it turns out to be a person's.
class WedgeBurst {
public:
    /// How `take()` saw a character.
    enum class Verdict {
        Typed, ///< a person's: it goes to where it was going, after what was held before
        Held, ///< may be a scanner's: keep it back until MostGapMs are over
        Scanned ///< certainly a scanner's: it goes nowhere else
    };
    /// What the end of a burst was.
    enum class End {
        Typed, ///< a person's: what was held goes on, then the Enter
        Complete ///< text() is the code; the Enter goes nowhere
    };

    /// `prefix`: how our codes begin, for example "MGPA1-"; letters match in either case, because of Caps Lock.
    explicit WedgeBurst(const QString &prefix);

    [[nodiscard]] Verdict take(QChar character, qint64 atMs);
    [[nodiscard]] End enter(qint64 atMs);
    /// No character came any more, or a key that no scanner types. What a scanner typed so far: the whole code when it
    /// is set up without Enter, else a part of one, which its own check word tells. Empty: only a person's characters
    /// were held, or none.
    [[nodiscard]] QString breakOff();
    [[nodiscard]] const QString &text() const { return m_text; } ///< after Complete; the next character begins anew
    [[nodiscard]] qsizetype heldCharacters() const { return m_isScan ? 0 : m_text.size(); }

    static constexpr qint64 MostGapMs = 50; ///< within the beginning
    static constexpr qint64 MostPauseMs = 500; ///< after it: a scanner's radio may pause
    static constexpr qsizetype LongestCode = 4296; ///< characters, the most that a QR code holds

private:
    [[nodiscard]] bool begins(const QString &text) const;

    QString m_prefix;
    QString m_text;
    qint64 m_lastMs = 0;
    bool m_isScan = false; ///< the whole beginning was there
    bool m_isOver = false;
};

} // namespace madoguchi::scanner
