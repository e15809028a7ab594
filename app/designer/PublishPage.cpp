#include "app/designer/PublishPage.h"

#include "app/designer/BindingCatalogue.h"
#include "app/designer/DesignerWords.h"
#include "app/designer/FieldMaking.h"
#include "app/designer/FieldParts.h"
#include "app/designer/PanelParts.h"
#include "app/designer/SamplePersons.h"
#include "app/settings/Language.h"
#include "widgets/BusyLine.h"
#include "widgets/MultiLineField.h"
#include "widgets/Notice.h"
#include "widgets/theme/Theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QListWidget>

namespace madoguchi::designer {

using widgets::Notice;

namespace {

QString nameOf(const documents::Field &field)
{
    const QString name = field.label.in(settings::shownLanguage());
    return name.isEmpty() ? firstLabel(field.kind).in(settings::shownLanguage()) : name;
}

/// A field that has a name has answers without.
QString unnamedIn(const documents::FormTemplate &, const documents::Field &field)
{
    return lacksName(field)
        ? nameOf(field)
        //: Designer, in a list of what has no name yet: %1 is the name of a choice whose answers have none.
        : QCoreApplication::translate("madoguchi::designer::PublishPage", "the answers of “%1”").arg(nameOf(field));
}

/// With whose it is, where another field has the same name.
QString toldApart(const documents::FormTemplate &form, const documents::Field &field)
{
    const auto others = std::count_if(form.fields.begin(), form.fields.end(),
        [&field](const documents::Field &other) { return nameOf(other) == nameOf(field); });
    const QString words = others > 1 ? bindingWords(field.binding) : QString();
    return words.isEmpty() ? nameOf(field) : words;
}

using Telling = QString (*)(const documents::FormTemplate &form, const documents::Field &field);
QString listOf(const documents::FormTemplate &form, const QStringList &ids, Telling words)
{
    constexpr qsizetype most = 4;
    QStringList names;
    for (const QString &id : ids.mid(0, most)) {
        if (const documents::Field *field = form.field(id))
            names << words(form, *field);
    }
    //: Between names of fields in a sentence.
    const QString comma = QCoreApplication::translate("madoguchi::designer::PublishPage", ", ");
    return names.join(comma) + (ids.size() > most ? QStringLiteral(" …") : QString());
}

QString noteOf(const QString &person)
{
    for (const SamplePerson &sample : samplePersons()) {
        if (sample.id == person)
            return sample.note;
    }
    return {};
}

} // namespace

PublishPage::PublishPage(QWidget *parent)
    : QWidget(parent)
    , m_title(panelHeading(this))
    , m_words(quietWords(this))
    , m_notice(new Notice(this))
    , m_names(new Notice(this))
    , m_note(new widgets::MultiLineField({}, this))
    , m_changesTitle(new QLabel(this))
    , m_changes(new QListWidget(this))
    , m_busy(new widgets::BusyLine(this))
{
    setObjectName(QStringLiteral("publishPage"));
    m_note->setObjectName(QStringLiteral("publishNote"));
    m_note->setLines(3);
    m_notice->setReservesRoom(false);
    m_notice->setObjectName(QStringLiteral("publishNotice"));
    m_names->setReservesRoom(false);
    m_names->setObjectName(QStringLiteral("publishNames"));
    m_changes->setObjectName(QStringLiteral("publishChanges"));
    m_changes->setMinimumHeight(theme::px(44)); // the lines above come first where room is short
    makeSentences(*m_changes);
    m_changesTitle->setFont(theme::font(theme::TextSize::Body, true));
    m_title->setFont(theme::font(theme::TextSize::Title, true));
    auto *inner = new QWidget;
    inner->setMaximumWidth(theme::px(760));
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(theme::px(32), theme::px(16), theme::px(32), theme::px(8));
    column->setSpacing(theme::px(8));
    for (QWidget *part :
        std::initializer_list<QWidget *> { m_title, m_words, m_notice, m_names, m_note, m_changesTitle })
        column->addWidget(part);
    column->addWidget(m_changes, 10);
    column->addStretch(1);
    column->addWidget(m_busy);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(inner, 6);
    row->addStretch(1);
    connect(m_notice, &Notice::actionTriggered, this, &PublishPage::goTheWay);
    connect(m_names, &Notice::actionTriggered, this, [this] { emit fieldWanted(m_unnamed.value(0)); });
    retranslate();
}

void PublishPage::open(const documents::FormTemplate &form, const FormProblems &problems)
{
    m_form = form;
    m_problems = problems;
    m_tooSmall = {};
    m_unnamed = readingOrder(form);
    m_unnamed.removeIf([&form](const QString &id) {
        const documents::Field &field = *form.field(id);
        return !lacksName(field) && !lacksAnswers(field);
    });
    m_hasFailed = false;
    m_way = Way::Nothing;
    m_note->setText({});
    m_changes->clear();
    m_changesTitle->hide();
    m_changes->hide();
    setBusy(false);
    retranslate();
    showProblems();
}

/// It can be published all the same.
void PublishPage::showUnnamed()
{
    if (m_unnamed.isEmpty() || m_busyNow)
        return m_names->clear();
    m_names->say(Notice::Kind::Info,
        //: Designer, before publishing. %1 are fields that were never given a name, or whose answers were not.
        tr("Not named yet: %1. The counter and the residents are asked in these words.")
            .arg(listOf(m_form, m_unnamed, unnamedIn)),
        //: Designer, button before publishing: goes to the first field without a name.
        tr("Name it"));
}

void PublishPage::showProblems()
{
    if (!m_problems.isEmpty()) {
        m_notice->say(Notice::Kind::Warning,
            m_problems.form.isEmpty()
                //: Designer, before publishing: fields that cannot be used as they are.
                ? tr("%n field(s) are not right yet. Mend them first.", nullptr, int(m_problems.fields.size()))
                : m_problems.form.join(u'\n'),
            //: Designer, button before publishing: goes back to what has to be mended.
            tr("Show it"));
    } else if (m_way == Way::Try) {
        //: Designer, before publishing. %1 are names of fields, %2 says which invented person: "A usual name".
        m_notice->say(Notice::Kind::Warning,
            tr("Too small for what is filled in: %1 (tried with “%2”). At the counter that could not "
               "be printed. Make them larger, or publish the form as it is.")
                .arg(listOf(m_form, m_tooSmall.fields, toldApart), noteOf(m_tooSmall.person)),
            //: Designer, button before publishing: fills the form with that invented person.
            tr("Try the form"));
    } else {
        m_notice->clear();
    }
    emit changed();
}

void PublishPage::showTooSmall(const TooSmall &found)
{
    const bool isSaid = !m_problems.isEmpty() || m_hasFailed; // something graver
    if (found.fields.isEmpty() || isSaid || m_busyNow)
        return;
    m_tooSmall = found;
    m_way = Way::Try;
    showProblems();
}

void PublishPage::showDifferences(const QList<Difference> &differences, const QString &before)
{
    m_changesTitle->setVisible(!differences.isEmpty());
    m_changes->setVisible(!differences.isEmpty());
    //: Designer, before publishing: heading of a list. %1 is a version.
    m_changesTitle->setText(tr("Changed since version %1").arg(before));
    m_changes->clear();
    for (const Difference &difference : differences)
        m_changes->addItem(sentenceFor(difference, settings::shownLanguage()));
}

void PublishPage::setBusy(bool busy)
{
    m_busyNow = busy;
    if (busy && m_way == Way::Try) { // it was meant
        m_way = Way::Nothing;
        m_notice->clear();
    }
    if (busy)
        //: Designer: the form is being published.
        m_busy->start(tr("The form is being published."), false);
    else
        m_busy->stop();
    showUnnamed();
    emit changed();
}

void PublishPage::showError(const Error &error, Way way)
{
    setBusy(false);
    m_hasFailed = true;
    m_way = way;
    QString words;
    if (way == Way::Follow)
        //: Designer, button: somebody else has published this form meanwhile; ours replaces it.
        words = tr("Replace what was published meanwhile");
    else if (way == Way::Aside)
        //: Designer, button: somebody else has changed or removed this draft; ours is kept as a draft of its own.
        words = tr("Save as a draft of its own");
    m_notice->say(Notice::Kind::Error, error.message, words);
}

void PublishPage::goTheWay()
{
    switch (m_way) {
    case Way::Nothing:
        emit problemWanted();
        break;
    case Way::Try:
        emit trialWanted(m_tooSmall.person);
        break;
    case Way::Follow:
        emit followWanted();
        break;
    case Way::Aside:
        emit asideWanted();
        break;
    }
}

QString PublishPage::note() const
{
    return m_note->text().trimmed();
}

void PublishPage::takeFocus()
{
    m_note->focusControl();
}

void PublishPage::retranslate()
{
    //: Designer, heading: %1 is the form's title.
    m_title->setText(tr("Publish “%1”").arg(m_form.title.in(settings::shownLanguage())));
    //: Designer, before publishing: what follows.
    m_words->setText(tr("From now on every counter that shares this folder fills in this version. Earlier versions are "
                        "kept and can be taken up again."));
    //: Designer, before publishing: what is remembered with the version.
    m_note->setLabel(tr("What was changed (for colleagues)"));
    //: Designer, before publishing: how to write the note.
    m_note->setHint(tr("For example: new fee from April"));
    //: Designer, before publishing: list of differences, read aloud.
    m_changes->setAccessibleName(tr("What was changed"));
}

void PublishPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showUnnamed();
        if (m_way == Way::Nothing || m_way == Way::Try)
            showProblems();
    }
    QWidget::changeEvent(event);
}

} // namespace madoguchi::designer
