#include "app/forms/CharacterPanel.h"

#include "app/forms/CharacterTile.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/Painting.h"
#include "widgets/theme/Theme.h"
#include "widgets/theme/Tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace madoguchi::forms {

using documents::CharacterCoverage;
using documents::Coverage;
using documents::Substitute;
using documents::SubstituteKind;

namespace {

constexpr qsizetype MostRows = 4; ///< a text that is all wrong needs another keyboard, not forty rows

QString inWords(const CharacterCoverage &character)
{
    switch (character.coverage) {
    case Coverage::Own:
        //: Below an entry, beside a character that can be printed but may be replaced by another writing.
        return CharacterPanel::tr("Choose what stands in its place.");
    case Coverage::Picture:
        //: Below an entry, beside a character of the city's own (外字).
        return CharacterPanel::tr("Printed as the city's picture.");
    case Coverage::OtherForm:
        //: Below an entry, beside a character with a variation selector that the font does not know.
        return CharacterPanel::tr("The font does not have this form: the usual one would be printed.");
    case Coverage::OtherFont:
        //: Below an entry, beside a character that the form's font lacks. %1 is another font's name.
        return CharacterPanel::tr("The form's font does not have it: %1 would stand in.").arg(character.font);
    case Coverage::NoFont:
        //: Below an entry, beside a character that no font has.
        return CharacterPanel::tr("No font has it: an empty box would be printed.");
    }
    return {};
}

QString inWords(SubstituteKind kind)
{
    switch (kind) {
    case SubstituteKind::Base:
        //: Below a character that may stand for another one: why. Short. The same without its variation selector.
        return CharacterPanel::tr("usual form");
    case SubstituteKind::City:
        //: Below a character that may stand for another one: why. Short. The city's own table says so.
        return CharacterPanel::tr("city's table");
    case SubstituteKind::Joyo:
        //: Below a character that may stand for another one: why. Short. It is the form of 常用漢字表.
        return CharacterPanel::tr("Jōyō kanji");
    case SubstituteKind::Unification:
        //: Below a character that may stand for another one: why. Short. JIS has one code for both.
        return CharacterPanel::tr("same in JIS");
    case SubstituteKind::Registry:
        //: Below a character that may stand for another one: why. Short. The family register's standard form.
        return CharacterPanel::tr("register");
    case SubstituteKind::Variant:
        //: Below a character that may stand for another one: why. Short. Another character of the same meaning.
        return CharacterPanel::tr("same meaning");
    case SubstituteKind::ResidenceCard:
        //: Below a character that may stand for another one: why. Short. The form that residence cards use.
        return CharacterPanel::tr("residence card");
    }
    return {};
}

QLabel *quietLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QPalette colors = label->palette();
    colors.setColor(QPalette::WindowText, theme::color(theme::Role::TextQuiet));
    label->setPalette(colors);
    label->setAlignment(Qt::AlignHCenter);
    return label;
}

/// A tile with its code and a word below it.
QVBoxLayout *withWords(QWidget *tile, const QString &code, const QString &word)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::px(2));
    column->addWidget(tile, 0, Qt::AlignHCenter);
    column->addWidget(quietLabel(QString(code).replace(u' ', u'\n'), tile->parentWidget()));
    if (!word.isEmpty())
        column->addWidget(quietLabel(word, tile->parentWidget()));
    column->addStretch(1);
    return column;
}

} // namespace

CharacterPanel::CharacterPanel(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("characters"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::px(12), theme::px(8), theme::px(12), theme::px(8));
    hide();
}

QList<Substitute> CharacterPanel::substitutesOf(const QString &character) const
{
    return m_sources.substitutes ? m_sources.substitutes->substitutesOf(character) : QList<Substitute>();
}

bool CharacterPanel::hasSubstitutes(const QString &text) const
{
    const QStringList characters = documents::charactersOf(text);
    return std::any_of(characters.begin(), characters.end(),
        [this](const QString &character) { return !substitutesOf(character).isEmpty(); });
}

QList<CharacterPanel::Row> CharacterPanel::rowsOf(
    const QString &text, const QList<CharacterCoverage> &faults, bool all) const
{
    QList<Row> rows;
    QStringList characters = documents::charactersOf(text);
    characters.removeDuplicates();
    for (const QString &character : std::as_const(characters)) {
        Row row { { character, Coverage::Own, {} }, {}, substitutesOf(character) };
        const auto fault = std::find_if(faults.begin(), faults.end(),
            [&character](const CharacterCoverage &one) { return one.character == character; });
        if (fault != faults.end())
            row.character = *fault;
        else if (m_sources.gaiji)
            row.picture = m_sources.gaiji->picture(character);
        if (!row.picture.isNull())
            row.character.coverage = Coverage::Picture;
        if (row.character.coverage != Coverage::Own || (all && !row.substitutes.isEmpty()))
            rows << row;
    }
    return rows.mid(0, MostRows);
}

bool CharacterPanel::show(const QString &text, const QList<CharacterCoverage> &faults, bool all)
{
    const QList<Row> rows = rowsOf(text, faults, all);
    if (rows != m_rows) {
        m_rows = rows;
        build();
    }
    setVisible(!m_rows.isEmpty());
    return !m_rows.isEmpty();
}

void CharacterPanel::build()
{
    // A key in it may be the reason: it goes when that has been dealt with.
    if (QWidget *old = std::exchange(m_content, nullptr)) {
        old->hide();
        old->deleteLater();
    }
    if (m_rows.isEmpty())
        return;
    m_content = new QWidget(this);
    m_lastTab = m_tabStart;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(12));
    for (const Row &row : std::as_const(m_rows))
        addRow(column, row);
    layout()->addWidget(m_content);
}

void CharacterPanel::addRow(QVBoxLayout *column, const Row &row)
{
    auto *words = new QLabel(inWords(row.character), m_content);
    words->setWordWrap(true);
    words->setObjectName(QStringLiteral("characterWords"));
    column->addWidget(words);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::px(16));
    auto *tile = new CharacterTile(row.character, row.picture, m_content);
    line->addLayout(withWords(tile, documents::codePointsOf(row.character.character), {}));
    if (!row.substitutes.isEmpty()) {
        auto *arrow = new QLabel(m_content);
        arrow->setPixmap(theme::icon(theme::Icon::ArrowRight, theme::Role::TextQuiet).pixmap(theme::px(24)));
        arrow->setFixedHeight(CharacterTile::side());
        line->addWidget(arrow, 0, Qt::AlignTop);
    }
    for (const Substitute &substitute : row.substitutes)
        addSubstitute(line, row, substitute);
    line->addStretch(1);
    column->addLayout(line);
}

void CharacterPanel::addSubstitute(QBoxLayout *line, const Row &row, const Substitute &substitute)
{
    auto *button = new QPushButton(substitute.text, m_content);
    button->setObjectName(QStringLiteral("substitute"));
    button->setFont(theme::nameFont(theme::TextSize::Display));
    button->setMinimumSize(CharacterTile::side(), CharacterTile::side());
    //: For a screen reader: a character that may stand for another one (%1), its code (%2) and why (%3).
    button->setAccessibleName(
        tr("%1, %2, %3").arg(substitute.text, documents::codePointsOf(substitute.text), inWords(substitute.kind)));
    button->setAutoDefault(true); // Enter takes it, as Space does
    connect(button, &QPushButton::clicked, this,
        [this, character = row.character.character, substitute] { emit chosen(character, substitute); });
    const bool isOne = documents::charactersOf(substitute.text).size() == 1;
    line->addLayout(
        withWords(button, isOne ? documents::codePointsOf(substitute.text) : QString(), inWords(substitute.kind)));
    if (m_lastTab)
        setTabOrder(m_lastTab, button);
    m_lastTab = button;
}

void CharacterPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::paintBox(painter, rect(), theme::color(theme::Role::Surface), theme::color(theme::Role::Line),
        theme::px(theme::tokens::Radius8));
}

} // namespace madoguchi::forms
