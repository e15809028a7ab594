#pragma once

#include <QString>

namespace madoguchi::store {

/// As long as it lives, nothing can be written below the folder: by rights, and because a program that may do
/// everything is somebody else meanwhile.
class ReadOnly {
public:
    explicit ReadOnly(const QString &folder);
    ~ReadOnly();
    ReadOnly(const ReadOnly &) = delete;
    ReadOnly &operator=(const ReadOnly &) = delete;

private:
    void setRights(bool writable);

    QString m_folder;
    bool m_wasRoot;
};

} // namespace madoguchi::store
