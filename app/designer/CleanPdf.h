#pragma once

#include "devices/outcome/Error.h"

#include <QByteArray>
#include <QString>

namespace madoguchi::designer {

/// A PDF as paper: what is printed stays, everything else goes. Fields lose what was typed or ticked in them and keep
/// their printed frame; other annotations that print become part of the page; JavaScript, actions, links, attachments,
/// outlines and private data of other programs are gone. A PDF that has none of these comes back byte for byte.
///
/// `name` is what messages call the file. Errors: BadFile for one that is damaged, protected, larger than 50 MB, has
/// too many pages or a page of a size that no template may have, or is a form of the kind XFA, which has no pages of
/// its own; each message says what to do.
[[nodiscard]] Outcome<QByteArray> cleanPdf(const QByteArray &bytes, const QString &name);

} // namespace madoguchi::designer
