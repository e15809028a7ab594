#pragma once

#include "app/documents/Background.h"
#include "app/documents/DrawnPdf.h"

namespace madoguchi::documents {

/// A background made ready to lie under many forms. libqpdf gives each page an empty drawing of its own, once; a form
/// then appends its drawing as an incremental update (ISO 32000-1, 7.5.6), so that the background is only copied.
class Underlay {
public:
    /// The document's information will hold the title and nothing else. Errors: Internal.
    [[nodiscard]] static Outcome<Underlay> prepare(const Background &background, const QString &title);

    /// The background with page n of `drawn` laid over its page `onto[n]` (one-based), without the pages `leftOut`. The
    /// same input gives the same bytes.
    [[nodiscard]] QByteArray under(const DrawnPdf &drawn, const QList<int> &onto, const QList<int> &leftOut = {}) const;

private:
    void readNumbers();
    [[nodiscard]] QByteArray treeWithout(const QList<int> &leftOut) const;

    QByteArray m_bytes;
    QList<QSizeF> m_pageSizesPt;
    int m_tree = 0; ///< object number of the page tree's only node
    QList<int> m_pages; ///< object number of each page
    QList<int> m_drawings; ///< object number of each page's empty drawing
    int m_objectCount = 0;
    int m_root = 0;
    int m_info = 0;
    QByteArray m_id; ///< hexadecimal
    qsizetype m_table = 0; ///< where the cross-reference table begins
};

} // namespace madoguchi::documents
