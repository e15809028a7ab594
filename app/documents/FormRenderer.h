#pragma once

#include "app/documents/FormValues.h"
#include "app/documents/GaijiPictures.h"

#include <QByteArray>
#include <QImage>

#include <memory>

namespace madoguchi::documents {

struct RenderedForm {
    QByteArray pdf;
    int pages = 0; ///< without those that the form's conditions leave out
    QList<Warning> warnings;
};

/// Turns values into paper: one layout for preview and PDF (Pango + Cairo), laid over the template's background
/// (libqpdf). Keeps the parsed background, so one renderer serves many forms. Use one object from one thread at a time;
/// two objects may work on two threads.
class FormRenderer {
public:
    /// `pictures`: of the city's own characters; null: none. Errors: BadFile (background unreadable), BadFont.
    [[nodiscard]] static Outcome<std::unique_ptr<FormRenderer>> create(
        FormTemplate formTemplate, std::shared_ptr<const GaijiPictures> pictures = {});
    ~FormRenderer();

    [[nodiscard]] const FormTemplate &formTemplate() const;
    [[nodiscard]] Outcome<RenderedForm> toPdf(const FormValues &values);
    /// Paints the filled fields of a page (one-based) onto a transparent picture of widthPx × heightPx: the preview
    /// lays it over the page's picture. Null for a page that is left out. Same layout code as toPdf.
    [[nodiscard]] QImage paintFields(const FormValues &values, int page, QSize sizePx);
    /// Layout only: what the clerk is to be told.
    [[nodiscard]] QList<Warning> check(const FormValues &values);

private:
    struct Private;
    explicit FormRenderer(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// Who may read a new file: its owner alone, because forms name people, or whoever may read its folder.
enum class Readers { Owner, AsFolder };

/// Writes a file whole or not at all (a new file beside it, synced, then renamed). A file that is there keeps its
/// rights. Errors: DiskFull, FileNotWritten.
[[nodiscard]] Outcome<void> writeWhole(const QString &path, const QByteArray &bytes, Readers readers = Readers::Owner);

} // namespace madoguchi::documents
