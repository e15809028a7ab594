#pragma once

#include "app/designer/Paper.h"
#include "devices/outcome/Error.h"

#include <QImage>
#include <QSizeF>
#include <QString>

#include <memory>

namespace madoguchi::designer {

/// A city's PDF while it becomes a form. Pages are counted from one, as in documents::Field::page; their size and
/// picture are what a viewer shows: turned as /Rotate says, cut to the CropBox.
///
/// Opening reads the file and its structure and draws nothing: the first page's picture is there quickly, the others
/// when they are asked for. Every call blocks and may come from any thread; pictures are drawn one at a time.
class PdfPages {
public:
    /// Errors: FileMissing, FileUnreadable, and BadFile as cleanPdf() says.
    [[nodiscard]] static Outcome<std::shared_ptr<PdfPages>> open(const QString &path);
    /// `name` is what messages call the file.
    [[nodiscard]] static Outcome<std::shared_ptr<PdfPages>> parse(const QByteArray &bytes, const QString &name);
    ~PdfPages();

    [[nodiscard]] int count() const;
    [[nodiscard]] QSizeF sizeMm(int page) const;
    /// The page on white as it will be printed: without what was typed into fields of the PDF. A null picture when the
    /// page cannot be drawn or would have more than 100 million pixels.
    [[nodiscard]] QImage picture(int page, double dpi) const;
    /// The PDF as it was opened: fieldProposals reads the form's fields from it.
    [[nodiscard]] const QByteArray &original() const;
    /// What becomes background.pdf: see cleanPdf().
    [[nodiscard]] const QByteArray &background() const;
    /// Everything that Workshop keeps of the paper: reads every page's content to its end and draws every page, which
    /// takes about 0.1 s a page. Errors: BadFile when a page's content is damaged.
    [[nodiscard]] Outcome<Paper> paper() const;

private:
    struct Private;
    explicit PdfPages(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace madoguchi::designer
