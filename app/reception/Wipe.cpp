#include "app/reception/Wipe.h"

namespace madoguchi::reception {

void wipe(QString &text)
{
    // data() would detach: the zeros would land in a fresh copy and the text would stay in the shared buffer.
    if (text.data_ptr().d_ptr() != nullptr) {
        auto *units = const_cast<QChar *>(text.constData());
        for (qsizetype i = 0; i < text.size(); ++i)
            *static_cast<volatile char16_t *>(&units[i].unicode()) = 0; // volatile: must not be optimised away
    }
    text = QString();
}

void wipe(QByteArray &bytes)
{
    if (bytes.data_ptr().d_ptr() != nullptr) {
        auto *first = const_cast<char *>(bytes.constData());
        for (qsizetype i = 0; i < bytes.size(); ++i)
            *static_cast<volatile char *>(&first[i]) = 0;
    }
    bytes = QByteArray();
}

QString ownCopy(const QString &text)
{
    return QString(text.constData(), text.size());
}

} // namespace madoguchi::reception
