#include "app/procedures/PlanDetail.h"

#include "app/procedures/PlanWords.h"
#include "app/settings/Language.h"
#include "widgets/theme/Theme.h"

#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace madoguchi::procedures {

namespace {

QString part(const QString &name, const QString &words)
{
    return words.isEmpty()
        ? QString()
        : QStringLiteral("<p style=\"margin:0 0 6px 0\"><b>%1</b>　%2</p>")
              .arg(name.toHtmlEscaped(), words.toHtmlEscaped().replace(u'\n', QLatin1String("<br>")));
}

QString atCorner(const Procedure &procedure)
{
    //: Procedures, behind the section that a procedure belongs to: it can be done at this desk (おくやみコーナー).
    return procedure.atCorner ? PlanDetail::tr(" — can be done at this desk") : QString();
}

} // namespace

PlanDetail::PlanDetail(const Conversation &conversation, const ProcedureTables &tables, QWidget *parent)
    : QScrollArea(parent)
    , m_conversation(conversation)
    , m_tables(tables)
    , m_title(new QLabel)
    , m_text(new QLabel)
{
    setObjectName(QStringLiteral("planDetail"));
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(theme::px(16), theme::px(8), theme::px(16), theme::px(8));
    m_title->setFont(theme::font(theme::TextSize::Lead, true));
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addStretch(1);
    setWidget(inside);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void PlanDetail::show(const QString &procedure)
{
    const QList<PlannedProcedure> &all = m_conversation.plan().procedures;
    const auto planned = std::find_if(
        all.begin(), all.end(), [&procedure](const PlannedProcedure &one) { return one.procedure->id == procedure; });
    setVisible(planned != all.end());
    if (planned == all.end()) {
        m_title->clear(); // answers stand in it
        m_text->clear();
        return;
    }
    if (procedure != m_procedure)
        verticalScrollBar()->setValue(0);
    m_procedure = procedure;
    m_title->setText(PlanWords(settings::shownLanguage()).name(*planned->procedure));
    m_text->setText(partsOf(*planned).join(QString()));
}

QString PlanDetail::answerTo(const Question &question) const
{
    const Answers answers = m_conversation.answers();
    const auto answer = answers.constFind(question.id);
    if (answer == answers.constEnd())
        //: Procedures, behind a question as a reason: nobody has answered it yet.
        return tr("not answered yet");
    if (answer->date.isValid())
        return PlanWords(settings::shownLanguage()).day(answer->date);
    if (answer->number)
        return QString::number(*answer->number);
    QStringList words;
    for (const QString &value : answer->values) {
        const auto option = std::find_if(question.options.begin(), question.options.end(),
            [&value](const AnswerOption &one) { return one.value == value; });
        words << (option == question.options.end() ? value : option->label);
    }
    return words.join(QStringLiteral("、"));
}

QString PlanDetail::reasonsOf(const PlannedProcedure &planned) const
{
    QStringList reasons;
    for (const QString &id : planned.reasons) {
        if (const Question *question = m_conversation.event().question(id))
            reasons << QStringLiteral("%1 — %2").arg(question->text, answerTo(*question));
    }
    //: Procedures, why a procedure is in the plan: it is for everybody.
    return reasons.isEmpty() ? tr("for everybody") : reasons.join(u'\n');
}

QStringList PlanDetail::formsOf(const Procedure &procedure) const
{
    QStringList names;
    for (const ProcedureForm &form : procedure.forms) {
        const QString name = m_conversation.event().forms.value(form.form, form.form);
        const bool isHere = m_tables.templates.forms.contains(form.form);
        //: Procedures, behind the name of a form: it is filled in with this program.
        names << name
                + (isHere ? tr(" (filled in here)")
                          //: Procedures, behind the name of a form: this program does not have it.
                          : tr(" (at its section)"));
    }
    return names;
}

QStringList PlanDetail::partsOf(const PlannedProcedure &planned) const
{
    const Procedure &procedure = *planned.procedure;
    const LifeEvent &event = m_conversation.event();
    const PlanWords words(settings::shownLanguage());
    QStringList sources;
    for (const QString &source : procedure.sources)
        sources << event.sources.value(source, source);
    const QString list = QStringLiteral("、");
    //: Procedures, name of a part of what is known of a procedure.
    QStringList parts { part(tr("Why"), reasonsOf(planned)),
        //: The same.
        part(tr("To bring"), procedure.bring.join(list)),
        //: The same: which people.
        part(tr("Who may apply"), procedure.whoMayApply.join(list)),
        //: The same: until when, as the law says it.
        part(tr("Term"),
            procedure.deadline.text
                + (procedure.deadline.basis.isEmpty() ? QString()
                                                      : QStringLiteral("（%1）").arg(procedure.deadline.basis))),
        //: The same: it is too late.
        part(tr("Too late"), words.lateAdvice(planned)),
        //: The same: which counter.
        part(tr("Where"), PlanWords::where(event, procedure, &m_tables.hall) + atCorner(procedure)),
        //: The same: application forms.
        part(tr("Forms"), formsOf(procedure).join(list)), part(tr("Note"), procedure.note),
        //: The same: where it was found.
        part(tr("Source"), sources.join(list)) };
    if (procedure.review == ReviewState::Researched)
        //: Procedures: nobody of the city has confirmed what the shipped table says.
        parts << part(tr("Review"), tr("Not yet confirmed by this city. Ask the section when in doubt."));
    return parts;
}

} // namespace madoguchi::procedures
