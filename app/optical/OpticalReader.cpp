#include "app/identity/OpticalReader.h"

#include <QCoreApplication>

#include <tesseract/baseapi.h>
#include <tesseract/ocrclass.h>

namespace madoguchi::identity {

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

} // namespace

struct OpticalReader::Engine {
    Engine() = default;
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;
    ~Engine() { api.End(); } // with all that it has seen

    tesseract::TessBaseAPI api;
};

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
            QCoreApplication::translate("madoguchi::identity::OpticalReading",
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
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    api.SetPageSegMode(modeOf(layout));
    api.SetImage(grey.constBits(), grey.width(), grey.height(), 1, static_cast<int>(grey.bytesPerLine()));
    api.SetSourceResolution(DotsPerInch);
    tesseract::ETEXT_DESC monitor;
    monitor.cancel_this = const_cast<std::function<bool()> *>(&isCancelled);
    monitor.cancel = [](void *user, int /*words*/) {
        const auto &cancelled = *static_cast<const std::function<bool()> *>(user);
        return cancelled && cancelled();
    };
    QString text;
    if (api.Recognize(&monitor) == 0 && api.MeanTextConf() >= leastConfidence)
        text = QString::fromUtf8(std::unique_ptr<char[]>(api.GetUTF8Text()).get());
    api.Clear(); // the picture is kept no longer than it is read
    return text;
}

} // namespace madoguchi::identity
