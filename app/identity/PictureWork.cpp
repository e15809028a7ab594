#include "app/identity/PictureWork.h"

#include "app/identity/GaijiCandidates.h"
#include "app/identity/GaijiEntry.h"
#include "app/identity/OpticalReading.h"
#include "app/identity/PictureEntry.h"

#include <QFutureWatcher>
#include <QMap>
#include <QtConcurrent>

namespace madoguchi::identity {

namespace {
constexpr int CandidatesShown = 8;
}

PictureWork::PictureWork(QObject *parent)
    : QObject(parent)
    , m_stopped(std::make_shared<std::atomic_bool>(false))
{
}

PictureWork::~PictureWork()
{
    *m_stopped = true;
}

void PictureWork::stop()
{
    *m_stopped = true;
    m_stopped = std::make_shared<std::atomic_bool>(false);
}

void PictureWork::read(const QList<PictureEntry *> &entries)
{
    QMap<qint64, QList<PictureEntry *>> wanted;
    for (PictureEntry *entry : entries) {
        if (entry->isEmpty() && !entry->picture().isNull())
            wanted[entry->pictureKey()] << entry;
    }
    for (const QList<PictureEntry *> &ofOnePicture : std::as_const(wanted))
        read(ofOnePicture, ofOnePicture.first()->what() == PictureText::Line);
}

void PictureWork::read(const QList<PictureEntry *> &ofOnePicture, bool isOneLine)
{
    for (PictureEntry *entry : ofOnePicture)
        entry->awaitProposal();
    auto *watcher = new QFutureWatcher<Outcome<QString>>(ofOnePicture.first());
    connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, ofOnePicture, stopped = m_stopped] {
        watcher->deleteLater();
        if (*stopped)
            return;
        const auto result = watcher->result();
        for (PictureEntry *entry : ofOnePicture)
            result ? entry->setProposal(proposalFrom(*result, entry->what()))
                   : entry->setTrouble(result.error().message);
    });
    watcher->setFuture(QtConcurrent::run([picture = ofOnePicture.first()->picture(), isOneLine, stopped = m_stopped] {
        return readPicture(picture, isOneLine, [stopped] { return stopped->load(); });
    }));
}

void PictureWork::propose(GaijiEntry *entry)
{
    auto *watcher = new QFutureWatcher<QStringList>(entry);
    connect(watcher, &QFutureWatcherBase::finished, entry, [watcher, entry, stopped = m_stopped] {
        watcher->deleteLater();
        if (*stopped)
            return;
        entry->setCandidates(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([picture = *entry->gaiji().picture, stopped = m_stopped] {
        return candidatesFor(picture, CandidatesShown, [stopped] { return stopped->load(); });
    }));
}

} // namespace madoguchi::identity
