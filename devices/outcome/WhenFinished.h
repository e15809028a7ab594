#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace madoguchi {

/// Calls `then(result)` on the context's thread when the future is finished, and never when the context has gone before
/// or the future ended without a result. (QFuture::then with a context of Qt 6.4 must not outlive it.)
template <typename Result, typename Then>
void whenFinished(const QFuture<Result> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<Result>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            then(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace madoguchi
