#include "widgets/theme/FocusRing.h"

#include <QApplication>
#include <QFocusFrame>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace madoguchi::theme {

namespace {

bool isTypedInto(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) != nullptr
        || qobject_cast<const QPlainTextEdit *>(widget) != nullptr;
}

} // namespace

FocusRing::FocusRing(QObject *parent)
    : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, &FocusRing::follow);
}

void FocusRing::follow(QWidget *, QWidget *now)
{
    const bool byMouse = QGuiApplication::mouseButtons() != Qt::NoButton;
    // A page that holds the focus until something in it is reached is no control.
    const bool isControl = now != nullptr && !now->isWindow() && (now->focusPolicy() & Qt::TabFocus) != 0;
    const bool shows = isControl && (!byMouse || isTypedInto(now));
    if (m_frame != nullptr && (!shows || m_frame->widget() != now)) {
        m_frame->hide();
        m_frame->deleteLater();
    } else if (m_frame != nullptr)
        return;
    m_frame = nullptr;
    if (!shows)
        return;
    m_frame = new QFocusFrame(now);
    m_frame->setWidget(now);
}

} // namespace madoguchi::theme
