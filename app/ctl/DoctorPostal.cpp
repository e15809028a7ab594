#include "app/addresses/PostalTable.h"
#include "app/ctl/Doctor.h"
#include "app/ctl/Words.h"

#include <QDateTime>
#include <QFileInfo>

namespace madoguchi::ctl {

namespace {

constexpr int OldAfterDays = 400; ///< 日本郵便 publishes it every month; places change most in April

} // namespace

QList<Finding> checkPostalCodes(const settings::Settings &settings)
{
    const QString check = QStringLiteral("postal-codes");
    if (settings.postalCodes.isEmpty())
        return {};
    const auto table = addresses::PostalTable::load(settings.postalCodes);
    if (!table)
        return { { check, false, table.error().place, messageOf(table.error()) } };
    const QDate day = QFileInfo(settings.postalCodes).lastModified().date();
    //: Result of "doctor" on the command line, to IT staff. %1 is a number, %2 a date.
    const QString detail = Words::tr("The file of postal codes knows %1 places; it is of %2.")
                               .arg(table->size())
                               .arg(day.toString(Qt::ISODate));
    const bool isOld = day.daysTo(QDate::currentDate()) > OldAfterDays;
    if (isOld)
        return { { check, false, detail,
            //: Result of "doctor" on the command line, to IT staff.
            Words::tr("Fetch a newer file from Japan Post and replace this one.") } };
    return { { check, true, detail, {} } };
}

} // namespace madoguchi::ctl
