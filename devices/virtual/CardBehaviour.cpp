#include "devices/virtual/CardBehaviour.h"

#include <QMetaEnum>

namespace madoguchi::virtualcards {

QString toWord(CardFault fault)
{
    const QString name = QString::fromLatin1(QMetaEnum::fromType<CardFault>().valueToKey(static_cast<int>(fault)));
    QString word;
    for (const QChar letter : name) {
        if (letter.isUpper() && !word.isEmpty())
            word += u'-';
        word += letter.toLower();
    }
    return word;
}

std::optional<CardFault> faultFromWord(const QString &word)
{
    const auto faults = QMetaEnum::fromType<CardFault>();
    for (int i = 0; i < faults.keyCount(); ++i) {
        const auto fault = static_cast<CardFault>(faults.value(i));
        if (toWord(fault) == word)
            return fault;
    }
    return std::nullopt;
}

QByteArray myNumberAtr()
{
    return QByteArray::fromHex("3B888001004B51FFB381D1000F");
}

} // namespace madoguchi::virtualcards
