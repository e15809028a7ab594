#include "devices/cards/DocumentChecks.h"

#include <QCoreApplication>

namespace madoguchi::cards {

namespace {

/// All words about what does not fit in a document stand together for the translators.
struct DocumentWords {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::cards::DocumentWords)
};

} // namespace

QString textFor(DocumentDoubt doubt)
{
    switch (doubt) {
    case DocumentDoubt::NameMissing:
        //: To the clerk, beside what was read from a document.
        return DocumentWords::tr("The chip holds no name. Compare with the card's face and type the name by hand.");
    case DocumentDoubt::BirthDateNoDay:
        //: To the clerk, beside what was read from a document: for example the 31st of April.
        return DocumentWords::tr("The date of birth is no day of the calendar. Compare with the card's face.");
    case DocumentDoubt::BirthDateInFuture:
        //: To the clerk, beside what was read from a document.
        return DocumentWords::tr("The date of birth lies in the future. Compare with the card's face.");
    case DocumentDoubt::BirthDateTooOld:
        //: To the clerk, beside what was read from a document.
        return DocumentWords::tr("The date of birth is more than 130 years ago. Compare with the card's face.");
    case DocumentDoubt::IssuedInFuture:
        //: To the clerk, beside what was read from a document.
        return DocumentWords::tr("The date of issue lies in the future. Compare with the card's face.");
    case DocumentDoubt::IssuedBeforeBirth:
        //: To the clerk, beside what was read from a document.
        return DocumentWords::tr("The document was issued before the holder was born. Compare with the card's face.");
    case DocumentDoubt::IssuedAfterExpiry:
        //: To the clerk, beside what was read from a document.
        return DocumentWords::tr("The document was issued after its own expiry. Compare with the card's face.");
    case DocumentDoubt::Expired:
        //: To the clerk, beside what was read from a document.
        return DocumentWords::tr("The document has expired. Ask for another one.");
    case DocumentDoubt::ExpiresToday:
        //: To the clerk, beside what was read from a document: today is its last day.
        return DocumentWords::tr("The document expires today.");
    case DocumentDoubt::StayOver:
        //: To the clerk, beside what was read from a residence card.
        return DocumentWords::tr("The period of stay is over. Ask the person in charge.");
    case DocumentDoubt::StayOverButApplied:
        //: To the clerk, beside what was read from a residence card: 特例期間.
        return DocumentWords::tr(
            "The period of stay is over, but an application is pending. See the back of the card.");
    case DocumentDoubt::PermitOver:
        //: To the clerk, beside what was read from a residence card: 資格外活動許可.
        return DocumentWords::tr("The permission to work besides the status of residence is over.");
    case DocumentDoubt::WorkContradiction:
        //: To the clerk, beside what was read from a residence card: 資格外活動許可 and 就労制限なし at once.
        return DocumentWords::tr("What the card says about work does not fit together. Compare with the card's face.");
    case DocumentDoubt::LicenceNumberDigit:
        //: To the clerk, beside what was read from a driving licence.
        return DocumentWords::tr("The licence number does not fit its check digit. Compare with the card's face.");
    case DocumentDoubt::PersonalNumberDigit:
        //: To the clerk, beside what was read from a My Number card.
        return DocumentWords::tr("The Individual Number does not fit its check digit. Compare with the card's face.");
    case DocumentDoubt::CardNumberForm:
        //: To the clerk, beside what was read from a residence card.
        return DocumentWords::tr(
            "The card's number has another form than these cards have. Compare with the card's face.");
    case DocumentDoubt::LicenceExpired:
        //: To the clerk, beside what was read from a My Number card with a driving licence in it (マイナ免許証).
        return DocumentWords::tr("The driving licence in this card has expired.");
    case DocumentDoubt::FaceDiffers:
        //: To the clerk, beside what was read from a My Number card.
        return DocumentWords::tr("The chip holds two different dates of birth. Do not accept the card.");
    case DocumentDoubt::UnreadableEntry:
        //: To the clerk, beside what was read from a driving licence or a residence card.
        return DocumentWords::tr("An entry of the chip could not be read; it may be a newer name or address. Compare "
                                 "with the front and the back of the card.");
    }
    Q_UNREACHABLE();
}

} // namespace madoguchi::cards
