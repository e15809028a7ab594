#pragma once

#include "app/documents/FormRenderer.h"

#include <QFuture>
#include <QImage>
#include <QObject>
#include <QThreadPool>

#include <map>
#include <memory>
#include <optional>

namespace madoguchi::forms {

/// A form with its values: what is to become paper.
struct FilledForm {
    documents::FormTemplate form;
    documents::FormValues values;
};

/// A form as it looks now.
struct PreviewRequest {
    FilledForm filled;
    double pixelsPerMm = 4;
};

struct Preview {
    QString formId;
    QList<QImage> fields; ///< of each page, to be laid over its picture; null: the page is left out
    QList<documents::Warning> warnings;
};

/// Renders on a thread of its own, so that typing never waits. Keeps a renderer for each template.
class RenderWorker : public QObject {
    Q_OBJECT

public:
    explicit RenderWorker(QObject *parent = nullptr);
    ~RenderWorker() override;

    /// Asks for a preview. While one is being painted, only the newest request is kept.
    void preview(const PreviewRequest &request);
    [[nodiscard]] bool isPreviewCurrent() const; ///< the last preview asked for has been delivered

    /// The pictures of an empty form's pages; a page without one is blank.
    [[nodiscard]] QFuture<QList<QImage>> pictures(const documents::FormTemplate &form);
    /// All forms as PDF, in order; the first failure ends it.
    [[nodiscard]] QFuture<Outcome<QList<documents::RenderedForm>>> render(const QList<FilledForm> &forms);
    /// Of the city's own characters, for what is rendered from now on.
    void setPictures(std::shared_ptr<const documents::GaijiPictures> pictures);
    /// Drops what was asked for and what the renderers keep. Nothing asked before is delivered after it.
    void forget();

signals:
    void previewReady(const madoguchi::forms::Preview &preview);
    void previewFailed(const QString &formId, const madoguchi::Error &error);

private:
    using Painted = Outcome<Preview>;
    struct Kept {
        documents::FormTemplate form; ///< what the renderer was made of
        std::unique_ptr<documents::FormRenderer> renderer;
    };
    struct Renderers {
        std::map<QString, Kept> byFolder; ///< worker thread only
        std::shared_ptr<const documents::GaijiPictures> pictures;
        [[nodiscard]] Outcome<documents::FormRenderer *> of(const documents::FormTemplate &form);
    };
    void startPreview();
    void deliver(quint64 generation, const QString &formId, const Painted &painted);

    std::optional<PreviewRequest> m_waiting;
    bool m_painting = false;
    quint64 m_generation = 0;
    std::shared_ptr<const documents::GaijiPictures> m_pictures;
    std::shared_ptr<Renderers> m_renderers;
    QThreadPool m_pool; ///< one thread
};

} // namespace madoguchi::forms
