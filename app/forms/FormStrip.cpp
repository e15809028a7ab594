#include "app/forms/FormStrip.h"

#include "app/forms/FormSession.h"
#include "widgets/Button.h"
#include "widgets/ChoiceButton.h"
#include "widgets/theme/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace madoguchi::forms {

FormStrip::FormStrip(const FormSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_back(new widgets::Button({}, widgets::Button::Kind::Quiet, this))
    , m_area(new QScrollArea(this))
    , m_on(new widgets::Button({}, widgets::Button::Kind::Quiet, this))
{
    setObjectName(QStringLiteral("formStrip"));
    auto *inside = new QWidget;
    m_row = new QHBoxLayout(inside);
    const int ring = theme::px(4); // of the focus
    m_row->setContentsMargins(ring, ring, ring, ring);
    m_row->setSpacing(theme::px(8));
    m_area->setWidget(inside);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the buttons at its ends scroll
    m_area->setFixedHeight(theme::px(44) + 2 * ring);
    m_back->setPicture(theme::Icon::ArrowLeft);
    m_on->setPicture(theme::Icon::ArrowRight);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::px(4));
    line->addWidget(m_back);
    line->addWidget(m_area, 1);
    line->addWidget(m_on);
    for (auto [button, direction] : { std::pair(m_back, -1), std::pair(m_on, 1) }) {
        button->setFocusPolicy(Qt::NoFocus); // the keyboard goes from form to form
        connect(button, &widgets::Button::clicked, this, [this, direction = direction] { scroll(direction); });
    }
    connect(m_area->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &FormStrip::showCurrent);
    connect(m_area->horizontalScrollBar(), &QScrollBar::valueChanged, this, &FormStrip::updateArrows);
    retranslate();
    updateArrows();
}

void FormStrip::rebuild(const QString &language)
{
    m_language = language;
    qDeleteAll(m_buttons);
    m_buttons.clear();
    if (m_session.forms().isEmpty())
        m_verdicts.clear();
    const bool several = m_session.forms().size() > 1;
    for (int form = 0; several && form < m_session.forms().size(); ++form) {
        auto *button = new widgets::ChoiceButton(
            m_session.forms().at(form).id, words(form), widgets::ChoiceButton::Mark::Circle, this);
        button->setCheckable(true);
        button->setObjectName(QStringLiteral("form.") + button->id());
        connect(button, &QAbstractButton::clicked, this, [this, form] { emit chosen(form); });
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // in one line, whatever else there is
        button->installEventFilter(this);
        m_row->addWidget(button);
        m_buttons << button;
    }
    refresh();
}

void FormStrip::setCurrent(int form)
{
    m_current = form;
    refresh();
    showCurrent();
}

void FormStrip::showCurrent()
{
    if (m_current < m_buttons.size())
        m_area->ensureWidgetVisible(m_buttons.at(m_current), theme::px(48), 0);
    updateArrows();
}

void FormStrip::scroll(int direction)
{
    QScrollBar *bar = m_area->horizontalScrollBar();
    bar->setValue(bar->value() + direction * m_area->viewport()->width() * 2 / 3);
}

void FormStrip::updateArrows()
{
    const QScrollBar *bar = m_area->horizontalScrollBar();
    for (widgets::Button *button : { m_back, m_on })
        button->setVisible(bar->maximum() > 0);
    m_back->setEnabled(bar->value() > 0);
    m_on->setEnabled(bar->value() < bar->maximum());
}

void FormStrip::refresh()
{
    for (int form = 0; form < m_buttons.size() && form < m_session.forms().size(); ++form) {
        m_buttons.at(form)->setText(words(form));
        m_buttons.at(form)->setAccessibleName(words(form));
        m_buttons.at(form)->setChecked(form == m_current);
        m_buttons.at(form)->setFocusPolicy(form == m_current ? Qt::StrongFocus : Qt::ClickFocus);
        m_buttons.at(form)->updateGeometry();
    }
}

void FormStrip::setVerdict(const QString &formId, Verdict verdict)
{
    if (m_verdicts.value(formId, Verdict::Clear) == verdict)
        return;
    m_verdicts.insert(formId, verdict);
    refresh();
}

QString FormStrip::words(int form) const
{
    const QString title = m_session.forms().at(form).title.in(m_language);
    switch (m_session.stateOf(form)) {
    case FormState::Incomplete: {
        const auto open = int(m_session.missing(form).size() + m_session.unreadable(form).size());
        //: Forms tab, one of several forms that are filled; %1 is its title, %n counts entries that are still needed.
        return tr("%1: %n to fill", nullptr, open).arg(title);
    }
    case FormState::Ready: {
        const Verdict verdict = m_verdicts.value(m_session.forms().at(form).id, Verdict::Clear);
        if (verdict == Verdict::Blocked)
            //: Forms tab, one of several forms that are filled; %1 is its title. A text does not fit on the paper.
            return tr("%1: does not fit").arg(title);
        if (verdict == Verdict::Ask || !m_session.doubtful(form).isEmpty() || m_session.wantsSignatureAgain(form))
            //: Forms tab, one of several forms that are filled; %1 is its title. Something in it is unusual.
            return tr("%1: look again").arg(title);
        //: Forms tab, one of several forms that are filled; %1 is its title.
        return tr("%1: ready").arg(title);
    }
    case FormState::Done:
        //: Forms tab, one of several forms; %1 is its title. It was printed or saved.
        return tr("%1: done").arg(title);
    }
    return title;
}

void FormStrip::goTo(int form)
{
    if (form < 0 || form >= m_buttons.size())
        return;
    m_buttons.at(form)->setFocus(Qt::TabFocusReason);
    emit chosen(form);
}

bool FormStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) { // before the area takes them to scroll
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            goTo(m_current + (key == Qt::Key_Right ? 1 : -1));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FormStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FormStrip::retranslate()
{
    //: Forms tab, button beside many forms, read aloud: scrolls to those before.
    m_back->setAccessibleName(tr("Forms before"));
    //: Forms tab, button beside many forms, read aloud: scrolls to those behind.
    m_on->setAccessibleName(tr("Further forms"));
}

} // namespace madoguchi::forms
