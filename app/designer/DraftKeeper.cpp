#include "app/designer/DraftKeeper.h"

#include "app/designer/FormChange.h"
#include "devices/outcome/WhenFinished.h"

namespace madoguchi::designer {

namespace {

constexpr int SoonMs = 1200;

}

DraftKeeper::DraftKeeper(DesignDesk &desk, FormEditor &editor, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_editor(editor)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(SoonMs);
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeper::saveNow);
    connect(&m_editor, &FormEditor::formChanged, this, &DraftKeeper::changed);
    connect(&m_editor.steps(), &QUndoStack::indexChanged, this, [this](int done) {
        if (done > 0)
            m_isNew = false;
    });
}

void DraftKeeper::await(const QFuture<Outcome<Draft>> &starting)
{
    close();
    m_writing = starting;
    m_awaits = true;
    m_isNew = true;
}

void DraftKeeper::keep(const Draft &draft)
{
    const bool isOlder = m_awaits && m_dirty;
    ++m_run;
    m_draft = draft;
    m_note.reset();
    m_isNew = m_isNew && m_awaits;
    m_awaits = false;
    m_dirty = false;
    m_soon.stop();
    m_savedAt = {};
    m_editor.setFiles(draft.form);
    m_editor.setPaper(std::make_shared<const Paper>(draft.paper));
    enter(State::Saved);
    if (isOlder)
        changed();
}

void DraftKeeper::close()
{
    const bool isWriting = m_awaits || m_state == State::Saving;
    const auto before = isWriting ? m_writing : QFuture<Outcome<Draft>>();
    if (m_isNew) {
        static_cast<void>(m_desk.dropLast(before, m_draft)); // a draft that stays does no harm
    } else if (m_dirty && (m_awaits || m_draft)) {
        const auto last = m_desk.saveLast(before, m_draft, m_editor.form(), m_editor.paper());
        whenFinished(last, this, [this](const Outcome<Draft> &saved) {
            if (!saved)
                emit notSaved(saved.error());
        });
    }
    ++m_run;
    m_draft.reset();
    m_note.reset();
    m_awaits = false;
    m_isNew = false;
    m_dirty = false;
    m_soon.stop();
    enter(State::None);
}

Draft DraftKeeper::current() const
{
    Draft draft = *m_draft;
    draft.form = m_editor.form();
    if (m_editor.paper())
        draft.paper = *m_editor.paper();
    return draft;
}

void DraftKeeper::changed()
{
    if (!m_draft && !m_awaits)
        return;
    m_dirty = true;
    if (!m_draft)
        return;
    if (!m_soon.isActive()) // who never pauses is saved, too
        m_soon.start();
    if (m_state == State::Saved)
        enter(State::Changed);
}

void DraftKeeper::enter(State state)
{
    if (state != State::Failed)
        m_error = {};
    m_state = state;
    emit stateChanged();
}

void DraftKeeper::saveNow()
{
    m_soon.stop();
    if (!m_draft || m_state == State::Saving || m_state == State::Publishing)
        return;
    if (m_dirty)
        write(m_desk.save(current()));
}

void DraftKeeper::write(const QFuture<Outcome<Draft>> &writing)
{
    m_dirty = false;
    m_writing = writing;
    enter(State::Saving);
    whenFinished(writing, this, [this, run = m_run](const Outcome<Draft> &result) {
        if (run == m_run)
            written(result);
    });
}

void DraftKeeper::written(const Outcome<Draft> &result)
{
    if (!result) {
        m_dirty = true;
        failed(result.error());
        return;
    }
    m_draft = *result;
    m_editor.setFiles(result->form);
    m_savedAt = QDateTime::currentDateTimeUtc();
    goOn();
}

void DraftKeeper::failed(const Error &error)
{
    m_error = error;
    enter(State::Failed);
    if (std::exchange(m_note, std::nullopt))
        emit publishingFailed(error);
}

void DraftKeeper::goOn()
{
    if (m_dirty) {
        write(m_desk.save(current()));
        return;
    }
    if (!m_note) {
        enter(State::Saved);
        return;
    }
    publishNow(*std::exchange(m_note, std::nullopt));
}

void DraftKeeper::publishNow(const QString &note)
{
    enter(State::Publishing);
    whenFinished(m_desk.publish(*m_draft, note), this, [this, run = m_run](const Outcome<Publication> &result) {
        const bool isOpen = run == m_run;
        if (isOpen && !result && isAboutDraft(result.error())) {
            m_error = result.error();
            enter(State::Failed);
        } else if (isOpen) {
            enter(m_dirty ? State::Changed : State::Saved);
            if (m_dirty)
                m_soon.start();
        }
        if (result) // counters use it, whoever has left meanwhile
            emit published(*result, isOpen);
        else if (isOpen)
            emit publishingFailed(result.error());
    });
}

void DraftKeeper::publish(const QString &note)
{
    if (!m_draft || m_state == State::Publishing)
        return;
    m_soon.stop();
    m_note = note;
    if (m_state != State::Saving)
        goOn();
}

void DraftKeeper::keepAside()
{
    if (m_draft && m_state != State::Saving && m_state != State::Publishing)
        write(m_desk.keepAside(current()));
}

void DraftKeeper::followPublished()
{
    if (m_draft && m_state != State::Saving && m_state != State::Publishing)
        write(m_desk.followPublished(current()));
}

} // namespace madoguchi::designer
