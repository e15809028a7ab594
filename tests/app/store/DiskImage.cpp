#include "tests/app/store/DiskImage.h"

#include <algorithm>

namespace madoguchi::store {

namespace {

void apply(const FileCall &call, DiskImage::Files &files)
{
    switch (call.kind) {
    case FileCall::Kind::Write: {
        QByteArray &file = files[call.path];
        const qsizetype end = call.offset + call.bytes.size();
        if (file.size() < end)
            file.append(end - file.size(), '\0');
        std::copy(call.bytes.begin(), call.bytes.end(), file.begin() + call.offset);
        return;
    }
    case FileCall::Kind::Truncate: {
        QByteArray &file = files[call.path];
        if (file.size() > call.offset)
            file.truncate(call.offset);
        return;
    }
    case FileCall::Kind::Delete:
        files.remove(call.path);
        return;
    case FileCall::Kind::Sync:
        return;
    }
}

} // namespace

void DiskImage::add(const FileCall &call)
{
    const bool isSync = call.kind == FileCall::Kind::Sync;
    if (!isSync)
        m_pending[call.path] << call;
    if (!isSync && !call.atOnce)
        return;
    const QList<FileCall> pending = m_pending.take(call.path);
    for (const FileCall &done : pending)
        apply(done, m_synced);
}

DiskImage::Files DiskImage::afterPowerCut(QRandomGenerator &random) const
{
    Files files = m_synced;
    for (const QList<FileCall> &calls : m_pending) {
        const auto count = random.bounded(int(calls.size()) + 1);
        for (int i = 0; i < count; ++i) {
            FileCall call = calls.at(i);
            if (i == count - 1 && random.bounded(4) == 0)
                call.bytes.truncate(call.bytes.size() / 2);
            apply(call, files);
        }
    }
    return files;
}

DiskImage::Files DiskImage::withAll() const
{
    Files files = m_synced;
    for (const QList<FileCall> &calls : m_pending) {
        for (const FileCall &call : calls)
            apply(call, files);
    }
    return files;
}

bool DiskImage::isSynced() const
{
    return std::all_of(
        m_pending.begin(), m_pending.end(), [](const QList<FileCall> &calls) { return calls.isEmpty(); });
}

} // namespace madoguchi::store
