#include "app/forms/EntryField.h"

#include "app/forms/EntryWords.h"
#include "widgets/Button.h"
#include "widgets/CheckField.h"
#include "widgets/ChoiceField.h"
#include "widgets/CountField.h"
#include "widgets/DateField.h"
#include "widgets/MultiLineField.h"
#include "widgets/OriginField.h"

#include <algorithm>

namespace madoguchi::forms {

using documents::WarningCode;
using reception::Origin;
using reception::PartialDate;
using reception::PersonField;

namespace {

constexpr int MostCopies = 99;

widgets::OriginField::Script scriptOf(const FormEntry &entry)
{
    const bool isName
        = entry.person && (entry.person->field == PersonField::Name || entry.person->field == PersonField::Address);
    return isName ? widgets::OriginField::Script::Name : widgets::OriginField::Script::Interface;
}

QStringList split(const QString &values)
{
    return values.split(u',', Qt::SkipEmptyParts);
}

} // namespace

QString readingOf(const QString &typed)
{
    const std::optional<PartialDate> date = PartialDate::fromAny(typed);
    if (!date || date->isEmpty())
        return {};
    if (typed == date->toJapanese()) {
        //: Beside a date in the era form: the same year in the western calendar.
        return EntryField::tr("the year %1").arg(date->year());
    }
    //: Beside a date that is typed: %1 is the date in the era form, %2 the western year.
    return EntryField::tr("%1 (%2)").arg(date->toJapanese()).arg(date->year());
}

EntryField::EntryField(const FormEntry &entry, const QString &language, QWidget *parent)
    : QObject(parent)
    , m_entry(entry)
    , m_language(language)
    , m_label(entryLabel(entry, language))
    , m_setDocument([](const QString &) {})
    , m_showReading([](const QString &) {})
{
    switch (entry.kind) {
    case EntryKind::Line:
    case EntryKind::Digits:
        setUpText(new widgets::OriginField(m_label, scriptOf(entry), parent));
        break;
    case EntryKind::Count:
        setUpCount();
        break;
    case EntryKind::Lines:
        // What a card may fill is one line: cards carry no line breaks, and only that field knows a card's value.
        if (entry.person)
            setUpText(new widgets::OriginField(m_label, scriptOf(entry), parent));
        else
            setUpLines();
        break;
    case EntryKind::Day:
        setUpDate();
        break;
    case EntryKind::Choice:
    case EntryKind::Choices:
        setUpChoice(language);
        break;
    case EntryKind::Check:
        setUpCheck();
        break;
    }
    if (entry.kind == EntryKind::Line || entry.kind == EntryKind::Lines)
        setUpCharacters();
    if (auto *line = qobject_cast<widgets::OriginField *>(m_field))
        connect(line, &widgets::OriginField::composed, this, &EntryField::composed);
    m_field->setRequired(entry.required);
    m_field->setObjectName(QStringLiteral("entry.") + entry.key);
    connect(m_field, &widgets::Field::left, this, [this] {
        if (m_state.problem == Problem::None && m_text() != displayed(m_entry, m_state.value))
            m_setText(displayed(m_entry, m_state.value));
    });
}

template <typename TextField>
void EntryField::setUpText(TextField *field)
{
    m_field = field;
    m_text = [field] { return field->text(); };
    m_setText = [field](const QString &text) { field->setText(text); };
    m_setDocument = [field](const QString &text) {
        if (text.isEmpty())
            field->clearDocumentText();
        else
            field->setDocumentText(text);
    };
    connect(field, &TextField::textEdited, this, &EntryField::typed);
}

void EntryField::setUpDate()
{
    auto *field = new widgets::DateField(m_label, qobject_cast<QWidget *>(parent()));
    m_showReading = [field](const QString &note) {
        field->setReading([note](const QString &typed) {
            const QString reading = readingOf(typed);
            return reading.isEmpty() || note.isEmpty() ? reading + note : reading + QStringLiteral(" · ") + note;
        });
    };
    m_showReading({});
    field->setPlaceholder(QStringLiteral("S29.3.9"));
    setUpText(field);
}

void EntryField::setUpChoice(const QString &language)
{
    auto *field = new widgets::ChoiceField(m_label, qobject_cast<QWidget *>(parent()));
    field->setSeveral(m_entry.kind == EntryKind::Choices);
    QList<widgets::ChoiceField::Choice> choices;
    for (const documents::Option &option : m_entry.options)
        choices.append({ option.value, option.label.in(language) });
    field->setChoices(choices);
    m_field = field;
    m_text = [field] { return field->chosen().join(u','); };
    m_setText = [field](const QString &text) { field->setChosen(split(text)); };
    connect(field, &widgets::ChoiceField::chosenChanged, this,
        [this](const QStringList &ids) { emit typed(ids.join(u',')); });
}

void EntryField::setUpCheck()
{
    //: Forms tab, beside a box to check; the label above it says what applies.
    auto *field = new widgets::CheckField(m_label, tr("Applies"), qobject_cast<QWidget *>(parent()));
    m_field = field;
    m_text = [field] { return field->isChecked() ? QStringLiteral("true") : QString(); };
    m_setText = [field](const QString &text) { field->setChecked(!text.isEmpty()); };
    connect(field, &widgets::CheckField::checkedChanged, this,
        [this](bool checked) { emit typed(checked ? QStringLiteral("true") : QString()); });
}

void EntryField::setUpCount()
{
    auto *field = new widgets::CountField(m_label, qobject_cast<QWidget *>(parent()));
    field->setRange(0, m_entry.boxes == 1 ? 9 : MostCopies);
    //: Forms tab, behind the number of copies of a certificate (通).
    field->setUnit(tr("copies wanted"));
    m_field = field;
    m_text = [field] { return field->count() == 0 ? QString() : QString::number(field->count()); };
    m_setText = [field](const QString &text) { field->setCount(text.toInt()); };
    connect(field, &widgets::CountField::countChanged, this,
        [this](int count) { emit typed(count == 0 ? QString() : QString::number(count)); });
}

void EntryField::setUpLines()
{
    auto *field = new widgets::MultiLineField(m_label, qobject_cast<QWidget *>(parent()));
    field->setLines(2);
    m_field = field;
    m_text = [field] { return field->text(); };
    m_setText = [field](const QString &text) { field->setText(text); };
    connect(field, &widgets::MultiLineField::textEdited, this, &EntryField::typed);
}

void EntryField::setUpCharacters()
{
    //: Forms tab, button beside an entry: shows other writings of its characters to choose from (縮退). Short.
    m_replace = new widgets::Button(tr("Other writing"), widgets::Button::Kind::Quiet, m_field);
    m_replace->setObjectName(QStringLiteral("replaceCharacter"));
    m_replace->setAccessibleName(m_label + u' ' + m_replace->text());
    m_replace->setSmall(true);
    m_replace->setCheckable(true);
    m_replace->hide();
    m_field->addAside(m_replace);
    m_characters = new CharacterPanel(m_field);
    m_characters->setTabStart(m_replace);
    m_field->addBelow(m_characters);
    connect(m_replace, &widgets::Button::toggled, this, &EntryField::updateCharacters);
    connect(m_characters, &CharacterPanel::chosen, this,
        [this](const QString &character, const documents::Substitute &substitute) {
            m_replace->setChecked(false);
            m_field->focusControl(); // the buttons go
            emit substituteChosen(character, substitute);
        });
}

void EntryField::setCharacters(const CharacterSources &sources)
{
    if (!m_characters)
        return;
    m_characters->setSources(sources);
    updateWords();
}

void EntryField::updateCharacters()
{
    if (!m_characters)
        return;
    QList<documents::CharacterCoverage> faults;
    for (const documents::Warning &warning : std::as_const(m_warnings))
        faults << warning.characters;
    m_hasSubstitutes = std::any_of(faults.begin(), faults.end(),
        [this](const documents::CharacterCoverage &fault) { return m_characters->hasSubstitutes(fault.character); });
    const bool mayReplace = m_characters->hasSubstitutes(m_state.value);
    m_replace->setVisible(mayReplace);
    const bool before = !m_characters->isHidden();
    if (m_characters->show(m_state.value, faults, mayReplace && m_replace->isChecked()) && !before)
        emit grown();
}

bool EntryField::hasWarning(WarningCode code) const
{
    return std::any_of(m_warnings.begin(), m_warnings.end(),
        [code](const documents::Warning &warning) { return warning.code == code; });
}

bool EntryField::hasOverflow(bool ofEra) const
{
    return std::any_of(m_warnings.begin(), m_warnings.end(), [ofEra](const documents::Warning &warning) {
        return warning.code == WarningCode::Overflow && (warning.detail == documents::EraWrittenOut) == ofEra;
    });
}

void EntryField::show(const EntryState &state)
{
    if (m_state != state) {
        m_state = state;
        showValue();
    }
    updateWords();
}

void EntryField::showValue()
{
    if (m_documentText != m_state.original) {
        m_documentText = m_state.original;
        m_setDocument(displayed(m_entry, m_documentText));
    }
    if (tidied(m_entry, m_text()) != m_state.value)
        m_setText(displayed(m_entry, m_state.value));
}

void EntryField::setWarnings(const QList<documents::Warning> &warnings)
{
    m_warnings = warnings;
    updateWords();
}

void EntryField::setSuggestions(widgets::Suggestions::Source source)
{
    if (auto *field = qobject_cast<widgets::OriginField *>(m_field))
        field->setSuggestions(std::move(source));
}

void EntryField::setPointedAt(bool pointedAt)
{
    m_pointedAt = pointedAt;
    updateWords();
}

void EntryField::setMarked(bool marked)
{
    m_marked = marked;
    updateWords();
}

void EntryField::wipe()
{
    m_state = {};
    m_warnings.clear();
    m_documentText.clear();
    m_setDocument({});
    m_setText({});
    updateWords();
}

void EntryField::updateWords()
{
    updateCharacters();
    m_field->setMissing(m_pointedAt && m_state.missing);
    m_field->setError(error());
    m_field->setHint(hint());
    m_showReading(preApplicationNote());
}

QString EntryField::error() const
{
    if (m_state.hasPicture) {
        //: Forms tab, below an entry that holds the mark of a character which a licence has only as a picture (外字).
        return tr("A character of the licence is not chosen yet. Choose it with the button below the entries, or "
                  "enter it here.");
    }
    // Of an era that the paper lacks the entry knows only where the date is always asked for; the paper always does.
    const bool isEraWritten = hasOverflow(true) || m_state.problem == Problem::EraNotPrinted;
    const bool isCut = hasOverflow(false);
    if (m_state.problem != Problem::None && m_state.problem != Problem::EraNotPrinted)
        return textFor(m_state.problem);
    if (isEraWritten && !isCut)
        return textFor(Problem::EraNotPrinted);
    if (m_marked) {
        //: Forms tab, below an entry that the visitor touched on the second display.
        return tr("The visitor says that this is not right. Ask and correct it.");
    }
    const bool isAnswer = m_entry.kind == EntryKind::Choice || m_entry.kind == EntryKind::Choices;
    if (isCut && isAnswer) {
        //: Forms tab, below an entry whose answer is none of those that the paper has.
        return tr("The paper has no place for this answer. Choose another one, or none and write it by hand.");
    }
    if (isCut) {
        //: Forms tab, below an entry whose text is longer than its place on the paper.
        return tr("This does not fit on the paper. Shorten it, or leave it empty and write it by hand.");
    }
    if (hasWarning(WarningCode::MissingGlyph) && m_hasSubstitutes) {
        //: Forms tab, below an entry with a character that cannot be printed; other writings of it stand below.
        return tr("A character cannot be drawn. Choose another writing below, or add it by hand on the paper.");
    }
    if (hasWarning(WarningCode::MissingGlyph)) {
        //: Forms tab, below an entry with a character that no font has.
        return tr("A character cannot be drawn. Check the writing, or add it by hand on the paper.");
    }
    if (m_pointedAt && m_state.missing) {
        //: Forms tab, below a required entry that is empty when the clerk wants to print.
        return tr("Needed. Enter it.");
    }
    return {};
}

QString EntryField::preApplicationNote() const
{
    if (!m_state.preApplied.isEmpty()) {
        //: Forms tab, below an entry whose value is another one than what the resident filled in before the visit. %1
        //: is what was filled in then.
        return tr("The pre-application says: %1").arg(worded(m_entry, m_state.preApplied, m_language));
    }
    if (m_state.origin == Origin::PreApplied) {
        //: Forms tab, below an entry that is as the resident filled it in before the visit.
        return tr("From the pre-application.");
    }
    return {};
}

/// What was decided about single characters: it stays in sight.
QString EntryField::characterNote() const
{
    if (!m_state.replaced.isEmpty()) {
        //: Forms tab, below an entry in which characters were replaced by other writings. %1 is "髙→高".
        return tr("Replaced: %1").arg(m_state.replaced.join(QLatin1String(", ")));
    }
    if (!m_state.pictures.isEmpty()) {
        //: Forms tab, below an entry with the mark of a character that a licence has as a picture (外字): %1 is the
        //: mark.
        return tr("%1 is printed as the picture of the licence.").arg(m_state.pictures.join(QLatin1String(", ")));
    }
    return {};
}

QString EntryField::hint() const
{
    if (const QString note = characterNote(); !note.isEmpty())
        return note;
    if (const QString note = preApplicationNote(); !note.isEmpty())
        return note;
    if (m_state.calculated) {
        //: Forms tab, below an entry whose number the program reckons (a sum, a fee, an age).
        return tr("Calculated. Write over it to change it.");
    }
    if (m_state.carried) {
        //: Forms tab, below an entry that was filled with the answer given in another form before.
        return tr("Taken over from the form before.");
    }
    if (hasWarning(WarningCode::Shrunk) || hasWarning(WarningCode::Wrapped)) {
        //: Forms tab, quiet note below an entry: the text is long and was made smaller on the paper.
        return tr("Printed in smaller letters.");
    }
    const bool isChoice = m_entry.kind == EntryKind::Choice;
    if (isChoice && m_state.origin == Origin::Card) {
        //: Forms tab, quiet note below a choice (sex) that is as the card says.
        return tr("As the card says.");
    }
    if (isChoice && m_state.origin == Origin::Changed) {
        //: Forms tab, quiet note below a choice (sex) that was changed by hand.
        return tr("Changed: the card says something else.");
    }
    return {};
}

} // namespace madoguchi::forms
