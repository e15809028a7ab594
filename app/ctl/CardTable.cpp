#include "app/ctl/CardTable.h"

#include "app/ctl/CardWords.h"
#include "app/ctl/Words.h"
#include "app/identity/DocumentFacts.h"
#include "app/identity/GenuineWords.h"
#include "app/reception/JapaneseDate.h"
#include "devices/cards/DocumentChecks.h"

namespace madoguchi::ctl {

QList<TextRow> tableOf(const cards::IdentityDocument &document, QDate today)
{
    //: "card read" on the command line: which document it is.
    QList<TextRow> rows { { Words::tr("Document"), identity::nameOf(document.kind) } };
    for (const identity::Fact &fact : identity::factsOf(document, today))
        rows << TextRow { fact.label, fact.text };
    //: "card read" on the command line, beside a name or address. The option is typed as it is.
    const QString asPicture = Words::tr("only as a picture, which --json brings");
    if (document.residence && !document.name)
        rows << TextRow { Words::tr("Name"), asPicture };
    if (document.residence && !document.address)
        //: "card read" on the command line.
        rows << TextRow { Words::tr("Address"), asPicture };
    //: "card read" on the command line: whether the document is genuine.
    rows << TextRow { Words::tr("Genuineness"), identity::sentenceFor(document) };
    for (const cards::DocumentDoubt doubt : cards::doubtsOf(document, today))
        //: "card read" on the command line: something in the document does not fit.
        rows << TextRow { Words::tr("Attention"), cards::textFor(doubt) };
    return rows;
}

QList<TextRow> tableOf(const cards::CardCertificate &certificate, const cards::CertificateCheck &check)
{
    //: "card certificate" on the command line: whether it is valid.
    QList<TextRow> rows { { Words::tr("Certificate"), wordFor(check.result) } };
    if (const QString reason = cards::textFor(check.reason); !reason.isEmpty())
        //: "card certificate" on the command line: why it is not known to be valid.
        rows << TextRow { Words::tr("Reason"), reason };
    if (const QString remedy = remedyFor(check.reason); !remedy.isEmpty())
        //: "card certificate" on the command line: what to do.
        rows << TextRow { Words::tr("Next step"), remedy };
    //: "card certificate" on the command line: the number that its issuer gave it.
    rows << TextRow { Words::tr("Serial number"), certificate.serial };
    if (certificate.validUntil.isValid())
        //: "card certificate" on the command line: the last day of its time.
        rows << TextRow { Words::tr("Valid until"),
            reception::PartialDate(certificate.validUntil.date()).toJapanese() };
    //: "card certificate" on the command line: how often its PIN may still be wrong.
    rows << TextRow { Words::tr("Tries left"), QString::number(certificate.triesLeft) };
    return rows;
}

} // namespace madoguchi::ctl
