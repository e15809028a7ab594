#include "app/forms/EntryList.h"

#include "widgets/Button.h"
#include "widgets/CheckField.h"
#include "widgets/ChoiceButton.h"
#include "widgets/Field.h"
#include "widgets/PairLayout.h"
#include "widgets/theme/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace madoguchi::forms {

using reception::Role;

namespace {

/// Someone whose document can be put on the reader too.
std::optional<Role> personOf(Section section)
{
    switch (section) {
    case Section::Applicant:
        return Role::Applicant;
    case Section::Subject:
        return Role::Subject;
    case Section::Agent:
        return Role::Agent;
    case Section::Child:
        return Role::Child;
    case Section::Household:
        return Role::Household;
    case Section::Deceased:
    case Section::Request:
    case Section::Clerk:
        return std::nullopt;
    }
    return std::nullopt;
}

/// What was typed last in a text is taken back there first, letter by letter.
bool hasOwnUndo(QObject *control)
{
    if (const auto *line = qobject_cast<QLineEdit *>(control))
        return line->isUndoAvailable();
    const auto *lines = qobject_cast<QPlainTextEdit *>(control);
    return lines && lines->document()->isUndoAvailable();
}

bool hasOwnRedo(QObject *control)
{
    if (const auto *line = qobject_cast<QLineEdit *>(control))
        return line->isRedoAvailable();
    const auto *lines = qobject_cast<QPlainTextEdit *>(control);
    return lines && lines->document()->isRedoAvailable();
}

} // namespace

EntryList::EntryKey EntryList::entryKey(QObject *watched, const QKeyEvent &event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    // On an answer, too: there Space chooses, and an Enter in passing must not take a chosen one back.
    const bool goesOn = qobject_cast<QLineEdit *>(watched) || qobject_cast<widgets::ChoiceButton *>(watched);
    if (isEnter && event.modifiers() == Qt::NoModifier && goesOn)
        return EntryKey::Next;
    if (event.matches(QKeySequence::Undo))
        return hasOwnUndo(watched) ? EntryKey::None : EntryKey::Undo;
    const bool isRedo
        = event.matches(QKeySequence::Redo) || (event.modifiers() == Qt::ControlModifier && event.key() == Qt::Key_Y);
    return isRedo && !hasOwnRedo(watched) ? EntryKey::Redo : EntryKey::None;
}

EntryList::EntryList(FormSession &session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("entries"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_host = new QWidget(this);
    auto *host = new QVBoxLayout(m_host);
    host->setContentsMargins(0, 0, 0, 0);
    // As wide as the column is: a long word must not push the entries out of sight.
    m_host->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setWidget(m_host);
    m_host->installEventFilter(this);
    m_host->setAutoFillBackground(false);
    connect(&m_session, &FormSession::changed, this, &EntryList::refresh);
    connect(&m_session, &FormSession::wiped, this, [this] {
        m_kana.wipe();
        clear();
    });
    connect(&m_session, &FormSession::undone, this, &EntryList::focusKey);
}

void EntryList::setForm(int form, const QString &language)
{
    const QString focused = form == m_form ? focusedKey() : QString();
    const bool pointAt = form == m_form && m_pointAt;
    const bool atSwitch = form == m_form && m_same && m_same->isAncestorOf(focusWidget());
    if (form != m_form)
        verticalScrollBar()->setValue(0); // another form begins at its beginning
    clear();
    m_form = form;
    m_pointAt = pointAt;
    if (form < 0)
        return;
    build(language);
    m_column->installEventFilter(this);
    m_isNew = true;
    refresh();
    if (!focused.isEmpty())
        focusKey(focused);
    else if (atSwitch && m_same)
        m_same->focusControl();
}

void EntryList::clear()
{
    for (EntryField *entry : std::as_const(m_entries))
        entry->wipe();
    m_entries.clear();
    m_headings.clear();
    m_warnings.clear();
    m_marked.clear();
    m_same = nullptr;
    m_halfRow = nullptr;
    m_form = -1;
    m_pointAt = false;
    m_focused.clear();
    // A key in one of them may be the reason: they go when it has been dealt with. Until then they stay in the window,
    // where the focus frame follows them.
    if (QWidget *column = std::exchange(m_column, nullptr)) {
        column->hide();
        column->deleteLater();
    }
}

void EntryList::build(const QString &language)
{
    m_column = new QWidget(m_host);
    m_layout = new QVBoxLayout(m_column);
    m_layout->setContentsMargins(theme::px(8), 0, theme::px(16), theme::px(8));
    m_layout->setSpacing(theme::px(4));
    const QList<EntryGroup> groups = m_session.allGroups(m_form);
    const bool switchable = asksForSubject(m_session.forms().at(m_form));
    const bool hasApplicant = std::any_of(
        groups.begin(), groups.end(), [](const EntryGroup &group) { return group.section == Section::Applicant; });
    if (switchable && !hasApplicant)
        addSwitch();
    for (const EntryGroup &group : groups) {
        addHeading(group);
        if (switchable && group.section == Section::Applicant)
            addSwitch(); // first: it says whose the entries below are
        for (const FormEntry &entry : group.entries)
            addEntry(entry, language);
    }
    m_layout->addStretch();
    m_host->layout()->addWidget(m_column);
}

void EntryList::addHeading(const EntryGroup &group)
{
    m_halfRow = nullptr;
    auto *heading = new QWidget(m_column);
    auto *rows = new QVBoxLayout(heading);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *row = new QHBoxLayout;
    rows->addLayout(row);
    auto *words = new QLabel(headingOf(group), heading);
    words->setFont(theme::font(theme::TextSize::Lead, true));
    words->setMinimumHeight(theme::px(44));
    row->addWidget(words);
    row->addStretch();
    const bool isRead = std::any_of(group.entries.begin(), group.entries.end(),
        [this](const FormEntry &entry) { return !m_session.state(m_form, entry).original.isEmpty(); });
    widgets::Button *fromHold = nullptr;
    widgets::Button *visitor = nullptr;
    if (const std::optional<Role> role = personOf(group.section); role && !isRead) {
        //: Forms tab, button beside the heading of a person whose card was not read.
        auto *read = new widgets::Button(tr("Read this person's card"), widgets::Button::Kind::Quiet, heading);
        read->setObjectName(QStringLiteral("readCard.") + toWord(*role)
            + (group.member >= 0 ? QString::number(group.member + 1) : QString()));
        read->setPicture(theme::Icon::Card);
        connect(read, &widgets::Button::clicked, this, [this, role] { emit cardRequested(*role); });
        row->addWidget(read);
        if (role == Role::Household) {
            //: Forms tab, button beside the heading of a household member of whom nothing is known: somebody of the
            //: household was at a counter before, and that reception is on hold.
            fromHold = new widgets::Button(tr("From a hold"), widgets::Button::Kind::Quiet, heading);
            fromHold->setObjectName(QStringLiteral("membersFromHold") + QString::number(group.member + 1));
            connect(fromHold, &widgets::Button::clicked, this, &EntryList::heldMembersRequested);
            auto *members = new QHBoxLayout; // three beside each other would be cut
            members->addStretch();
            members->addWidget(fromHold);
            rows->addLayout(members);
            //: Forms tab, button beside the heading of a household member of whom nothing is known: it is the
            //: applicant.
            visitor = new widgets::Button(tr("The visitor themselves"), widgets::Button::Kind::Quiet, heading);
            visitor->setObjectName(QStringLiteral("visitorAsMember") + QString::number(group.member + 1));
            connect(visitor, &widgets::Button::clicked, this, [this, group] {
                m_session.addApplicant(group.member);
                if (EntryField *first = fieldOf(group.entries.first().key))
                    first->field()->focusControl(); // the button is gone
            });
            members->addWidget(visitor);
        }
    }
    m_layout->addWidget(heading);
    m_headings << Heading { heading, group, fromHold, visitor };
}

void EntryList::addSwitch()
{
    //: Forms tab, name of the switch above the entries of the applicant: whose certificate it is.
    const QString label = tr("Whose certificate or record");
    //: Forms tab, beside the switch: the certificate is for the person at the counter (本人).
    m_same = new widgets::CheckField(label, tr("The person at the counter"), m_column);
    m_same->setObjectName(QStringLiteral("sameAsApplicant"));
    connect(m_same, &widgets::CheckField::checkedChanged, &m_session, &FormSession::setSubjectIsApplicant,
        Qt::QueuedConnection);
    m_same->control()->installEventFilter(this);
    m_layout->addWidget(m_same);
}

void EntryList::addEntry(const FormEntry &entry, const QString &language)
{
    auto *field = new EntryField(entry, language, m_column);
    connect(field, &EntryField::typed, this,
        [this, field](const QString &text) { m_session.enter(m_form, field->entry(), text); });
    connect(field, &EntryField::substituteChosen, this,
        [this, field](const QString &character, const documents::Substitute &substitute) {
            m_session.replaceCharacter(m_form, field->entry(), character, substitute);
        });
    connect(field, &EntryField::grown, this, [this, field] { m_growing = field->field(); });
    connect(field->field(), &widgets::Field::entered, this, [this, field] {
        m_focused = field->entry().key;
        emit entered(field->entry());
    });
    connect(field->field(), &widgets::Field::left, &m_session, &FormSession::closeStep);
    addSuggestions(*field);
    field->setCharacters(m_characters);
    const QList<QWidget *> inside = field->field()->findChildren<QWidget *>();
    for (QWidget *widget : inside)
        widget->installEventFilter(this);
    m_entries << field;
    place(field->field(), entry.isShort);
}

void EntryList::place(QWidget *field, bool isShort)
{
    if (!isShort) {
        m_halfRow = nullptr;
        m_layout->addWidget(field);
        return;
    }
    if (!m_halfRow || m_halfRow->isFull()) {
        m_halfRow = new widgets::PairLayout(theme::px(16));
        m_layout->addLayout(m_halfRow);
    }
    m_halfRow->addWidget(field);
}

void EntryList::refresh()
{
    if (m_form < 0 || m_form >= m_session.forms().size())
        return;
    if (m_same)
        m_same->setChecked(m_session.subjectIsApplicant());
    QSet<QString> asked;
    for (EntryField *entry : std::as_const(m_entries)) {
        const EntryState state = m_session.state(m_form, entry->entry());
        entry->show(state);
        entry->field()->setVisible(state.asked);
        if (state.asked)
            asked << entry->entry().key;
    }
    for (const Heading &heading : std::as_const(m_headings)) {
        const QList<FormEntry> &below = heading.group.entries;
        heading.widget->setVisible(std::any_of(
            below.begin(), below.end(), [&asked](const FormEntry &entry) { return asked.contains(entry.key); }));
        if (!heading.fromHold)
            continue;
        const bool isOpen = std::all_of(below.begin(), below.end(),
            [this](const FormEntry &entry) { return m_session.state(m_form, entry).value.isEmpty(); });
        heading.fromHold->setVisible(isOpen);
        heading.visitor->setVisible(isOpen && m_session.canAddApplicant());
    }
}

void EntryList::setMarked(const QStringList &keys)
{
    if (keys == m_marked)
        return;
    m_marked = keys;
    for (EntryField *entry : std::as_const(m_entries))
        entry->setMarked(keys.contains(entry->entry().key));
}

void EntryList::pointAtMissing(bool pointAt)
{
    m_pointAt = pointAt;
    for (EntryField *entry : std::as_const(m_entries))
        entry->setPointedAt(pointAt);
}

void EntryList::focusFirst()
{
    if (focusFirstMissing())
        return;
    const auto open = std::find_if(m_entries.begin(), m_entries.end(), [this](const EntryField *entry) {
        const EntryState state = m_session.state(m_form, entry->entry());
        const reception::Origin origin = state.origin;
        return state.asked && !state.calculated && origin != reception::Origin::Card
            && origin != reception::Origin::PreApplied && entry->entry().key != DateKey;
    });
    if (open != m_entries.end())
        (*open)->field()->focusControl();
    else if (!m_entries.isEmpty())
        m_entries.first()->field()->focusControl();
}

bool EntryList::focusFirstMissing()
{
    return focusMissingFrom(0);
}

bool EntryList::focusNextMissing()
{
    return focusMissingFrom(m_entries.indexOf(fieldOf(focusedKey())) + 1);
}

bool EntryList::focusMissingFrom(qsizetype first)
{
    const qsizetype count = m_entries.size();
    for (qsizetype i = 0; i < count; ++i) {
        EntryField *entry = m_entries.at((first + i) % count);
        const EntryState state = m_session.state(m_form, entry->entry());
        if (state.asked && (state.missing || state.problem != Problem::None)) {
            entry->field()->focusControl();
            return true;
        }
    }
    return false;
}

void EntryList::focusKey(const QString &key)
{
    if (EntryField *entry = fieldOf(key))
        entry->field()->focusControl();
}

QString EntryList::focusedKey() const
{
    const EntryField *entry = fieldOf(m_focused);
    return entry && entry->field()->isAncestorOf(focusWidget()) ? m_focused : QString();
}

EntryField *EntryList::fieldOf(const QString &key) const
{
    const auto entry = std::find_if(
        m_entries.begin(), m_entries.end(), [&key](const EntryField *e) { return e->entry().key == key; });
    return entry == m_entries.end() ? nullptr : *entry;
}

bool EntryList::eventFilter(QObject *watched, QEvent *event)
{
    // The column has got room for what appeared below the entry that the clerk is in, or for all of a new form: its
    // layout follows the event.
    const bool isColumn = watched == m_host || watched == m_column;
    if (isColumn && event->type() == QEvent::Resize && m_growing && m_growing->isAncestorOf(focusWidget()))
        QMetaObject::invokeMethod(this, &EntryList::bringFocusIntoView, Qt::QueuedConnection);
    if (event->type() == QEvent::FocusIn) {
        auto *control = qobject_cast<QWidget *>(watched);
        m_growing = std::exchange(m_isNew, false) ? fieldAround(control) : nullptr;
        bringIntoView(control);
    }
    const bool asksForKey = event->type() == QEvent::ShortcutOverride;
    if (!asksForKey && event->type() != QEvent::KeyPress)
        return QScrollArea::eventFilter(watched, event);
    const EntryKey key = entryKey(watched, *static_cast<QKeyEvent *>(event));
    if (key == EntryKey::None)
        return QScrollArea::eventFilter(watched, event);
    if (asksForKey)
        event->accept(); // or the window's main action would have it
    else
        press(key);
    return true;
}

void EntryList::bringIntoView(QWidget *control)
{
    // The whole field, with its heading and the line below; of one that is too high, at least what has the focus.
    if (QWidget *field = fieldAround(control))
        ensureWidgetVisible(field, 0, theme::px(8));
    ensureWidgetVisible(control, 0, theme::px(32));
}

void EntryList::bringFocusIntoView()
{
    if (m_growing && m_growing->isAncestorOf(focusWidget()))
        bringIntoView(focusWidget());
}

QWidget *EntryList::fieldAround(QWidget *control)
{
    while (control && !qobject_cast<widgets::Field *>(control))
        control = control->parentWidget();
    return control;
}

void EntryList::press(EntryKey key)
{
    switch (key) {
    case EntryKey::None:
        break;
    case EntryKey::Next:
        goToNext();
        break;
    case EntryKey::Undo:
        m_session.undo();
        break;
    case EntryKey::Redo:
        m_session.redo();
        break;
    }
}

void EntryList::goToNext()
{
    qsizetype next = m_entries.indexOf(fieldOf(focusedKey()));
    if (next < 0)
        return;
    do
        ++next;
    while (next < m_entries.size() && m_entries.at(next)->field()->isHidden());
    if (next < m_entries.size())
        m_entries.at(next)->field()->focusControl();
}

} // namespace madoguchi::forms
