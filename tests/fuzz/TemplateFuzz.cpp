#include "app/documents/JsonText.h"
#include "app/documents/TemplateReader.h"

#include <QJsonObject>

#include <cstddef>
#include <cstdint>

using namespace madoguchi::documents;

// Any bytes as template.json: syntax, keys, types, rules. The files that it names are not looked at.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto document = parseJson(bytes, QStringLiteral("template.json"));
    if (!document)
        return 0;
    Problems problems;
    const FormTemplate formTemplate = readTemplate(document->object(), QStringLiteral("/folder"), problems);
    checkRules(formTemplate, problems);
    return 0;
}
