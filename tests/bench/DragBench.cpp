#include "app/designer/DesignCanvas.h"
#include "widgets/theme/Theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace madoguchi;
using namespace madoguchi::designer;

namespace {

constexpr int Pages = 20;
constexpr int Fields = 100;
constexpr int Moves = 2000;
constexpr double FrameMs = 1000.0 / 60;

/// A page as a city draws it: ruled all over, at the resolution in which the designer keeps it.
QImage ruledPage(int)
{
    QImage page(1654, 2339, QImage::Format_Grayscale8);
    page.fill(255);
    QPainter painter(&page);
    for (int y = 100; y < 2300; y += 90)
        painter.drawLine(100, y, 1550, y);
    for (int x = 100; x < 1600; x += 145)
        painter.drawLine(x, 100, x, 2300);
    return page;
}

documents::FormTemplate longForm(int pagesWithFields)
{
    documents::FormTemplate form;
    for (int page = 0; page < Pages; ++page)
        form.pages << documents::Page();
    for (int i = 0; i < Fields; ++i) {
        documents::Field field;
        field.id = QStringLiteral("text%1").arg(i);
        field.label.ja = QStringLiteral("氏名 %1").arg(i);
        field.page = i % pagesWithFields + 1;
        const int place = i / pagesWithFields;
        field.rectMm = QRectF(15 + place % 4 * 45, 15 + place / 4 * 10, 40, 8);
        form.fields << field;
    }
    return form;
}

FoundBoxes ruled()
{
    FoundBoxes found;
    for (int y = 0; y < 24; ++y) {
        for (int x = 0; x < 10; ++x)
            found.boxesMm << QRectF(12.7 + x * 18.4, 12.7 + y * 11.4, 18.2, 11.2);
    }
    return found;
}

void send(DesignCanvas &canvas, QEvent::Type type, const QPointF &point)
{
    QMouseEvent event(type, point, canvas.viewport()->mapToGlobal(point),
        type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
        type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(canvas.viewport(), &event);
}

/// From the mouse's event to the finished picture, each move.
QList<double> drag(DesignCanvas &canvas, const QPointF &from)
{
    QList<double> milliseconds;
    send(canvas, QEvent::MouseButtonPress, from);
    for (int i = 0; i < Moves; ++i) {
        const double turn = i * 0.05;
        const QPointF to = from + QPointF(300 + 280 * std::cos(turn), 250 + 240 * std::sin(turn * 1.3));
        QElapsedTimer timer;
        timer.start();
        send(canvas, QEvent::MouseMove, to);
        QCoreApplication::processEvents();
        milliseconds << double(timer.nsecsElapsed()) / 1e6;
    }
    send(canvas, QEvent::MouseButtonRelease, from);
    std::sort(milliseconds.begin(), milliseconds.end());
    return milliseconds;
}

bool measure(const char *what, int pagesWithFields)
{
    FormEditor editor;
    DesignCanvas canvas(editor);
    canvas.resize(1920, 1080);
    canvas.show();
    static_cast<void>(QTest::qWaitForWindowExposed(&canvas));
    canvas.pictures().setSource(ruledPage);
    editor.open(longForm(pagesWithFields));
    canvas.setFound(1, ruled());
    const QSize size = canvas.placeOf(1, QRectF(0, 0, 210, 297)).size().toSize();
    if (!QTest::qWaitFor([&] { return !canvas.pictures().at(1, size).isNull(); }, 20'000))
        return false;
    const QPointF from = canvas.placeOf(1, editor.form().fields.first().rectMm).center();
    static_cast<void>(drag(canvas, from)); // warm
    const QList<double> times = drag(canvas, from);
    const double p99 = times.at(times.size() * 99 / 100);
    std::printf("drag, %s: median %.2f ms, p99 %.2f ms, most %.2f ms a repaint; p99 is %.2f of a frame at 60 Hz\n",
        what, times.at(times.size() / 2), p99, times.last(), p99 / FrameMs);
    return true;
}

} // namespace

/// How long a drag takes from the mouse's event to the finished picture: 20 pages A4, 100 fields, 1920 × 1080.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    theme::apply(application, 1.0);
    const bool spread = measure("100 fields on 20 pages", Pages);
    const bool crowded = measure("100 fields on one page", 1);
    return spread && crowded ? 0 : 1;
}
