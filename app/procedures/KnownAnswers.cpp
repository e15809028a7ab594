#include "app/procedures/KnownAnswers.h"

namespace madoguchi::procedures {

namespace {

using cards::DocumentKind;
using reception::Role;

std::optional<Answer> knownOf(const QString &what, const reception::Reception &reception, QDate dayOfDeath)
{
    const DocumentKind document = reception.document();
    if (what == u"household.mynumber_card" && document == DocumentKind::MyNumberCard)
        return Answer { { QStringLiteral("yes") }, {}, {} };
    const bool isForeign
        = document == DocumentKind::ResidenceCard || document == DocumentKind::SpecialPermanentResidentCertificate;
    if (what == u"household.foreign_member" && isForeign)
        return Answer { { QStringLiteral("yes") }, {}, {} };
    if (what == u"resident.age_at_death" && dayOfDeath.isValid()) {
        const reception::PartialDate birth = reception.person(Role::Deceased).birthDate();
        const auto age = birth.isEmpty() ? std::nullopt : reception::ageOn(birth, dayOfDeath);
        if (age && *age >= 0)
            return Answer { {}, *age, {} };
    }
    return std::nullopt;
}

} // namespace

Answers knownAnswers(const LifeEvent &event, const reception::Reception &reception, const Answers &given)
{
    QDate dayOfDeath;
    for (const Question &question : event.questions) {
        if (question.prefillFrom == u"resident.death_date")
            dayOfDeath = given.value(question.id).date;
    }
    Answers known;
    for (const Question &question : event.questions) {
        if (const auto answer = knownOf(question.prefillFrom, reception, dayOfDeath))
            known.insert(question.id, *answer);
    }
    return known;
}

} // namespace madoguchi::procedures
