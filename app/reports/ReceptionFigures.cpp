#include "app/reports/ReceptionFigures.h"

#include <QJsonArray>

namespace madoguchi::reports {

using reception::Reception;

ReceptionFigures::ReceptionFigures(Reception &reception, Record record, Actor actor, PhaseClock clock, QObject *parent)
    : QObject(parent)
    , m_reception(reception)
    , m_record(std::move(record))
    , m_actor(std::move(actor))
    , m_clock(std::move(clock))
{
    connect(&m_reception, &Reception::began, this, &ReceptionFigures::begin);
    connect(&m_reception, &Reception::documentTaken, this, &ReceptionFigures::noteDocument);
    connect(&m_reception, &Reception::ended, this, &ReceptionFigures::end);
}

void ReceptionFigures::enter(Phase phase)
{
    m_clock.enter(phase);
    if (phase == Phase::None && !m_reception.isOpen())
        m_clock.reset();
}

void ReceptionFigures::begin()
{
    m_number = m_reception.name();
    m_begun = m_reception.document() == cards::DocumentKind::Unknown ? Begun::ByHand : Begun::Document;
    m_ending = Ending::Closed;
    m_documents.clear();
    m_forms.clear();
    m_handedOver.clear();
    m_takenBack = 0;
    audit("reception-begun", {});
}

void ReceptionFigures::noteTakenUp()
{
    m_begun = Begun::TakenUp;
}

void ReceptionFigures::noteDocument(cards::DocumentKind kind)
{
    const QString word = toWord(kind);
    if (!m_documents.contains(word))
        m_documents << word;
    audit("card-read", { { QStringLiteral("document"), word } });
}

void ReceptionFigures::noteForm(const QString &templateId, MadeAs madeAs, const FieldCounts &fields)
{
    const QString id = templateWord(templateId);
    Made &made = m_forms[id];
    made.fields = fields;
    const QJsonObject detail { { QStringLiteral("template"), id } };
    switch (madeAs) {
    case MadeAs::Print:
        ++made.printed;
        audit("form-printed", detail);
        break;
    case MadeAs::File:
        ++made.saved;
        audit("form-saved", detail);
        break;
    }
}

void ReceptionFigures::noteHandOver(HandedBy handedBy, const QStringList &templateIds)
{
    QStringList ids;
    for (const QString &id : templateIds)
        ids << templateWord(id);
    ++m_handedOver[toWord(handedBy)];
    audit("handed-over",
        { { QStringLiteral("way"), toWord(handedBy) },
            { QStringLiteral("templates"), QJsonArray::fromStringList(ids) } });
}

void ReceptionFigures::noteVisitor(VisitorAct act, const QString &templateId)
{
    const QJsonObject detail { { QStringLiteral("template"), templateWord(templateId) } };
    switch (act) {
    case VisitorAct::Confirmed:
        audit("visitor-confirmed", detail);
        break;
    case VisitorAct::Signed:
        audit("visitor-signed", detail);
        break;
    }
}

void ReceptionFigures::willEnd(Ending ending)
{
    m_ending = ending;
}

void ReceptionFigures::noteEndTakenBack()
{
    m_ending = Ending::Closed;
    ++m_takenBack;
}

void ReceptionFigures::end()
{
    audit("reception-ended", { { QStringLiteral("how"), toWord(m_ending) } });
    m_record({ QStringLiteral("figure"), m_actor(), QStringLiteral("reception"), m_number, figure() });
    m_number.clear();
    m_clock.reset();
}

void ReceptionFigures::audit(const char *act, const QJsonObject &detail)
{
    m_record({ QStringLiteral("audit"), m_actor(), QLatin1String(act), m_number, detail });
}

QJsonObject ReceptionFigures::figure()
{
    QJsonArray forms;
    FieldCounts sum;
    for (auto made = m_forms.cbegin(); made != m_forms.cend(); ++made) {
        forms.append(QJsonObject { { QStringLiteral("template"), made.key() },
            { QStringLiteral("printed"), made->printed }, { QStringLiteral("saved"), made->saved } });
        sum.fromCard += made->fields.fromCard;
        sum.byHand += made->fields.byHand;
        sum.changed += made->fields.changed;
        sum.preApplied += made->fields.preApplied;
    }
    QJsonObject figure { { QStringLiteral("begunWith"), toWord(m_begun) },
        { QStringLiteral("documents"), QJsonArray::fromStringList(m_documents) }, { QStringLiteral("forms"), forms },
        { QStringLiteral("fields"),
            QJsonObject { { QStringLiteral("fromCard"), sum.fromCard }, { QStringLiteral("byHand"), sum.byHand },
                { QStringLiteral("changed"), sum.changed }, { QStringLiteral("preApplied"), sum.preApplied } } },
        { QStringLiteral("seconds"), m_clock.seconds() }, { QStringLiteral("ended"), toWord(m_ending) },
        { QStringLiteral("takenBack"), m_takenBack } };
    QJsonObject handedOver;
    for (auto way = m_handedOver.cbegin(); way != m_handedOver.cend(); ++way)
        handedOver.insert(way.key(), way.value());
    if (!handedOver.isEmpty())
        figure.insert(QStringLiteral("handedOver"), handedOver);
    return figure;
}

} // namespace madoguchi::reports
