#include "devices/scanner/CodesInPicture.h"
#include "tests/bench/QrFrames.h"

#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QMap>
#include <QTextStream>

#include <ZXing/ReadBarcode.h>

using namespace madoguchi::scanner;

// How many of the spoilt frames are read, and how fast, against ZXing's own reader example: ReadBarcodes with the hints
// that ZXingReader starts with, on the same grey frames, in turn. Ends with 1 when a wrong text is read, and never by
// the clock or the rate, unless --bar says so (at least 0.95 of its rate, at least its speed).

namespace {

constexpr int Rounds = 3;

/// example/ZXingReader.cpp of ZXing-cpp 1.4, without a command-line option.
QStringList readAsExample(const QImage &frame)
{
    ZXing::DecodeHints hints;
    hints.setEanAddOnSymbol(ZXing::EanAddOnSymbol::Read);
    const ZXing::ImageView view(
        frame.constBits(), frame.width(), frame.height(), ZXing::ImageFormat::Lum, int(frame.bytesPerLine()));
    QStringList texts;
    for (const ZXing::Result &result : ZXing::ReadBarcodes(view, hints)) {
        if (result.isValid())
            texts << QString::fromStdString(result.text());
    }
    return texts;
}

struct Side {
    int read = 0;
    qint64 nanoseconds = 0;
    QMap<QString, int> readBy; ///< by what the frame was spoilt by
    bool right = true;

    template <typename Read>
    void look(const QrFrame &frame, Read read_)
    {
        QElapsedTimer timer;
        timer.start();
        const QStringList texts = read_(frame.picture);
        nanoseconds += timer.nsecsElapsed();
        const bool isRead = texts.contains(frame.text);
        read += isRead ? 1 : 0;
        readBy[frame.spoiltBy] += isRead ? 1 : 0;
        right = right && (texts.isEmpty() || texts == QStringList { frame.text });
    }
};

bool writeFrames(const QString &folder, const QList<QrFrame> &frames)
{
    bool written = QDir().mkpath(folder);
    for (qsizetype i = 0; i < frames.size(); ++i)
        written = written
            && frames.at(i).picture.save(QStringLiteral("%1/%2.png").arg(folder).arg(i, 3, 10, QLatin1Char('0')));
    return written;
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    QCommandLineParser arguments;
    arguments.addOption({ QStringLiteral("bar"), QStringLiteral("Fail below the bars.") });
    arguments.addOption(
        { QStringLiteral("frames"), QStringLiteral("Only write the frames as PNG."), QStringLiteral("folder") });
    arguments.process(app);
    const QList<QrFrame> frames = spoiltFrames();
    if (arguments.isSet(QStringLiteral("frames")))
        return writeFrames(arguments.value(QStringLiteral("frames")), frames) ? 0 : 1;

    Side ours;
    Side theirs;
    for (int round = 0; round < Rounds; ++round) {
        for (const QrFrame &frame : frames) {
            ours.look(frame, codesIn);
            theirs.look(frame, readAsExample);
        }
    }
    QTextStream out(stdout);
    const int looks = Rounds * int(frames.size());
    for (auto it = theirs.readBy.cbegin(); it != theirs.readBy.cend(); ++it)
        out << it.key() << ": ours " << ours.readBy.value(it.key()) / Rounds << ", example " << *it / Rounds << "\n";
    const double rate = double(ours.read) / std::max(1, theirs.read);
    const double speed = double(theirs.nanoseconds) / double(ours.nanoseconds);
    out << "frames: " << frames.size() << "; read: ours " << ours.read / Rounds << ", example " << theirs.read / Rounds
        << "; rate ratio " << rate << "\na frame: ours " << double(ours.nanoseconds) / looks / 1e6 << " ms, example "
        << double(theirs.nanoseconds) / looks / 1e6 << " ms; speed ratio " << speed << "\n";
    if (!ours.right)
        return 1;
    return arguments.isSet(QStringLiteral("bar")) && (rate < 0.95 || speed < 1) ? 1 : 0;
}
