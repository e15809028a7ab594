#include "app/forms/VisitorDesk.h"

#include "app/documents/FormData.h"
#include "app/forms/EntryWords.h"
#include "app/reception/Wipe.h"

namespace madoguchi::forms {

VisitorDesk::VisitorDesk(FormSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_session, &FormSession::changed, this, &VisitorDesk::changed);
    connect(&m_session, &FormSession::wiped, this, &VisitorDesk::wipe);
}

VisitorDesk::~VisitorDesk()
{
    const QSignalBlocker quiet(this);
    wipe();
}

void VisitorDesk::setDisplay(VisitorDisplay display, bool maySign)
{
    m_display = display;
    m_maySign = maySign;
    if (m_display != VisitorDisplay::Ready)
        stopSigning();
    emit changed();
}

void VisitorDesk::setLanguage(const QString &language)
{
    m_language = language;
    emit changed();
}

void VisitorDesk::setForm(int form)
{
    if (form != m_form)
        stopSigning();
    m_form = form;
    m_entry.clear();
    emit changed();
}

void VisitorDesk::setEntry(const QString &key)
{
    m_entry = key;
    emit changed();
}

bool VisitorDesk::hasForm() const
{
    return m_form >= 0 && m_form < m_session.forms().size();
}

const VisitorDesk::Said *VisitorDesk::said() const
{
    const auto said = hasForm() ? m_said.constFind(m_session.forms().at(m_form).id) : m_said.constEnd();
    return said == m_said.constEnd() ? nullptr : &*said;
}

VisitorDesk::Said &VisitorDesk::saidNow()
{
    return m_said[m_session.forms().at(m_form).id];
}

void VisitorDesk::ask()
{
    if (!hasForm() || m_display != VisitorDisplay::Ready)
        return;
    stopSigning();
    saidNow().asked = true;
    saidNow().confirmed.reset();
    emit changed();
}

VisitorAnswer VisitorDesk::answer() const
{
    const Said *now = said();
    if (!now)
        return VisitorAnswer::NotAsked;
    if (now->asked)
        return marked().isEmpty() ? VisitorAnswer::Asked : VisitorAnswer::Marked;
    if (!now->confirmed)
        return VisitorAnswer::NotAsked;
    return *now->confirmed == m_session.seen(m_form) ? VisitorAnswer::Confirmed : VisitorAnswer::Changed;
}

QTime VisitorDesk::confirmedAt() const
{
    return said() ? said()->at : QTime();
}

QStringList VisitorDesk::marked() const
{
    QStringList keys;
    for (const VisitorView::Group &group : view().groups) {
        for (const VisitorView::Line &line : group.lines) {
            if (line.isMarked)
                keys << line.key;
        }
    }
    return keys;
}

void VisitorDesk::confirm()
{
    if (answer() != VisitorAnswer::Asked)
        return;
    Said &now = saidNow();
    now.asked = false;
    now.confirmed = m_session.seen(m_form);
    now.at = QTime::currentTime();
    now.marks.clear();
    emit confirmed(m_session.forms().at(m_form).id);
    emit changed();
}

void VisitorDesk::mark(const QString &key)
{
    const VisitorAnswer before = answer();
    if (before != VisitorAnswer::Asked && before != VisitorAnswer::Marked)
        return;
    QHash<QString, QString> &marks = saidNow().marks;
    if (marked().contains(key)) {
        marks.remove(key);
        emit changed();
        return;
    }
    for (const EntryGroup &group : seenGroups()) {
        for (const FormEntry &entry : group.entries) {
            if (entry.key == key)
                marks.insert(key, reception::ownCopy(m_session.state(m_form, entry).value));
        }
    }
    emit changed();
    if (before == VisitorAnswer::Asked && marked().contains(key))
        emit markedFirst(key);
}

bool VisitorDesk::maySign() const
{
    return m_maySign && m_display == VisitorDisplay::Ready && signatureField();
}

const documents::Field *VisitorDesk::signatureField() const
{
    return hasForm() ? m_session.signatureField(m_form) : nullptr;
}

SignatureState VisitorDesk::signature() const
{
    return hasForm() ? m_session.signatureState(m_form) : SignatureState::None;
}

void VisitorDesk::askToSign()
{
    if (!maySign())
        return;
    m_seen = m_session.seen(m_form);
    m_signing = true;
    emit changed();
}

void VisitorDesk::stopSigning()
{
    if (!m_signing)
        return;
    documents::wipe(m_seen);
    m_signing = false;
    emit changed();
}

void VisitorDesk::sign(const documents::Strokes &strokes)
{
    if (!m_signing)
        return;
    m_signing = false;
    m_session.sign(m_form, strokes, std::exchange(m_seen, {}));
    emit signedOn(m_session.forms().at(m_form).id);
}

QList<EntryGroup> VisitorDesk::seenGroups() const
{
    QList<EntryGroup> groups = hasForm() ? m_session.groups(m_form) : QList<EntryGroup>();
    groups.removeIf([](const EntryGroup &group) { return group.section == Section::Clerk; });
    for (EntryGroup &group : groups)
        group.entries.removeIf([](const FormEntry &entry) { return entry.person && !entry.person->field; });
    return groups;
}

VisitorView VisitorDesk::view() const
{
    VisitorView view;
    if (!hasForm())
        return view;
    view.title = m_session.forms().at(m_form).title.in(m_language);
    for (const EntryGroup &group : seenGroups()) {
        VisitorView::Group seen { headingOf(group), {} };
        for (const FormEntry &entry : group.entries) {
            const VisitorView::Line line = lineOf(entry);
            if (!line.value.isEmpty() || line.isTyped || line.isMissing)
                seen.lines << line;
        }
        if (!seen.lines.isEmpty())
            view.groups << seen;
    }
    return view;
}

VisitorView::Line VisitorDesk::lineOf(const FormEntry &entry) const
{
    using reception::PersonField;
    const EntryState state = m_session.state(m_form, entry);
    VisitorView::Line line;
    line.key = entry.key;
    line.label = entryLabel(entry, m_language);
    line.value = worded(entry, state.value, m_language);
    line.isName
        = entry.person && (entry.person->field == PersonField::Name || entry.person->field == PersonField::Address);
    line.isTyped = entry.key == m_entry;
    line.isMissing = state.missing;
    const Said *now = said();
    const auto mark = now ? now->marks.constFind(entry.key) : QHash<QString, QString>::const_iterator();
    line.isMarked = now && mark != now->marks.constEnd() && *mark == state.value;
    return line;
}

void VisitorDesk::wipe()
{
    for (Said &said : m_said) {
        if (said.confirmed)
            documents::wipe(*said.confirmed);
        for (QString &value : said.marks)
            reception::wipe(value);
    }
    m_said.clear();
    documents::wipe(m_seen);
    m_signing = false;
    m_form = -1;
    m_entry.clear();
    emit changed();
}

} // namespace madoguchi::forms
