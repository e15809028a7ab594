#include "app/optical/OpticalReader.h"

#include <QCoreApplication>

#include <algorithm>
#include <tesseract/baseapi.h>
#include <tesseract/ocrclass.h>
#include <tesseract/resultiterator.h>

namespace madoguchi::optical {

namespace {

constexpr auto Language = "jpn";
constexpr int DotsPerInch = 300; ///< about what a card's picture of a line is drawn with

tesseract::PageSegMode modeOf(OpticalReader::Layout layout)
{
    switch (layout) {
    case OpticalReader::Layout::Line:
        return tesseract::PSM_SINGLE_LINE;
    case OpticalReader::Layout::Block:
        return tesseract::PSM_SINGLE_BLOCK;
    case OpticalReader::Layout::Scattered:
        return tesseract::PSM_SPARSE_TEXT;
    }
    return tesseract::PSM_AUTO;
}

/// As high as most of them, whatever was taken for the height of a 一 or a comma.
void evenOut(QList<SeenCharacter> &line)
{
    QList<int> tops;
    QList<int> bottoms;
    for (const SeenCharacter &character : std::as_const(line)) {
        tops << character.place.top();
        bottoms << character.place.bottom();
    }
    std::sort(tops.begin(), tops.end());
    std::sort(bottoms.begin(), bottoms.end());
    for (SeenCharacter &character : line) {
        character.place.setTop(tops.at(tops.size() / 2));
        character.place.setBottom(bottoms.at(bottoms.size() / 2));
    }
}

/// From top to bottom; what stands beside each other, a little higher or lower, from the left.
void inRows(QList<QList<SeenCharacter>> &lines)
{
    const auto placeOf = [](const QList<SeenCharacter> &line) { return line.first().place; };
    std::stable_sort(lines.begin(), lines.end(),
        [&](const auto &one, const auto &other) { return placeOf(one).center().y() < placeOf(other).center().y(); });
    for (auto row = lines.begin(); row != lines.end();) {
        const int bottom = placeOf(*row).bottom();
        const auto next
            = std::find_if(row, lines.end(), [&](const auto &line) { return placeOf(line).center().y() > bottom; });
        std::stable_sort(
            row, next, [&](const auto &one, const auto &other) { return placeOf(one).left() < placeOf(other).left(); });
        row = next;
    }
}

QList<QList<SeenCharacter>> linesOf(tesseract::TessBaseAPI &api, int leastConfidence)
{
    QList<QList<SeenCharacter>> lines;
    const std::unique_ptr<tesseract::ResultIterator> seen(api.GetIterator());
    for (bool more = bool(seen); more; more = seen->Next(tesseract::RIL_SYMBOL)) {
        if (lines.isEmpty() || seen->IsAtBeginningOf(tesseract::RIL_TEXTLINE))
            lines << QList<SeenCharacter>();
        const std::unique_ptr<char[]> text(seen->GetUTF8Text(tesseract::RIL_SYMBOL));
        int left = 0;
        int top = 0;
        int right = 0;
        int bottom = 0;
        const int confidence = int(seen->Confidence(tesseract::RIL_SYMBOL));
        if (!text || confidence < leastConfidence
            || !seen->BoundingBox(tesseract::RIL_SYMBOL, &left, &top, &right, &bottom))
            continue;
        const QRect place(left, top, right - left, bottom - top);
        lines.last() << SeenCharacter { QString::fromUtf8(text.get()), place, confidence };
    }
    lines.removeIf([](const QList<SeenCharacter> &line) { return line.isEmpty(); });
    for (QList<SeenCharacter> &line : lines)
        evenOut(line);
    inRows(lines);
    return lines;
}

} // namespace

struct OpticalReader::Engine {
    Engine() = default;
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;
    ~Engine() { api.End(); } // with all that it has seen

    bool recognise(const QImage &picture, Layout layout, int dpi, const std::function<bool()> &isCancelled);

    tesseract::TessBaseAPI api;
};

bool OpticalReader::Engine::recognise(
    const QImage &picture, Layout layout, int dpi, const std::function<bool()> &isCancelled)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    api.SetPageSegMode(modeOf(layout));
    api.SetImage(grey.constBits(), grey.width(), grey.height(), 1, static_cast<int>(grey.bytesPerLine()));
    api.SetSourceResolution(dpi);
    tesseract::ETEXT_DESC monitor;
    monitor.cancel_this = const_cast<std::function<bool()> *>(&isCancelled);
    monitor.cancel = [](void *user, int /*words*/) {
        const auto &cancelled = *static_cast<const std::function<bool()> *>(user);
        return cancelled && cancelled();
    };
    return api.Recognize(&monitor) == 0 && !(isCancelled && isCancelled());
}

OpticalReader::OpticalReader(std::unique_ptr<Engine> engine)
    : m_engine(std::move(engine))
{
}

OpticalReader::OpticalReader(OpticalReader &&other) noexcept = default;
OpticalReader &OpticalReader::operator=(OpticalReader &&other) noexcept = default;
OpticalReader::~OpticalReader() = default;

Outcome<OpticalReader> OpticalReader::open()
{
    auto engine = std::make_unique<Engine>();
    if (engine->api.Init(nullptr, Language, tesseract::OEM_LSTM_ONLY) != 0) {
        return failure(ErrorCode::FileMissing,
            //: Where what stands on a card is read from its picture. To the clerk.
            QCoreApplication::translate("madoguchi::optical::OpticalReader",
                "The program that reads pictures is not installed here. Type what the picture shows."),
            QStringLiteral("Tesseract has no data for Japanese"));
    }
    engine->api.SetVariable("debug_file", "/dev/null"); // its remarks go nowhere
    return OpticalReader(std::move(engine));
}

QString OpticalReader::read(
    const QImage &picture, Layout layout, int leastConfidence, const std::function<bool()> &isCancelled)
{
    if (picture.isNull() || (isCancelled && isCancelled()))
        return {};
    tesseract::TessBaseAPI &api = m_engine->api;
    QString text;
    if (m_engine->recognise(picture, layout, DotsPerInch, isCancelled) && api.MeanTextConf() >= leastConfidence)
        text = QString::fromUtf8(std::unique_ptr<char[]>(api.GetUTF8Text()).get());
    api.Clear(); // the picture is kept no longer than it is read
    return text;
}

QList<QList<SeenCharacter>> OpticalReader::readCharacters(
    const QImage &picture, Layout layout, double dpi, int leastConfidence, const std::function<bool()> &isCancelled)
{
    if (picture.isNull() || (isCancelled && isCancelled()))
        return {};
    QList<QList<SeenCharacter>> lines;
    if (m_engine->recognise(picture, layout, qRound(dpi), isCancelled))
        lines = linesOf(m_engine->api, leastConfidence);
    m_engine->api.Clear();
    return lines;
}

} // namespace madoguchi::optical
