#include "devices/outcome/EnumWord.h"

namespace madoguchi {

QString wordOfName(const char *name)
{
    QString word;
    for (const QChar letter : QString::fromLatin1(name)) {
        if (letter.isUpper() && !word.isEmpty())
            word += u'-';
        word += letter.toLower();
    }
    return word;
}

} // namespace madoguchi
