#include "app/designer/PdfField.h"

namespace madoguchi::designer {

QPDFObjectHandle inherited(QPDFObjectHandle field, const char *key)
{
    constexpr int deepest = 32;
    for (int depth = 0; depth < deepest && field.isDictionary(); ++depth) {
        if (field.hasKey(key))
            return field.getKey(key);
        field = field.getKey("/Parent");
    }
    return QPDFObjectHandle::newNull();
}

int fieldFlags(const QPDFObjectHandle &field)
{
    QPDFObjectHandle flags = inherited(field, "/Ff");
    return flags.isInteger() ? flags.getIntValueAsInt() : 0;
}

bool isNamed(QPDFObjectHandle object, const char *name)
{
    return object.isName() && object.getName() == name;
}

} // namespace madoguchi::designer
