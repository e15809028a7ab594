#pragma once

#include "devices/outcome/Error.h"

#include <QByteArray>
#include <QList>
#include <QSizeF>

namespace madoguchi::documents {

/// A template's background: a PDF that is only ever laid under what we draw. Its own objects stay as they are.
class Background {
public:
    /// Errors: FileMissing, FileUnreadable, BadFile (damaged, protected, larger than 50 MB).
    [[nodiscard]] static Outcome<Background> read(const QString &path);
    /// `name` is what messages call the file.
    [[nodiscard]] static Outcome<Background> parse(const QByteArray &bytes, const QString &name);

    /// What a viewer shows of each page, in points, turned as /Rotate says.
    [[nodiscard]] const QList<QSizeF> &pageSizesPt() const { return m_pageSizesPt; }

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    QList<QSizeF> m_pageSizesPt;
};

} // namespace madoguchi::documents
