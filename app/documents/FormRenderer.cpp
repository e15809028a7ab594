#include "app/documents/FormRenderer.h"

#include "app/documents/FormLayout.h"
#include "app/documents/Underlay.h"
#include "app/documents/Units.h"

#include <QCoreApplication>

#include <cairo-pdf.h>

namespace madoguchi::documents {

namespace {

class FormRendererText {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::documents::FormRenderer)
};

cairo_status_t append(void *closure, const unsigned char *bytes, unsigned int length)
{
    static_cast<QByteArray *>(closure)->append(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(length));
    return CAIRO_STATUS_SUCCESS;
}

Failure notDrawn(const QString &detail)
{
    return failure(ErrorCode::Internal,
        //: Filling a form. The clerk, when the text could not be drawn.
        FormRendererText::tr("The form could not be drawn. Try again."), detail);
}

} // namespace

struct FormRenderer::Private {
    FormTemplate formTemplate;
    QList<QSizeF> pageSizesPt; ///< of the background: template.json may differ by up to a millimetre
    Underlay underlay;
    Fonts fonts;

    /// A PDF of the pages that have something on them; `onto` gets their numbers.
    [[nodiscard]] Outcome<QByteArray> draw(const FormLayout &layout, QList<int> &onto) const
    {
        QByteArray pdf;
        const SurfacePtr surface(cairo_pdf_surface_create_for_stream(append, &pdf, 1, 1));
        const CairoPtr cairo(cairo_create(surface.get()));
        for (std::size_t i = 0; i < layout.pages.size(); ++i) {
            if (layout.pages[i].isEmpty())
                continue;
            const QSizeF size = pageSizesPt.at(static_cast<qsizetype>(i));
            cairo_pdf_surface_set_size(surface.get(), size.width(), size.height());
            paint(cairo.get(), layout.pages[i]);
            cairo_show_page(cairo.get());
            onto.append(static_cast<int>(i) + 1);
        }
        cairo_surface_finish(surface.get());
        if (const cairo_status_t status = cairo_status(cairo.get()); status != CAIRO_STATUS_SUCCESS)
            return notDrawn(QString::fromLatin1(cairo_status_to_string(status)));
        if (const cairo_status_t status = cairo_surface_status(surface.get()); status != CAIRO_STATUS_SUCCESS)
            return notDrawn(QString::fromLatin1(cairo_status_to_string(status)));
        return pdf;
    }
};

FormRenderer::FormRenderer(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{
}

FormRenderer::~FormRenderer() = default;

Outcome<std::unique_ptr<FormRenderer>> FormRenderer::create(
    FormTemplate formTemplate, std::shared_ptr<const GaijiPictures> pictures)
{
    Outcome<Background> background = Background::read(formTemplate.background);
    if (!background)
        return Failure(background.error());
    if (background->pageSizesPt().size() != formTemplate.pages.size())
        return failure(ErrorCode::BadFile,
            //: Filling a form. The clerk and IT staff: the form's files do not belong together.
            FormRendererText::tr(
                "The form's background has another number of pages. Ask the IT department to check the form."));
    Outcome<Fonts> fonts = Fonts::open(std::move(pictures));
    if (!fonts)
        return Failure(fonts.error());
    Outcome<Underlay> underlay = Underlay::prepare(*background, formTemplate.title.ja);
    if (!underlay)
        return Failure(underlay.error());
    auto parts = std::make_unique<Private>(
        Private { std::move(formTemplate), background->pageSizesPt(), std::move(*underlay), std::move(*fonts) });
    return std::unique_ptr<FormRenderer>(new FormRenderer(std::move(parts)));
}

const FormTemplate &FormRenderer::formTemplate() const
{
    return d->formTemplate;
}

Outcome<RenderedForm> FormRenderer::toPdf(const FormValues &values)
{
    const FormLayout layout = layOut(d->formTemplate, values, d->fonts);
    QList<int> onto;
    const Outcome<QByteArray> drawn = d->draw(layout, onto);
    if (!drawn)
        return Failure(drawn.error());
    QList<int> leftOut;
    for (std::size_t i = 0; i < layout.pages.size(); ++i) {
        if (layout.pages[i].isLeftOut)
            leftOut.append(static_cast<int>(i) + 1);
    }
    const auto drawing = DrawnPdf::parse(*drawn);
    if (!drawing || drawing->pages().size() < onto.size())
        return notDrawn(QStringLiteral("the drawing cannot be read"));
    return RenderedForm { d->underlay.under(*drawing, onto, leftOut),
        static_cast<int>(d->formTemplate.pages.size() - leftOut.size()), layout.warnings };
}

QImage FormRenderer::paintFields(const FormValues &values, int page, QSize sizePx)
{
    if (page < 1 || page > d->formTemplate.pages.size() || sizePx.isEmpty())
        return {};
    const FormLayout layout = layOut(d->formTemplate, values, d->fonts);
    const PageLayout &drawn = layout.pages[static_cast<std::size_t>(page - 1)];
    QImage image(sizePx, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull() || drawn.isLeftOut)
        return {};
    image.fill(Qt::transparent);
    const Page &paper = d->formTemplate.pages[page - 1];
    const SurfacePtr surface(cairo_image_surface_create_for_data(
        image.bits(), CAIRO_FORMAT_ARGB32, image.width(), image.height(), static_cast<int>(image.bytesPerLine())));
    const CairoPtr cairo(cairo_create(surface.get()));
    cairo_scale(cairo.get(), sizePx.width() / toPt(paper.widthMm), sizePx.height() / toPt(paper.heightMm));
    paint(cairo.get(), drawn);
    cairo_surface_finish(surface.get());
    return image;
}

QList<Warning> FormRenderer::check(const FormValues &values)
{
    return layOut(d->formTemplate, values, d->fonts).warnings;
}

} // namespace madoguchi::documents
