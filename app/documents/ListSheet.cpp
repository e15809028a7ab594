#include "app/documents/ListSheet.h"

#include "app/documents/Fonts.h"
#include "app/documents/PdfStream.h"
#include "app/documents/QrCode.h"
#include "app/documents/TextPainting.h"
#include "app/documents/Units.h"

#include <QRectF>

#include <algorithm>
#include <cairo-pdf.h>
#include <functional>
#include <utility>
#include <vector>

namespace madoguchi::documents {

namespace {

constexpr double SheetMarginMm = 15;
constexpr double FootMm = 12; ///< from the page's number down to the edge
constexpr double BoxMm = 4.2; ///< to be ticked with a pen
constexpr double IndentMm = 8; ///< of an entry's words, behind its box
constexpr double WhenMm = 48; ///< at the right
constexpr double CodeMm = 24;
constexpr double TitlePt = 18;
constexpr double HeadingPt = 13;
constexpr double EntryPt = 11;
constexpr double SmallPt = 9.5;

/// Something that is painted as a whole at one height of a page.
struct Block {
    double heightPt = 0;
    bool keepsNext = false; ///< never the last one of a page
    std::function<void(cairo_t *cairo, double topPt)> paint;
};

class SheetLayout {
public:
    SheetLayout(const Fonts &fonts, const QSizeF &paperMm)
        : m_fonts(fonts)
        , m_paperPt(toPt(paperMm.width()), toPt(paperMm.height()))
    {
    }

    Outcome<void> add(const ListSheet &sheet);
    [[nodiscard]] QByteArray toPdf() const;
    [[nodiscard]] QList<QImage> pictures(double pixelsPerMm) const;

private:
    using Text = std::shared_ptr<PangoLayout>;

    [[nodiscard]] double leftPt() const { return toPt(SheetMarginMm); }
    [[nodiscard]] double widthPt() const { return m_paperPt.width() - 2 * toPt(SheetMarginMm); }
    [[nodiscard]] double roomPt() const { return m_paperPt.height() - 2 * toPt(SheetMarginMm); }

    [[nodiscard]] Text text(const QString &words, double sizePt, double widthPt, bool bold = false) const;
    [[nodiscard]] static double heightOf(const Text &text);
    void add(double heightPt, std::function<void(cairo_t *, double)> paint, bool keepsNext = false);
    void addText(const QString &words, double sizePt, double afterMm, bool bold = false);
    Outcome<void> addHead(const ListSheet &sheet);
    void addWarning(const QString &words);
    void addHeading(const ListSheet::Group &group);
    void addEntry(const ListSheet::Entry &entry);
    using Pages = std::vector<std::vector<const Block *>>;
    [[nodiscard]] Pages pages() const;
    void paint(cairo_t *cairo, const Pages &pages, std::size_t page) const;

    const Fonts &m_fonts;
    QSizeF m_paperPt;
    std::vector<Block> m_blocks;
};

SheetLayout::Text SheetLayout::text(const QString &words, double sizePt, double widthPt, bool bold) const
{
    auto layout = m_fonts.newLayout();
    const auto font = m_fonts.description(QStringLiteral("gothic"), sizePt);
    if (bold)
        pango_font_description_set_weight(font.get(), PANGO_WEIGHT_BOLD);
    pango_layout_set_font_description(layout.get(), font.get());
    pango_layout_set_width(layout.get(), pango_units_from_double(widthPt));
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    const QByteArray utf8 = words.toUtf8();
    pango_layout_set_text(layout.get(), utf8.constData(), int(utf8.size()));
    return Text(layout.release(), GObjectRelease());
}

double SheetLayout::heightOf(const Text &text)
{
    PangoRectangle box;
    pango_layout_get_extents(text.get(), nullptr, &box);
    return pango_units_to_double(box.height);
}

void SheetLayout::add(double heightPt, std::function<void(cairo_t *, double)> paint, bool keepsNext)
{
    m_blocks.push_back({ heightPt, keepsNext, std::move(paint) });
}

void SheetLayout::addText(const QString &words, double sizePt, double afterMm, bool bold)
{
    if (words.isEmpty())
        return;
    const Text line = text(words, sizePt, widthPt(), bold);
    add(heightOf(line) + toPt(afterMm), [line, left = leftPt()](cairo_t *cairo, double top) {
        paintText(cairo, line.get(), { left, top });
    });
}

/// Office, title and facts, with the code at their right.
Outcome<void> SheetLayout::addHead(const ListSheet &sheet)
{
    std::shared_ptr<QrCode> code;
    if (!sheet.code.isEmpty()) {
        auto made = qrCode(sheet.code);
        if (!made)
            return Failure(made.error());
        code = std::make_shared<QrCode>(*std::move(made));
    }
    const double width = widthPt() - (code ? toPt(CodeMm + 6) : 0);
    std::vector<Text> texts;
    double height = 0;
    const auto put = [&](const QString &words, double sizePt, bool bold) {
        if (words.isEmpty())
            return;
        texts.push_back(text(words, sizePt, width, bold));
        height += heightOf(texts.back());
    };
    put(sheet.office, EntryPt, false);
    put(sheet.title, TitlePt, true);
    for (const QString &fact : sheet.facts)
        put(fact, SmallPt, false);
    const auto paint = [this, texts, code](cairo_t *cairo, double top) {
        double y = top;
        for (const Text &one : texts) {
            paintText(cairo, one.get(), { leftPt(), y });
            y += heightOf(one);
        }
        if (!code)
            return;
        const double module = toPt(CodeMm) / code->side;
        const double left = leftPt() + widthPt() - toPt(CodeMm);
        for (int row = 0; row < code->side; ++row) {
            for (int column = 0; column < code->side; ++column) {
                if (code->isDark(column, row))
                    cairo_rectangle(cairo, left + column * module, top + row * module, module, module);
            }
        }
        cairo_fill(cairo); // one fill: no seams between modules
    };
    add(std::max(height, code ? toPt(CodeMm) : 0) + toPt(4), paint);
    return {};
}

void SheetLayout::addWarning(const QString &words)
{
    constexpr double paddingMm = 2.5;
    const Text inside = text(words, EntryPt, widthPt() - 2 * toPt(paddingMm), true);
    const double height = heightOf(inside) + 2 * toPt(paddingMm);
    add(height + toPt(3), [this, inside, height](cairo_t *cairo, double top) {
        cairo_set_line_width(cairo, 1.5);
        cairo_rectangle(cairo, leftPt(), top, widthPt(), height);
        cairo_stroke(cairo);
        paintText(cairo, inside.get(), { leftPt() + toPt(paddingMm), top + toPt(paddingMm) });
    });
}

void SheetLayout::addHeading(const ListSheet::Group &group)
{
    const Text heading = text(group.heading, HeadingPt, widthPt(), true);
    const double before = toPt(3);
    const double height = heightOf(heading);
    const auto paint = [this, heading, before, height](cairo_t *cairo, double top) {
        paintText(cairo, heading.get(), { leftPt(), top + before });
        cairo_set_line_width(cairo, 1);
        cairo_move_to(cairo, leftPt(), top + before + height + toPt(0.5));
        cairo_rel_line_to(cairo, widthPt(), 0);
        cairo_stroke(cairo);
    };
    add(before + height + toPt(2), paint, true);
}

void SheetLayout::addEntry(const ListSheet::Entry &entry)
{
    const double left = leftPt() + toPt(IndentMm);
    const double width = widthPt() - toPt(IndentMm) - (entry.when.isEmpty() ? 0 : toPt(WhenMm));
    const QString head = entry.tag.isEmpty() ? entry.title : entry.title + QStringLiteral("　［") + entry.tag + u'］';
    std::vector<Text> texts { text(head, EntryPt, width, true) };
    for (const QString &line : entry.lines) {
        if (!line.isEmpty())
            texts.push_back(text(line, SmallPt, width));
    }
    double height = 0;
    for (const Text &one : texts)
        height += heightOf(one);
    const Text when = text(entry.when, SmallPt, toPt(WhenMm - 3), entry.isUrgent);
    height = std::max(height, heightOf(when));
    const auto paint = [this, texts, when, left, height, isUrgent = entry.isUrgent](cairo_t *cairo, double top) {
        cairo_set_line_width(cairo, 0.8);
        cairo_rectangle(cairo, leftPt() + toPt(1.5), top + 1.5, toPt(BoxMm), toPt(BoxMm));
        cairo_stroke(cairo);
        if (isUrgent) {
            cairo_rectangle(cairo, leftPt() - toPt(2), top, toPt(1), height);
            cairo_fill(cairo);
        }
        double y = top;
        for (const Text &one : texts) {
            paintText(cairo, one.get(), { left, y });
            y += heightOf(one);
        }
        paintText(cairo, when.get(), { leftPt() + widthPt() - toPt(WhenMm - 3), top });
    };
    add(height + toPt(2.5), paint);
}

Outcome<void> SheetLayout::add(const ListSheet &sheet)
{
    if (const auto head = addHead(sheet); !head)
        return head;
    for (const QString &warning : sheet.warnings)
        addWarning(warning);
    for (const ListSheet::Group &group : sheet.groups) {
        addHeading(group);
        for (const ListSheet::Entry &entry : group.entries)
            addEntry(entry);
    }
    if (!sheet.closing.isEmpty())
        add(toPt(3), [](cairo_t *, double) {});
    for (const QString &line : sheet.closing)
        addText(line, SmallPt, 0.5);
    const bool fits = std::all_of(
        m_blocks.begin(), m_blocks.end(), [this](const Block &block) { return block.heightPt <= roomPt(); });
    return fits ? Outcome<void>() : failure(ErrorCode::Internal, {}, QStringLiteral("an entry is longer than a page"));
}

SheetLayout::Pages SheetLayout::pages() const
{
    std::vector<std::vector<const Block *>> pages(1);
    double used = 0;
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        double needed = m_blocks[i].heightPt;
        for (std::size_t next = i; m_blocks[next].keepsNext && next + 1 < m_blocks.size(); ++next)
            needed += m_blocks[next + 1].heightPt;
        if (used > 0 && used + needed > roomPt()) {
            pages.emplace_back();
            used = 0;
        }
        pages.back().push_back(&m_blocks[i]);
        used += m_blocks[i].heightPt;
    }
    return pages;
}

void SheetLayout::paint(cairo_t *cairo, const Pages &pages, std::size_t page) const
{
    double y = toPt(SheetMarginMm);
    for (const Block *block : pages[page]) {
        block->paint(cairo, y);
        y += block->heightPt;
    }
    const Text number = text(QStringLiteral("%1 / %2").arg(page + 1).arg(pages.size()), SmallPt, widthPt());
    pango_layout_set_alignment(number.get(), PANGO_ALIGN_CENTER);
    paintText(cairo, number.get(), { leftPt(), m_paperPt.height() - toPt(FootMm) });
}

QList<QImage> SheetLayout::pictures(double pixelsPerMm) const
{
    QList<QImage> pictures;
    const Pages all = pages();
    const double scale = pixelsPerMm / toPt(1);
    for (std::size_t page = 0; page < all.size(); ++page) {
        QImage picture((m_paperPt * scale).toSize(), QImage::Format_RGB32);
        picture.fill(Qt::white);
        const SurfacePtr surface(cairo_image_surface_create_for_data(
            picture.bits(), CAIRO_FORMAT_RGB24, picture.width(), picture.height(), int(picture.bytesPerLine())));
        const CairoPtr cairo(cairo_create(surface.get()));
        cairo_scale(cairo.get(), scale, scale);
        paint(cairo.get(), all, page);
        cairo_surface_flush(surface.get());
        pictures << picture;
    }
    return pictures;
}

QByteArray SheetLayout::toPdf() const
{
    PdfStream stream;
    const SurfacePtr surface(
        cairo_pdf_surface_create_for_stream(PdfStream::write, &stream, m_paperPt.width(), m_paperPt.height()));
    const CairoPtr cairo(cairo_create(surface.get()));
    const Pages all = pages();
    for (std::size_t page = 0; page < all.size(); ++page) {
        paint(cairo.get(), all, page);
        cairo_show_page(cairo.get());
    }
    cairo_surface_finish(surface.get());
    return cairo_surface_status(surface.get()) == CAIRO_STATUS_SUCCESS ? stream.bytes : QByteArray();
}

/// What `use` makes of the sheet once it is laid out.
template <typename Use>
auto laidOut(const ListSheet &sheet, Use use) -> Outcome<decltype(use(std::declval<const SheetLayout &>()))>
{
    const auto fonts = Fonts::open();
    if (!fonts)
        return Failure(fonts.error());
    SheetLayout layout(*fonts, sheet.paperMm);
    if (const auto added = layout.add(sheet); !added)
        return Failure(added.error());
    return use(layout);
}

} // namespace

Outcome<QByteArray> toPdf(const ListSheet &sheet)
{
    const auto pdf = laidOut(sheet, [](const SheetLayout &layout) { return layout.toPdf(); });
    if (pdf && pdf->isEmpty())
        return failure(ErrorCode::Internal, {}, QStringLiteral("cairo"));
    return pdf;
}

Outcome<QList<QImage>> picturesOf(const ListSheet &sheet, double pixelsPerMm)
{
    return laidOut(sheet, [pixelsPerMm](const SheetLayout &layout) { return layout.pictures(pixelsPerMm); });
}

} // namespace madoguchi::documents
