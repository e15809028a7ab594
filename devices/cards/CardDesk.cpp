#include "devices/cards/CardDesk.h"

#include "devices/cards/DeskWorker.h"

#include <QPromise>

namespace madoguchi::cards {

struct CardDesk::Private {
    /// A promise lives on the desk's thread alone; the worker only knows the job.
    struct Waiting {
        std::shared_ptr<ReadJob> job;
        QPromise<Outcome<IdentityDocument>> promise;
    };

    std::shared_ptr<DeskWorker> worker;
    DeskStatus status;
    std::optional<Waiting> waiting;

    void finish(const Outcome<IdentityDocument> &outcome)
    {
        if (!waiting)
            return;
        // Taken out first: whoever hears of the result may ask for the next reading at once.
        Waiting done = std::move(*waiting);
        waiting.reset();
        done.promise.addResult(outcome);
        done.promise.finish();
    }
};

CardDesk::CardDesk(const QString &reader, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->worker = std::make_shared<DeskWorker>(
        reader,
        [this](const DeskStatus &status) {
            QMetaObject::invokeMethod(
                this,
                [this, status] {
                    d->status = status;
                    emit statusChanged(status);
                },
                Qt::QueuedConnection);
        },
        [this](const std::shared_ptr<ReadJob> &job, const Outcome<IdentityDocument> &outcome) {
            QMetaObject::invokeMethod(
                this,
                [this, job, outcome] {
                    if (d->waiting && d->waiting->job == job)
                        d->finish(outcome);
                },
                Qt::QueuedConnection);
        });
}

CardDesk::~CardDesk()
{
    cancel();
    d->worker->stop();
    d->worker->detach();
}

void CardDesk::start()
{
    d->worker->start();
}

DeskStatus CardDesk::status() const
{
    return d->status;
}

QFuture<Outcome<IdentityDocument>> CardDesk::read(ReadRequest request)
{
    cancel(); // one reading at a time: the newer one counts
    auto job = std::make_shared<ReadJob>();
    job->request = std::move(request);
    d->waiting = Private::Waiting { job, {} };
    d->waiting->promise.start();
    const QFuture<Outcome<IdentityDocument>> future = d->waiting->promise.future();
    d->worker->start();
    d->worker->read(std::move(job));
    return future;
}

void CardDesk::cancel()
{
    if (!d->waiting)
        return;
    d->waiting->job->cancelled = true;
    d->finish(failure(ErrorCode::Cancelled));
}

void CardDesk::setStaffCard(const QByteArray &id)
{
    d->worker->setStaffCard(id);
}

} // namespace madoguchi::cards
