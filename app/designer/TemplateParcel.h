#pragma once

#include "app/designer/Paper.h"
#include "app/documents/FormTemplate.h"
#include "devices/outcome/Error.h"

#include <QByteArray>
#include <QString>

namespace madoguchi::designer {

/// A form on its way between cities and machines: one file, NAME.madoguchi-form. It is a zip archive with
/// template.json, background.pdf, page-1.png … and nothing else.
struct Parcel {
    static constexpr char Extension[] = "madoguchi-form";

    documents::FormTemplate form; ///< without a folder; background and pictures are the names in the archive
    Paper paper;
};

/// Packs a template folder: the same folder gives the same bytes. Errors: those of documents::loadTemplate(), for what
/// cannot be used is not sent.
[[nodiscard]] Outcome<QByteArray> packTemplate(const QString &folder);

/// Unpacks in memory and writes nothing. Refused with BadFile, `place` naming the file in the archive: more than 64 MB
/// packed or 256 MB unpacked, paths, links, folders, names twice, files that the form does not name, protection,
/// checksums that do not fit, a template that documents would not take, a PDF that cleanPdf() refuses, pictures that
/// are no PNG or larger than 50 million pixels. Everything that wants to run in the PDF is removed (cleanPdf()).
[[nodiscard]] Outcome<Parcel> unpackTemplate(const QByteArray &bytes, const QString &name);
/// Errors: FileMissing, FileUnreadable, and those above.
[[nodiscard]] Outcome<Parcel> readParcel(const QString &path);

} // namespace madoguchi::designer
