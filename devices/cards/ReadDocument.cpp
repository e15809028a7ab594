#include "devices/cards/ReadDocument.h"

#include "devices/cards/CardReading.h"
#include "devices/cards/FirstCard.h"

#include <QElapsedTimer>

namespace madoguchi::cards {

namespace {

Outcome<IdentityDocument> readFirst(const ReadRequest &request, const std::function<bool()> &cancelled)
{
    if (const Outcome<void> form = checkForm(request); !form)
        return Failure(form.error());
    return onFirstCard<IdentityDocument>(
        request.reader, request.visit, cancelled, [&](readers::CardChannel &channel, const QString &reader) {
            Outcome<IdentityDocument> document = readCard(channel, request, cancelled);
            if (document)
                document->reader = reader;
            return document;
        });
}

} // namespace

Outcome<IdentityDocument> readDocument(ReadRequest request, const std::function<bool()> &cancelled)
{
    QElapsedTimer timer;
    timer.start();
    Outcome<IdentityDocument> document = readFirst(request, cancelled);
    if (document)
        document->elapsedMs = double(timer.nsecsElapsed()) / 1e6;
    else
        document.error().message = messageFor(document.error());
    return document;
}

} // namespace madoguchi::cards
