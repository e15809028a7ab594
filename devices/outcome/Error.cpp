#include "devices/outcome/Error.h"

#include "devices/outcome/EnumWord.h"

namespace madoguchi {

QString toWord(ErrorCode code)
{
    return wordOf(code);
}

Failure failure(ErrorCode code, const QString &message, const QString &detail)
{
    return Failure(Error { code, message, detail, {}, {} });
}

} // namespace madoguchi
