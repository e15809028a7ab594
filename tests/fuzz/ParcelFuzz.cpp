#include "app/designer/TemplateParcel.h"
#include "app/designer/ZipFile.h"

#include <cstddef>
#include <cstdint>

using namespace madoguchi::designer;

// Any bytes as a parcel of a form: an archive, then the form, its background and pictures in it. The first byte says
// whether the rest is the archive itself or the background of a parcel that is otherwise right.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    if (data[0] != 'b') {
        static_cast<void>(unpackTemplate(bytes, QStringLiteral("a.madoguchi-form")));
        return 0;
    }
    static const QByteArray form = R"({ "id": "a", "version": "1", "title": { "ja": "題" }, "background": "b.pdf",
        "pages": [{ "width": 210, "height": 297, "picture": "p.png" }], "fields": [] })";
    if (const auto archive = zipped({ { QStringLiteral("template.json"), form }, { QStringLiteral("b.pdf"), bytes } }))
        static_cast<void>(unpackTemplate(*archive, QStringLiteral("a.madoguchi-form")));
    return 0;
}
