#include "app/reports/FigureWords.h"

#include <QRegularExpression>

namespace madoguchi::reports {

QString toWord(Phase phase)
{
    switch (phase) {
    case Phase::None:
        return {};
    case Phase::Card:
        return QStringLiteral("card");
    case Phase::Pin:
        return QStringLiteral("pin");
    case Phase::Choosing:
        return QStringLiteral("choosing");
    case Phase::Filling:
        return QStringLiteral("filling");
    case Phase::Printing:
        return QStringLiteral("printing");
    }
    return {};
}

QString toWord(Begun begun)
{
    switch (begun) {
    case Begun::Document:
        return QStringLiteral("document");
    case Begun::ByHand:
        return QStringLiteral("by-hand");
    case Begun::TakenUp:
        return QStringLiteral("taken-up");
    }
    return {};
}

QString toWord(Ending ending)
{
    switch (ending) {
    case Ending::Ended:
        return QStringLiteral("ended");
    case Ending::Held:
        return QStringLiteral("held");
    case Ending::Closed:
        return QStringLiteral("closed");
    }
    return {};
}

QString toWord(HandedBy handedBy)
{
    switch (handedBy) {
    case HandedBy::File:
        return QStringLiteral("file");
    case HandedBy::Qr:
        return QStringLiteral("qr");
    case HandedBy::Typing:
        return QStringLiteral("typing");
    }
    return {};
}

QString templateWord(const QString &templateId)
{
    static const QRegularExpression shape(QStringLiteral("^[a-z][a-z0-9-]{0,63}\\z"));
    return shape.match(templateId).hasMatch() ? templateId : QStringLiteral("other");
}

} // namespace madoguchi::reports
