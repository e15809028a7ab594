#pragma once

#include "app/reception/Reception.h"
#include "app/reports/PhaseClock.h"
#include "app/store/EventLog.h"

namespace madoguchi::reports {

/// How the entries of a form came onto it. What a rule of the form or an earlier form answered counts as by hand.
struct FieldCounts {
    int fromCard = 0;
    int byHand = 0;
    int changed = 0; ///< from the card, then changed by hand
    int preApplied = 0; ///< from a pre-application

    [[nodiscard]] bool operator==(const FieldCounts &) const = default;
};

/// Makes of every reception what may be kept of it: audit entries as things happen (reception-begun, card-read,
/// form-printed, form-saved, handed-over, visitor-confirmed, visitor-signed, reception-ended) and one figure at its end
/// (act "reception"). Each carries the running number ("2026-11-26/12"); none holds anything that was read or typed.
/// GUI thread.
///
/// The figure's detail: begunWith, documents (kinds that were read), forms (template, printed, saved), fields
/// (fromCard, byHand, changed, preApplied), seconds (by phase), ended, takenBack (how often the end was taken back),
/// handedOver (how often, by the way's word; left out when never).
class ReceptionFigures : public QObject {
    Q_OBJECT

public:
    using Record = std::function<void(const store::Event &)>;
    using Actor = std::function<QString()>; ///< as StoredEvent::actor, asked with each event

    ReceptionFigures(reception::Reception &reception, Record record, Actor actor, PhaseClock clock = PhaseClock(),
        QObject *parent = nullptr);

    /// What the clerk does now. None without an open reception forgets the time: nobody came of it.
    void enter(Phase phase);
    void noteTakenUp(); ///< the open reception had been on hold
    void noteForm(const QString &templateId, MadeAs madeAs, const FieldCounts &fields); ///< once for each time
    void noteHandOver(HandedBy handedBy, const QStringList &templateIds); ///< once for each time
    void noteVisitor(VisitorAct act, const QString &templateId); ///< once for each time
    void willEnd(Ending ending); ///< how it ends, should it end now; without it: Closed
    void noteEndTakenBack();

private:
    struct Made {
        int printed = 0;
        int saved = 0;
        FieldCounts fields; ///< as it was made last
    };

    void begin();
    void noteDocument(cards::DocumentKind kind);
    void end();
    void audit(const char *act, const QJsonObject &detail);
    [[nodiscard]] QJsonObject figure();

    reception::Reception &m_reception;
    Record m_record;
    Actor m_actor;
    PhaseClock m_clock;
    QString m_number; ///< empty: no reception
    Begun m_begun = Begun::ByHand;
    Ending m_ending = Ending::Closed;
    QStringList m_documents;
    QMap<QString, Made> m_forms; ///< by the template's id
    QMap<QString, int> m_handedOver; ///< by the way's word
    int m_takenBack = 0;
};

} // namespace madoguchi::reports
