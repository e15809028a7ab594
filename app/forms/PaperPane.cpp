#include "app/forms/PaperPane.h"

#include "devices/outcome/WhenFinished.h"
#include "widgets/PageView.h"

#include <QVBoxLayout>

namespace madoguchi::forms {

using documents::Field;
using documents::FormTemplate;

namespace {

/// Everything on the paper that belongs to a field: its frame, its options, the parts of a date.
QRectF areaOf(const Field &field)
{
    QRectF area = field.rectMm;
    for (const documents::Option &option : field.options)
        area |= option.rectMm;
    for (const QRectF &part : field.partsMm)
        area |= part;
    return area;
}

} // namespace

PaperPane::PaperPane(RenderWorker &worker, QWidget *parent)
    : QWidget(parent)
    , m_worker(worker)
    , m_view(new widgets::PageView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    m_view->setObjectName(QStringLiteral("paper"));
    m_view->setZoom(widgets::PageView::Zoom::PageWidth);
    connect(m_view, &widgets::PageView::clicked, this, &PaperPane::clicked);
    connect(m_view, &widgets::PageView::resolutionChanged, this, &PaperPane::ask);
    connect(&m_worker, &RenderWorker::previewReady, this, [this](const Preview &preview) {
        if (preview.formId == formId() && m_values)
            show(preview);
    });
    connect(&m_worker, &RenderWorker::previewFailed, this, [this](const QString &id, const Error &error) {
        if (id == formId())
            emit failed(error);
    });
}

QString PaperPane::formId() const
{
    return m_form ? m_form->id : QString();
}

void PaperPane::showForm(const FormTemplate &form)
{
    if (form.id == formId())
        return;
    m_form = form;
    m_values.reset();
    m_glowing.clear();
    m_sheets.clear();
    m_view->clearGlow();
    whenFinished(m_worker.pictures(form), this, [this, id = form.id](const QList<QImage> &pictures) {
        if (id != formId())
            return;
        m_pictures = pictures;
        m_sheets.clear();
        for (int page = 0; page < m_form->pages.size(); ++page)
            m_sheets << page;
        showSheets();
    });
}

void PaperPane::show(const Preview &preview)
{
    QList<int> there;
    for (int page = 0; page < preview.fields.size(); ++page) {
        if (!preview.fields.at(page).isNull())
            there << page;
    }
    if (!m_sheets.isEmpty() && there != m_sheets) {
        m_sheets = there;
        showSheets();
    }
    for (int sheet = 0; sheet < m_sheets.size(); ++sheet)
        m_view->setOverlay(sheet, preview.fields.at(m_sheets.at(sheet)));
    emit warningsFound(preview.formId, preview.warnings);
}

void PaperPane::showSheets()
{
    QList<widgets::SheetPicture> sheets;
    for (const int page : std::as_const(m_sheets)) {
        widgets::SheetPicture sheet;
        sheet.sizeMm = QSizeF(m_form->pages.at(page).widthMm, m_form->pages.at(page).heightMm);
        sheet.background = m_pictures.value(page);
        sheets << sheet;
    }
    m_view->setSheets(sheets);
    updateGlow();
    ask();
}

void PaperPane::showValues(const documents::FormValues &values)
{
    m_values = values;
    ask();
}

void PaperPane::ask()
{
    if (m_form && m_values)
        m_worker.preview({ { *m_form, *m_values }, m_view->devicePixelsPerMm() });
}

void PaperPane::glow(const FormEntry &entry)
{
    m_glowing = entry.fields.value(0);
    updateGlow();
}

void PaperPane::updateGlow()
{
    const Field *field = m_form ? m_form->field(m_glowing) : nullptr;
    const auto sheet = field ? int(m_sheets.indexOf(field->page - 1)) : -1;
    if (sheet >= 0)
        m_view->setGlow(sheet, areaOf(*field));
    else
        m_view->clearGlow();
}

void PaperPane::clear()
{
    m_form.reset();
    m_values.reset();
    m_glowing.clear();
    m_view->clearGlow();
    m_view->setSheets({});
}

void PaperPane::showReason(const QString &why)
{
    clear();
    m_view->setEmptyText(why);
}

void PaperPane::clicked(int sheet, const QPointF &pointMm)
{
    if (!m_form)
        return;
    // A block of options or a date's area can lie around other fields: the smallest one is what was meant.
    const Field *hit = nullptr;
    const auto size = [](const QRectF &area) { return area.width() * area.height(); };
    for (const Field &field : m_form->fields) {
        const QRectF area = areaOf(field);
        if (field.page == m_sheets.value(sheet) + 1 && area.contains(pointMm)
            && (!hit || size(area) < size(areaOf(*hit))))
            hit = &field;
    }
    if (hit)
        emit fieldClicked(hit->id);
}

} // namespace madoguchi::forms
