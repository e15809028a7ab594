#include "app/designer/TestPaper.h"

#include "app/designer/SamplePersons.h"
#include "devices/outcome/WhenFinished.h"

#include <QtConcurrent>

#include <utility>

namespace madoguchi::designer {

using documents::Field;
using documents::FormRenderer;
using documents::FormTemplate;
using documents::FormValues;
using documents::RenderedForm;

namespace {

Outcome<TestPaper::Filled> fillPages(const TestPaper::Request &request)
{
    auto renderer = FormRenderer::create(request.form);
    if (!renderer)
        return Failure(renderer.error());
    TestPaper::Filled filled;
    filled.warnings = (*renderer)->check(request.values);
    for (const int page : request.pages) {
        const documents::Page &sheet = request.form.pages.at(page - 1);
        const QSize size = (QSizeF(sheet.widthMm, sheet.heightMm) * request.pixelsPerMm).toSize();
        filled.pages.insert(page, (*renderer)->paintFields(request.values, page, size));
    }
    return filled;
}

/// An invented person's birth date may lie in an era that the paper lacks: that says nothing of the room.
bool isTooSmall(const documents::Warning &warning)
{
    return warning.code == documents::WarningCode::Overflow && warning.detail != documents::NoPlaceForAnswer
        && warning.detail != documents::EraWrittenOut;
}

Outcome<RenderedForm> asTest(FormTemplate form, FormValues values)
{
    markAsTest(form, values);
    auto renderer = FormRenderer::create(form);
    if (!renderer)
        return Failure(renderer.error());
    return (*renderer)->toPdf(values);
}

} // namespace

void markAsTest(FormTemplate &form, FormValues &values)
{
    // Not in the program's language: it stands on a Japanese form, whoever prints it.
    const QString words = QStringLiteral("― テスト印刷 ―");
    for (int page = 1; page <= form.pages.size(); ++page) {
        Field mark;
        mark.id = QStringLiteral("testMark%1").arg(page);
        mark.page = page;
        mark.rectMm = QRectF(form.pages.at(page - 1).widthMm / 2 - 30, 3, 60, 7);
        mark.fontFamily = QStringLiteral("gothic");
        mark.sizePt = 12;
        mark.align = documents::Align::Center;
        values.fields.insert(mark.id, words);
        form.fields << mark;
    }
}

TestPaper::TestPaper(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

TestPaper::~TestPaper()
{
    m_isClosing = true;
    m_pool.clear();
    m_pool.waitForDone();
}

void TestPaper::fill(const Request &request)
{
    m_waiting = request;
    startNext();
}

void TestPaper::forget()
{
    ++m_generation;
    m_waiting.reset();
}

void TestPaper::startNext()
{
    if (m_busy || !m_waiting)
        return;
    m_busy = true;
    const Request request = *std::exchange(m_waiting, std::nullopt);
    whenFinished(QtConcurrent::run(&m_pool, fillPages, request), this,
        [this, generation = m_generation](const Outcome<Filled> &result) {
            m_busy = false;
            if (generation == m_generation) {
                if (result)
                    emit filled(*result);
                else
                    emit failed(result.error());
            }
            startNext();
        });
}

QFuture<TooSmall> TestPaper::tryAll(const FormTemplate &form)
{
    return QtConcurrent::run(
        &m_pool, [this, form, persons = samplePersons(), today = QDate::currentDate()]() -> TooSmall {
            const auto renderer = FormRenderer::create(form);
            if (!renderer)
                return {};
            for (const SamplePerson &sample : persons) {
                if (m_isClosing)
                    return {};
                TooSmall found { sample.id, {} };
                for (const documents::Warning &warning : (*renderer)->check(sampleValues(form, sample.person, today))) {
                    if (isTooSmall(warning) && !found.fields.contains(warning.field))
                        found.fields << warning.field;
                }
                if (!found.fields.isEmpty())
                    return found;
            }
            return {};
        });
}

QFuture<Outcome<RenderedForm>> TestPaper::pdf(const FormTemplate &form, const FormValues &values)
{
    return QtConcurrent::run(&m_pool, asTest, form, values);
}

QFuture<Outcome<void>> TestPaper::save(const FormTemplate &form, const FormValues &values, const QString &path)
{
    return QtConcurrent::run(&m_pool, [form, values, path]() -> Outcome<void> {
        const auto rendered = asTest(form, values);
        return rendered ? documents::writeWhole(path, rendered->pdf) : Failure(rendered.error());
    });
}

} // namespace madoguchi::designer
