#include "app/forms/FillPage.h"

#include "app/forms/EntryList.h"
#include "app/forms/FormStrip.h"
#include "app/forms/PaperPane.h"
#include "app/forms/PrintOptionsBar.h"
#include "app/forms/VisitorBar.h"
#include "widgets/BusyLine.h"
#include "widgets/theme/Theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace madoguchi::forms {

using widgets::Notice;

FillPage::FillPage(FormSession &session, VisitorDesk &visitor, RenderWorker &worker, printers::PrintQueue &queue,
    FormHabits &habits, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_visitor(visitor)
    , m_strip(new FormStrip(session, this))
    , m_title(new QLabel(this))
    , m_fee(new QLabel(this))
    , m_entries(new EntryList(session, this))
    , m_visitorBar(new VisitorBar(visitor, this))
    , m_notice(new Notice(this))
    , m_busy(new widgets::BusyLine(this))
    , m_paper(new PaperPane(worker, this))
    , m_printing(new PrintOptionsBar(queue, habits, this))
    , m_below(new QStackedLayout)
{
    setObjectName(QStringLiteral("fillPage"));
    auto *left = new QVBoxLayout;
    left->setSpacing(theme::px(8));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_fee);
    left->addLayout(head);
    left->addWidget(m_entries, 1);
    left->addWidget(m_visitorBar);
    left->addWidget(m_notice);
    auto *right = new QVBoxLayout;
    right->setSpacing(theme::px(8));
    right->addWidget(m_paper, 1);
    m_below->addWidget(m_printing);
    m_below->addWidget(m_busy);
    right->addLayout(m_below);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(theme::px(24));
    columns->addLayout(left, 9);
    columns->addLayout(right, 10);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(theme::px(24), theme::px(8), theme::px(24), theme::px(8));
    page->setSpacing(theme::px(8));
    page->addWidget(m_strip);
    page->addLayout(columns, 1);
    m_title->setFont(theme::font(theme::TextSize::Subtitle, true));
    m_title->setMinimumHeight(theme::px(44));
    m_notice->setObjectName(QStringLiteral("formNotice"));
    m_fee->setObjectName(QStringLiteral("fee"));
    m_fee->setFont(theme::font(theme::TextSize::Lead, true));
    m_fee->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    connect(&m_session, &FormSession::formsChanged, this, &FillPage::rebuild);
    connect(&m_session, &FormSession::changed, this, &FillPage::sessionChanged);
    connect(&m_session, &FormSession::wiped, this, [this] {
        m_paper->clear();
        m_printing->reset();
        m_tellsToSign = false;
    });
    connect(m_strip, &FormStrip::chosen, this, &FillPage::showForm);
    connect(m_entries, &EntryList::entered, m_paper, &PaperPane::glow);
    connect(m_entries, &EntryList::cardRequested, this, &FillPage::cardRequested);
    connect(m_entries, &EntryList::heldMembersRequested, this, &FillPage::heldMembersRequested);
    connect(m_paper, &PaperPane::fieldClicked, this,
        [this](const QString &field) { m_entries->focusKey(m_session.keyOfField(m_form, field)); });
    connect(
        m_paper, &PaperPane::warningsFound, this, [this](const QString &id, const QList<documents::Warning> &warnings) {
            m_strip->setVerdict(id, verdictOn(warnings));
            m_entries->setWarnings(warnings);
            m_warnings = warnings;
            m_blocked = verdictOn(warnings) == Verdict::Blocked;
            updateNotice();
        });
    connect(m_paper, &PaperPane::failed, this,
        [this](const Error &error) { say(Notice::Kind::Error, outputMessageFor(error)); });
    connect(m_notice, &Notice::actionTriggered, this, [this] {
        if (m_noticeAction)
            m_noticeAction();
    });
    connect(m_busy, &widgets::BusyLine::cancelled, this, &FillPage::cancelled);
    followVisitor();
}

void FillPage::followVisitor()
{
    connect(
        m_entries, &EntryList::entered, &m_visitor, [this](const FormEntry &entry) { m_visitor.setEntry(entry.key); });
    connect(&m_visitor, &VisitorDesk::changed, this, [this] {
        m_entries->setMarked(m_visitor.marked());
        updateNotice();
    });
    connect(&m_visitor, &VisitorDesk::markedFirst, m_entries, &EntryList::focusKey);
}

void FillPage::setPostalTable(const addresses::PostalTable &table)
{
    m_entries->setPostalTable(table);
}

void FillPage::setCharacters(const CharacterSources &sources)
{
    m_entries->setCharacters(sources);
}

void FillPage::setLanguage(const QString &language)
{
    m_language = language;
    m_visitor.setLanguage(language);
    rebuild();
}

void FillPage::open()
{
    int form = 0;
    while (form + 1 < m_session.forms().size() && m_session.stateOf(form) == FormState::Done)
        ++form;
    showForm(form);
}

void FillPage::rebuild()
{
    const int forms = int(m_session.forms().size());
    m_strip->rebuild(m_language);
    m_strip->setVisible(forms > 1);
    m_title->setVisible(forms == 1);
    m_title->setText(forms == 1 ? m_session.forms().first().title.in(m_language) : QString());
    if (forms == 0) {
        m_form = -1;
        m_visitor.setForm(-1);
        m_entries->setForm(-1, m_language);
        m_notice->clear();
        return;
    }
    showForm(qBound(0, m_form, forms - 1));
}

void FillPage::showForm(int form)
{
    m_form = form;
    m_blocked = false;
    m_warnings.clear();
    m_strip->setCurrent(form);
    m_entries->setForm(form, m_language);
    m_visitor.setForm(form);
    m_paper->showForm(m_session.forms().at(form));
    m_paper->showValues(m_session.values(form));
    updateNotice();
}

void FillPage::takeFocus()
{
    m_entries->focusFirst();
}

void FillPage::sessionChanged()
{
    if (m_form < 0 || m_form >= m_session.forms().size())
        return;
    m_agreed.clear();
    m_strip->refresh();
    m_paper->showValues(m_session.values(m_form));
    updateNotice();
    emit readinessChanged();
}

QList<FilledForm> FillPage::toPutOut() const
{
    QList<FilledForm> forms;
    for (int form = 0; form < m_session.forms().size(); ++form) {
        if (allDone() || m_session.stateOf(form) != FormState::Done)
            forms << FilledForm { m_session.forms().at(form), m_session.values(form) };
    }
    return forms;
}

bool FillPage::allDone() const
{
    for (int form = 0; form < m_session.forms().size(); ++form) {
        if (m_session.stateOf(form) != FormState::Done)
            return false;
    }
    return true;
}

QSet<QString> FillPage::agreed() const
{
    QSet<QString> ids = m_agreed;
    for (int form = 0; form < m_session.forms().size(); ++form) {
        if (m_session.stateOf(form) == FormState::Done)
            ids.insert(m_session.forms().at(form).id);
    }
    return ids;
}

bool FillPage::asksToAgree() const
{
    return m_form >= 0 && m_form < m_session.forms().size() && m_agreed.contains(m_session.forms().at(m_form).id);
}

bool FillPage::mayPutOut()
{
    for (int form = 0; form < m_session.forms().size(); ++form) {
        if (m_session.stateOf(form) == FormState::Done)
            continue;
        if (!m_session.unreadable(form).isEmpty()) {
            pointAt(form, Verdict::Blocked);
            return false;
        }
        const bool isOpen = !m_session.missing(form).isEmpty() || !m_session.doubtful(form).isEmpty()
            || m_session.wantsSignatureAgain(form);
        const bool isSeen = m_agreed.contains(m_session.forms().at(form).id);
        if (isOpen && (!isSeen || m_asked.elapsed() < QApplication::doubleClickInterval())) {
            pointAt(form, Verdict::Ask);
            return false;
        }
    }
    return true;
}

void FillPage::holdBack(const OutputProgress &progress)
{
    for (int form = 0; form < m_session.forms().size(); ++form) {
        if (m_session.forms().at(form).id != progress.formId)
            continue;
        pointAt(form, progress.verdict);
        m_entries->setWarnings(progress.warnings);
        for (const documents::Warning &warning : progress.warnings) {
            if (verdictOn({ warning }) != progress.verdict)
                continue;
            m_entries->focusKey(m_session.keyOfField(form, warning.field));
            break;
        }
    }
}

void FillPage::pointAt(int form, Verdict verdict)
{
    if (form != m_form)
        showForm(form);
    m_entries->pointAtMissing(true);
    m_entries->focusFirstMissing();
    const QString id = m_session.forms().at(form).id;
    if (verdict == Verdict::Ask && !m_agreed.contains(id))
        m_asked.start();
    if (verdict == Verdict::Ask)
        m_agreed.insert(id);
    else
        m_agreed.remove(id);
    m_blocked = verdict == Verdict::Blocked;
    updateNotice();
    emit readinessChanged();
}

void FillPage::say(Notice::Kind kind, const QString &text, const QString &action, std::function<void()> doing)
{
    m_noticeAction = std::move(doing);
    m_notice->say(kind, text, action);
}

void FillPage::updateFee()
{
    const std::optional<qint64> fee = m_session.totalFee();
    m_fee->setVisible(fee.has_value());
    if (fee)
        //: Forms tab, above the entries: what all forms that are filled now cost together. %1 is a number of yen.
        m_fee->setText(tr("Fee: %1 yen").arg(QLocale(QLocale::Japanese).toString(*fee)));
}

void FillPage::updateNotice()
{
    updateFee();
    if (m_form < 0 || m_form >= m_session.forms().size())
        return;
    const auto missing = int(m_session.missing(m_form).size());
    const auto goToNext = [this] { m_entries->focusNextMissing(); };
    //: Forms tab, button in the line below the entries: goes to the next entry that is still needed.
    const QString next = tr("Go to the next one");
    if (!m_session.unreadable(m_form).isEmpty()) {
        //: Forms tab, line below the entries: an entry (a date) cannot be read.
        say(Notice::Kind::Error, tr("An entry cannot be read. Correct it before printing."), next, goToNext);
    } else if (m_blocked) {
        //: Forms tab, line below the entries: a text is longer than its place on the paper, or an answer has none.
        say(Notice::Kind::Error, tr("An entry has no room on the paper. Correct it before printing."), next,
            [this] { m_entries->focusFirstRefused(); });
    } else if (m_session.lacksCharacter(m_form)) {
        sayCharacter();
    } else if (const QStringList marked = m_visitor.marked(); !marked.isEmpty() && !asksToAgree()) {
        say(Notice::Kind::Warning,
            //: Forms tab, line below the entries: the visitor touched some of them on the second display.
            tr("The visitor says that something is not right. Ask and correct it."), next,
            [this, marked] { m_entries->focusKey(marked.first()); });
    } else if (asksToAgree()) {
        //: Forms tab, line below the entries after the first press of "Print": a second press prints all the same.
        say(Notice::Kind::Warning, tr("Something is empty or unusual. Press again to go on as it is."), next, goToNext);
    } else if (const QStringList toSign = titlesToSign(); m_tellsToSign && !toSign.isEmpty()) {
        sayToSign(toSign);
    } else if (const auto unprinted = std::find_if(m_warnings.cbegin(), m_warnings.cend(),
                   [](const auto &warning) { return warning.code == documents::WarningCode::MissingGlyph; });
               unprinted != m_warnings.cend()) {
        sayNotPrinted(*unprinted);
    } else if (const auto lacking = lacksPersonalNumber()) {
        //: Forms tab, line below the entries: the form may carry 個人番号 and it was not read from the card.
        say(Notice::Kind::Info, tr("This form asks for the individual number."),
            //: Forms tab, button in that line: the card is read once more with the number.
            tr("Read it from the card"), [this, lacking] { emit personalNumberRequested(*lacking); });
    } else if (missing > 0) {
        //: Forms tab, line below the entries: %n required entries are empty.
        say(Notice::Kind::Info, tr("%n entries are still needed.", nullptr, missing), next, goToNext);
    } else {
        //: Forms tab, line below the entries: everything is filled in.
        say(Notice::Kind::Success, tr("Everything needed is filled in."));
    }
}

/// A mark instead of a character of somebody's name is never printed in passing: one press leads to where it is chosen.
void FillPage::sayCharacter()
{
    const auto role = m_session.characterToChoose(m_form);
    //: Forms tab, line below the entries: a character that a licence has only as a picture (外字) was not chosen.
    QString text = tr("A character of the licence is not chosen yet: a mark stands in its place.");
    if (asksToAgree() && !m_session.missing(m_form).isEmpty())
        //: Forms tab, line below the entries after the first press of "Print": a character that a licence has only as a
        //: picture (外字) was not chosen, and required entries are empty. A second press prints all the same.
        text = tr("A mark such as 【外字1】 would be printed, and entries are empty. Press again to print as it is.");
    else if (asksToAgree())
        //: Forms tab, line below the entries after the first press of "Print": a character that a licence has only as a
        //: picture (外字) was not chosen, its mark stands in a name or address. A second press prints all the same.
        text = tr("A mark such as 【外字1】 would be printed. Press again to print as it is.");
    if (role) {
        //: Forms tab, button in that line: to the page with the pictures of the characters.
        say(Notice::Kind::Warning, text, tr("Choose the character"), [this, role] { emit documentRequested(*role); });
    } else {
        //: Forms tab, button in that line when the licence is not here any more: to the entry with the mark.
        say(Notice::Kind::Warning, text, tr("Go to the entry"), [this] { m_entries->focusNextMissing(); });
    }
}

void FillPage::tellToSignAgain()
{
    m_tellsToSign = true;
    updateNotice();
}

QStringList FillPage::titlesToSign() const
{
    QStringList titles;
    for (int form = 0; form < m_session.forms().size(); ++form) {
        if (m_session.signatureState(form) == SignatureState::Lost && m_session.stateOf(form) != FormState::Done)
            titles << m_session.forms().at(form).title.in(m_language);
    }
    return titles;
}

void FillPage::sayToSign(const QStringList &titles)
{
    //: Between names of forms in a list.
    const QString comma = tr(", ");
    say(Notice::Kind::Warning,
        //: Forms tab, line below the entries after a reception was taken up again: these forms were signed before. %1
        //: names them.
        tr("Signatures are not put on hold. Have the visitor sign again: %1").arg(titles.join(comma)),
        //: Forms tab, button in that line: it has been read.
        tr("Understood"), [this] {
            m_tellsToSign = false;
            updateNotice();
        });
}

void FillPage::sayNotPrinted(const documents::Warning &warning)
{
    //: Forms tab, line below the entries: a character has no glyph; what can be done stands below its entry.
    say(Notice::Kind::Warning, tr("A character cannot be printed as it is."),
        //: Forms tab, button in that line.
        tr("Go to the entry"),
        [this, field = warning.field] { m_entries->focusKey(m_session.keyOfField(m_form, field)); });
}

std::optional<reception::Role> FillPage::lacksPersonalNumber() const
{
    if (!wantsPersonalNumber(m_session.forms().at(m_form)))
        return std::nullopt;
    for (const EntryGroup &group : m_session.groups(m_form)) {
        for (const FormEntry &entry : group.entries) {
            const bool isNumber
                = entry.person && !entry.person->field && entry.person->role != reception::Role::Household;
            if (isNumber && m_session.state(m_form, entry).value.isEmpty())
                return entry.person->role;
        }
    }
    return std::nullopt;
}

void FillPage::setBusy(bool busy)
{
    if (busy) {
        //: Forms tab, while the forms are laid out before printing or saving.
        m_busy->start(tr("Preparing the pages…"));
        m_below->setCurrentWidget(m_busy);
    } else {
        m_busy->stop();
        m_below->setCurrentWidget(m_printing);
    }
}

void FillPage::keyPressEvent(QKeyEvent *event)
{
    const auto forms = int(m_session.forms().size());
    const bool control = event->modifiers() == Qt::ControlModifier;
    const int step = event->key() == Qt::Key_PageDown ? 1 : event->key() == Qt::Key_PageUp ? -1 : 0;
    if (control && step != 0 && forms > 1) {
        showForm((m_form + step + forms) % forms);
        takeFocus();
    } else if (event->key() == Qt::Key_F4 && event->modifiers() == Qt::NoModifier) {
        m_entries->focusNextMissing();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace madoguchi::forms
