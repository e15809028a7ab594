#include "app/forms/RenderWorker.h"

#include "app/forms/WhenFinished.h"

#include <QtConcurrent>

namespace madoguchi::forms {

using documents::FormRenderer;
using documents::RenderedForm;

Outcome<FormRenderer *> RenderWorker::Renderers::of(const documents::FormTemplate &form)
{
    std::unique_ptr<FormRenderer> &renderer = byFolder[form.folder];
    if (!renderer) {
        Outcome<std::unique_ptr<FormRenderer>> made = FormRenderer::create(form);
        if (!made)
            return Failure(made.error());
        renderer = *std::move(made);
    }
    return renderer.get();
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
        const documents::FormValues &values = request.filled.values;
        return Preview { request.filled.form.id, request.page,
            (*renderer)->paintFields(values, request.page, request.sizePx), (*renderer)->check(values) };
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

void RenderWorker::forget()
{
    ++m_generation;
    m_waiting.reset();
    // The thread may still be painting with the old ones; they go when it is done.
    m_renderers = std::make_shared<Renderers>();
}

} // namespace madoguchi::forms
