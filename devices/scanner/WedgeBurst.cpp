#include "devices/scanner/WedgeBurst.h"

namespace madoguchi::scanner {

WedgeBurst::WedgeBurst(const QString &prefix)
    : m_prefix(prefix)
{
}

bool WedgeBurst::begins(const QString &text) const
{
    return m_prefix.startsWith(text, Qt::CaseInsensitive);
}

WedgeBurst::Verdict WedgeBurst::take(QChar character, qint64 atMs)
{
    const qint64 gap = atMs - m_lastMs;
    m_lastMs = atMs;
    if (m_isOver || (m_isScan && gap > MostPauseMs) || (!m_isScan && gap > MostGapMs)) {
        m_text.clear();
        m_isScan = false;
        m_isOver = false;
    }
    if (m_isScan) {
        if (m_text.size() < LongestCode)
            m_text += character;
        return Verdict::Scanned;
    }
    if (!begins(m_text + character)) {
        // A person who typed the code's first letter, then goes on; this one may be a first letter again.
        m_text = begins(character) ? QString(character) : QString();
        return m_text.isEmpty() ? Verdict::Typed : Verdict::Held;
    }
    m_text += character;
    m_isScan = m_text.size() == m_prefix.size();
    return m_isScan ? Verdict::Scanned : Verdict::Held;
}

WedgeBurst::End WedgeBurst::enter(qint64 atMs)
{
    const bool inTime = atMs - m_lastMs <= MostPauseMs;
    if (m_isScan && !m_isOver && inTime) {
        m_isOver = true;
        m_isScan = false;
        return End::Complete;
    }
    m_text.clear();
    m_isScan = false;
    return End::Typed;
}

QString WedgeBurst::breakOff()
{
    const QString scanned = m_isScan ? m_text : QString();
    m_text.clear();
    m_isScan = false;
    m_isOver = false;
    return scanned;
}

} // namespace madoguchi::scanner
