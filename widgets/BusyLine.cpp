#include "widgets/BusyLine.h"

#include "widgets/Button.h"
#include "widgets/theme/Painting.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <cmath>

namespace madoguchi::widgets {

using theme::color;
using theme::px;
using theme::Role;

namespace {

constexpr int MovesAfterMs = 2000; // what is over sooner needs no movement
constexpr int FrameMs = 33;
constexpr int RoundMs = 1800;

} // namespace

BusyLine::BusyLine(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel)
    , m_cancel(new Button(QString()))
{
    setFixedHeight(px(60));
    m_words->setFont(theme::font(theme::TextSize::Lead));
    m_words->setWordWrap(true); // in two lines, rather than to push the page out of the window
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(4), 0, px(4), px(8));
    layout->addWidget(m_words, 1);
    layout->addWidget(m_cancel);
    m_words->hide();
    m_cancel->hide();
    m_appear.setSingleShot(true);
    m_appear.setInterval(AppearsAfterMs);
    m_frames.setInterval(FrameMs);
    connect(&m_appear, &QTimer::timeout, this, &BusyLine::appear);
    connect(&m_frames, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connect(m_cancel, &Button::clicked, this, &BusyLine::cancelled);
    //: Button beside a line that says what is being done: stops it.
    m_cancel->setText(tr("Cancel"));
}

void BusyLine::start(const QString &words, bool canCancel)
{
    m_words->setText(words);
    setAccessibleName(words);
    m_canCancel = canCancel;
    if (m_shown)
        m_cancel->setVisible(canCancel);
    if (m_busy)
        return;
    m_busy = true;
    m_clock.start();
    m_appear.start();
}

void BusyLine::stop()
{
    m_busy = false;
    m_shown = false;
    m_appear.stop();
    m_frames.stop();
    m_words->hide();
    m_cancel->hide();
    setAccessibleName({});
    update();
}

void BusyLine::appear()
{
    m_shown = true;
    m_words->show();
    m_cancel->setVisible(m_canCancel);
    if (!theme::reducedMotion())
        m_frames.start();
    update();
}

void BusyLine::paintEvent(QPaintEvent *)
{
    if (!m_shown)
        return;
    QPainter painter(this);
    const QRectF track(0, height() - px(5), width(), px(4));
    theme::paintBox(painter, track, color(Role::Line), Qt::transparent, px(2));
    const qint64 moving = theme::reducedMotion() ? 0 : m_clock.elapsed() - MovesAfterMs;
    const double phase = moving <= 0 ? 0 : double(moving % RoundMs) / RoundMs;
    const double length = track.width() * 0.3;
    const double x = (0.5 - 0.5 * std::cos(phase * 2 * M_PI)) * (track.width() - length);
    theme::paintBox(
        painter, QRectF(x, track.top(), length, track.height()), color(Role::Accent), Qt::transparent, px(2));
}

void BusyLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_cancel->setText(tr("Cancel"));
    QWidget::changeEvent(event);
}

} // namespace madoguchi::widgets
