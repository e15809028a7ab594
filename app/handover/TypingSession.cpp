#include "app/handover/TypingSession.h"

#include "app/reception/Wipe.h"

#include <algorithm>

namespace madoguchi::handover {

QList<TypedEntry> typedEntries(const Mapping &mapping, const Rows &rows)
{
    QList<TypedEntry> entries;
    for (int row = 0; row < rows.rows.size(); ++row) {
        for (int i = 0; i < mapping.columns.size(); ++i) {
            const Column &column = mapping.columns.at(i);
            if (column.isOn(Way::Typing))
                entries << TypedEntry { column.name, reception::ownCopy(rows.rows.at(row).cells.at(i)), column.then,
                    row };
        }
    }
    return entries;
}

TypingSession::TypingSession(typing::TypingDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&m_desk, &typing::TypingDesk::keyPressed, this, &TypingSession::typeNow);
    connect(&m_desk, &typing::TypingDesk::typed, this, &TypingSession::entryTyped);
    connect(&m_desk, &typing::TypingDesk::failed, this, &TypingSession::entryFailed);
    connect(&m_clock, &QTimer::timeout, this, &TypingSession::count);
    m_clock.setInterval(std::chrono::seconds(1));
}

TypingSession::~TypingSession()
{
    m_desk.stop();
    m_desk.listenNoMore();
    for (TypedEntry &entry : m_entries)
        reception::wipe(entry.text);
}

void TypingSession::begin(const Mapping &mapping, const Rows &rows)
{
    end();
    m_way = *mapping.toWindow;
    m_entries = typedEntries(mapping, rows);
    m_next = 0;
    m_typedCount = 0;
    m_trouble = m_desk.listenTo(m_way.key);
    m_hasKey = !m_trouble;
    setState(m_entries.isEmpty() ? TypingState::Finished : TypingState::Waiting);
}

void TypingSession::end()
{
    if (m_state == TypingState::Idle)
        return;
    m_clock.stop();
    m_desk.stop();
    m_desk.listenNoMore();
    const auto all = static_cast<int>(m_entries.size());
    for (TypedEntry &entry : m_entries)
        reception::wipe(entry.text);
    m_entries.clear();
    m_trouble.reset();
    setState(TypingState::Idle);
    emit ended(m_typedCount, all);
}

void TypingSession::typeNow()
{
    const bool mayType = m_state == TypingState::Waiting || m_state == TypingState::Counting;
    if (!mayType || m_desk.isTyping() || m_next >= m_entries.size())
        return;
    m_clock.stop();
    m_trouble.reset();
    const TypedEntry &entry = m_entries.at(m_next);
    setState(TypingState::Typing);
    m_desk.type({ reception::ownCopy(entry.text), entry.then, m_way.pause, m_way.windowTitle });
}

void TypingSession::countDown()
{
    if (m_state != TypingState::Waiting)
        return;
    m_trouble.reset();
    m_secondsLeft = m_way.seconds;
    m_clock.start();
    setState(TypingState::Counting);
}

void TypingSession::count()
{
    --m_secondsLeft;
    if (m_secondsLeft > 0)
        emit changed();
    else
        typeNow();
}

void TypingSession::entryTyped()
{
    if (m_state != TypingState::Typing)
        return;
    ++m_typedCount;
    const int row = m_entries.at(m_next).row;
    ++m_next;
    const bool isRowOpen = m_next < m_entries.size() && m_entries.at(m_next).row == row;
    setState(m_next < m_entries.size() ? TypingState::Waiting : TypingState::Finished);
    if (m_way.press == Press::Row && isRowOpen)
        typeNow();
}

void TypingSession::entryFailed(typing::Trouble trouble)
{
    if (m_state != TypingState::Typing)
        return;
    m_trouble = trouble;
    setState(TypingState::Waiting);
}

void TypingSession::goTo(int next)
{
    if (!isQuiet())
        return;
    m_trouble.reset();
    m_next = std::clamp(next, 0, static_cast<int>(m_entries.size()));
    setState(m_next < m_entries.size() ? TypingState::Waiting : TypingState::Finished);
}

void TypingSession::skip()
{
    goTo(m_next + 1);
}

void TypingSession::back()
{
    goTo(m_next - 1);
}

void TypingSession::stop()
{
    if (m_state == TypingState::Typing)
        m_desk.stop();
    if (m_state != TypingState::Counting)
        return;
    m_clock.stop();
    setState(TypingState::Waiting);
}

void TypingSession::setState(TypingState state)
{
    m_state = state;
    emit changed();
}

} // namespace madoguchi::handover
