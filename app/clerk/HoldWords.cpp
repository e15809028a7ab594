#include "app/clerk/HoldWords.h"

#include "app/reception/JapaneseDate.h"
#include "app/store/SlipNumber.h"

#include <QCoreApplication>

namespace madoguchi::clerk {

using documents::SlipPaper;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::clerk::HoldWords)
};

} // namespace

QString shortMoment(const QDateTime &utc)
{
    const QDateTime local = utc.toLocalTime();
    //: A moment near today. %1 is the month, %2 the day, %3 the time of day.
    return Words::tr("%1/%2 %3")
        .arg(local.date().month())
        .arg(local.date().day())
        .arg(local.time().toString(QStringLiteral("HH:mm")));
}

QString wholeMoment(const QDateTime &utc)
{
    const QDateTime local = utc.toLocalTime();
    return reception::PartialDate(local.date()).toJapanese() + u' ' + local.time().toString(QStringLiteral("HH:mm"));
}

SlipPaper slipPaperOf(const store::HeldSlip &slip, const QString &office)
{
    SlipPaper paper;
    paper.office = office;
    //: Heading of the slip that a visitor takes along while the reception is on hold.
    paper.title = Words::tr("Reception number on hold");
    paper.number = store::groupedSlipNumber(slip.number);
    paper.code = store::slipCode(slip.number);
    //: On that slip, to the visitor.
    paper.lines << Words::tr("To go on, please show this slip at the counter.");
    //: On that slip. %1 is a date with the time of day.
    paper.lines << Words::tr("Kept until %1").arg(wholeMoment(slip.expiresAt));
    return paper;
}

} // namespace madoguchi::clerk
