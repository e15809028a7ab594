#include "app/forms/RenderWorker.h"

#include "devices/outcome/WhenFinished.h"

#include <QtConcurrent>

#include <algorithm>

namespace madoguchi::forms {

using documents::FormRenderer;
using documents::RenderedForm;

namespace {

constexpr double LeastPixelsPerMm = 1;
constexpr double MostPixelsPerMm = 24; // 600 dpi

QSize sizePx(const documents::Page &page, double pixelsPerMm)
{
    return (QSizeF(page.widthMm, page.heightMm) * std::clamp(pixelsPerMm, LeastPixelsPerMm, MostPixelsPerMm)).toSize();
}

Preview paintAll(FormRenderer &renderer, const PreviewRequest &request)
{
    const documents::FormTemplate &form = request.filled.form;
    Preview preview { form.id, {}, renderer.check(request.filled.values) };
    for (int page = 1; page <= form.pages.size(); ++page)
        preview.fields << renderer.paintFields(
            request.filled.values, page, sizePx(form.pages.at(page - 1), request.pixelsPerMm));
    return preview;
}

QList<QImage> readPictures(const documents::FormTemplate &form)
{
    QList<QImage> pictures;
    for (const documents::Page &page : form.pages)
        pictures << QImage(page.picture);
    return pictures;
}

} // namespace

Outcome<FormRenderer *> RenderWorker::Renderers::of(const documents::FormTemplate &form)
{
    Kept &kept = byFolder[form.folder];
    if (!kept.renderer || kept.form != form) { // or another version was published into the folder
        Outcome<std::unique_ptr<FormRenderer>> made = FormRenderer::create(form, pictures);
        if (!made)
            return Failure(made.error());
        kept = { form, *std::move(made) };
    }
    return kept.renderer.get();
}

RenderWorker::RenderWorker(QObject *parent)
    : QObject(parent)
    , m_renderers(std::make_shared<Renderers>())
{
    m_pool.setMaxThreadCount(1);
}

RenderWorker::~RenderWorker()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void RenderWorker::preview(const PreviewRequest &request)
{
    m_waiting = request;
    if (!m_painting)
        startPreview();
}

bool RenderWorker::isPreviewCurrent() const
{
    return !m_waiting && !m_painting;
}

void RenderWorker::startPreview()
{
    if (!m_waiting)
        return;
    const PreviewRequest request = *std::exchange(m_waiting, std::nullopt);
    m_painting = true;
    const auto paint = [request, renderers = m_renderers]() -> Painted {
        const Outcome<FormRenderer *> renderer = renderers->of(request.filled.form);
        if (!renderer)
            return Failure(renderer.error());
        return paintAll(**renderer, request);
    };
    whenFinished(QtConcurrent::run(&m_pool, paint), this,
        [this, generation = m_generation, id = request.filled.form.id](
            const Painted &painted) { deliver(generation, id, painted); });
}

void RenderWorker::deliver(quint64 generation, const QString &formId, const Painted &painted)
{
    m_painting = false;
    if (generation == m_generation) {
        if (painted)
            emit previewReady(*painted);
        else
            emit previewFailed(formId, painted.error());
    }
    startPreview();
}

QFuture<QList<QImage>> RenderWorker::pictures(const documents::FormTemplate &form)
{
    return QtConcurrent::run(&m_pool, readPictures, form);
}

QFuture<Outcome<QList<RenderedForm>>> RenderWorker::render(const QList<FilledForm> &forms)
{
    return QtConcurrent::run(&m_pool, [forms, renderers = m_renderers]() -> Outcome<QList<RenderedForm>> {
        QList<RenderedForm> rendered;
        for (const FilledForm &filled : forms) {
            const Outcome<FormRenderer *> renderer = renderers->of(filled.form);
            if (!renderer)
                return Failure(renderer.error());
            Outcome<RenderedForm> one = (*renderer)->toPdf(filled.values);
            if (!one)
                return Failure(one.error());
            rendered << *std::move(one);
        }
        return rendered;
    });
}

void RenderWorker::setPictures(std::shared_ptr<const documents::GaijiPictures> pictures)
{
    m_pictures = std::move(pictures);
    m_renderers = std::make_shared<Renderers>(Renderers { {}, m_pictures });
}

void RenderWorker::forget()
{
    ++m_generation;
    m_waiting.reset();
    // The thread may still be painting with the old ones; they go when it is done.
    m_renderers = std::make_shared<Renderers>(Renderers { {}, m_pictures });
}

} // namespace madoguchi::forms
