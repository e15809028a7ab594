#pragma once

#include "app/forms/FormOutline.h"
#include "app/forms/RenderWorker.h"

#include <QWidget>

namespace madoguchi::widgets {
class PageView;
}

namespace madoguchi::forms {

/// The paper itself, live: the right side of the Fill page and of the choice.
class PaperPane : public QWidget {
    Q_OBJECT

public:
    explicit PaperPane(RenderWorker &worker, QWidget *parent = nullptr);

    void showForm(const documents::FormTemplate &form); ///< its empty pages; values follow with showValues()
    void showValues(const documents::FormValues &values);
    void glow(const FormEntry &entry); ///< where the entry stands
    void clear();
    void showReason(const QString &why); ///< instead of paper
    [[nodiscard]] QString formId() const;

signals:
    void fieldClicked(const QString &fieldId);
    void warningsFound(const QString &formId, const QList<madoguchi::documents::Warning> &warnings);
    void failed(const madoguchi::Error &error);

private:
    void ask();
    void updateGlow();
    void show(const Preview &preview);
    void showSheets();
    void clicked(int sheet, const QPointF &pointMm);

    RenderWorker &m_worker;
    widgets::PageView *m_view;
    std::optional<documents::FormTemplate> m_form;
    QList<QImage> m_pictures; ///< of all pages of the form
    QList<int> m_sheets; ///< which page each sheet is, zero-based: pages can be left out
    std::optional<documents::FormValues> m_values;
    QString m_glowing; ///< field that is being filled
};

} // namespace madoguchi::forms
