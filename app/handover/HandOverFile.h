#pragma once

#include "app/handover/Rows.h"

#include <QByteArray>

namespace madoguchi::handover {

/// "madoguchi-20261201-104233-12-3f9a2c.csv": day, time, the reception's number and a part that nobody else has;
/// nothing about a person. With Files::Append "madoguchi.csv".
[[nodiscard]] QString fileNameFor(const FileWay &file, const Facts &facts);

/// Writes the rows into IT's folder, whole or not at all; gives the file. What is added to a file that is there is
/// added under a lock, for other terminals that write there, too. Errors: FileNotWritten, FileUnreadable, DiskFull.
[[nodiscard]] Outcome<QString> writeFile(const Mapping &mapping, const Rows &rows, const Facts &facts);

} // namespace madoguchi::handover
