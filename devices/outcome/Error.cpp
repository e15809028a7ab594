#include "devices/outcome/Error.h"

#include <QMetaEnum>

namespace madoguchi {

QString toWord(ErrorCode code)
{
    const QString name = QString::fromLatin1(QMetaEnum::fromType<ErrorCode>().valueToKey(static_cast<int>(code)));
    QString word;
    for (const QChar letter : name) {
        if (letter.isUpper() && !word.isEmpty())
            word += u'-';
        word += letter.toLower();
    }
    return word;
}

Failure failure(ErrorCode code, const QString &message, const QString &detail)
{
    return Failure(Error { code, message, detail, {}, {} });
}

} // namespace madoguchi
