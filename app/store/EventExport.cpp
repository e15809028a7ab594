#include "app/store/EventAudit.h"
#include "app/store/EventRows.h"
#include "app/store/StoreWords.h"

#include <QDateTime>

namespace madoguchi::store {

namespace {

constexpr int EventsAtOnce = 1000;

QByteArray quoted(const QString &text)
{
    // A spreadsheet would take these as the beginning of a formula.
    const bool isFormula = !text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front());
    QString inner = isFormula ? u'\'' + text : text;
    return '"' + inner.replace(u'"', QLatin1String("\"\"")).toUtf8() + '"';
}

QByteArray lineOf(const QString &terminal, const StoredEvent &event)
{
    const QString at = QDateTime::fromMSecsSinceEpoch(event.at, Qt::UTC).toString(Qt::ISODateWithMs);
    return quoted(terminal) + ',' + QByteArray::number(event.seq) + ',' + quoted(at) + ',' + quoted(event.kind) + ','
        + quoted(event.actor) + ',' + quoted(event.act) + ',' + quoted(event.reception) + ',' + quoted(event.detail)
        + ',' + quoted(QString::fromLatin1(event.hash.toHex())) + "\r\n";
}

} // namespace

Outcome<qint64> exportEvents(
    Database &database, const QString &kind, const std::function<Outcome<void>(const QByteArray &)> &write)
{
    const auto terminals = database.run(QStringLiteral("SELECT id FROM terminal ORDER BY id"));
    if (!terminals)
        return Failure(terminals.error());
    if (const auto begun = write("\xEF\xBB\xBFterminal,number,time,kind,actor,act,reception,detail,hash\r\n"); !begun)
        return Failure(begun.error());
    qint64 lines = 0;
    for (const QVariantList &terminal : *terminals) {
        const QString id = terminal.first().toString();
        for (qint64 after = 0;;) {
            const auto page = eventsAfter(database, id, after, EventsAtOnce);
            if (!page)
                return Failure(page.error());
            QByteArray text;
            for (const auto &event : *page) {
                if (!event)
                    return failureOf(
                        ErrorCode::StoreDamaged, QStringLiteral("an entry is none: audit verify names it"));
                after = event->seq;
                if (kind.isEmpty() || event->kind == kind) {
                    text += lineOf(id, *event);
                    ++lines;
                }
            }
            if (const auto written = write(text); !written)
                return Failure(written.error());
            if (page->size() < EventsAtOnce)
                break;
        }
    }
    return lines;
}

} // namespace madoguchi::store
