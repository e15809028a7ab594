#include "app/forms/FormStrip.h"

#include "app/forms/FormSession.h"
#include "widgets/ChoiceButton.h"
#include "widgets/FlowLayout.h"
#include "widgets/theme/Theme.h"

#include <QKeyEvent>

namespace madoguchi::forms {

FormStrip::FormStrip(const FormSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_layout(new widgets::FlowLayout(this, theme::px(8)))
{
    setObjectName(QStringLiteral("formStrip"));
    m_layout->setContentsMargins(0, 0, 0, 0);
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
        m_layout->addWidget(button);
        m_buttons << button;
    }
    refresh();
}

void FormStrip::setCurrent(int form)
{
    m_current = form;
    refresh();
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

void FormStrip::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const int target = m_current + step;
    if (step == 0 || target < 0 || target >= m_buttons.size()) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_buttons.at(target)->setFocus(Qt::TabFocusReason);
    emit chosen(target);
}

} // namespace madoguchi::forms
