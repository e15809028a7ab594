// The parsers of a driving licence's files get any bytes: they answer, and what they accept holds what its type
// promises.

#include "devices/cards/DrivingLicenceData.h"
#include "devices/cards/LicenceText.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace madoguchi;
using namespace madoguchi::cards;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

void requireDate(const QString &date)
{
    require(date.size() == 8);
    require(std::all_of(date.begin(), date.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }));
}

void requireEntries(const IdentityDocument &document)
{
    const DrivingLicence &licence = *document.licence;
    require(licence.number.isEmpty() || licence.number.size() == 12);
    if (document.birthDate)
        requireDate(*document.birthDate);
    if (licence.expires)
        requireDate(*licence.expires);
    for (const LicenceCategory &category : licence.firstDates + licence.categories)
        requireDate(category.since);
    const bool mayDrive = licence.expires && !licence.categories.isEmpty();
    require(!mayDrive || document.kind == DocumentKind::DrivingLicence);
    require(licence.hasUnreadableText || (document.kind == DocumentKind::DrivingLicence) == mayDrive);
}

void requireChanges(const IdentityDocument &document)
{
    for (const LicenceChange &change : document.licence->changes) {
        requireDate(change.date);
        require(!change.commission.isEmpty());
    }
    // Whatever replaces something leaves it behind.
    require(document.name.has_value() == document.licence->printedName.has_value());
    require(document.address.has_value() == document.licence->printedAddress.has_value());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView bytes(data + 1, static_cast<qsizetype>(size - 1));
    const LicenceCommon common { (data[0] & 1) != 0 ? QStringLiteral("009") : QStringLiteral("006"), {}, {}, false };
    (void)parseLicenceCommon(bytes);
    (void)parsePinSetting(bytes);
    IdentityDocument entries;
    if (takeEntries(entries, common, bytes))
        requireEntries(entries);
    IdentityDocument document;
    document.licence.emplace();
    if (takeChanges(document, bytes))
        requireChanges(document);
    (void)takeDomicile(document, bytes, bytes);
    const QList<int> numbers = gaijiIn(document);
    require(std::is_sorted(numbers.begin(), numbers.end()));
    takeGaiji(document, { 1, 2 }, bytes);
    takeLaterGaiji(document, { 3, 4, 5, 6, 7 }, bytes);
    require(document.licence->gaiji.size() == 7);
    for (const Gaiji &gaiji : document.licence->gaiji)
        require(!gaiji.picture || gaiji.picture->dots.size() == 7 * 50);
    return 0;
}
