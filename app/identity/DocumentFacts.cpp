#include "app/identity/DocumentFacts.h"

#include "app/identity/GenuineWords.h"
#include "app/reception/JapaneseDate.h"

#include <QCoreApplication>

namespace madoguchi::identity {

namespace {

using reception::PartialDate;

struct DocumentFacts {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::identity::DocumentFacts)
};

/// As the clerk reads a date; what is none stays as the chip says it.
QString dayText(const QString &chipDate)
{
    const auto date = PartialDate::fromText(chipDate);
    return date ? date->toJapanese() : chipDate;
}

bool isOver(const QString &chipDate, QDate today)
{
    const auto date = PartialDate::fromText(chipDate);
    return date && date->isComplete() && date->toDate() < today;
}

class Facts {
public:
    explicit Facts(QDate today)
        : m_today(today)
    {
    }

    void add(const QString &label, const QString &text, bool stands = true)
    {
        if (!text.isEmpty())
            m_facts << Fact { label, text, stands };
    }

    void add(const QString &label, const std::optional<QString> &text) { add(label, text.value_or(QString())); }
    void addDay(const QString &label, const QString &chipDate) { add(label, dayText(chipDate)); }

    void addExpiry(const QString &label, const std::optional<QString> &chipDate)
    {
        if (!chipDate || chipDate->isEmpty())
            return;
        const bool over = isOver(*chipDate, m_today);
        //: Behind the last day of a document's validity. %1 is a date.
        add(label, over ? DocumentFacts::tr("%1 (expired)").arg(dayText(*chipDate)) : dayText(*chipDate), !over);
    }

    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] const QList<Fact> &all() const { return m_facts; }

private:
    QDate m_today;
    QList<Fact> m_facts;
};

QString sexText(cards::Sex sex)
{
    switch (sex) {
    case cards::Sex::Male:
        //: What a document says of its holder's sex.
        return DocumentFacts::tr("male");
    case cards::Sex::Female:
        //: What a document says of its holder's sex.
        return DocumentFacts::tr("female");
    case cards::Sex::Other:
        //: What a document says of its holder's sex.
        return DocumentFacts::tr("not applicable");
    case cards::Sex::Unknown:
        break;
    }
    //: What a document says of its holder's sex.
    return DocumentFacts::tr("unknown");
}

QString birthText(const QString &chipDate, QDate today)
{
    const auto birth = PartialDate::fromText(chipDate);
    const auto age = birth ? reception::ageOn(*birth, today) : std::nullopt;
    //: Birth date and age in years.
    return age ? DocumentFacts::tr("%1 (%2 years)").arg(birth->toJapanese()).arg(*age) : dayText(chipDate);
}

QString changeLabel(cards::LicenceChange::What what)
{
    switch (what) {
    case cards::LicenceChange::What::Commission:
        //: A later entry in a driving licence: another commission is in charge.
        return DocumentFacts::tr("Commission since");
    case cards::LicenceChange::What::Name:
        //: A later entry in a driving licence.
        return DocumentFacts::tr("New name");
    case cards::LicenceChange::What::NameKana:
        //: A later entry in a driving licence.
        return DocumentFacts::tr("New name in kana");
    case cards::LicenceChange::What::Address:
        //: A later entry in a driving licence.
        return DocumentFacts::tr("New address");
    case cards::LicenceChange::What::Condition:
        //: A later entry in a driving licence.
        return DocumentFacts::tr("New condition");
    case cards::LicenceChange::What::ConditionLifted:
        //: A later entry in a driving licence.
        return DocumentFacts::tr("Condition lifted");
    case cards::LicenceChange::What::Remark:
        break;
    }
    //: A later entry in a driving licence.
    return DocumentFacts::tr("Remark");
}

QString categoriesText(const QList<cards::LicenceCategory> &categories)
{
    QStringList lines;
    for (const cards::LicenceCategory &category : categories) {
        if (category.since.isEmpty()) // a マイナ免許証 has the dates of groups alone
            lines << category.name;
        else
            //: A category of vehicles of a driving licence and the day on which it was obtained.
            lines << DocumentFacts::tr("%1: %2").arg(category.name, dayText(category.since));
    }
    return lines.join(u'\n');
}

QString changeText(const cards::LicenceChange &change)
{
    if (change.date.isEmpty())
        return change.text;
    //: A later entry in a driving licence: what it says, and when it was made.
    return DocumentFacts::tr("%1 (entered %2)").arg(change.text, dayText(change.date));
}

/// Of the licence in a My Number card (マイナ免許証): these days are not the card's own.
void addDaysOfChipLicence(Facts &facts, const cards::DrivingLicence &licence)
{
    //: What the driving licence in a My Number card says: when it was written into the chip.
    facts.addDay(DocumentFacts::tr("Licence recorded"), licence.issued);
    //: What the driving licence in a My Number card says: the last day of the licence's validity.
    facts.addExpiry(DocumentFacts::tr("Licence valid until"), licence.expires);
}

void addDays(Facts &facts, const cards::DrivingLicence &licence)
{
    //: What a document says.
    facts.addDay(DocumentFacts::tr("Issued"), licence.issued);
    //: What a document says: the last day of its validity.
    facts.addExpiry(DocumentFacts::tr("Valid until"), licence.expires);
}

void addLicence(Facts &facts, const cards::DrivingLicence &licence, bool isInMyNumberCard)
{
    //: What a driving licence says.
    facts.add(DocumentFacts::tr("Licence number"), licence.number);
    isInMyNumberCard ? addDaysOfChipLicence(facts, licence) : addDays(facts, licence);
    //: What a driving licence says (通称名).
    facts.add(DocumentFacts::tr("Alias"), licence.alias);
    //: What a driving licence says (免許証の色区分).
    facts.add(DocumentFacts::tr("Colour"), licence.colour);
    //: What a driving licence says (免許の条件).
    facts.add(DocumentFacts::tr("Conditions"), licence.conditions.join(u'\n'));
    //: What a driving licence says.
    facts.add(DocumentFacts::tr("Categories"), categoriesText(licence.categories));
    //: What a driving licence says: when the first licence of a group was obtained.
    facts.add(DocumentFacts::tr("First licences"), categoriesText(licence.firstDates));
    //: What a driving licence says (照会番号).
    facts.add(DocumentFacts::tr("Reference number"), licence.reference);
    //: What a driving licence says (公安委員会).
    facts.add(DocumentFacts::tr("Commission"), licence.commission);
    //: What a driving licence says (本籍).
    facts.add(DocumentFacts::tr("Registered domicile"), licence.domicile);
    if (licence.domicileChanged)
        //: What a driving licence says (本籍).
        facts.add(DocumentFacts::tr("Registered domicile"),
            //: A driving licence says that its holder's registered domicile has changed, in a form that is not public.
            DocumentFacts::tr("has changed since: ask the holder"));
    for (const cards::LicenceChange &change : licence.changes)
        facts.add(changeLabel(change.what), changeText(change));
    // Replaced by the entries above.
    //: What was printed on a driving licence before a later entry.
    facts.add(DocumentFacts::tr("Name as printed"), licence.printedName.value_or(QString()), false);
    //: What was printed on a driving licence before a later entry.
    facts.add(DocumentFacts::tr("Address as printed"), licence.printedAddress.value_or(QString()), false);
}

QString workText(cards::WorkRestriction work)
{
    switch (work) {
    case cards::WorkRestriction::None:
        //: What a residence card says about work (就労制限なし).
        return DocumentFacts::tr("no restriction");
    case cards::WorkRestriction::AsStatusAllows:
        //: What a residence card says about work (在留資格に基づく就労活動のみ可).
        return DocumentFacts::tr("only as the status of residence allows");
    case cards::WorkRestriction::AsDesignated:
        //: What a residence card says about work (指定書により指定された就労活動のみ可).
        return DocumentFacts::tr("only as designated in the letter of designation");
    case cards::WorkRestriction::NotPermitted:
        break;
    }
    //: What a residence card says about work (就労不可).
    return DocumentFacts::tr("not permitted");
}

QString yearsAndMonths(int years, int months)
{
    //: Period of stay on a residence card.
    const QString inYears = DocumentFacts::tr("%1 years").arg(years);
    //: Period of stay on a residence card.
    const QString inMonths = DocumentFacts::tr("%1 months").arg(months);
    if (years == 0 || months == 0)
        return months == 0 ? inYears : inMonths;
    //: Period of stay on a residence card: years (%1) and months (%2).
    return DocumentFacts::tr("%1 %2").arg(inYears, inMonths);
}

/// "YYMM" or days "DDD", "0000" without limit.
QString periodText(const QString &code)
{
    if (code == QLatin1String("0000"))
        //: Period of stay on a residence card.
        return DocumentFacts::tr("without limit");
    if (code.size() == 3)
        //: Period of stay on a residence card, in days.
        return DocumentFacts::tr("%1 days").arg(code.toInt());
    if (code.size() == 4)
        return yearsAndMonths(code.left(2).toInt(), code.mid(2).toInt());
    return code;
}

/// Text of the first generation, a code of the second one.
QString permitText(const QString &permit)
{
    if (permit == QLatin1String("0"))
        //: A residence card carries no such permission.
        return DocumentFacts::tr("none");
    if (permit == QLatin1String("1"))
        //: A residence card's permission to work beside its status (包括的許可).
        return DocumentFacts::tr("up to 28 hours a week");
    if (permit == QLatin1String("2"))
        //: A residence card's permission to work beside its status (包括的許可).
        return DocumentFacts::tr("up to 28 hours a week, for education");
    return permit;
}

QString individualPermitText(const QString &permit)
{
    if (permit == QLatin1String("1"))
        //: A residence card says only that there is a permission of its own (個別許可); the paper says which.
        return DocumentFacts::tr("there is one, see the document of permission");
    return permitText(permit);
}

void addPermits(Facts &facts, const cards::ResidenceCardData &card)
{
    if (card.comprehensivePermit)
        //: What a residence card says (包括的許可).
        facts.add(DocumentFacts::tr("Permission for other work"), permitText(*card.comprehensivePermit));
    //: What a residence card says: the last day of that permission.
    facts.addExpiry(DocumentFacts::tr("This permission until"), card.comprehensivePermitExpiry);
    if (card.individualPermit)
        //: What a residence card says (個別許可).
        facts.add(DocumentFacts::tr("Individual permission"), individualPermitText(*card.individualPermit));
    if (card.applicationPending.value_or(false))
        //: What a residence card says.
        facts.add(DocumentFacts::tr("Application"),
            //: A residence card: its holder has applied for an extension or a change.
            DocumentFacts::tr("for extension or change is being examined"));
}

void addResidence(Facts &facts, const cards::ResidenceCardData &card)
{
    //: What a residence card says.
    facts.add(DocumentFacts::tr("Card number"), card.cardNumber);
    facts.addExpiry(DocumentFacts::tr("Valid until"), card.cardExpiry);
    //: What a residence card says, in three letters (ISO 3166).
    facts.add(DocumentFacts::tr("Nationality or region"), card.nationality);
    //: What a residence card says: the code of 在留資格.
    facts.add(DocumentFacts::tr("Status of residence (code)"), card.status);
    if (card.period)
        //: What a residence card says (在留期間).
        facts.add(DocumentFacts::tr("Period of stay"), periodText(*card.period));
    //: What a residence card says (在留期間の満了日).
    facts.addExpiry(DocumentFacts::tr("Period of stay until"), card.periodExpiry);
    if (card.work)
        //: What a residence card says (就労制限の有無).
        facts.add(DocumentFacts::tr("Work"), workText(*card.work));
    addPermits(facts, card);
    //: What a document says.
    facts.add(DocumentFacts::tr("Note"), card.note);
    for (qsizetype i = 0; i < card.addresses.size(); ++i) {
        const cards::AddressEndorsement &entry = card.addresses.at(i);
        //: An address on a residence card's back that could not be read from the chip.
        const QString address = entry.address.value_or(DocumentFacts::tr("see the back of the card"));
        //: What a residence card says: an address that was entered later.
        facts.add(i == 0 ? DocumentFacts::tr("Address entered later")
                         //: What a residence card says: an address that a newer one has replaced.
                         : DocumentFacts::tr("Earlier address, replaced"),
            DocumentFacts::tr("%1 (entered %2)").arg(address, dayText(entry.date)), i == 0);
    }
    if (card.hasUnreadableText)
        //: What a residence card says.
        facts.add(DocumentFacts::tr("Back of the card"),
            //: Something on the back could not be read from the chip. To the clerk.
            DocumentFacts::tr("carries an entry that could not be read. Look at it."));
}

/// With its PIN a My Number card does not tell until when it is valid, and of residence cards the first ones show it in
/// their picture alone.
bool saysNoExpiry(const cards::IdentityDocument &document)
{
    if (document.residence)
        return !document.residence->cardExpiry;
    return document.kind == cards::DocumentKind::MyNumberCard && !(document.face && document.face->expiry);
}

} // namespace

QList<Fact> factsOf(const cards::IdentityDocument &document, QDate today)
{
    Facts facts(today);
    //: What a document says.
    facts.add(DocumentFacts::tr("Name"), document.name);
    //: What a document says.
    facts.add(DocumentFacts::tr("Name in kana"), document.nameKana);
    //: What a document says.
    facts.add(DocumentFacts::tr("Address"), document.address);
    if (document.birthDate)
        //: What a document says.
        facts.add(DocumentFacts::tr("Born"), birthText(*document.birthDate, today));
    if (document.sex)
        //: What a document says.
        facts.add(DocumentFacts::tr("Sex"), sexText(*document.sex));
    if (document.licence)
        addLicence(facts, *document.licence, document.kind == cards::DocumentKind::MyNumberCard);
    if (document.residence)
        addResidence(facts, *document.residence);
    if (document.face)
        facts.addExpiry(DocumentFacts::tr("Valid until"), document.face->expiry);
    if (saysNoExpiry(document))
        facts.add(DocumentFacts::tr("Valid until"),
            //: In place of a document's last day: the chip does not tell it in what was read. To the clerk.
            DocumentFacts::tr("not in what was read: look at the card itself"));
    for (const cards::DocumentKind kind : document.also)
        //: What a My Number card carries besides: another document.
        facts.add(DocumentFacts::tr("In the same card"), nameOf(kind));
    return facts.all();
}

} // namespace madoguchi::identity
