#pragma once

#include <QList>
#include <QObject>

#include <atomic>
#include <memory>

namespace madoguchi::identity {

class GaijiEntry;
class PictureEntry;

/// Reads the pictures of a document's entries, and looks for characters like those of its pictures, on other threads.
/// The entries are told; one that has gone is not. GUI thread.
class PictureWork : public QObject {
    Q_OBJECT

public:
    explicit PictureWork(QObject *parent = nullptr);
    ~PictureWork() override;

    void read(const QList<PictureEntry *> &entries); ///< each picture once, whatever is wanted of it
    void propose(GaijiEntry *entry); ///< of one with a picture
    void stop(); ///< nobody waits any more: what comes of it is nothing

private:
    void read(const QList<PictureEntry *> &ofOnePicture, bool isOneLine);

    std::shared_ptr<std::atomic_bool> m_stopped; ///< of what is under way
};

} // namespace madoguchi::identity
