// The reader of held receptions gets any bytes: it answers, and what it accepts is written and read back the same.

#include "app/forms/HeldForms.h"
#include "app/reception/Snapshot.h"

#include <cstdint>
#include <cstdlib>

using namespace madoguchi;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto snapshot = reception::snapshotFrom(bytes);
    if (!snapshot)
        return 0;
    const auto again = reception::snapshotFrom(reception::toBytes(*snapshot));
    require(again && again->number == snapshot->number && again->household == snapshot->household);
    const auto forms = forms::heldFormsFrom(snapshot->parts.value(QStringLiteral("forms")));
    if (forms)
        require(forms::heldFormsFrom(forms::toCbor(*forms)) == forms);
    return 0;
}
