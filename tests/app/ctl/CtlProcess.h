#pragma once

#include <QJsonDocument>
#include <QStringList>

namespace madoguchi::ctl {

/// madoguchictl as IT staff start it.
struct CtlResult {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    [[nodiscard]] QList<QJsonObject> jsonLines() const;
};

/// Runs the program that the variable MADOGUCHICTL names and waits for its end.
[[nodiscard]] CtlResult runCtl(const QStringList &arguments, const QByteArray &input = {});

} // namespace madoguchi::ctl
