#include "app/documents/FormLayout.h"
#include "app/documents/FormRenderer.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <cairo-pdf.h>
#include <functional>
#include <optional>
#include <pango/pangocairo.h>
#include <utility>

using namespace madoguchi::documents;

// How long filling a form takes, against bare Pango and Cairo drawing the same strings in the same fonts and sizes at
// the same places onto an empty page. A batch of ours reads the template and its background and fills them; batches of
// both take turns, and the medians are compared. Ends with 1 when a form comes out wrong, and never by the clock,
// unless --bar says so.

namespace {

constexpr int Rounds = 9;
constexpr int FormsPerBatch = 40;

/// A string as it stands on the paper.
struct Placed {
    int page = 0; ///< zero-based
    QByteArray text;
    FontDescriptionPtr font;
    QPointF topLeftPt;
    double baselinePt = 0; ///< from the top of the page
};

FormValues values()
{
    FormValues result;
    result.date = QDate(2026, 12, 1);
    const QStringList roles { QStringLiteral("applicant."), QStringLiteral("subject."), QStringLiteral("agent."),
        QStringLiteral("deceased."), QStringLiteral("household[0]."), QStringLiteral("household[1].") };
    for (const QString &role : roles) {
        result.bound.insert(role + QStringLiteral("name"), QStringLiteral("髙﨑 𠮷子"));
        result.bound.insert(role + QStringLiteral("nameKana"), QStringLiteral("タカサキ ヨシコ"));
        result.bound.insert(role + QStringLiteral("address"),
            QStringLiteral("青森県南津軽郡大鰐町大字大鰐字前田１２番地３　葛西荘１０１号室"));
        result.bound.insert(role + QStringLiteral("birthDate"), QStringLiteral("1985-04-03"));
        result.bound.insert(role + QStringLiteral("phone"), QStringLiteral("0172-00-0000"));
    }
    result.bound.insert(QStringLiteral("office.mayorTitle"), QStringLiteral("大鰐町長"));
    return result;
}

std::vector<Placed> placedStrings(const FormTemplate &formTemplate, const Fonts &fonts)
{
    std::vector<Placed> strings;
    const FormLayout layout = layOut(formTemplate, values(), fonts);
    for (std::size_t page = 0; page < layout.pages.size(); ++page) {
        for (const FittedText &text : layout.pages[page].texts) {
            const double baseline = static_cast<double>(pango_layout_get_baseline(text.layout.get())) / PANGO_SCALE;
            strings.push_back({ static_cast<int>(page), QByteArray(pango_layout_get_text(text.layout.get())),
                FontDescriptionPtr(pango_font_description_copy(pango_layout_get_font_description(text.layout.get()))),
                text.topLeftPt, text.topLeftPt.y() + baseline });
        }
    }
    return strings;
}

cairo_status_t append(void *closure, const unsigned char *bytes, unsigned int length)
{
    static_cast<QByteArray *>(closure)->append(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(length));
    return CAIRO_STATUS_SUCCESS;
}

/// The yardstick: everything that lives longer than one page is kept, as a careful program would.
class Bare {
public:
    explicit Bare(const std::vector<Placed> &strings)
        : m_strings(strings)
        , m_map(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT))
    {
        pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(m_map.get()), 72);
        m_context.reset(pango_font_map_create_context(m_map.get()));
    }

    QByteArray draw()
    {
        QByteArray pdf;
        const SurfacePtr surface(cairo_pdf_surface_create_for_stream(append, &pdf, 595.276, 841.89));
        const CairoPtr cairo(cairo_create(surface.get()));
        int page = m_strings.empty() ? 0 : m_strings.front().page;
        for (const Placed &string : m_strings) {
            if (std::exchange(page, string.page) != string.page)
                cairo_show_page(cairo.get());
            const GObjectPtr<PangoLayout> layout(pango_layout_new(m_context.get()));
            pango_layout_set_font_description(layout.get(), string.font.get());
            pango_layout_set_text(layout.get(), string.text.constData(), static_cast<int>(string.text.size()));
            cairo_move_to(cairo.get(), string.topLeftPt.x(), string.topLeftPt.y());
            pango_cairo_show_layout(cairo.get(), layout.get());
        }
        cairo_show_page(cairo.get());
        cairo_surface_finish(surface.get());
        return pdf;
    }

private:
    const std::vector<Placed> &m_strings;
    GObjectPtr<PangoFontMap> m_map;
    GObjectPtr<PangoContext> m_context;
};

/// What the other program of tests/bench/filling.sh has to draw.
bool writeStrings(const QString &path, const std::vector<Placed> &strings, const FormTemplate &formTemplate)
{
    QJsonArray texts;
    for (const Placed &string : strings)
        texts.append(QJsonObject { { QStringLiteral("page"), string.page },
            { QStringLiteral("text"), QString::fromUtf8(string.text) }, { QStringLiteral("x"), string.topLeftPt.x() },
            { QStringLiteral("baseline"), string.baselinePt },
            { QStringLiteral("size"),
                static_cast<double>(pango_font_description_get_size(string.font.get())) / PANGO_SCALE } });
    const QJsonObject all { { QStringLiteral("background"), formTemplate.background },
        { QStringLiteral("texts"), texts } };
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(all).toJson()) > 0;
}

double millisecondsAForm(const std::function<void()> &batch)
{
    QElapsedTimer timer;
    timer.start();
    batch();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6 / FormsPerBatch;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Reads the template and fills it; nothing when a form is not as it should be.
bool fillBatch(const QString &folder)
{
    auto formTemplate = loadTemplate(folder);
    if (!formTemplate)
        return false;
    auto renderer = FormRenderer::create(std::move(*formTemplate));
    for (int i = 0; renderer && i < FormsPerBatch; ++i) {
        const auto form = (*renderer)->toPdf(values());
        if (!form || form->pages < 1 || form->pdf.isEmpty())
            return false;
    }
    return renderer.has_value();
}

/// The ratio of ours to bare drawing; nothing when a form is not as it should be.
std::optional<double> compare(const QString &folder, const Fonts &fonts)
{
    const auto formTemplate = loadTemplate(folder);
    if (!formTemplate)
        return std::nullopt;
    const std::vector<Placed> strings = placedStrings(*formTemplate, fonts);
    Bare bare(strings);
    bool right = fillBatch(folder) && !bare.draw().isEmpty(); // both have been warm once
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int round = 0; right && round < Rounds; ++round) {
        ours.push_back(millisecondsAForm([&] { right = fillBatch(folder); }));
        theirs.push_back(millisecondsAForm([&] {
            for (int i = 0; i < FormsPerBatch; ++i)
                right = right && !bare.draw().isEmpty();
        }));
    }
    if (!right)
        return std::nullopt;
    const double ratio = median(ours) / median(theirs);
    QTextStream(stdout) << formTemplate->id << ": filled form " << median(ours) << " ms; bare drawing of its "
                        << strings.size() << " strings " << median(theirs) << " ms; ratio " << ratio << "\n";
    return ratio;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser arguments;
    arguments.addOption({ QStringLiteral("bar"), QStringLiteral("Fail above this ratio."), QStringLiteral("ratio") });
    arguments.addOption({ QStringLiteral("form"), QStringLiteral("This form alone."), QStringLiteral("id") });
    arguments.addOption({ QStringLiteral("strings"), QStringLiteral("Only write the form's strings and their places."),
        QStringLiteral("file") });
    arguments.process(app);

    const auto fonts = Fonts::open();
    const QHash<QString, QString> folders = findTemplates({ QStringLiteral(SOURCE_DIR "/forms-templates") });
    QStringList ids
        = arguments.isSet(QStringLiteral("form")) ? arguments.values(QStringLiteral("form")) : folders.keys();
    ids.sort();
    if (!fonts || ids.isEmpty())
        return 1;
    if (arguments.isSet(QStringLiteral("strings"))) {
        const auto form = loadTemplate(folders.value(ids.first()));
        return form && writeStrings(arguments.value(QStringLiteral("strings")), placedStrings(*form, *fonts), *form)
            ? 0
            : 1;
    }
    double worst = 0;
    for (const QString &id : std::as_const(ids)) {
        const std::optional<double> ratio = compare(folders.value(id), *fonts);
        if (!ratio)
            return 1;
        worst = std::max(worst, *ratio);
    }
    QTextStream(stdout) << "worst ratio of " << ids.size() << " forms: " << worst << "\n";
    return arguments.isSet(QStringLiteral("bar")) && worst > arguments.value(QStringLiteral("bar")).toDouble() ? 1 : 0;
}
