#include "app/clerk/EndingPage.h"

#include "widgets/UndoToast.h"
#include "widgets/theme/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace madoguchi::clerk {

EndingPage::EndingPage(Counter &counter, QWidget *parent)
    : ActionPage(parent)
    , m_counter(counter)
    , m_sentence(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_toast(new widgets::UndoToast(this))
{
    setObjectName(QStringLiteral("endingPage"));
    m_sentence->setFont(theme::font(theme::TextSize::Display, true));
    m_sentence->setAlignment(Qt::AlignCenter);
    m_advice->setFont(theme::font(theme::TextSize::Lead));
    m_advice->setAlignment(Qt::AlignCenter);
    m_advice->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::px(48), theme::px(24), theme::px(48), theme::px(24));
    column->addStretch(2);
    column->addWidget(m_sentence);
    column->addSpacing(theme::px(8));
    column->addWidget(m_advice);
    column->addSpacing(theme::px(24));
    column->addWidget(m_toast, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_toast, &widgets::UndoToast::takenBack, &m_counter, &Counter::takeBackEnd);
    connect(&m_counter, &Counter::stepChanged, this, &EndingPage::follow);
    retranslate();
}

QString EndingPage::mainActionText() const
{
    //: Main action after the end of a reception: does not wait for the ten seconds.
    return tr("Wipe now and go on");
}

void EndingPage::runMainAction()
{
    m_counter.endNow();
}

/// Enter pressed without thinking takes the end back rather than wiping.
void EndingPage::takeFocus()
{
    m_toast->setFocus();
}

bool EndingPage::goBack()
{
    m_counter.takeBackEnd();
    return true;
}

QString EndingPage::helpText() const
{
    //: F1 help of the screen after the end of a reception.
    return tr("The reception is over. Until the seconds have passed you can take that back with Ctrl+Z or Esc.\n"
              "Then everything about the visitor is wiped from memory.");
}

void EndingPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    ActionPage::changeEvent(event);
}

void EndingPage::follow(Step step)
{
    if (step == Step::Ending) {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_counter.takeBackTime());
        //: In the line that counts down after the end of a reception.
        m_toast->start(tr("The reception has been ended."), static_cast<int>(seconds.count()));
    } else {
        m_toast->finish();
    }
}

void EndingPage::retranslate()
{
    //: Big sentence after the end of a reception.
    m_sentence->setText(tr("The reception has ended"));
    //: Below it.
    m_advice->setText(tr("What was read and typed for this visitor is about to be wiped."));
    emit actionChanged();
}

} // namespace madoguchi::clerk
