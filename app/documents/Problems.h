#pragma once

#include "devices/outcome/Error.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace madoguchi::documents {

/// Collects what is wrong with a template. Stops listing after a hundred, so that a hostile file stays cheap.
class Problems {
public:
    void add(const QString &place, const QString &message, ErrorCode code = ErrorCode::BadFile);
    void add(const Error &error);
    [[nodiscard]] const QList<Error> &list() const { return m_list; }

private:
    QList<Error> m_list;
};

/// A word out of a file, shortened so that it can stand in a message.
[[nodiscard]] QString shortened(const QString &word);

} // namespace madoguchi::documents
