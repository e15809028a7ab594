#include "app/identity/GaijiEntry.h"

#include "app/identity/DocumentPicture.h"
#include "app/identity/PictureLabel.h"
#include "widgets/Button.h"
#include "widgets/FlowLayout.h"
#include "widgets/OriginField.h"
#include "widgets/theme/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace madoguchi::identity {

namespace {
constexpr QSize LargestGlyph(112, 112);

QString codeOf(const QString &character)
{
    return QStringLiteral("U+%1").arg(character.toUcs4().value(0), 4, 16).toUpper();
}
}

GaijiEntry::GaijiEntry(const cards::Gaiji &gaiji, QWidget *parent)
    : QWidget(parent)
    , m_gaiji(gaiji)
    , m_waiting(gaiji.picture.has_value())
    , m_words(new QLabel(this))
    , m_candidates(new widgets::FlowLayout(nullptr, theme::px(8)))
    //: Entry for a character that a licence has only as a picture and that is not among the proposed ones.
    , m_other(new widgets::OriginField(tr("Another character"), widgets::OriginField::Script::Name, this))
{
    setObjectName(QStringLiteral("gaijiEntry"));
    auto *picture = new PictureLabel(this);
    picture->setLargest(LargestGlyph);
    if (gaiji.picture)
        picture->setPicture(draw(*gaiji.picture), gaiji.mark);
    picture->setFixedWidth(theme::px(LargestGlyph.width() + 16));
    m_words->setFont(theme::font(theme::TextSize::Lead));
    m_words->setWordWrap(true);
    m_words->setText(gaiji.picture
            //: Beside the picture of a character. %1 is its mark in the texts, such as 【外字1】.
            ? tr("Which character is %1? Looking for similar ones …").arg(gaiji.mark)
            //: In place of the picture of a character. %1 is its mark in the texts.
            : tr("The card has no usable picture of %1. Look at the card and type the character.").arg(gaiji.mark));
    m_other->setObjectName(QStringLiteral("otherCharacter"));
    m_other->setMaximumWidth(theme::px(240));
    auto *words = new QVBoxLayout;
    words->setSpacing(theme::px(8));
    words->addWidget(m_words);
    words->addLayout(m_candidates);
    words->addWidget(m_other);
    if (gaiji.picture)
        words->addWidget(newPictureButton(), 0, Qt::AlignLeft);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::px(20));
    layout->addWidget(picture, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    connect(m_other, &widgets::OriginField::textEdited, this, [this](const QString &text) {
        const auto buttons = findChildren<QPushButton *>(QStringLiteral("candidate"));
        if (putsPicture() || std::any_of(buttons.begin(), buttons.end(), [](const QPushButton *button) {
                return button->isChecked();
            }))
            m_before << m_character;
        choose(text.trimmed());
    });
    m_other->control()->installEventFilter(this);
}

QWidget *GaijiEntry::newPictureButton()
{
    //: Beside the picture of a character that a licence has only so: the picture itself is printed in the name.
    m_asPicture = new widgets::Button(tr("Print the picture itself"), widgets::Button::Kind::Second, this);
    m_asPicture->setObjectName(QStringLiteral("asPicture"));
    m_asPicture->setCheckable(true);
    m_asPicture->installEventFilter(this);
    connect(m_asPicture, &QPushButton::clicked, this, [this] { chooseAnew(putsPicture() ? QString() : m_gaiji.mark); });
    return m_asPicture;
}

void GaijiEntry::setCandidates(const QStringList &candidates)
{
    m_waiting = false;
    m_words->setText(candidates.isEmpty()
            //: Beside the picture of a character when none was found that looks like it. %1 is its mark in the texts.
            ? tr("Which character is %1? Type it.").arg(m_gaiji.mark)
            //: Above characters to choose from. %1 is the mark in the texts.
            : tr("Which character is %1? Compare it with the picture.").arg(m_gaiji.mark));
    for (const QString &candidate : candidates) {
        auto *button = new QPushButton(candidate, this);
        button->setObjectName(QStringLiteral("candidate"));
        button->setCheckable(true);
        //: For a screen reader: a character to choose (%1) and its code (%2), such as U+9AD9: it may have no reading.
        button->setAccessibleName(tr("%1, %2").arg(candidate, codeOf(candidate)));
        button->setFont(theme::nameFont(theme::TextSize::Display));
        button->setFixedSize(theme::px(64), theme::px(64));
        m_candidates->addWidget(button);
        button->installEventFilter(this);
        connect(button, &QPushButton::clicked, this,
            [this, candidate] { chooseAnew(candidate == m_character ? QString() : candidate); });
    }
    // Tab goes through them before the field for another one.
    const auto buttons = findChildren<QPushButton *>(QStringLiteral("candidate"));
    for (qsizetype i = 0; i < buttons.size(); ++i)
        setTabOrder(buttons.at(i), i + 1 < buttons.size() ? buttons.at(i + 1) : m_other->control());
    fillIn(m_character);
}

void GaijiEntry::awaitNothing()
{
    if (m_waiting)
        setCandidates({});
}

void GaijiEntry::setCharacter(const QString &character)
{
    m_before.clear();
    fillIn(character);
}

void GaijiEntry::fillIn(const QString &character)
{
    choose(character);
    const auto buttons = findChildren<QPushButton *>(QStringLiteral("candidate"));
    const bool isProposed = std::any_of(buttons.begin(), buttons.end(),
        [&character](const QPushButton *button) { return button->text() == character; });
    m_other->setText(isProposed || putsPicture() ? QString() : character);
}

void GaijiEntry::takeFocus()
{
    if (auto *first = findChild<QPushButton *>(QStringLiteral("candidate")))
        first->setFocus(Qt::OtherFocusReason);
    else
        m_other->focusControl();
}

void GaijiEntry::chooseAnew(const QString &character)
{
    m_before << m_character;
    fillIn(character);
}

void GaijiEntry::undo()
{
    if (!m_before.isEmpty())
        fillIn(m_before.takeLast());
}

void GaijiEntry::setNext(GaijiEntry *next)
{
    m_next = next;
    next->m_previous = this;
}

QWidget *GaijiEntry::lastControl() const
{
    return m_asPicture ? m_asPicture : m_other->control();
}

/// Candidates are found in any order, and Qt goes through them in the order in which they came: from one character on
/// to the next one, and back.
bool GaijiEntry::goesOn(const QObject *watched, int key)
{
    if (key == Qt::Key_Tab && m_next && watched == lastControl()) {
        m_next->takeFocus();
        return true;
    }
    const auto *first = findChild<QPushButton *>(QStringLiteral("candidate"));
    if (key == Qt::Key_Backtab && m_previous && watched == first) {
        m_previous->lastControl()->setFocus(Qt::BacktabFocusReason);
        return true;
    }
    return false;
}

/// Ctrl+Z on a candidate; in the field, after what was typed there has been undone.
bool GaijiEntry::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && goesOn(watched, static_cast<QKeyEvent *>(event)->key()))
        return true;
    const auto *line = qobject_cast<QLineEdit *>(watched);
    const bool isPress
        = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo);
    if (!isPress || (line && line->isUndoAvailable()))
        return QWidget::eventFilter(watched, event);
    undo();
    return true;
}

void GaijiEntry::choose(const QString &character)
{
    m_character = character;
    for (QPushButton *button : findChildren<QPushButton *>(QStringLiteral("candidate")))
        button->setChecked(button->text() == character);
    if (m_asPicture)
        m_asPicture->setChecked(putsPicture());
    emit changed();
}

} // namespace madoguchi::identity
